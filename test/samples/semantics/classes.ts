abstract class Base {
  static count = 0;
  static readonly registry: Record<string, number> = {};
  static {
    Base.registry["made"] = 5;
  }
  #secret = 2;
  protected value: number;
  declare ghost: string;
  constructor(value: number, readonly scale: number = 3) {
    this.value = value;
    Base.count++;
  }
  abstract area(): number;
  get secret(): number {
    return this.#secret;
  }
  set secret(v: number) {
    this.#secret = v * 2;
  }
  #hidden(): number {
    return this.#secret + 1;
  }
  static #make(n: number) {
    return n + 1;
  }
  static build(n: number) {
    return Base.#make(n);
  }
  reveal() {
    return this.#hidden();
  }
  has(other: object) {
    return #secret in other ? 1 : 2;
  }
  describe(): number {
    return this.area() + this.scale;
  }
}
class Square extends Base {
  extra = this.scale + 1;
  handler = () => this.value;
  constructor(value: number) {
    super(value);
  }
  area() {
    return this.value ** 2;
  }
  describe() {
    return super.describe() + 1;
  }
  static override build(n: number) {
    return super.build(n) * 10;
  }
  get secret() {
    return super.secret + 100;
  }
}
const Mixin = <T extends new (...a: any[]) => object>(B: T) =>
  class extends B {
    mixed = 6;
  };
class Point {
  constructor(public x = 1, private y = 2) {}
  sum() {
    return this.x + this.y;
  }
  *[Symbol.iterator]() {
    yield this.x;
    yield this.y;
  }
  ["dyn" + "amic"]() {
    return 14;
  }
}
class Mixed extends Mixin(Point) {
  own = this.mixed + 1;
}
const Expr = class Named {
  static who = Named.name.length;
  n = 9;
};
class Derived extends Point {}
class Shape {
  static create<T>(this: new () => T): T {
    return new this();
  }
  kind() {
    return this.constructor.name.length;
  }
}
class Circle extends Shape {}
const s = new Square(4);
const first = s.secret;
const late = s.handler;

export const sizes = [
  s.area(), s.describe(), s.extra, first, s.reveal(), s.has(s), s.has({}), Base.count, Base.registry.made, Base.build(1), Square.build(1),
  late(), s.scale, new Mixed(3, 4).mixed, new Mixed(3, 4).own, new Mixed(3, 4).sum(), ...new Point(5, 6), Expr.who, new Expr().n, new Derived(7, 8).sum(),
  s instanceof Base ? 1 : 2, s instanceof Point ? 1 : 2, (Circle as any).create().kind(), (new Point() as any).dynamic(), Square.count,
  Object.keys(new Point()).length, (s as any).missing === undefined ? 1 : 2, typeof Point === "function" ? 1 : 2,
];

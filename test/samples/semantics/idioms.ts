/** Idioms of larger code bases: mixins, registries, iterators of their own, chains of optional accesses, labels. */
type Constructor<T = object> = new (...args: any[]) => T;

const Named = <B extends Constructor>(Base: B) =>
  class extends Base {
    title = "four";
    get width() {
      return this.title.length;
    }
  };
class Plain {
  depth = 2;
}
class Mixed extends Named(Plain) {
  override depth = 5;
  area() {
    return this.width * this.depth;
  }
}

class Range implements Iterable<number> {
  constructor(readonly from: number, readonly to: number, readonly step = 1) {}
  *[Symbol.iterator]() {
    for (let i = this.from; i < this.to; i += this.step) yield i;
  }
}

class Counter {
  static #made = 0;
  static readonly limits: Record<string, number> = {};
  static {
    for (const [i, name] of ["low", "high"].entries()) this.limits[name] = 10 ** (i + 1);
  }
  static create() {
    this.#made++;
    return new this();
  }
  static get made() {
    return Counter.#made;
  }
  #secret = 4;
  #double() {
    return this.#secret * 2;
  }
  has(other: object) {
    return #secret in other;
  }
  get value() {
    return this.#double();
  }
}
Counter.create();
Counter.create();

function search(grid: readonly (readonly number[])[], wanted: number) {
  let steps = 0;
  rows: for (const row of grid) {
    for (const cell of row) {
      steps++;
      if (cell < 0) continue rows;
      if (cell === wanted) break rows;
    }
  }
  return steps;
}

function fall(kind: string) {
  let sum = 0;
  switch (kind) {
    case "a":
      sum += 1;
    case "b":
      sum += 2;
      break;
    default:
      sum += 10;
    case "c":
      sum += 4;
  }
  return sum;
}

const registry = new Map<string, (n: number) => number>([["twice", (n) => n * 2]]);
registry.set("thrice", (n) => n * 3).delete("none");
const seen = new Set([1, 2, 2, 3]);
const weak = new WeakMap<object, number>();
const token = {};
weak.set(token, 6);

const config: { model?: { layers?: { units: number }[]; make?: () => number } } = { model: { layers: [{ units: 8 }] } };
const tag = (parts: TemplateStringsArray, ...values: number[]) => parts.length * 10 + values.reduce((a, b) => a + b, 0);

function* tree(depth: number): Generator<number, number> {
  if (depth === 0) return 1;
  const left = yield* tree(depth - 1);
  yield depth;
  return left + 1;
}
function sum(this: { base: number } | void, ...numbers: number[]) {
  return numbers.reduce((a, b) => a + b, this?.base ?? 0);
}
function counted() {
  return arguments.length;
}
const memo = (() => {
  const known: Record<number, number> = {};
  return function fib(n: number): number {
    return (known[n] ??= n < 2 ? n : fib(n - 1) + fib(n - 2));
  };
})();
const debounced = ((f: (n: number) => number) => (n: number) => f(n) + 1)((n) => n * n);
const numbers = [5, 3, 8, 1];
const sorted = numbers.toSorted((a, b) => a - b);
const grouped = numbers.reduce<Record<string, number[]>>((groups, n) => {
  (groups[n > 4 ? "big" : "small"] ??= []).push(n);
  return groups;
}, {});
let attempts = 0;
do {
  attempts += 2;
  if (attempts === 6) break;
} while (attempts < 100);
let caught = 0;
try {
  (undefined as any).x;
} catch {
  caught = 7;
} finally {
  caught++;
}
var hoisted = typeof later;
function later() {}
const swapped = (() => {
  let [a, b] = [1, 2];
  [a, b] = [b, a];
  return a * 10 + b;
})();
const [...letters] = "abc";
const iterated = new Range(0, 10, 3)[Symbol.iterator]();
iterated.next();

export const sizes = [
  new Mixed().area(), [...new Range(0, 9, 2)].length, Array.from(new Range(2, 5), (n) => n * 2)[1], Math.max(...new Range(1, 4)),
  Counter.made, Counter.limits["high"], new Counter().value, new Counter().has(new Counter()) ? 1 : 2, new Counter().has({}) ? 1 : 2,
  search([[1, -1, 5], [2, 7, 9]], 7), fall("a"), fall("b"), fall("z"), fall("c"),
  registry.get("thrice")!(4), registry.size, registry.has("none") ? 1 : 2, [...registry.keys()].length, seen.size, [...seen].at(-1)!, weak.get(token)!, weak.has({}) ? 1 : 2,
  config.model?.layers?.[0]?.units ?? 1, config.model?.layers?.[1]?.units ?? 3, config.model?.make?.() ?? 4, tag`a${2}b${3}`,
  [...tree(3)].length, sum(1, 2, 3), sum.call({ base: 10 }, 1), sum.apply({ base: 20 }, [1, 2]), sum.bind({ base: 5 }, 2)(3), (counted as any)(1, 2, 3),
  memo(10), debounced(4), sorted[0]!, sorted.at(-2)!, numbers[0]!, grouped["big"]!.length, Object.keys(grouped).length, attempts, caught, hoisted.length, swapped, letters.length,
  iterated.next().value as number, numbers.with(1, 9)[1]!, numbers.toSpliced(1, 2).length, numbers.findLast((n) => n > 4)!, numbers.findLastIndex((n) => n > 100), numbers.lastIndexOf(8),
  numbers.flatMap((n) => (n > 4 ? [n, n] : [])).length, numbers.reduceRight((a, b) => a * 2 + b, 0), [[1, [2]], [3]].flat(Infinity).length, numbers.copyWithin(0, 2)[0]!, [3, 1, 2].sort().join("").length,
  "a-b-c".split("-").length, "x".padStart(5, "ab").length, "Model".charCodeAt(0), "a,b".indexOf(","), "unit".slice(-3).length, Number("12"), parseInt("42px", 10), Number.parseFloat("2.5") * 2,
  Math.trunc(-2.7), Math.sign(-3), Math.hypot(3, 4), Math.cbrt(27), Math.clz32(1), ~~7.9, 7 >>> 1, -7 >> 1, 5 & 6, 5 ^ 6, 2 ** 3 ** 2, 7 % -3, [..."👍a"].length,
  [1, 2, 3].entries().next().value![0], Object.entries({ a: 1 }).flat().length, structuredClone({ a: [1, 2] }).a.length, [undefined, 1].filter(Boolean).length, new Array(3).fill(0).map((_, i) => i).length, Array.of(7).length,
];

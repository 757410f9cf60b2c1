/** What ends up in objects and classes that options are assigned to. */
class Options {
  static defaults = Object.freeze({ filters: 24, rates: [1, 2, 4] });
  kept = 3;
  filters = 8;
  constructor(options) {
    Object.assign(this, Options.defaults, options);
  }
  *each() {
    yield* this.rates;
  }
}
class Setter {
  #units = 1;
  set units(value) {
    this.#units = value * 2;
  }
  get units() {
    return this.#units;
  }
}
class Field {
  scale = 3;
  times = (n) => n * this.scale;
  static make = (scale) => Object.assign(new Field(), { scale });
}
class Shadowed {
  size() {
    return 1;
  }
}
const plain = new Options();
const other = new Options({ filters: 32, extra: 5 });
const set = Object.assign(new Setter(), { units: 6 });
const shadowed = new Shadowed();
shadowed.size = () => 2;
const last = [5, 6, 7];
const { [last.length - 1]: tail, [0]: head, length } = last;
const key = "b";
const { [key]: named, ...others } = { a: 1, b: 2, c: 3 };
const [{ x: [, second] = [1, 2] } = {}, ...[third, fourth = 9]] = [{ x: [3, 4] }, 5];
const table = { small: { units: 4 }, get large() { return { units: this.small.units * 4 }; } };
const { large: { units: largeUnits = 1 }, medium: { units: mediumUnits = 7 } = {} } = table;

export const sizes = [
  plain.filters, plain.kept, [...plain.each()].length, other.filters, other.extra, other.rates[2], set.units,
  new Field().times(4), Field.make(5).times(2), shadowed.size(), new Shadowed().size(), tail, head, length, named,
  Object.keys(others).length, second, third, fourth, largeUnits, mediumUnits, Object.assign({}, null, { a: 4 }).a,
];

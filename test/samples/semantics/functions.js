function who(extra = 1, ...rest) {
  return this.n + extra + rest.length;
}
const bound = who.bind({ n: 10 }, 5);
const o = {
  n: 3,
  plain() {
    return this.n;
  },
  arrow: () => 4,
  inner() {
    return [1, 2].map((k) => k + this.n);
  },
  get twice() {
    return this.n * 2;
  },
  set twice(v) {
    this.n = v / 2;
  },
  ["com" + "puted"]: 6,
  async later() {
    return this.n;
  },
};
const before = o.twice;
o.twice = 10;
const { plain } = { plain: o.plain.bind({ n: 8 }) };
const curry = (a) => (b) => (c) => a + b + c;
const compose = (...fs) => (x) => fs.reduce((v, f) => f(v), x);
function args() {
  return arguments.length * 10 + arguments[0];
}
const counter = (() => {
  let count = 0;
  return { next: () => ++count, get value() { return count; } };
})();
counter.next();
counter.next();
function fact(n) {
  return n <= 1 ? 1 : n * fact(n - 1);
}
const named = function self(n) {
  return n === 0 ? 1 : 1 + self(n - 1);
};
function defaults(a, b = a + 1, { c = b + 1, d: { e = 5 } = {} } = {}, [f, g = 7] = [6]) {
  return [a, b, c, e, f, g];
}
function Ctor(n) {
  this.n = n;
}
Ctor.prototype.get = function () {
  return this.n + 1;
};
function hoisted() {
  return inner();
  function inner() {
    return 12;
  }
}
var self = 3;
!(function () { self = 4; })();
const iife = ((n) => n * 2)(4);
who.tag = 11;

export const sizes = [
  who.call({ n: 1 }, 2, 3, 4), who.apply({ n: 2 }, [3]), who.call({ n: 1 }), bound(), bound(1, 2), before, o.n, o.plain(),
  o.arrow(), ...o.inner(), o.computed, plain(), curry(1)(2)(3), compose((x) => x + 1, (x) => x * 2)(3), args(5, 6),
  counter.value, fact(5), named(4), ...defaults(1), ...defaults(1, 2, { c: 3, d: { e: 4 } }, [5, 6]), new Ctor(4).n,
  new Ctor(4).get(), hoisted(), self, iife, who.tag, who.length, who.name.length, Math.max.apply(null, [3, 9, 4]),
  [].concat.apply([], [[1], [2, 3]]).length, Array.prototype.slice.call([1, 2, 3], 1).length, (function () { return arguments.length; })(1, 2, 3),
];

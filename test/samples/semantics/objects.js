const base = { a: 1, b: { c: 2 } };
const copy = { ...base, a: 3, d: 4 };
const assigned = Object.assign({}, base, { e: 5 }, null, undefined);
const { a, b: { c: deep, missing = 6 }, ...others } = copy;
const key = "dyn";
const computed = { [key]: 7, [`${key}2`]: 8, 9: 10 };
const shorthand = { a, deep };
delete copy.d;
const frozen = Object.freeze({ n: 11 });
const cloned = structuredClone(base);
cloned.b.c = 20;
const parsed = JSON.parse('{"layers": [{"units": 12}, {"units": 13}], "on": true}');
const text = JSON.stringify({ a: 1, b: [1, 2], c: "x", d: undefined, e: null });
let counted = 0;
for (const name in base) counted += name.length;
const nothing = null;
let lazily;
lazily ??= 16;
let kept = 5;
kept ||= 9;
kept &&= kept + 1;
const o = { n: 1, list: [1, 2] };
o.n += 4;
o["n"] *= 2;
o.list[0]++;
o.x ??= 3;
o.nested = { ...(true && { y: 2 }), ...(false && { z: 3 }) };
const defineProperty = {};
Object.defineProperty(defineProperty, "v", { value: 17 });
const { length } = [1, 2, 3];
const getter = { get size() { return 18; } };
const spreadArray = { ...[4, 5] };
const spreadText = { ..."ab" };
const chain = { f() { return { g: () => 19 }; } };

export const sizes = [
  copy.a, copy.b.c, assigned.e, assigned.b.c, a, deep, missing, Object.keys(others).length, computed.dyn, computed.dyn2, computed[9], computed["9"], shorthand.a, shorthand.deep,
  "d" in copy ? 1 : 2, copy.d === undefined ? 1 : 2, frozen.n, base.b.c, cloned.b.c, parsed.layers[1].units, parsed.on ? 1 : 2, parsed.layers.length, text.length, counted, nothing?.x ?? 4, nothing?.x.y.z ?? 5,
  lazily, kept, o.n, o.list[0], o.x, Object.keys(o.nested).length, defineProperty.v, length, getter.size, spreadArray[1], Object.keys(spreadText).length, chain.f?.().g?.(), chain.h?.() ?? 6, chain?.["f"]().g(),
  ...Object.values({ p: 1, q: 2 }), ...Object.entries({ p: 1 }).map(([k, v]) => k.length + v), Object.fromEntries([["k", 3]]).k, base.hasOwnProperty("a") ? 1 : 2, Object.hasOwn(base, "zz") ? 1 : 2,
  Object.getOwnPropertyNames(base).length, JSON.parse(JSON.stringify(base)).b.c, JSON.parse("[1,2,3]").length, Object.keys([1, 2]).length, `${{}}`.length, String([1, [2, 3]]).length, Object.is(1, 1) ? 1 : 2,
];

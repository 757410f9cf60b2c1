const map = new Map([["a", 1], ["b", 2]]);
map.set("c", 3).set("d", 4);
map.delete("a");
const total = [];
map.forEach((value, key) => total.push(value + key.length));
for (const [key, value] of map) total.push(key === "b" ? value : value * 10);
const set = new Set([3, 3, 4]);
set.add(5).add(4);
set.delete(3);
const empty = new Map();
empty.set("x", 1);
empty.clear();
const objects = new Map();
const key = { id: 1 };
objects.set(key, 7);
const weak = new WeakMap([[key, 8]]);
const fromEntries = Object.fromEntries(map);
const union = new Set([...set, ...new Set([9])]);
const grouped = [1, 2, 3, 4, 5].reduce((m, n) => m.set(n % 2, (m.get(n % 2) ?? 0) + n), new Map());

export const sizes = [
  map.size, map.get("b"), map.has("a") ? 1 : 2, map.get("zz") ?? 9,
  ...map.values(), ...[...map.keys()].map((k) => k.length), ...total,
  ...Array.from(map.entries(), ([, v]) => v), [...map].length,
  set.size, ...set, set.has(5) ? 1 : 2, ...Array.from(set).map((n) => n + 1),
  empty.size + 1, objects.get(key), objects.get({ id: 1 }) ?? 6, weak.get(key), weak.has({}) ? 1 : 2,
  fromEntries.c, ...union, ...[...set.entries()].map(([a, b]) => a + b), ...[...set].filter((n) => n > 4),
  grouped.get(1), grouped.get(0), Math.max(...map.values()), [...new Set("hello")].length,
  typeof map === "object" ? 1 : 2, map instanceof Map ? 1 : 2, set instanceof Map ? 1 : 2,
];

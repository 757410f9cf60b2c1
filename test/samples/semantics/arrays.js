const a = [5, 3, 8, 1];
const b = a.slice();
const removed = b.splice(1, 2, 9, 9, 9);
const c = [1, 2, 3];
c.unshift(7);
const popped = c.pop();
const shifted = c.shift();
const holes = [1, , 3];
const nested = [1, [2, [3, [4]]]];
const filled = new Array(3).fill(4, 1);
filled[0] = 2;
const sparse = [];
sparse[2] = 6;
const lengthened = [1, 2, 3, 4];
lengthened.length = 2;
const objects = [{ k: 2 }, { k: 1 }];
objects.sort((x, y) => x.k - y.k);
const matrix = Array.from({ length: 2 }, (_, i) => Array.from({ length: 2 }, (_, j) => i * 2 + j + 1));
const grid = [...Array(3).keys()];
const words = ["b", "a", "c"].sort();
const typed = new Int32Array([4, 5, 6]);
const floats = new Float32Array(3);
const [x, [y, ...z], { k: w } = {}] = [1, [2, 3, 4], { k: 5 }];
const copyWithin = [1, 2, 3, 4, 5].copyWithin(0, 3);
let swap1 = 1, swap2 = 2;
[swap1, swap2] = [swap2, swap1];

export const sizes = [
  ...a.map((n, i) => n + i), ...a.filter((n) => n > 2), a.reduce((s, n) => s + n), a.reduceRight((s, n) => s * 2 + n, 1), ...nested.flat(Infinity), nested.flat().length,
  ...a.flatMap((n) => [n, n + 1]), a.find((n) => n > 5), a.find((n) => n > 50) ?? 3, a.findIndex((n) => n === 8), a.findLast((n) => n > 2), a.findLastIndex((n) => n > 2),
  a.some((n) => n > 7) ? 1 : 2, a.every((n) => n > 1) ? 1 : 2, ...a.slice(1, 3), ...a.slice(-2), ...b, ...removed, ...c, popped, shifted, ...[1].concat(2, [3, 4]),
  a.join("").length, a.join("-").length, a.includes(3) ? 1 : 2, a.indexOf(8) + 1, a.indexOf(44) + 2, a.lastIndexOf(3) + 1, ...[...a].reverse(), ...[...a].sort(), ...[10, 9, 1].sort(), a.at(-1), a.at(0),
  ...[...a.entries()].map(([i, n]) => i + n), ...[...a.keys()].map((i) => i + 1), ...a.values(), ...Array.from("123", Number), ...Array(2).fill(3), ...Array.of(7, 8), Array.isArray(a) ? 1 : 2,
  Array.isArray("a") ? 1 : 2, holes.length, holes[1] === undefined ? 1 : 2, ...filled, sparse.length, sparse[2], lengthened.length, ...objects.map((o) => o.k), ...matrix.flat(), grid.length, grid[2],
  words[0] === "a" ? 1 : 2, typed.length, typed[1], ...typed, floats.length, x, y, ...z, w, ...copyWithin, swap1, swap2, ...a.toSorted((p, q) => p - q), ...a.with(0, 6), ...a.toSpliced(0, 1), a.length,
  Math.min(...a), [3, 4].map(String).map((s) => s.length).length, ["1", "2"].map((s) => parseInt(s, 10))[1], [1, 2, 3].indexOf(2, 2) + 3, [[1, 2], [3, 4]].map(([p, q]) => p * q)[1], "a,b".split(",").length,
  ...Array.from(new Set([1, 2, 2])), Array.from({ length: 3 }).length, Array.from([1, 2].entries()).length, [..."ab"].length, ...[1, 2, 3].fill(5, 1, 2),
];

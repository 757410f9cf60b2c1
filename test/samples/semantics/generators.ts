function* count(from: number, to: number): Generator<number> {
  for (let i = from; i <= to; i++) yield i;
}
function* chain() {
  yield* count(1, 2);
  const x = yield 5;
  yield* [7, 8];
  return 9;
}
const object = {
  *[Symbol.iterator]() {
    yield 3;
    yield 4;
  },
};
const it = count(4, 6);
const one = it.next();
const two = it.next();
const rest = [...it];
const done = it.next().done;
async function load(n: number): Promise<number> {
  await Promise.resolve();
  return n + 1;
}
async function all() {
  const [a, b] = await Promise.all([load(1), load(2)]);
  for await (const c of [load(3)]) return [a, b, c];
  return [];
}
const results = await all();
const value = await load(10);
const chained = await load(1).then((n) => n * 5).catch(() => 0);
const arrow = async (n: number) => (await load(n)) * 2;
const [head, ...tail] = count(1, 3);

export const sizes = [
  ...count(2, 4), ...chain(), ...object, one.value, two.value, rest.length, rest[0]!, done ? 1 : 2, one.done ? 1 : 2,
  ...results, value, chained, await arrow(3), head!, tail.length, Math.max(...count(1, 6)), Array.from(count(1, 4), (n) => n * 2).length,
];

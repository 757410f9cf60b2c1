enum Kind { Small = 4, Large, Huge = Large * 2, Bits = 1 << 3, Text = "text" as any }
const enum Constant { One = 1, Two }
enum Words { A = "alpha", B = "be" }
namespace Settings {
  export const units = 12;
  const hidden = 3;
  export namespace Deep { export function twice(n: number) { return n * 2 + hidden; } }
}
namespace Settings { export const more = 5; }
interface Options { readonly units?: number; depth: number }
type Pair<T> = readonly [T, T];
declare const ambient: number;
declare module "x" { export const y: number; }
const options = { units: 8, depth: 2 } satisfies Options;
const asserted = (options as Options).units!;
const angle = <number>options.depth;
function overload(x: string): number;
function overload(x: number): number;
function overload(x: any): number { return typeof x === "string" ? x.length : x; }
function generic<T, const U extends readonly unknown[]>(this: void, a: T, ...rest: U): number { return rest.length; }
const decorated = (target: any, context?: any) => target;
class Model { declare x: number; readonly n: number = 7; static s?: number; y!: number; constructor(private readonly o: Options, public k = 9) { } get(): number { return this.o.units ?? 1; } }
const tuple: Pair<number> = [1, 2];
const literal = ["a", "b"] as const;
const guard = (x: unknown): x is number => typeof x === "number";
function assertIt(x: unknown): asserts x { if (!x) throw new Error("no"); }
assertIt(1);
let definite!: number;
definite = 6;
abstract class Layer<T = number> { abstract size: T; double(this: Layer<number>) { return this.size * 2; } }
class Real extends Layer { size = 5; }
import type { Nothing } from "./nothing";
export type { Options };
const optional = (a?: number, b: number = 4) => (a ?? 1) + b;
using: for (const _ of [1]) break using;

export const sizes = [
  Kind.Small, Kind.Large, Kind.Huge, Kind.Bits, Kind[5] === "Large" ? 1 : 2, Constant.Two, Words.A.length, Object.keys(Words).length, Settings.units, Settings.Deep.twice(4), Settings.more, options.units, asserted, angle, overload("abc"), overload(4),
  generic<number, [1, 2]>(1, 2, 3), new Model({ depth: 1 }).n, new Model({ depth: 1, units: 3 }).get(), new Model(options, 10).k, tuple[1], literal.length, guard(1) ? 1 : 2, definite, new Real().double(), optional(), optional(2, 3), Kind["Small"], (Kind as any).Small,
];

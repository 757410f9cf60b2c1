import { isKnown } from "../arithmetic/dimension";
import { Problem } from "../arithmetic/problem";
import { Unknown } from "../arithmetic/unknown";
import { type CallArguments, List, TensorValue, Tuple, type Value } from "./values";

/**
 * How PyTorch lays tensors out in memory, as far as that decides whether `view` works. Strides are noted for tensors
 * that are certainly contiguous or certainly transposed; of all others nothing is known.
 */
const noted = new WeakMap<TensorValue, readonly number[]>();

/** Functions and layers whose results are contiguous, whatever they get. */
const FRESH =
  /^torch\.(matmul|bmm|mm|zeros|ones|empty|full|rand|randn|randint|cat|stack|Tensor\.(matmul|bmm|mm|contiguous)|nn\.(Linear|Embedding))$/;
const TRANSPOSES = /^torch\.(Tensor\.)?(transpose|swapaxes|swapdims)$/;
const PERMUTES = /^torch\.(Tensor\.)?permute$/;
const VIEWS = /^torch\.Tensor\.view$/;

/** Notes what a call does to the layout of its result. */
export function noteLayout(name: string, { positional }: CallArguments, output: Value): void {
  if (!(output instanceof TensorValue)) return;
  const [x, ...rest] = positional;
  const strides = x instanceof TensorValue ? noted.get(x) : undefined;
  if (FRESH.test(name) || (strides && VIEWS.test(name))) {
    const dims = sizesOf(output);
    if (dims) noted.set(output, contiguous(dims));
  } else if (strides) {
    const order = orderOf(name, rest, strides.length);
    if (order)
      noted.set(
        output,
        order.map((axis) => strides[axis] ?? 0),
      );
  }
}

/** What PyTorch says where a tensor cannot be seen under other sizes without being copied. */
export function refusedView(
  name: string,
  { positional: [x] }: CallArguments,
  output: Value,
): Problem | undefined {
  if (!VIEWS.test(name) || !(x instanceof TensorValue && output instanceof TensorValue)) return undefined;
  const [strides, from, to] = [noted.get(x), sizesOf(x), sizesOf(output)];
  if (!strides || !from || !to || isViewable(from, strides, to)) return undefined;
  const why = "at least one dimension spans across two contiguous subspaces";
  const message = `view size is not compatible with input tensor's size and stride (${why}). Use .reshape(...) instead.`;
  return new Problem("layout", "RuntimeError", message);
}

/** The axes of the input in the order of the output's. */
function orderOf(name: string, args: readonly Value[], rank: number): readonly number[] | undefined {
  const [first] = args;
  const given = first instanceof Tuple || first instanceof List ? first.items : args;
  if (!given.every((axis) => typeof axis === "number")) return undefined;
  const axes = given.map((axis) => (axis < 0 ? axis + rank : axis));
  if (PERMUTES.test(name)) return axes.length === rank ? axes : undefined;
  const [a, b] = axes;
  if (!TRANSPOSES.test(name) || a === undefined || b === undefined) return undefined;
  return Array.from({ length: rank }, (_, i) => (i === a ? b : i === b ? a : i));
}

function sizesOf({ shape }: TensorValue): readonly number[] | undefined {
  const sizes = shape instanceof Unknown ? [] : shape.filter(isKnown);
  return shape instanceof Unknown || sizes.length < shape.length ? undefined : sizes;
}

function contiguous(dims: readonly number[]): readonly number[] {
  return dims.map((_, i) => dims.slice(i + 1).reduce((a, b) => a * b, 1));
}

/** Whether the new sizes split or join axes that lie together in memory, as PyTorch's `computeStride` finds out. */
function isViewable(from: readonly number[], strides: readonly number[], to: readonly number[]): boolean {
  const runs = runsOf(from, strides);
  let axis = to.length - 1;
  for (const run of runs.toReversed()) {
    let size = 1;
    while (axis >= 0 && (size < run || to[axis] === 1)) size *= to[axis--] ?? 1;
    if (size !== run) return false;
  }
  return to.slice(0, axis + 1).every((size) => size === 1);
}

/** The sizes of the stretches that lie together in memory; axes of one value lie anywhere. */
function runsOf(dims: readonly number[], strides: readonly number[]): readonly number[] {
  const runs: number[] = [];
  let next: number | undefined;
  for (let i = dims.length - 1; i >= 0; i--) {
    const [size = 1, stride = 1] = [dims[i], strides[i]];
    if (size === 1) continue;
    if (next !== undefined && stride === next) runs[0] = (runs[0] ?? 1) * size;
    else runs.unshift(size);
    next = stride * size;
  }
  return runs;
}

/** What PyTorch's layers ask of their input, to name the sizes of an input that nothing else tells. */
import { type Dim, Expr, symbol } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../../catalogue/arguments";

/** The input that a layer asks for. */
export interface AskedInput {
  readonly dims: Dims;
  readonly dtype: string;
  /** Whether it takes more sizes between the first and the last one, too. */
  readonly isAnyRank?: boolean;
  /** Whether it takes indices, which mostly come in sequences; `dims` is then the batch alone. */
  readonly isIndices?: boolean;
}

type Asks = (args: BoundArgs) => AskedInput;

const N = symbol("N");
const SIDES: readonly (readonly string[])[] = [["L"], ["H", "W"], ["D", "H", "W"]];

/** The input of a layer by the layer's own name, such as `Conv2d`; undefined where it takes whatever comes. */
export function askedBy(name: string, args: BoundArgs): AskedInput | undefined {
  return ASKS.get(name)?.(args);
}

function map(sides: readonly string[], channels: string): Asks {
  return (args) => floats([N, sizeOf(args, channels), ...sides.map(symbol)]);
}

function lazyMap(sides: readonly string[]): Asks {
  return () => floats([N, symbol("C"), ...sides.map(symbol)]);
}

/** Without weights, PyTorch only warns of other channels. */
function instanceMap(sides: readonly string[]): Asks {
  const [weighted, plain] = [map(sides, "num_features"), lazyMap(sides)];
  return (args) => (args.raw("affine") === true ? weighted(args) : plain(args));
}

function features(name: string): Asks {
  return (args) => ({ ...floats([N, sizeOf(args, name)]), isAnyRank: true });
}

function normalized(args: BoundArgs): AskedInput {
  const shape = args.raw("normalized_shape");
  const dims = Array.isArray(shape) ? shape.map((size) => asDim(size, "normalized_shape")) : undefined;
  return { ...floats([N, ...(dims ?? [sizeOf(args, "normalized_shape")])]), isAnyRank: true };
}

function sequence(name: string): Asks {
  return (args) => {
    const size = sizeOf(args, name);
    const length = symbol("L");
    return floats(args.raw("batch_first") === true ? [N, length, size] : [length, N, size]);
  };
}

const ASKS: ReadonlyMap<string, Asks> = new Map<string, Asks>([
  ...SIDES.flatMap((sides, index): [string, Asks][] => {
    const rank = index + 1;
    const maps: [string, Asks][] = [
      [`Conv${rank}d`, map(sides, "in_channels")],
      [`ConvTranspose${rank}d`, map(sides, "in_channels")],
      [`LazyConv${rank}d`, lazyMap(sides)],
      [`LazyConvTranspose${rank}d`, lazyMap(sides)],
    ];
    // In one dimension these take vectors, too.
    const norms: [string, Asks][] = [
      [`BatchNorm${rank}d`, map(sides, "num_features")],
      [`InstanceNorm${rank}d`, instanceMap(sides)],
    ];
    return rank === 1 ? maps : [...maps, ...norms];
  }),
  ["Linear", features("in_features")],
  ["LayerNorm", normalized],
  ["RMSNorm", normalized],
  ["Embedding", () => ({ dims: [N], dtype: "int64", isAnyRank: true, isIndices: true })],
  ["LSTM", sequence("input_size")],
  ["GRU", sequence("input_size")],
  ["RNN", sequence("input_size")],
  ["TransformerEncoderLayer", sequence("d_model")],
]);

function floats(dims: Dims): AskedInput {
  return { dims, dtype: "float32" };
}

function sizeOf(args: BoundArgs, name: string): Dim {
  return asDim(args.raw(name), name);
}

function asDim(value: unknown, name: string): Dim {
  const isDim = typeof value === "number" || value instanceof Expr || value instanceof Unknown;
  return isDim ? value : new Unknown(`${name} is not known`);
}

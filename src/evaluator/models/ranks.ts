import { type Dim, equal, isKnown, namesIn, symbol } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { askedBy } from "../libraries/torchDemands";
import type { Step } from "../recorder";
import { type Isolated, raises } from "../run";
import type { Demand } from "./probe";

/** Shapes of open sizes that a model is tried on, the most usual first: maps, sequences, rows, volumes. */
const SHAPES: readonly Dims[] = ["NCHW", "NLC", "NC", "NCDHW"].map((names) => [...names].map(symbol));

/** What the sizes are called that a layer leaves open, by how many there are. */
const OPEN: readonly (readonly string[])[] = [[], ["L"], ["H", "W"], ["D", "H", "W"]];

/**
 * The input whose sizes the first layer demands, found by running the model on open sizes of each rank: which of
 * them reaches the layer, and where. `run` runs it on a tensor of that shape.
 */
export function demandByRank(run: (dims: Dims) => Isolated): Demand | undefined {
  for (const dims of SHAPES) {
    const { faults, stopped, recorder } = run(dims);
    const found = stopped === undefined && !raises(faults) ? demandedOf(dims, recorder.steps) : undefined;
    if (found) return found;
  }
  return undefined;
}

function demandedOf(dims: Dims, steps: readonly Step[]): Demand | undefined {
  for (const { layer, inputs } of steps) {
    const config = layer?.config;
    const asked = config && askedBy(config.entry.shortName, config.args);
    const shape = inputs[0]?.shape;
    if (!asked) continue;
    if (asked.isIndices || !shape || isUnknown(shape)) return undefined;
    const words = `what ${config.entry.shortName} demands`;
    const start = asked.isAnyRank ? shape.length - asked.dims.length + 1 : 0;
    const wanted = asked.isAnyRank ? asked.dims.slice(1) : asked.dims;
    if (start + wanted.length !== shape.length) return undefined;
    const bound = bind(dims, shape.slice(start), wanted);
    if (!bound) return undefined;
    // The demand itself where its axes are those of the input.
    const isInPlace = [...bound].every(([axis, size]) => equal(wanted[axis - start] ?? 0, size) === true);
    const isSameRank = asked.isAnyRank || shape.length === dims.length;
    if (bound.size > 0 && isInPlace && isSameRank) return { ...asked, words };
    if (asked.isAnyRank || (bound.size === 0 && !isWholly(dims, shape))) return undefined;
    const isOpen = bound.size === 0 && shape.length === dims.length;
    return { dims: isOpen ? dims : renamed(dims, bound), dtype: asked.dtype, words };
  }
  return undefined;
}

/**
 * Whether a layer that binds nothing still receives the input axis by axis, but for one that something known was
 * broadcast over. A `view` of known sizes says nothing of the shape that goes in.
 */
function isWholly(dims: Dims, received: Dims): boolean {
  const reached = new Set(received.slice(1).flatMap((size) => [...namesIn(size)]));
  const lost = dims.slice(1).filter((dim) => ![...namesIn(dim)].every((name) => reached.has(name)));
  return equal(received[0] ?? 0, dims[0] ?? 1) === true && lost.length <= 1 && reached.size > 0;
}

/** Which axis of the input must have which size; undefined where that cannot be told, or does not fit. */
function bind(dims: Dims, received: Dims, wanted: Dims): ReadonlyMap<number, Dim> | undefined {
  const bound = new Map<number, Dim>();
  for (const [i, size] of wanted.entries()) {
    const given = received[i];
    if (!isKnown(size) || given === undefined || equal(given, size) === true) continue;
    const axis = dims.findIndex((dim) => equal(dim, given) === true);
    // The batch is open, and what several axes make up together has many solutions.
    if (axis < 1) return undefined;
    bound.set(axis, size);
  }
  return bound;
}

function renamed(dims: Dims, bound: ReadonlyMap<number, Dim>): Dims {
  const open = OPEN[dims.length - 1 - bound.size] ?? [];
  let next = 0;
  return dims.map((dim, axis) => {
    const size = bound.get(axis);
    if (axis === 0 || size !== undefined) return size ?? dim;
    const name = open[next++];
    return name === undefined ? dim : symbol(name);
  });
}

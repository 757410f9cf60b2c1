import { add, type Dim, equal, mul, product } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { type BoundArgs, dimsOf, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { type LayerCall, layer } from "../entry";
import { type Arg, Float, Tensor } from "../values";
import { broadcastShapes } from "./functions/broadcast";
import { nnDocs } from "./shared/docs";
import { isIntLike, isSequence } from "./shared/python";
import { demandStateDtype, stateOf } from "./shared/recurrent";
import { emptySizes } from "./shared/sizes";

type Args = BoundArgs<"input_size" | "hidden_size" | "bias">;

/** RNNCell, GRUCell and LSTMCell; `gates` is 1, 3 or 4. */
function cell(name: string, gates: number, what: string) {
  const rows = (a: Args): Arg => {
    const hidden = a.raw("hidden_size");
    return isIntLike(hidden) && typeof hidden !== "boolean" ? mul(gates, hidden) : hidden;
  };
  return {
    what,
    docs: nnDocs(name),
    call: "(input, hx=None)",
    weights: (a: Args) => ({
      weight_ih: emptySizes([rows(a), a.raw("input_size")]),
      weight_hh: emptySizes([rows(a), a.raw("hidden_size")]),
      bias_ih: a.flag("bias") && emptySizes([rows(a)]),
      bias_hh: a.flag("bias") && emptySizes([rows(a)]),
    }),
    reach: "whole" as const,
    output: (a: Args, x: Dims, { x: input, args }: LayerCall): Arg => {
      demandRank(x, `${name}: Expected input`);
      const state = stateOf(args.raw("hx"));
      if (state) demandRank(state, `${name}: Expected hidden`);
      demandInput(a, x);
      demandState(a, x, state, 0);
      demandDtypes(input, args.raw("hx"));
      return new Tensor(resultOf(a, x, state), input.dtype);
    },
    macs: (a: Args, x: Dims) => cellMacs(a, x, gates),
  };
}

const rnnCell = cell("RNNCell", 1, "One step of a recurrent layer.");

export const RNNCell = layer(
  "torch.nn.RNNCell(input_size, hidden_size, bias=True, nonlinearity='tanh', device=None, dtype=None)",
  {
    ...rnnCell,
    output: (a, x, call) => {
      const kind = a.raw("nonlinearity");
      demandRank(x, "RNNCell: Expected input");
      if (kind !== "tanh" && kind !== "relu" && !isUnknown(kind))
        fail("value", "RuntimeError", `Unknown nonlinearity: ${String(kind)}`);
      return rnnCell.output(a, x, call);
    },
  },
);

export const GRUCell = layer(
  "torch.nn.GRUCell(input_size, hidden_size, bias=True, device=None, dtype=None)",
  cell("GRUCell", 3, "One step of a gated recurrent layer."),
);

export const LSTMCell = layer(
  "torch.nn.LSTMCell(input_size, hidden_size, bias=True, device=None, dtype=None)",
  {
    ...cell("LSTMCell", 4, "One step of a long short-term memory."),
    output: (a, x, { x: input, args }) => {
      demandRank(x, "LSTMCell: Expected input");
      const states = statesOf(args.raw("hx"), x.length === 2);
      demandInput(a, x);
      demandState(a, x, states?.[0], 0);
      demandState(a, x, states?.[1], 1);
      const given = args.raw("hx");
      demandDtypes(input, isSequence(given) ? (given[0] ?? null) : null);
      const y = resultOf(a, x, states?.[0]);
      return [new Tensor(y, input.dtype), new Tensor(y, input.dtype)];
    },
  },
);

function cellMacs(a: Args, x: Dims, gates: number): Dim {
  const [input, hidden] = [a.int("input_size"), a.int("hidden_size")];
  return mul(product(x.slice(0, -1)), mul(mul(gates, hidden), add(input, hidden)));
}

function demandRank(dims: Dims, told: string): void {
  if (dims.length === 1 || dims.length === 2) return;
  fail("rank", "ValueError", `${told} to be 1D or 2D, got ${dims.length}D instead`, {
    received: dims.length,
  });
}

function demandInput(a: Args, x: Dims): void {
  const expected = a.int("input_size");
  const received = x[x.length - 1] ?? 0;
  if (equal(expected, received) !== false) return;
  const message = `input has inconsistent input_size: got ${formatDim(received)} expected ${formatDim(expected)}`;
  fail("features", "RuntimeError", message, { expected, received });
}

/** Batch and width of a state; an unbatched input and its state get a batch of one. */
function demandState(a: Args, x: Dims, state: Dims | undefined, index: 0 | 1): void {
  if (!state) return;
  const isBatched = x.length === 2;
  const [batch = 1, width] = isBatched ? state : [1, ...state];
  const expectedBatch = isBatched ? (x[0] ?? 1) : 1;
  if (equal(batch, expectedBatch) === false) {
    const message = `Input batch size ${formatDim(expectedBatch)} doesn't match hidden${index} batch size ${formatDim(batch)}`;
    fail("value", "RuntimeError", message);
  }
  if (width === undefined)
    fail("rank", "IndexError", "Dimension out of range (expected to be in range of [-1, 0], but got 1)");
  const expected = a.int("hidden_size");
  if (equal(width, expected) !== false) return;
  const message = `hidden${index} has inconsistent hidden_size: got ${formatDim(width)}, expected ${formatDim(expected)}`;
  fail("features", "RuntimeError", message, { expected, received: width });
}

/** The state's own batch spreads over an unbatched input. */
function resultOf(a: Args, x: Dims, state: Dims | undefined): Dims {
  const y = [...x.slice(0, -1), a.int("hidden_size")];
  return state && state.length > y.length ? broadcastShapes([y, state]) : y;
}

function demandDtypes(input: Tensor, state: Arg): void {
  demandStateDtype(input);
  demandStateDtype(state);
}

/** Hidden and cell state of an LSTMCell. */
function statesOf(hx: Arg, isBatched: boolean): readonly [Dims, Dims] | undefined {
  if (hx === null) return undefined;
  if (isUnknown(hx)) return giveUp(hx);
  if (hx instanceof Tensor)
    return fail(
      "type",
      "TypeError",
      "lstm_cell(): argument 'hx' (position 2) must be tuple of Tensors, not Tensor",
    );
  if (!isSequence(hx) || hx instanceof Float)
    return fail("type", "TypeError", `'${typeName(hx)}' object is not iterable`);
  const states = hx.map((state, i) => {
    if (!(state instanceof Tensor)) return giveUp("a state is not a known tensor");
    const dims = dimsOf(state);
    demandRank(dims, `LSTMCell: Expected hx[${i}]`);
    return dims;
  });
  const [hidden, cell] = states;
  // An unbatched call takes the first two itself.
  if (!isBatched && (!hidden || !cell)) fail("value", "IndexError", "tuple index out of range");
  if (!hidden || !cell || (isBatched && states.length !== 2))
    return fail("value", "RuntimeError", "lstm_cell expects two hidden states");
  return [hidden, cell];
}

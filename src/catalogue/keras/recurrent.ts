import { equal, less, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail, failOnData } from "../bail";
import type { LayerCall } from "../entry";
import { type Arg, Tensor } from "../values";
import {
  type Cell,
  type CellKind,
  cellFrom,
  cellOf,
  checkCell,
  GATES,
  isSizes,
  type StateSize,
} from "./cells";
import { computeDtype, type KerasSpec, layer } from "./layer";
import { repr } from "./words";

const DOCS = "https://keras.io/api/layers/recurrent_layers/";
const CALL = "(sequences, initial_state=None, mask=None, training=False)";

type SequenceArgs = BoundArgs<"return_sequences" | "return_state">;

/** What comes out of a recurrence over (batch, time, features): the output, and on demand the last states. */
export function recurrence(a: SequenceArgs, x: Dims, cell: Cell): Arg {
  const [batch = 1, time = 1] = x;
  const dtype = computeDtype(a);
  const shape = a.flag("return_sequences") ? [batch, time, cell.output] : [batch, cell.output];
  const output = new Tensor(shape, dtype);
  const shaped = (size: StateSize): Arg =>
    isSizes(size) ? size.map(shaped) : new Tensor([batch, size], dtype);
  return a.flag("return_state") ? [output, ...cell.states.map(shaped)] : output;
}

/** What LSTM, GRU and SimpleRNN have in common. */
export function recurrent(
  kind: CellKind,
  hasSecondBias: (a: BoundArgs) => boolean,
): KerasSpec<"units" | "use_bias" | "return_sequences" | "return_state"> {
  const cell = (a: BoundArgs) => cellOf(kind, a, hasSecondBias(a));
  return {
    what: "Runs along the time axis, carrying a state from step to step.",
    docs: `${DOCS}${kind === "simple" ? "simple_rnn" : kind}/`,
    call: CALL,
    rank: 3,
    alsoTakes: ["implementation"],
    reach: "whole",
    check: (a) => checkCell(a),
    weights: (a, x) => cell(a).weights(x[2] ?? 1),
    output: (a, x, { args }) => {
      demandSteps(x);
      checkStates(kind, args, cell(a));
      return recurrence(a, x, cell(a));
    },
    macs: (a, x) => mul(product(x.slice(0, 2)), cell(a).macs(x[2] ?? 1)),
  };
}

export const SimpleRNN = layer(
  "keras.layers.SimpleRNN(units, activation='tanh', use_bias=True, kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros', kernel_regularizer=None, recurrent_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, recurrent_constraint=None, bias_constraint=None, dropout=0.0, recurrent_dropout=0.0, return_sequences=False, return_state=False, go_backwards=False, stateful=False, unroll=False, seed=None, **kwargs)",
  recurrent("simple", () => false),
);
export const GRU = layer(
  "keras.layers.GRU(units, activation='tanh', recurrent_activation='sigmoid', use_bias=True, kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros', kernel_regularizer=None, recurrent_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, recurrent_constraint=None, bias_constraint=None, dropout=0.0, recurrent_dropout=0.0, seed=None, return_sequences=False, return_state=False, go_backwards=False, stateful=False, unroll=False, reset_after=True, use_cudnn='auto', **kwargs)",
  recurrent("gru", (a) => a.flag("reset_after")),
);
export const LSTM = layer(
  "keras.layers.LSTM(units, activation='tanh', recurrent_activation='sigmoid', use_bias=True, kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros', unit_forget_bias=True, kernel_regularizer=None, recurrent_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, recurrent_constraint=None, bias_constraint=None, dropout=0.0, recurrent_dropout=0.0, seed=None, return_sequences=False, return_state=False, go_backwards=False, stateful=False, unroll=False, use_cudnn='auto', **kwargs)",
  recurrent("lstm", () => false),
);

/** The layers of Keras 2 for graphics cards, with a bias each for input and state, as cuDNN has them. */
export const CuDNNGRU = layer(
  "keras.layers.CuDNNGRU(units, kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros', kernel_regularizer=None, recurrent_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, recurrent_constraint=None, bias_constraint=None, return_sequences=False, return_state=False, go_backwards=False, stateful=False, use_bias=True, **kwargs)",
  recurrent("gru", () => true),
);
export const CuDNNLSTM = layer(
  "keras.layers.CuDNNLSTM(units, kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros', unit_forget_bias=True, kernel_regularizer=None, recurrent_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, recurrent_constraint=None, bias_constraint=None, return_sequences=False, return_state=False, go_backwards=False, stateful=False, use_bias=True, **kwargs)",
  recurrent("lstm", () => true),
);

export const RNN = layer(
  "keras.layers.RNN(cell, return_sequences=False, return_state=False, go_backwards=False, stateful=False, unroll=False, zero_output_for_mask=False, **kwargs)",
  {
    what: "Runs a cell, or several on top of each other, along the time axis.",
    docs: `${DOCS}rnn/`,
    call: CALL,
    reach: "whole",
    check: (a) => {
      cellFrom(a.raw("cell"));
    },
    weights: (a, x) => {
      demandSequence(x);
      return cellFrom(a.raw("cell")).weights(x[2] ?? 1);
    },
    output: (a, x) => {
      demandSequence(x);
      demandSteps(x);
      return recurrence(a, x, cellFrom(a.raw("cell")));
    },
    macs: (a, x) => mul(product(x.slice(0, 2)), cellFrom(a.raw("cell")).macs(x[2] ?? 1)),
  },
);

function demandSequence(x: Dims): void {
  if (x.length >= 3) return;
  const rule = "Shapes used to initialize variables must be fully-defined (no `None` dimensions).";
  fail("rank", "ValueError", `${rule} The input is no sequence of vectors`, { received: x.length });
}

function demandSteps(x: Dims): void {
  if (less(x[1] ?? 1, 1) !== true) return;
  fail("empty-output", "IndexError", "index 0 is out of bounds for dimension 1 with size 0");
}

/** A state must fit the recurrent kernel, which Keras leaves to the product of the two. */
function checkStates(kind: CellKind, args: LayerCall["args"], cell: Cell): void {
  if (args.isNone("initial_state")) return;
  args.sequence("initial_state").forEach((state, i) => {
    const size = cell.states[i];
    if (size === undefined || isSizes(size)) return;
    const [batch = 1, width = size] = state instanceof Tensor && !isUnknown(state.shape) ? state.shape : [];
    if (equal(width, size) !== false) return;
    const kernel = `[${repr(size)},${repr(mul(size, GATES[kind]))}]`;
    const message = `Matrix size-incompatible: In[0]: [${repr(batch)},${repr(width)}], In[1]: ${kernel}`;
    const facts = { expected: size, received: width };
    failOnData(batch, "features", "InvalidArgumentError", message, facts);
  });
}

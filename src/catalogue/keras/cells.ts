import { broadcast, Conflict } from "../../arithmetic/broadcast";
import { add, type Dim, equal, mul, product, sum } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail, giveUp } from "../bail";
import type { Weights } from "../entry";
import { type Arg, LayerConfig, Tensor } from "../values";
import { computeDtype, type KerasSpec, layer } from "./layer";
import { countOf } from "./standardize";
import { repr } from "./words";

/** One step of a recurrence, and what a recurrent layer must know about it. */

const DOCS = "https://keras.io/api/layers/recurrent_layers/";

/** The recurrences that Keras has cells of its own for: SimpleRNN, GRU and LSTM. */
export type CellKind = "simple" | "gru" | "lstm";

/** How many matrices of `units` columns stand side by side in a kernel. */
export const GATES: Readonly<Record<CellKind, number>> = { simple: 1, gru: 3, lstm: 4 };

/** A cell, or several on top of each other. */
export interface Cell {
  readonly output: Dim;
  /** The sizes of its states; nested for stacked cells. */
  readonly states: readonly StateSize[];
  readonly weights: (features: Dim) => Weights;
  /** Multiply-adds of one step of one sample. */
  readonly macs: (features: Dim) => Dim;
}

/** The features of one state; a stack of cells nests one list for each of them. */
export type StateSize = Dim | readonly StateSize[];

/** The arguments on which the weights and multiply-adds of a cell depend. */
export type CellArgs = BoundArgs<"units" | "use_bias">;

/** The cell of a kind with the arguments of its layer. */
export function cellOf(kind: CellKind, a: CellArgs, hasSecondBias: boolean): Cell {
  const units = countOf(a, "units");
  const wide = mul(units, GATES[kind]);
  const bias = hasSecondBias ? [2, wide] : [wide];
  return {
    output: units,
    states: kind === "lstm" ? [units, units] : [units],
    weights: (features) => ({
      kernel: [features, wide],
      recurrent_kernel: [units, wide],
      bias: a.flag("use_bias") && bias,
    }),
    macs: (features) => mul(wide, add(features, units)),
  };
}

/** What the constructors of cells and recurrent layers demand. */
export function checkCell(a: BoundArgs<"units">): void {
  for (const name of ["dropout", "recurrent_dropout"] as const) {
    if (typeof (a as BoundArgs).raw(name) !== "string") continue;
    fail("type", "TypeError", "'>' not supported between instances of 'str' and 'float'");
  }
  const units = a.raw("units");
  if (typeof units === "string" || units === null) {
    const type = units === null ? "NoneType" : "str";
    fail("type", "TypeError", `'<=' not supported between instances of '${type}' and 'int'`);
  }
  if (typeof units !== "number" || units > 0) return;
  const rule = "Received an invalid value for argument `units`, expected a positive integer,";
  fail("value", "ValueError", `${rule} got ${units}.`);
}

function cell(kind: CellKind, hasSecondBias: (a: BoundArgs) => boolean): KerasSpec<"units" | "use_bias"> {
  return {
    what: "One step of a recurrent layer: input and state give output and new state.",
    docs: `${DOCS}${kind === "simple" ? "simple_rnn" : kind}_cell/`,
    call: "(inputs, states, training=False)",
    alsoTakes: ["implementation"],
    check: (a) => checkCell(a),
    reach: "whole",
    weights: (a, x) => cellOf(kind, a, hasSecondBias(a)).weights(last(x)),
    output: (a, x, { args }) => {
      const { output, states } = cellOf(kind, a, hasSecondBias(a));
      const given = args.sequence("states");
      if (given.length < states.length) fail("value", "IndexError", "list index out of range");
      for (const [i, state] of given.slice(0, states.length).entries()) checkState(state, states[i] as Dim);
      const lead = joinedLead(x, given[0]);
      const tensor = () => new Tensor([...lead, output], computeDtype(a));
      return [tensor(), Array.isArray(args.raw("states")) ? states.map(tensor) : tensor()];
    },
    macs: (a, x, _y, { args }) => {
      const wide = mul(countOf(a, "units"), GATES[kind]);
      const [state] = args.sequence("states");
      const rows =
        state instanceof Tensor && !isUnknown(state.shape) ? state.shape.slice(0, -1) : x.slice(0, -1);
      return add(mul(product(x), wide), mul(product(rows), mul(wide, countOf(a, "units"))));
    },
  };
}

/** Input and state meet value by value, all axes but the last. */
function joinedLead(x: Dims, state: Arg | undefined): Dims {
  const other = state instanceof Tensor && !isUnknown(state.shape) ? state.shape : x;
  const lead = broadcast([x.slice(0, -1), other.slice(0, -1)]);
  if (!(lead instanceof Conflict)) return lead;
  const sizes = `The size of tensor a (${repr(lead.a)}) must match the size of tensor b (${repr(lead.b)})`;
  return fail("broadcast", "RuntimeError", `${sizes} at non-singleton dimension ${lead.axis}`);
}

function last(x: Dims): Dim {
  return x[x.length - 1] ?? 1;
}

/** A state must fit the recurrent kernel. */
function checkState(state: Arg, size: Dim): void {
  const width = state instanceof Tensor && !isUnknown(state.shape) ? last(state.shape) : size;
  if (equal(width, size) !== false) return;
  const rule = `Incompatible state: its last dimension is ${repr(width)}, but the cell has ${repr(size)} units.`;
  fail("features", "RuntimeError", rule, { expected: size, received: width });
}

export const SimpleRNNCell = layer(
  "keras.layers.SimpleRNNCell(units, activation='tanh', use_bias=True, kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros', kernel_regularizer=None, recurrent_regularizer=None, bias_regularizer=None, kernel_constraint=None, recurrent_constraint=None, bias_constraint=None, dropout=0.0, recurrent_dropout=0.0, seed=None, **kwargs)",
  { ...cell("simple", () => false), call: "(sequence, states, training=False)" },
);
export const GRUCell = layer(
  "keras.layers.GRUCell(units, activation='tanh', recurrent_activation='sigmoid', use_bias=True, kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros', kernel_regularizer=None, recurrent_regularizer=None, bias_regularizer=None, kernel_constraint=None, recurrent_constraint=None, bias_constraint=None, dropout=0.0, recurrent_dropout=0.0, reset_after=True, seed=None, **kwargs)",
  cell("gru", (a) => a.flag("reset_after")),
);
export const LSTMCell = layer(
  "keras.layers.LSTMCell(units, activation='tanh', recurrent_activation='sigmoid', use_bias=True, kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros', unit_forget_bias=True, kernel_regularizer=None, recurrent_regularizer=None, bias_regularizer=None, kernel_constraint=None, recurrent_constraint=None, bias_constraint=None, dropout=0.0, recurrent_dropout=0.0, seed=None, **kwargs)",
  cell("lstm", () => false),
);

export const StackedRNNCells = layer("keras.layers.StackedRNNCells(cells, **kwargs)", {
  what: "Several cells on top of each other, used as one.",
  docs: `${DOCS}stacked_rnn_cell/`,
  call: "(inputs, states, training=False, **kwargs)",
  check: (a) => {
    stacked(a.raw("cells"));
  },
  reach: "whole",
  weights: (a, x) => {
    if (x.length < 2) failOpenShape();
    return stacked(a.raw("cells")).weights(last(x));
  },
  output: (a, x, { args }) => {
    const { output, states } = stacked(a.raw("cells"));
    if (x.length < 2) failOpenShape();
    for (const given of args.sequence("states")) {
      if (!(given instanceof Tensor) || isUnknown(given.shape) || given.shape.length === x.length) continue;
      fail("rank", "RuntimeError", "Could not automatically infer the output shape / dtype of the cells");
    }
    const lead = x.slice(0, -1);
    const shaped = (size: StateSize): Arg =>
      isSizes(size) ? size.map(shaped) : new Tensor([...lead, size], computeDtype(a));
    // A cell of one state hands it back bare.
    const bare = states.map((size) => (isSizes(size) && size.length === 1 ? (size[0] ?? 1) : size));
    const made = bare.map(shaped);
    return [new Tensor([...lead, output], computeDtype(a)), made.length === 1 ? (made[0] ?? null) : made];
  },
  macs: (a, x) => mul(product(x.slice(0, -1)), stacked(a.raw("cells")).macs(last(x))),
});

function failOpenShape(): never {
  const rule = "Shapes used to initialize variables must be fully-defined (no `None` dimensions).";
  return fail("rank", "ValueError", `${rule} The input has no features`);
}

/** Whether it is the list of a stacked cell's states rather than the size of one. */
export function isSizes(size: StateSize): size is readonly StateSize[] {
  return Array.isArray(size);
}

/** The cell that an argument describes: a cell layer, stacked cells or a list of cells. */
export function cellFrom(value: Arg): Cell {
  if (isUnknown(value)) return giveUp(value);
  if (Array.isArray(value)) return stacked(value);
  if (!(value instanceof LayerConfig)) return failNoCell(value);
  const { entry, args } = value;
  if (entry === SimpleRNNCell) return cellOf("simple", args, false);
  if (entry === GRUCell) return cellOf("gru", args, args.flag("reset_after"));
  if (entry === LSTMCell) return cellOf("lstm", args, false);
  if (entry === StackedRNNCells) return stacked(args.raw("cells"));
  return failNoCell(value);
}

function failNoCell(value: Arg): never {
  if (!(value instanceof LayerConfig) && value instanceof Object && !Array.isArray(value)) {
    return giveUp("the cell is not one of Keras's own");
  }
  const method = value instanceof LayerConfig ? "attribute" : "method";
  const rule =
    method === "method"
      ? "Argument `cell` should have a `call` method."
      : "The RNN cell should have a `state_size` attribute (single integer or list of integers, one integer per RNN state).";
  return fail("type", "ValueError", `${rule} Received: cell=${repr(value)}`);
}

function stacked(value: Arg): Cell {
  if (isUnknown(value)) return giveUp(value);
  if (!Array.isArray(value)) {
    return fail(
      "type",
      "TypeError",
      `'${value instanceof LayerConfig ? value.entry.shortName : "int"}' object is not iterable`,
    );
  }
  const cells = (value as readonly Arg[]).map(cellFrom);
  const inputs = (features: Dim) => [features, ...cells.map((each) => each.output)];
  return {
    output: cells[cells.length - 1]?.output ?? fail("value", "IndexError", "list index out of range"),
    states: cells.map((each) => each.states),
    weights: (features) =>
      Object.assign({}, ...cells.map((each, i) => prefixed(each, inputs(features)[i] ?? 1, i))),
    macs: (features) => sum(cells.map((each, i) => each.macs(inputs(features)[i] ?? 1))),
  };
}

function prefixed(each: Cell, features: Dim, i: number): Weights {
  const weights = Object.entries(each.weights(features));
  return Object.fromEntries(weights.map(([name, dims]) => [`cell_${i}_${name}`, dims]));
}

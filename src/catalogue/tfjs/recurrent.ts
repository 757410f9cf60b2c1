import { add, type Dim, equal, mul, product, sum } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail, giveUp } from "../bail";
import type { LayerCall, Weights } from "../entry";
import { type CellKind, GATES } from "../keras/cells";
import { type Arg, LayerConfig, Mapping, Tensor } from "../values";
import { docs, layer, positiveInteger } from "./layer";

/** Recurrent layers and their cells. The GRU has one bias only, as it knows no `resetAfter`. */

/** A cell, or several on top of each other. */
interface Cell {
  /** The sizes of its states, the output's first. */
  readonly states: Dims;
  readonly weights: (features: Dim) => Weights;
  /** Multiply-adds of one step of one sample. */
  readonly macs: (features: Dim) => Dim;
}

type CellArgs = BoundArgs<"units" | "useBias">;

function cellOf(kind: CellKind, a: CellArgs): Cell {
  const units = a.int("units");
  const wide = mul(units, GATES[kind]);
  return {
    states: kind === "lstm" ? [units, units] : [units],
    weights: (features) => ({
      kernel: [features, wide],
      recurrent_kernel: [units, wide],
      bias: a.flag("useBias") && [wide],
    }),
    macs: (features) => mul(wide, add(features, units)),
  };
}

function checkCell(kind: CellKind, a: CellArgs): void {
  if (kind === "gru" && isTrue((a as BoundArgs).raw("resetAfter"))) {
    const rule = "GRUCell does not support reset_after parameter set to true.";
    fail("unsupported", "ValueError", rule);
  }
  positiveInteger(a, "units");
}

function isTrue(value: Arg): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function last(x: Dims): Dim {
  return x[x.length - 1] ?? 1;
}

function cell(kind: CellKind, name: string) {
  return {
    what: "One step of a recurrent layer: input and states give output and new states.",
    docs: docs(name),
    reach: "whole" as const,
    check: (a: CellArgs) => checkCell(kind, a),
    weights: (a: CellArgs, x: Dims) => cellOf(kind, a).weights(last(x)),
    output: (a: CellArgs, x: Dims): Arg => {
      const { states } = cellOf(kind, a);
      const tensor = (size: Dim) => new Tensor([...x.slice(0, -1), size]);
      return [tensor(states[0] ?? 1), ...states.map(tensor)];
    },
    macs: (a: CellArgs, x: Dims) => mul(product(x.slice(0, -1)), cellOf(kind, a).macs(last(x))),
  };
}

export const simpleRNNCell = layer(
  "tf.layers.simpleRNNCell({units=undefined, activation='tanh', useBias=true, kernelInitializer='glorotNormal', recurrentInitializer='orthogonal', biasInitializer='zeros', kernelRegularizer=undefined, recurrentRegularizer=undefined, biasRegularizer=undefined, kernelConstraint=undefined, recurrentConstraint=undefined, biasConstraint=undefined, dropout=0, recurrentDropout=0, dropoutFunc=undefined, **config})",
  cell("simple", "simpleRNNCell"),
);
export const gruCell = layer(
  "tf.layers.gruCell({units=undefined, activation='tanh', recurrentActivation='hardSigmoid', useBias=true, kernelInitializer='glorotNormal', recurrentInitializer='orthogonal', biasInitializer='zeros', kernelRegularizer=undefined, recurrentRegularizer=undefined, biasRegularizer=undefined, kernelConstraint=undefined, recurrentConstraint=undefined, biasConstraint=undefined, dropout=0, recurrentDropout=0, dropoutFunc=undefined, implementation=1, resetAfter=false, **config})",
  cell("gru", "gruCell"),
);
export const lstmCell = layer(
  "tf.layers.lstmCell({units=undefined, activation='tanh', recurrentActivation='hardSigmoid', useBias=true, kernelInitializer='glorotNormal', recurrentInitializer='orthogonal', biasInitializer='zeros', unitForgetBias=true, kernelRegularizer=undefined, recurrentRegularizer=undefined, biasRegularizer=undefined, kernelConstraint=undefined, recurrentConstraint=undefined, biasConstraint=undefined, dropout=0, recurrentDropout=0, dropoutFunc=undefined, implementation=1, **config})",
  cell("lstm", "lstmCell"),
);

export const stackedRNNCells = layer("tf.layers.stackedRNNCells({cells=undefined, **config})", {
  what: "Several cells on top of each other, used as one.",
  docs: docs("stackedRNNCells"),
  reach: "whole",
  weights: (a, x) => stacked(a.raw("cells")).weights(last(x)),
  output: (a, x) => {
    const tensor = (size: Dim) => new Tensor([...x.slice(0, -1), size]);
    const { states } = stacked(a.raw("cells"));
    return [tensor(states[0] ?? 1), ...states.map(tensor)];
  },
  macs: (a, x) => mul(product(x.slice(0, -1)), stacked(a.raw("cells")).macs(last(x))),
});

function cellFrom(value: Arg): Cell {
  if (isUnknown(value)) return giveUp(value);
  if (Array.isArray(value)) return stacked(value);
  if (value instanceof LayerConfig) {
    const { entry, args } = value;
    if (entry === simpleRNNCell) return cellOf("simple", args);
    if (entry === gruCell) return cellOf("gru", args);
    if (entry === lstmCell) return cellOf("lstm", args);
    if (entry === stackedRNNCells) return stacked(args.raw("cells"));
  } else if (value instanceof Object) return giveUp("the cell is not one of the framework's own");
  const rule =
    "The RNN cell should have an attribute `stateSize` (tuple of integers, one integer per RNN state).";
  return fail("type", "ValueError", rule);
}

/** The states of stacked cells stand in reverse order, so that the output's size is the first. */
function stacked(value: Arg): Cell {
  if (!Array.isArray(value)) return giveUp(isUnknown(value) ? value : "the cells are no list");
  const cells = (value as readonly Arg[]).map(cellFrom);
  const inputs = (features: Dim) => [features, ...cells.map((each) => each.states[0] ?? 1)];
  const prefixed = (each: Cell, features: Dim, i: number) =>
    Object.fromEntries(
      Object.entries(each.weights(features)).map(([name, dims]) => [`cell_${i}_${name}`, dims]),
    );
  return {
    states: cells.toReversed().flatMap((each) => each.states),
    weights: (features) =>
      Object.assign({}, ...cells.map((each, i) => prefixed(each, inputs(features)[i] ?? 1, i))),
    macs: (features) => sum(cells.map((each, i) => each.macs(inputs(features)[i] ?? 1))),
  };
}

type SequenceArgs = BoundArgs<"returnSequences" | "returnState">;

function recurrence(a: SequenceArgs, x: Dims, { states }: Cell): Arg {
  const [batch = 1, time = 1] = x;
  const tensor = (size: Dim) => new Tensor([batch, size]);
  const width = states[0] ?? 1;
  const output = a.flag("returnSequences") ? new Tensor([batch, time, width]) : tensor(width);
  return a.flag("returnState") ? [output, ...states.map(tensor)] : output;
}

/** Refuses states that the call gives, from another layer as a rule, and that are of other sizes than the cell's. */
function demandStates(call: LayerCall, { states }: Cell): void {
  const given = (call.args as BoundArgs).raw("kwargs");
  const initial = given instanceof Mapping ? (given.items.get("initialState") ?? null) : null;
  const sizes = (Array.isArray(initial) ? (initial as readonly Arg[]) : [initial]).map((state) =>
    state instanceof Tensor && !isUnknown(state.shape) ? state.shape.at(-1) : undefined,
  );
  if (initial === null || sizes.includes(undefined)) return;
  const isSame =
    sizes.length === states.length && states.every((size, i) => equal(size, sizes[i] ?? 0) !== false);
  if (isSame) return;
  const rule = "An initialState was passed that is not compatible with cell.stateSize.";
  const specs = sizes.map(() => "[object Object]").join(",");
  const wanted = states.map((size) => formatDim(size)).join(",");
  const facts = { expected: states[0] ?? 1, received: sizes[0] ?? 1 };
  fail(
    "features",
    "ValueError",
    `${rule} Received stateSpec=${specs}; However cell.stateSize is ${wanted}`,
    facts,
  );
}

function recurrent<N extends string>(name: string, kind: CellKind) {
  type Args = BoundArgs<N | "units" | "useBias" | "returnSequences" | "returnState">;
  return {
    what: "Runs along the time axis, carrying a state from step to step.",
    docs: docs(name),
    rank: 3,
    takesMore: true,
    reach: "whole" as const,
    check: (a: Args) => checkCell(kind, a as CellArgs),
    weights: (a: Args, x: Dims) => cellOf(kind, a as CellArgs).weights(x[2] ?? 1),
    output: (a: Args, x: Dims, call: LayerCall) => {
      const own = cellOf(kind, a as CellArgs);
      demandStates(call, own);
      return recurrence(a as SequenceArgs, x, own);
    },
    macs: (a: Args, x: Dims) => mul(product(x.slice(0, 2)), cellOf(kind, a as CellArgs).macs(x[2] ?? 1)),
  };
}

export const simpleRNN = layer(
  "tf.layers.simpleRNN({units=undefined, activation='tanh', useBias=true, kernelInitializer='glorotNormal', recurrentInitializer='orthogonal', biasInitializer='zeros', kernelRegularizer=undefined, recurrentRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, kernelConstraint=undefined, recurrentConstraint=undefined, biasConstraint=undefined, dropout=0, recurrentDropout=0, dropoutFunc=undefined, returnSequences=false, returnState=false, goBackwards=false, stateful=false, unroll=false, **config})",
  recurrent("simpleRNN", "simple"),
);
export const gru = layer(
  "tf.layers.gru({units=undefined, activation='tanh', recurrentActivation='hardSigmoid', useBias=true, kernelInitializer='glorotNormal', recurrentInitializer='orthogonal', biasInitializer='zeros', kernelRegularizer=undefined, recurrentRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, kernelConstraint=undefined, recurrentConstraint=undefined, biasConstraint=undefined, dropout=0, recurrentDropout=0, dropoutFunc=undefined, implementation=1, resetAfter=false, returnSequences=false, returnState=false, goBackwards=false, stateful=false, unroll=false, **config})",
  recurrent("gru", "gru"),
);
export const lstm = layer(
  "tf.layers.lstm({units=undefined, activation='tanh', recurrentActivation='hardSigmoid', useBias=true, kernelInitializer='glorotNormal', recurrentInitializer='orthogonal', biasInitializer='zeros', unitForgetBias=true, kernelRegularizer=undefined, recurrentRegularizer=undefined, biasRegularizer=undefined, activityRegularizer=undefined, kernelConstraint=undefined, recurrentConstraint=undefined, biasConstraint=undefined, dropout=0, recurrentDropout=0, dropoutFunc=undefined, implementation=1, returnSequences=false, returnState=false, goBackwards=false, stateful=false, unroll=false, **config})",
  recurrent("lstm", "lstm"),
);

export const rnn = layer(
  "tf.layers.rnn({cell=undefined, returnSequences=false, returnState=false, goBackwards=false, stateful=false, unroll=false, inputDim=undefined, inputLength=undefined, **config})",
  {
    what: "Runs a cell, or several on top of each other, along the time axis.",
    docs: docs("rnn"),
    rank: 3,
    takesMore: true,
    reach: "whole",
    check: (a) => {
      if (a.isNone("cell"))
        fail("signature", "ValueError", "cell property is missing for the constructor of RNN.");
      cellFrom(a.raw("cell"));
    },
    weights: (a, x) => cellFrom(a.raw("cell")).weights(x[2] ?? 1),
    output: (a, x) => recurrence(a, x, cellFrom(a.raw("cell"))),
    macs: (a, x) => mul(product(x.slice(0, 2)), cellFrom(a.raw("cell")).macs(x[2] ?? 1)),
  },
);

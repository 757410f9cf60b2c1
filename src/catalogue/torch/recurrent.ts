import { equal, mul } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { dimsOf, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { type LayerCall, layer } from "../entry";
import { type Arg, type Packing, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { isSequence } from "./shared/python";
import {
  checkStack,
  demandSequence,
  demandSequenceRank,
  demandState,
  demandStateDtype,
  demandSteps,
  packingOf,
  type RecurrentArgs,
  sequenceOf,
  stackMacs,
  stackShapes,
  stackWeights,
  stateOf,
} from "./shared/recurrent";

/** RNN and GRU: one state, no projection. */
function oneState(name: "RNN" | "GRU", gates: number, what: string) {
  return {
    what,
    docs: nnDocs(name),
    call: "(input, hx=None)",
    check: (a: RecurrentArgs) => {
      if (a.isGiven("proj_size"))
        fail("value", "ValueError", "proj_size argument is only supported for LSTM, not RNN or GRU");
      checkStack(a);
    },
    weights: (a: RecurrentArgs) => stackWeights(a, gates),
    reach: "whole" as const,
    takesPacked: true,
    output: (a: RecurrentArgs, x: Dims, call: LayerCall): Arg => {
      const { x: input, args } = call;
      const packing = packingOf(call);
      if (!packing) demandSequenceRank(x, name, name === "RNN" ? " tensor" : "");
      const state = stateOf(args.raw("hx"));
      if (state && !packing) demandStateRank(x, state);
      demandSequence(a, x, input);
      const { output, hidden } = stackShapes(a, x, packing);
      if (state) demandState(state, hidden);
      demandStateDtype(args.raw("hx"));
      if (!packing) demandSteps(a, x);
      return [sequenceOf(output, input.dtype, packing), new Tensor(hidden, input.dtype)];
    },
    macs: (a: RecurrentArgs, x: Dims) => stackMacs(a, gates, x),
  };
}

const rnn = oneState(
  "RNN",
  1,
  "A recurrent layer: each step mixes its input with the state of the step before.",
);

export const RNN = layer(
  "torch.nn.RNN(input_size, hidden_size, num_layers=1, nonlinearity='tanh', bias=True, batch_first=False, dropout=0.0, bidirectional=False, device=None, dtype=None, *, proj_size=None)",
  {
    ...rnn,
    check: (a) => {
      const kind = a.raw("nonlinearity");
      if (!a.isGiven("proj_size") && kind !== "tanh" && kind !== "relu" && !isUnknown(kind))
        fail("value", "ValueError", `Unknown nonlinearity '${String(kind)}'. Select from 'tanh' or 'relu'.`);
      rnn.check(a);
    },
  },
);

export const GRU = layer(
  "torch.nn.GRU(input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, device=None, dtype=None, *, proj_size=None)",
  oneState("GRU", 3, "A gated recurrent layer with a reset and an update gate."),
);

export const LSTM = layer(
  "torch.nn.LSTM(input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False, proj_size=0, device=None, dtype=None)",
  {
    what: "A long short-term memory: a recurrent layer with three gates and a cell state.",
    docs: nnDocs("LSTM"),
    call: "(input, hx=None)",
    check: checkStack,
    weights: (a) => stackWeights(a, 4),
    reach: "whole",
    takesPacked: true,
    output: (a, x, call) => {
      const { x: input, args } = call;
      const packing = packingOf(call);
      if (packing) return packedLstm(a, x, call, packing);
      demandSequenceRank(x, "LSTM");
      const hx = args.raw("hx");
      const states = statesOf(hx);
      if (states) demandStateRanks(x, states);
      demandSequence(a, x, input);
      const { output, hidden, cell } = stackShapes(a, x);
      if (states) {
        demandState(states[0], hidden, "Expected hidden[0] size");
        demandState(states[1], cell, "Expected hidden[1] size");
        if (x.length === 3) demandTwoStates(hx);
      }
      demandSteps(a, x);
      const tensor = (dims: Dims) => new Tensor(dims, input.dtype);
      return [tensor(output), [tensor(hidden), tensor(cell)]];
    },
    macs: (a, x) => stackMacs(a, 4, x),
  },
);

/** PyTorch leaves the checks of packed sequences to the products that need them. */
function packedLstm(a: RecurrentArgs, x: Dims, { x: input, args }: LayerCall, packing: Packing): Arg {
  const { output, hidden, cell } = stackShapes(a, x, packing);
  const [steps = 1, received = 1] = x;
  const expected = a.int("input_size");
  if (x.length !== 2) return giveUp("packed sequences of more than one feature axis are not followed");
  if (equal(expected, received) === false) {
    const columns = formatDim(mul(4, a.int("hidden_size")));
    const message = `mat1 and mat2 shapes cannot be multiplied (${formatDim(steps)}x${formatDim(received)} and ${formatDim(expected)}x${columns})`;
    fail("features", "RuntimeError", message, { expected, received });
  }
  const states = statesOf(args.raw("hx"));
  for (const [i, wanted] of states ? [hidden, cell].entries() : []) {
    const given = states?.[i]?.[1];
    const batch = wanted[1] ?? 1;
    if (given === undefined || equal(given, batch) !== false) continue;
    const message = `The size of tensor a (${formatDim(given)}) must match the size of tensor b (${formatDim(batch)}) at non-singleton dimension 0`;
    fail("value", "RuntimeError", message);
  }
  const tensor = (dims: Dims) => new Tensor(dims, input.dtype);
  return [sequenceOf(output, input.dtype, packing), [tensor(hidden), tensor(cell)]];
}

function demandStateRank(x: Dims, state: Dims): void {
  if (state.length === x.length) return;
  const kind = x.length === 3 ? "batched" : "unbatched";
  const message = `For ${kind} ${x.length}-D input, hx should also be ${x.length}-D but got ${state.length}-D tensor`;
  fail("rank", "RuntimeError", message, { received: state.length });
}

function demandStateRanks(x: Dims, [hidden, cell]: readonly [Dims, Dims]): void {
  if (hidden.length === x.length && cell.length === x.length) return;
  const kind = x.length === 3 ? "batched" : "unbatched";
  const message = `For ${kind} ${x.length}-D input, hx and cx should also be ${x.length}-D but got (${hidden.length}-D, ${cell.length}-D) tensors`;
  fail("rank", "RuntimeError", message);
}

/** Hidden and cell state; a tensor is indexed as a tuple would be. */
function statesOf(hx: Arg): readonly [Dims, Dims] | undefined {
  if (hx === null) return undefined;
  if (isUnknown(hx)) return giveUp(hx);
  if (hx instanceof Tensor) return statesInTensor(dimsOf(hx));
  if (!isSequence(hx)) return fail("type", "TypeError", `'${typeName(hx)}' object is not subscriptable`);
  const [hidden, cell] = hx;
  if (hidden === undefined || cell === undefined)
    return fail("value", "IndexError", "tuple index out of range");
  return [stateOf(hidden) ?? [], stateOf(cell) ?? []];
}

function statesInTensor([count = 0, ...state]: Dims): readonly [Dims, Dims] {
  if (count === 0 || count === 1) {
    const message = `index ${count} is out of bounds for dimension 0 with size ${count}`;
    fail("value", "IndexError", message);
  }
  return [state, state];
}

function demandTwoStates(hx: Arg): void {
  if (hx instanceof Tensor) fail("type", "TypeError", "lstm() received an invalid combination of arguments");
  if (isSequence(hx)) {
    demandStateDtype(hx[0] ?? null);
    if (hx.length !== 2) fail("value", "RuntimeError", "lstm expects two hidden states");
  }
}

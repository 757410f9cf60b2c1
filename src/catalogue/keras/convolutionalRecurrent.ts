import { add, type Dim, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { Tensor } from "../values";
import { checkWindow, kernelOf, slidOutput } from "./convolution";
import { computeDtype, type KerasSpec, layer } from "./layer";
import { axesOf, dataFormat, sizeOf, takeApart } from "./standardize";
import { shapeWords } from "./words";

type Names =
  | "filters"
  | "kernel_size"
  | "strides"
  | "padding"
  | "data_format"
  | "dilation_rate"
  | "use_bias"
  | "return_sequences"
  | "return_state";

/** An LSTM whose matrix products are convolutions: its states are maps. */
export function convolutionalLstm(rank: 1 | 2 | 3): KerasSpec<Names> {
  return {
    what: `An LSTM over ${rank}-D maps: its gates are convolutions of the input and of the last state.`,
    docs: `https://keras.io/api/layers/recurrent_layers/conv_lstm${rank}d/`,
    call: "(sequences, initial_state=None, mask=None, training=False)",
    rank: rank + 3,
    reach: "whole",
    check: (a) => {
      checkWindow(a, rank);
      refuseDilatedStrides(a, rank);
    },
    weights: (a, x) => {
      const { channels } = takeApart(stepOf(x), dataFormat(a));
      const filters = sizeOf(a, "filters");
      const wide = mul(filters, 4);
      const kernel = kernelOf(a, rank);
      return {
        kernel: [...kernel, channels, wide],
        recurrent_kernel: [...kernel, filters, wide],
        bias: a.flag("use_bias") && [wide],
      };
    },
    output: (a, x) => {
      const [batch = 1, ...map] = stateOf(a, x, rank);
      const dtype = computeDtype(a);
      const state = () => new Tensor([batch, ...map], dtype);
      const output = a.flag("return_sequences") ? new Tensor([batch, x[1] ?? 1, ...map], dtype) : state();
      return a.flag("return_state") ? [output, state(), state()] : output;
    },
    macs: (a, x) => {
      const { channels } = takeApart(stepOf(x), dataFormat(a));
      const perChannel = mul(product(stateOf(a, x, rank)), mul(4, product(kernelOf(a, rank))));
      return mul(mul(perChannel, x[1] ?? 1), add(channels, sizeOf(a, "filters")));
    },
  };
}

/** The input of one step: without the time axis. */
function stepOf(x: Dims): Dims {
  return x.toSpliced(1, 1);
}

function stateOf(a: BoundArgs<Names>, x: Dims, rank: number): Dims {
  return slidOutput(a, stepOf(x), rank, sizeOf(a, "filters"));
}

function refuseDilatedStrides(a: BoundArgs<"strides" | "dilation_rate">, rank: number): void {
  const strides = axesOf(a.raw("strides"), "strides", rank, 0);
  const dilation = axesOf(a.raw("dilation_rate"), "dilation_rate", rank);
  const above1 = (size: Dim) => typeof size === "number" && size > 1;
  if (!strides.some(above1) || !dilation.some(above1)) return;
  const rule = "Specifying `strides > 1` is not compatible with `dilation_rate > 1`.";
  const way = "Please provide `strides=1` or `dilation_rate=1`.";
  const received = `Received: strides=${shapeWords(strides)} and dilation_rate=${shapeWords(dilation)}`;
  fail("unsupported", "ValueError", `${rule} ${way} ${received}`);
}

export const ConvLSTM1D = layer(
  "keras.layers.ConvLSTM1D(filters, kernel_size, strides=1, padding='valid', data_format=None, dilation_rate=1, activation='tanh', recurrent_activation='sigmoid', use_bias=True, kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros', unit_forget_bias=True, kernel_regularizer=None, recurrent_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, recurrent_constraint=None, bias_constraint=None, dropout=0.0, recurrent_dropout=0.0, seed=None, return_sequences=False, return_state=False, go_backwards=False, stateful=False, **kwargs)",
  convolutionalLstm(1),
);
export const ConvLSTM2D = layer(
  "keras.layers.ConvLSTM2D(filters, kernel_size, strides=1, padding='valid', data_format=None, dilation_rate=1, activation='tanh', recurrent_activation='sigmoid', use_bias=True, kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros', unit_forget_bias=True, kernel_regularizer=None, recurrent_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, recurrent_constraint=None, bias_constraint=None, dropout=0.0, recurrent_dropout=0.0, seed=None, return_sequences=False, return_state=False, go_backwards=False, stateful=False, **kwargs)",
  convolutionalLstm(2),
);
export const ConvLSTM3D = layer(
  "keras.layers.ConvLSTM3D(filters, kernel_size, strides=1, padding='valid', data_format=None, dilation_rate=1, activation='tanh', recurrent_activation='sigmoid', use_bias=True, kernel_initializer='glorot_uniform', recurrent_initializer='orthogonal', bias_initializer='zeros', unit_forget_bias=True, kernel_regularizer=None, recurrent_regularizer=None, bias_regularizer=None, activity_regularizer=None, kernel_constraint=None, recurrent_constraint=None, bias_constraint=None, dropout=0.0, recurrent_dropout=0.0, seed=None, return_sequences=False, return_state=False, go_backwards=False, stateful=False, **kwargs)",
  convolutionalLstm(3),
);

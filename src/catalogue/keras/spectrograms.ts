import { add, type Dim, floorDiv, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { outputSize } from "../../arithmetic/window";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { layer } from "./layer";
import { dataFormat, sizeOf } from "./standardize";
import { sliding } from "./windows";
import { repr } from "./words";

/** Sound turned into maps of frequency and time. */

const DOCS = "https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/";

export const MelSpectrogram = layer(
  "keras.layers.MelSpectrogram(fft_length=2048, sequence_stride=512, sequence_length=None, window='hann', sampling_rate=16000, num_mel_bins=128, min_freq=20.0, max_freq=None, power_to_db=True, top_db=80.0, mag_exp=2.0, min_power=1e-10, ref_power=1.0, **kwargs)",
  {
    what: "Turns sound into a spectrogram on the mel scale.",
    docs: `${DOCS}mel_spectrogram/`,
    reach: "whole",
    check: (a) => {
      const [fft, length] = [
        a.float("fft_length"),
        a.isNone("sequence_length") ? 0 : a.float("sequence_length"),
      ];
      if (fft === undefined || length === undefined || fft >= length) return;
      const rule = "`fft_length` must be greater than or equal to   `sequence_length`.";
      const received = `Received: \`sequence_length\`=${length}, \`fft_length\`=${fft}.`;
      fail("value", "ValueError", `${rule} ${received}`);
    },
    shape: (a, x) => {
      const bins = sizeOf(a, "num_mel_bins");
      const stride = sizeOf(a, "sequence_stride");
      if (a.raw("fft_length") === 0)
        fail("value", "RuntimeError", "stft: expected 0 < n_fft, but got n_fft=0");
      const time = x[x.length - 1] ?? 1;
      return [...x.slice(0, -1), bins, add(floorDiv(time, stride), 1)];
    },
    // The change to the mel scale is a matrix product; the Fourier transform is not counted.
    macs: (a, _x, y) => mul(product(y), add(floorDiv(a.int("fft_length"), 2), 1)),
  },
);

const MODES = ["log", "magnitude", "psd", "real", "imag", "angle", "stft"];

type Names =
  | "mode"
  | "frame_length"
  | "frame_step"
  | "fft_length"
  | "padding"
  | "expand_dims"
  | "data_format";

export const STFTSpectrogram = layer(
  "keras.layers.STFTSpectrogram(mode='log', frame_length=256, frame_step=None, fft_length=None, window='hann', periodic=False, scaling='density', padding='valid', expand_dims=False, data_format=None, **kwargs)",
  {
    what: "Turns sound into a spectrogram by convolutions with sine and cosine waves.",
    docs: `${DOCS}stft_spectrogram/`,
    rank: 3,
    reach: "whole",
    check: checkFrames,
    // The waves are weights, if only in name: they are trainable unless frozen.
    weights: (a) => {
      const shape = [a.int("frame_length"), 1, frequencies(a)];
      return {
        real_kernel: a.text("mode") !== "imag" && shape,
        imag_kernel: a.text("mode") !== "real" && shape,
      };
    },
    shape: (a, x) => {
      const [batch = 1] = x;
      const format = dataFormat(a);
      const channels = (format === "channels_last" ? x[2] : x[1]) ?? 1;
      const time = frames(a, x);
      const made = mul(frequencies(a), a.text("mode") === "stft" ? 2 : 1);
      if (a.flag("expand_dims")) {
        return format === "channels_last" ? [batch, time, made, channels] : [batch, channels, time, made];
      }
      return format === "channels_last"
        ? [batch, time, mul(made, channels)]
        : [batch, mul(made, channels), time];
    },
    macs: (a, x) => {
      const kernels = ["real", "imag"].includes(a.text("mode") ?? "") ? 1 : 2;
      const channels = (dataFormat(a) === "channels_last" ? x[2] : x[1]) ?? 1;
      const maps = product([x[0] ?? 1, channels, frames(a, x), frequencies(a)]);
      return mul(mul(maps, a.int("frame_length")), kernels);
    },
  },
);

function checkFrames(a: BoundArgs<Names>): void {
  const [length, step] = [
    a.float("frame_length"),
    a.isNone("frame_step") ? undefined : a.float("frame_step"),
  ];
  const fft = a.isNone("fft_length") ? undefined : a.float("fft_length");
  if (length !== undefined && step !== undefined && (step > length || step < 1)) {
    const rule = "`frame_step` should be a positive integer not greater than `frame_length`.";
    fail("value", "ValueError", `${rule} Received frame_step=${step}, frame_length=${length}`);
  }
  if (length !== undefined && fft !== undefined && fft < length) {
    const rule = "`fft_length` should be not less than `frame_length`.";
    fail("value", "ValueError", `${rule} Received fft_length=${fft}, frame_length=${length}`);
  }
  const mode = a.raw("mode");
  if (typeof mode !== "string" || !MODES.includes(mode)) {
    const rule = `Output mode is invalid, it must be one of ${MODES.join(", ")}.`;
    fail("value", "ValueError", `${rule} Received: mode=${typeof mode === "string" ? mode : repr(mode)}`);
  }
  const padding = a.raw("padding");
  if (padding !== "valid" && padding !== "same") {
    const received = `Received: padding=${typeof padding === "string" ? padding : repr(padding)}`;
    fail("value", "ValueError", `Padding is invalid, it should be 'valid', 'same'. ${received}`);
  }
  if (length !== undefined && length <= 0) fail("value", "ValueError", "math domain error");
}

/** Frequencies that the transform tells apart; its length is the next power of two unless said. */
function frequencies(a: BoundArgs<Names>): Dim {
  const length = a.isNone("fft_length")
    ? 2 ** Math.ceil(Math.log2(a.known("frame_length")))
    : a.int("fft_length");
  return add(floorDiv(length, 2), 1);
}

function frames(a: BoundArgs<Names>, x: Dims): Dim {
  const time = (dataFormat(a) === "channels_last" ? x[1] : x[2]) ?? 1;
  const length = a.int("frame_length");
  const step = a.isNone("frame_step") ? floorDiv(length, 2) : a.int("frame_step");
  return outputSize(time, sliding(time, a.text("padding") ?? "valid", length, step));
}

import { less } from "../../../arithmetic/dimension";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { Tensor } from "../../values";
import { axesOf, dataFormat, putTogether, takeApart } from "../standardize";
import { sliding } from "../windows";
import { repr, shapeWords } from "../words";
import { shapeOf } from "./form";
import { common } from "./products";
import { slidSize } from "./windows";

/** Pooling as functions. */

/** Pooling with a window; strides are the window's size unless said. */
function pool(name: string): FunctionEntry {
  return fn(`keras.ops.${name}(inputs, pool_size, strides=None, padding='valid', data_format=None)`, {
    output: (a: BoundArgs) => {
      const x = shapeOf(a.raw("inputs"));
      const format = dataFormat(a);
      const map = takeApart(x, format);
      const rank = x.length - 2;
      const size = axesOf(a.raw("pool_size"), "pool_size", rank);
      const strides = axesOf(a.isNone("strides") ? a.raw("pool_size") : a.raw("strides"), "strides", rank);
      const padding = a.text("padding");
      if (padding !== "valid" && padding !== "same") {
        const received = `Received: padding=${padding ?? repr(a.raw("padding"))}`;
        fail("value", "ValueError", `Argument \`padding\` must be either 'valid' or 'same'. ${received}`);
      }
      const spatial = map.spatial.map((each, i) =>
        slidSize(each, sliding(each, padding, size[i] ?? 1, strides[i] ?? 1), padding),
      );
      if (spatial.some((each) => less(each, 1) === true)) {
        const received = `\`inputs.shape=${shapeWords(x)}\`, \`pool_size=${shapeWords(size)}\``;
        fail(
          "empty-output",
          "ValueError",
          `Computed output size would be zero or negative. Received: ${received}.`,
        );
      }
      return new Tensor(putTogether({ ...map, spatial }, format), common(a.raw("inputs")));
    },
  });
}

function adaptivePool(name: string): FunctionEntry {
  return fn(`keras.ops.${name}(inputs, output_size, data_format=None)`, {
    reach: "whole",
    output: (a: BoundArgs) => {
      const x = shapeOf(a.raw("inputs"));
      const format = dataFormat(a);
      if (x.length < 3 || x.length > 5) {
        const rule = "Inputs must have ndim=3, 4 or 5, corresponding to 1D, 2D and 3D inputs.";
        fail("rank", "ValueError", `${rule} Received input shape: ${shapeWords(x)}.`, { received: x.length });
      }
      const given = a.raw("output_size");
      if (typeof given === "number" && given < 0) {
        const rule = "elements of output_size must be greater than or equal to 0 but received";
        fail("value", "RuntimeError", `${rule} ${given}`);
      }
      const isEmpty = given === 0;
      const spatial = axesOf(given, "output_size", x.length - 2, isEmpty ? 0 : 1);
      return new Tensor(putTogether({ ...takeApart(x, format), spatial }, format), common(a.raw("inputs")));
    },
  });
}

export const pools: readonly FunctionEntry[] = [
  pool("max_pool"),
  pool("average_pool"),
  adaptivePool("adaptive_max_pool"),
  adaptivePool("adaptive_average_pool"),
];

import { type Dim, less, sub } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Float, Tensor } from "../../values";
import { dtypeOf, isFloat, strong } from "../ops/dtype";
import { shapeOf, sizesOf } from "../ops/form";
import { repr } from "../words";
import { brackets } from "./form";
import { refuseFloats } from "./rearrange";

/** TensorFlow's functions over images, which come one by one or in a batch, channels last. */

function demandImage(x: Dims): Dims {
  if (x.length === 3 || x.length === 4) return x;
  if (x.length < 3) {
    return fail("rank", "ValueError", `'image' (shape ${repr(x)}) must be at least three-dimensional.`, {
      received: x.length,
    });
  }
  return fail("rank", "ValueError", `'image' (shape ${repr(x)}) must have either 3 or 4 dimensions.`, {
    received: x.length,
  });
}

function sized(x: Dims, size: Dims): Dims {
  return [...x.slice(0, -3), ...size, x[x.length - 1] ?? 1];
}

export const resize = fn(
  "tensorflow.image.resize(images, size, method='bilinear', preserve_aspect_ratio=False, antialias=False, name=None)",
  {
    aliases: ["tensorflow.image.resize_images"],
    reach: "whole",
    output: (a) => {
      const x = shapeOf(a.raw("images"));
      if (x.length !== 3 && x.length !== 4) {
        fail("rank", "ValueError", "'images' must have either 3 or 4 dimensions.", { received: x.length });
      }
      const given = a.sequence("size");
      if (given.length !== 2 || given.some((side) => typeof side === "string" || side instanceof Float)) {
        const what =
          given.length === 2
            ? "'size' must be a 1-D int32 Tensor"
            : "'size' must be a 1-D Tensor of 2 elements: new_height, new_width";
        fail("value", "ValueError", what);
      }
      const size = sizesOf(a.raw("size"));
      if (size.some((side) => less(side, 1) === true)) {
        fail("value", "InvalidArgumentError", "output dimensions must be positive");
      }
      if (a.flag("preserve_aspect_ratio")) return giveUp("the size depends on the images' aspect ratio");
      const isNearest = a.text("method") === "nearest";
      const dtype = strong(dtypeOf(a.raw("images")));
      return new Tensor(
        sized(x, size),
        isNearest || isFloat(dtype) ? (isNearest ? dtype : "float32") : "float32",
      );
    },
  },
);

function keeping(signature: string, demand = demandImage): FunctionEntry {
  return fn(signature, {
    output: (a: BoundArgs) => {
      const x = a.raw(a.signature.parameters[0]?.name ?? "");
      return new Tensor(demand(shapeOf(x)), strong(dtypeOf(x)));
    },
  });
}

/** Functions of images that keep the shape; all but one demand one image or a batch of them. */
export const keepers: readonly FunctionEntry[] = [
  ..."flip_left_right flip_up_down random_flip_left_right random_flip_up_down"
    .split(" ")
    .map((name) => keeping(`tensorflow.image.${name}(image, seed=None)`)),
  // Several leading axes are fine here.
  keeping("tensorflow.image.per_image_standardization(image)", (x) => (x.length > 4 ? x : demandImage(x))),
  keeping("tensorflow.image.adjust_brightness(image, delta)"),
  keeping("tensorflow.image.adjust_contrast(images, contrast_factor)"),
  keeping("tensorflow.image.random_brightness(image, max_delta, seed=None)"),
  keeping("tensorflow.image.random_contrast(image, lower, upper, seed=None)"),
];

export const grey = fn("tensorflow.image.rgb_to_grayscale(images, name=None)", {
  output: (a) => {
    const x = shapeOf(a.raw("images"));
    const channels = x[x.length - 1] ?? 1;
    if (x.length < 1 || (typeof channels === "number" && channels !== 3)) {
      fail(
        "channels",
        "InvalidArgumentError",
        `Matrix size-incompatible: In[0]: ${brackets(x)}, In[1]: [3,1]`,
      );
    }
    return new Tensor([...x.slice(0, -1), 1], strong(dtypeOf(a.raw("images"))));
  },
});

export const centralCrop = fn("tensorflow.image.central_crop(image, central_fraction)", {
  output: (a) => {
    const x = shapeOf(a.raw("image"));
    if (x.length > 4) {
      const rule = "`image` should either be a Tensor with rank = 3 or rank = 4.";
      fail("rank", "ValueError", `${rule} Had rank = ${x.length}.`, { received: x.length });
    }
    const fraction = a.float("central_fraction");
    if (fraction !== undefined && (fraction <= 0 || fraction > 1)) {
      fail("value", "ValueError", "central_fraction must be within (0, 1]");
    }
    const side = (size: Dim): Dim => {
      if (typeof size !== "number" || fraction === undefined) return giveUp("the cropped size is not known");
      const start = Math.trunc((size - size * fraction) / 2);
      return sub(size, 2 * start);
    };
    const [height = 1, width = 1] = demandImage(x).slice(-3);
    return new Tensor(sized(x, [side(height), side(width)]), strong(dtypeOf(a.raw("image"))));
  },
});

export const cropOrPad = fn("tensorflow.image.resize_with_crop_or_pad(image, target_height, target_width)", {
  aliases: ["tensorflow.image.resize_with_pad"],
  output: (a) => {
    for (const name of ["target_height", "target_width"] as const) {
      refuseFloats(a.raw(name));
      if (less(a.int(name), 1) === true) fail("value", "ValueError", `${name} must be > 0.`);
    }
    const x = demandImage(shapeOf(a.raw("image")));
    return new Tensor(
      sized(x, [a.int("target_height"), a.int("target_width")]),
      strong(dtypeOf(a.raw("image"))),
    );
  },
});

export const randomCrop = fn("tensorflow.image.random_crop(value, size, seed=None, name=None)", {
  output: (a) => {
    refuseFloats(a.raw("size"));
    const [x, size] = [shapeOf(a.raw("value")), sizesOf(a.raw("size"))];
    if (size.length !== x.length) {
      fail(
        "value",
        "InvalidArgumentError",
        `Need value.shape >= size, got ${brackets(x)} and ${brackets(size)}`,
      );
    }
    if (size.some((side, i) => less(x[i] ?? 1, side) === true || less(side, 0) === true)) {
      fail(
        "value",
        "InvalidArgumentError",
        `Need value.shape >= size, got ${brackets(x)} and ${brackets(size)}`,
      );
    }
    return new Tensor(size, strong(dtypeOf(a.raw("value"))));
  },
});

export const signals: readonly FunctionEntry[] = [
  fn("tensorflow.signal.fft(input, name=None)", {
    reach: "whole",
    output: (a) => new Tensor(demandRows(shapeOf(a.raw("input"))), strong(dtypeOf(a.raw("input")))),
  }),
  fn("tensorflow.signal.rfft(input_tensor, fft_length=None, name=None)", {
    reach: "whole",
    output: (a) => {
      const x = demandRows(shapeOf(a.raw("input_tensor")));
      const length = a.isNone("fft_length") ? (x[x.length - 1] ?? 1) : (sizesOf(a.raw("fft_length"))[0] ?? 1);
      return new Tensor([...x.slice(0, -1), half(length)], "complex64");
    },
  }),
  fn(
    "tensorflow.signal.stft(signals, frame_length, frame_step, fft_length=None, window_fn=None, pad_end=False, name=None)",
    {
      reach: "whole",
      output: (a) => {
        const x = shapeOf(a.raw("signals"));
        const [length, step] = [whole(a.raw("frame_length")), whole(a.raw("frame_step"))];
        if (step === 0) fail("value", "InvalidArgumentError", "Integer division by zero");
        const time = x[x.length - 1];
        if (typeof time !== "number") return giveUp("the number of frames depends on an open size");
        const fft = a.isNone("fft_length") ? 2 ** Math.ceil(Math.log2(length)) : whole(a.raw("fft_length"));
        const frames = a.flag("pad_end")
          ? Math.ceil(time / step)
          : Math.max(0, 1 + Math.floor((time - length) / step));
        return new Tensor([...x.slice(0, -1), frames, Math.floor(fft / 2) + 1], "complex64");
      },
    },
  ),
];

function demandRows(x: Dims): Dims {
  if (x.length > 0) return x;
  return fail("rank", "InvalidArgumentError", "Input must have rank of at least 1 but got: []");
}

function half(size: Dim): Dim {
  return typeof size === "number"
    ? Math.floor(size / 2) + 1
    : giveUp("the number of frequencies is not known");
}

function whole(value: Arg): number {
  if (typeof value === "number") return value;
  if (value instanceof Float || typeof value === "string") {
    const type = typeof value === "string" ? "string" : "float";
    const rule = "was expected to be a float tensor but is a int32 tensor";
    return fail("type", "InvalidArgumentError", `cannot compute FloorDiv as a ${type} input ${rule}`);
  }
  return giveUp("a length is not known");
}

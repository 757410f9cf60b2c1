import { isExpr } from "../../arithmetic/dimension";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { type Arg, Float } from "../values";
import { type KerasSpec, layer } from "./layer";
import { demandImage } from "./resizing";
import { dataFormat } from "./standardize";
import { repr } from "./words";

/** Image augmentation: random changes while training that leave the shape as it is. */

const DOCS = "https://keras.io/api/layers/preprocessing_layers/image_augmentation/";

interface Limits {
  readonly low: number;
  readonly high: number;
  /** How the message shows them. */
  readonly shown: string;
}

const BOTH_SIGNS: Limits = { low: -1, high: 1, shown: "[-1, 1]" };
const SHARE: Limits = { low: 0, high: 1, shown: "[0, 1]" };

/** `factors` are the arguments that must lie in a range. */
function augmentation(
  what: string,
  page: string,
  factors: Readonly<Record<string, Limits>> = {},
): KerasSpec<string> {
  return {
    what,
    docs: `${DOCS}${page}/`,
    call: "(data, training=True)",
    alsoTakes: ["data_format", "bounding_box_format", "factor"],
    check: (a) => {
      dataFormat(a);
      if (typeof a.raw("seed") === "string") {
        fail(
          "type",
          "ValueError",
          `Argument \`seed\` must be an integer. Received: seed=${String(a.raw("seed"))}`,
        );
      }
      for (const [name, limits] of Object.entries(factors)) checkFactor(a, name, limits);
      if (RANGED.has(page)) checkValueRange(a, page);
    },
    shape: (_a, x) => x,
  };
}

function checkFactor(a: BoundArgs, name: string, limits: Limits): void {
  const given = a.raw(name);
  if (given === null || isUnknown(given) || isExpr(given)) return;
  const values = (Array.isArray(given) ? (given as readonly Arg[]) : [given]).map(numberOf);
  const isLong = Array.isArray(given) && values.length !== 2;
  const isOutside = values.some((value) => value === undefined || value < limits.low || value > limits.high);
  if (!isLong && !isOutside) return;
  const shown = typeof given === "string" ? given : repr(given);
  const rule = `The \`factor\` argument should be a number (or a list of two numbers) in the range ${limits.shown}.`;
  fail("value", "ValueError", `${rule} Received: ${name}=${shown}`);
}

function numberOf(value: Arg): number | undefined {
  if (value instanceof Float) return value.value;
  return typeof value === "number" || typeof value === "boolean" ? Number(value) : undefined;
}

/** The pages of the layers that look at their value_range. */
const RANGED = new Set([
  "random_sharpness",
  "random_color_degeneration",
  "random_posterization",
  "solarization",
  "auto_contrast",
  "equalization",
]);

function checkValueRange(a: BoundArgs, page: string): void {
  const range = a.raw("value_range");
  if (isUnknown(range) || (Array.isArray(range) && range.length === 2)) return;
  if (page === "equalization") {
    // Keras 3.15 stumbles over its own message here.
    const attribute = "_VALUE_RANGE_VALIDATION_ERROR";
    fail("value", "AttributeError", `'Equalization' object has no attribute '${attribute}'`);
  }
  const rule = "The `value_range` argument should be a list of two numbers.";
  fail("value", "ValueError", `${rule} Received: value_range=${repr(range)}`);
}

export const RandomFlip = layer(
  "keras.layers.RandomFlip(mode='horizontal_and_vertical', seed=None, data_format=None, **kwargs)",
  {
    ...augmentation("Flips images at random.", "random_flip"),
  },
);
export const RandomRotation = layer(
  "keras.layers.RandomRotation(factor, fill_mode='reflect', interpolation='bilinear', seed=None, fill_value=0.0, data_format=None, **kwargs)",
  {
    ...augmentation("Rotates images at random.", "random_rotation"),
    check: (a) => {
      checkFactor(a, "factor", BOTH_SIGNS);
      dataFormat(a);
      const way = a.raw("interpolation");
      if (way === "nearest" || way === "bilinear" || isUnknown(way)) return;
      const rule = `Unknown \`interpolation\` ${typeof way === "string" ? way : repr(way)}.`;
      fail("value", "NotImplementedError", `${rule} Expected of one ('nearest', 'bilinear').`);
    },
  },
);
export const RandomZoom = layer(
  "keras.layers.RandomZoom(height_factor, width_factor=None, fill_mode='reflect', interpolation='bilinear', seed=None, fill_value=0.0, data_format=None, **kwargs)",
  augmentation("Zooms into or out of images at random.", "random_zoom", {
    height_factor: { ...BOTH_SIGNS, shown: "[-1.0, 1.0]" },
    width_factor: { ...BOTH_SIGNS, shown: "[-1.0, 1.0]" },
  }),
);
export const RandomTranslation = layer(
  "keras.layers.RandomTranslation(height_factor, width_factor, fill_mode='reflect', interpolation='bilinear', seed=None, fill_value=0.0, data_format=None, **kwargs)",
  augmentation("Shifts images at random.", "random_translation", {
    height_factor: { ...BOTH_SIGNS, shown: "[-1.0, 1.0]" },
    width_factor: { ...BOTH_SIGNS, shown: "[-1.0, 1.0]" },
  }),
);
export const RandomShear = layer(
  "keras.layers.RandomShear(x_factor=0.0, y_factor=0.0, interpolation='bilinear', fill_mode='reflect', fill_value=0.0, data_format=None, seed=None, **kwargs)",
  augmentation("Shears images at random.", "random_shear", {
    x_factor: { ...SHARE, shown: "[0, 1.0]" },
    y_factor: { ...SHARE, shown: "[0, 1.0]" },
  }),
);
export const RandomContrast = layer(
  "keras.layers.RandomContrast(factor, value_range=(0, 255), seed=None, **kwargs)",
  augmentation("Changes the contrast at random.", "random_contrast", { factor: SHARE }),
);
export const RandomBrightness = layer(
  "keras.layers.RandomBrightness(factor, value_range=(0, 255), seed=None, **kwargs)",
  augmentation("Changes the brightness at random.", "random_brightness", { factor: BOTH_SIGNS }),
);
export const RandomHue = layer(
  "keras.layers.RandomHue(factor, value_range=(0, 255), data_format=None, seed=None, **kwargs)",
  augmentation("Changes the hue at random.", "random_hue", { factor: SHARE }),
);
export const RandomSaturation = layer(
  "keras.layers.RandomSaturation(factor, value_range=(0, 255), data_format=None, seed=None, **kwargs)",
  augmentation("Changes the saturation at random.", "random_saturation", { factor: SHARE }),
);
export const RandomSharpness = layer(
  "keras.layers.RandomSharpness(factor, value_range=(0, 255), data_format=None, seed=None, **kwargs)",
  augmentation("Changes the sharpness at random.", "random_sharpness", { factor: SHARE }),
);
export const RandomColorJitter = layer(
  "keras.layers.RandomColorJitter(value_range=(0, 255), brightness_factor=None, contrast_factor=None, saturation_factor=None, hue_factor=None, seed=None, data_format=None, **kwargs)",
  augmentation("Changes brightness, contrast, saturation and hue at random.", "random_color_jitter"),
);
export const RandomColorDegeneration = layer(
  "keras.layers.RandomColorDegeneration(factor, value_range=(0, 255), data_format=None, seed=None, **kwargs)",
  {
    ...augmentation("Takes colour out at random.", "random_color_degeneration", { factor: SHARE }),
    shape: (a, x) => {
      demandImage(x);
      const channels = x[dataFormat(a) === "channels_last" ? x.length - 1 : x.length - 3];
      if (typeof channels === "number" && channels !== 3) {
        const rule = `Input images must have 3 channels, but received images with ${channels} channels.`;
        fail("channels", "ValueError", rule, { expected: 3, received: channels });
      }
      return x;
    },
  },
);
export const RandomPosterization = layer(
  "keras.layers.RandomPosterization(factor, value_range=(0, 255), data_format=None, seed=None, **kwargs)",
  augmentation("Reduces the bits of each channel at random.", "random_posterization", {
    factor: { low: 1, high: 8, shown: "[1, 8]" },
  }),
);
export const RandomGrayscale = layer(
  "keras.layers.RandomGrayscale(factor=0.5, data_format=None, seed=None, **kwargs)",
  augmentation("Turns images grey at random.", "random_grayscale"),
);
export const RandomGaussianBlur = layer(
  "keras.layers.RandomGaussianBlur(factor=1.0, kernel_size=3, sigma=1.0, value_range=(0, 255), data_format=None, seed=None, **kwargs)",
  augmentation("Blurs images at random.", "random_gaussian_blur", { factor: SHARE }),
);
export const RandomInvert = layer(
  "keras.layers.RandomInvert(factor=1.0, value_range=(0, 255), seed=None, data_format=None, **kwargs)",
  augmentation("Inverts colours at random.", "random_invert", { factor: SHARE }),
);
export const RandomErasing = layer(
  "keras.layers.RandomErasing(factor=1.0, scale=(0.02, 0.33), fill_value=None, value_range=(0, 255), seed=None, data_format=None, **kwargs)",
  augmentation("Erases rectangles at random.", "random_erasing", { factor: SHARE }),
);
export const RandomPerspective = layer(
  "keras.layers.RandomPerspective(factor=1.0, scale=1.0, interpolation='bilinear', fill_value=0.0, seed=None, data_format=None, **kwargs)",
  augmentation("Changes the perspective at random.", "random_perspective", { factor: SHARE }),
);
export const RandomElasticTransform = layer(
  "keras.layers.RandomElasticTransform(factor=1.0, scale=1.0, interpolation='bilinear', fill_mode='reflect', fill_value=0.0, value_range=(0, 255), seed=None, data_format=None, **kwargs)",
  augmentation("Warps images at random.", "random_elastic_transform", { factor: SHARE }),
);
export const Solarization = layer(
  "keras.layers.Solarization(addition_factor=0.0, threshold_factor=0.0, value_range=(0, 255), seed=None, **kwargs)",
  augmentation("Inverts the brightest values.", "solarization"),
);
export const AutoContrast = layer(
  "keras.layers.AutoContrast(value_range=(0, 255), **kwargs)",
  augmentation("Stretches the contrast.", "auto_contrast"),
);
export const Equalization = layer(
  "keras.layers.Equalization(value_range=(0, 255), bins=256, data_format=None, **kwargs)",
  augmentation("Equalises the histogram.", "equalization"),
);
export const ContrastLimitedAdaptiveHistogramEqualization = layer(
  "keras.layers.ContrastLimitedAdaptiveHistogramEqualization(value_range=(0, 255), clip_limit=4.0, tile_grid_size=(8, 8), data_format=None, **kwargs)",
  augmentation("Equalises the histogram tile by tile.", "contrast_limited_adaptive_histogram_equalization"),
);
export const RandAugment = layer(
  "keras.layers.RandAugment(value_range=(0, 255), num_ops=2, factor=0.5, interpolation='bilinear', seed=None, data_format=None, **kwargs)",
  augmentation("Applies several random changes.", "rand_augment"),
);
export const AugMix = layer(
  "keras.layers.AugMix(value_range=(0, 255), num_chains=3, chain_depth=3, factor=0.3, alpha=1.0, all_ops=True, interpolation='bilinear', seed=None, data_format=None, **kwargs)",
  augmentation("Mixes several chains of random changes.", "aug_mix"),
);
export const CutMix = layer(
  "keras.layers.CutMix(factor=1.0, seed=None, data_format=None, **kwargs)",
  augmentation("Pastes parts of other images of the batch.", "cut_mix", { factor: SHARE }),
);
export const MixUp = layer(
  "keras.layers.MixUp(alpha=0.2, data_format=None, seed=None, **kwargs)",
  augmentation("Blends images of the batch.", "mix_up"),
);
// Keras 2 only: the height or the width itself is random, so that the size is open while training.
export const RandomHeight = layer(
  "keras.layers.RandomHeight(factor, interpolation='bilinear', seed=None, **kwargs)",
  augmentation("Changes the height at random.", "random_height"),
);
export const RandomWidth = layer(
  "keras.layers.RandomWidth(factor, interpolation='bilinear', seed=None, **kwargs)",
  augmentation("Changes the width at random.", "random_width"),
);

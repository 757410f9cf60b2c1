import { type Dim, equal, isExpr, less } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown, Unknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { type Arg, Float, Tensor } from "../values";
import { computeDtype, type KerasSpec, layer } from "./layer";
import { countOf } from "./standardize";
import { repr } from "./words";

/** Preprocessing that turns numbers and words into category numbers or their encodings. */

const DOCS = "https://keras.io/api/layers/preprocessing_layers/";

/** A one-hot encoding adds an axis, or takes the place of a last axis of 1. */
function oneHot(x: Dims, depth: Dim): Dims {
  const isColumn = x.length > 1 && equal(x[x.length - 1] ?? 0, 1) === true;
  return [...(isColumn ? x.slice(0, -1) : x), depth];
}

export const CategoryEncoding = layer(
  "keras.layers.CategoryEncoding(num_tokens=None, output_mode='multi_hot', sparse=False, **kwargs)",
  {
    what: "Encodes category numbers as one-hot, multi-hot or counts.",
    docs: `${DOCS}categorical/category_encoding/`,
    call: "(inputs, count_weights=None)",
    check: (a) => {
      const mode = a.raw("output_mode");
      if (!isUnknown(mode) && !["count", "one_hot", "multi_hot", "binary"].includes(String(mode))) {
        fail(
          "value",
          "ValueError",
          `Unknown arg for output_mode: ${typeof mode === "string" ? mode : repr(mode)}`,
        );
      }
      if (a.raw("num_tokens") === null) {
        const way = "use the IntegerLookup layer instead.";
        const rule =
          "num_tokens must be set to use this layer. If the number of tokens is not known beforehand,";
        fail("value", "ValueError", `${rule} ${way}`);
      }
      if (less(countOf(a, "num_tokens"), 1) !== true) return;
      const received = `Received: num_tokens=${repr(a.raw("num_tokens"))}.`;
      fail("value", "ValueError", `\`num_tokens\` must be >= 1. ${received}`);
    },
    shape: (a, x) => {
      const depth = countOf(a, "num_tokens");
      return a.text("output_mode") === "one_hot" ? oneHot(x, depth) : [...x.slice(0, -1), depth];
    },
  },
);

const MODES: readonly Arg[] = ["int", "one_hot", "multi_hot", "count"];

/** Complains about an output mode that the layer does not know. */
function checkMode(a: BoundArgs<"output_mode">, className: string, modes: readonly Arg[] = MODES): void {
  const mode = a.raw("output_mode");
  if (isUnknown(mode) || modes.includes(mode)) return;
  const rule = `Unknown value for \`output_mode\` argument of ${className}. Allowed values are: ${repr(modes)}.`;
  const received = `Received: output_mode=${typeof mode === "string" ? mode : repr(mode)}`;
  fail("value", "ValueError", `${rule} ${received}`);
}

export const Discretization = layer(
  "keras.layers.Discretization(bin_boundaries=None, num_bins=None, epsilon=0.01, output_mode='int', sparse=False, dtype=None, name=None)",
  {
    what: "Sorts numbers into bins.",
    docs: `${DOCS}numerical/discretization/`,
    check: (a) => {
      checkMode(a, "Discretization");
      const [boundaries, bins] = [a.isNone("bin_boundaries"), a.isNone("num_bins")];
      if (boundaries && bins) {
        fail("value", "ValueError", "You need to set either `num_bins` or `bin_boundaries`.");
      }
      if (!boundaries && !bins) {
        fail("value", "ValueError", "Both `num_bins` and `bin_boundaries` should not be set.");
      }
      if (!boundaries && a.sequence("bin_boundaries").some((edge) => typeof edge === "string")) {
        fail("type", "ValueError", "dtype='string' is not a valid dtype for Keras type promotion.");
      }
    },
    output: (a, x) => {
      const mode = a.text("output_mode");
      if (mode === "int") return new Tensor(x, "int32");
      // Bins that are learned by adapt() are as many as asked for.
      const depth = a.isNone("bin_boundaries") ? a.int("num_bins") : a.sequence("bin_boundaries").length + 1;
      // Counts are taken over the second axis.
      const counted = x.length >= 2 ? [x[0] ?? 1, ...x.slice(2), depth] : [depth];
      return new Tensor(mode === "one_hot" ? oneHot(x, depth) : counted, computeDtype(a));
    },
  },
);

export const Hashing = layer(
  "keras.layers.Hashing(num_bins, mask_value=None, salt=None, output_mode='int', sparse=False, **kwargs)",
  {
    what: "Hashes values into bins.",
    docs: `${DOCS}categorical/hashing/`,
    check: (a) => {
      const bins = a.raw("num_bins");
      if (bins === null || (typeof bins === "number" && bins <= 0)) {
        const rule = "The `num_bins` for `Hashing` cannot be `None` or non-positive values.";
        fail("value", "ValueError", `${rule} Received: num_bins=${repr(bins)}.`);
      }
      checkMode(a, "Hashing");
    },
    output: (a, x) => hashed(a, x, false),
  },
);

export const HashedCrossing = layer(
  "keras.layers.HashedCrossing(num_bins, output_mode='int', sparse=False, name=None, dtype=None, **kwargs)",
  {
    what: "Hashes combinations of several inputs into bins.",
    docs: `${DOCS}categorical/hashed_crossing/`,
    check: (a) => checkMode(a, "HashedCrossing", ["int", "one_hot"]),
    output: (a, x) => hashed(a, x, true),
  },
);

function hashed(a: BoundArgs<"num_bins" | "output_mode">, x: Dims, isCrossing: boolean): Tensor {
  if (a.text("output_mode") === "int") return new Tensor(x, "int64");
  const isSame = isCrossing && equal(x[x.length - 1] ?? 0, 1) !== true;
  return new Tensor([...(isSame ? x : x.slice(0, -1)), countOf(a, "num_bins")], "float32");
}

type LookupNames =
  | "max_tokens"
  | "num_oov_indices"
  | "mask_token"
  | "vocabulary"
  | "output_mode"
  | "pad_to_max_tokens";
const LOOKUP_MODES: readonly Arg[] = [...MODES, "tf_idf", "binary", "tf-idf"];

/** Looks values up in a vocabulary, which is given or learned by `adapt()`. */
function lookupLayer(className: string, what: string): KerasSpec<LookupNames | "invert"> {
  return {
    what,
    docs: `${DOCS}categorical/${className === "StringLookup" ? "string" : "integer"}_lookup/`,
    alsoTakes: ["has_input_vocabulary", "vocabulary_size"],
    check: (a) => {
      checkMode(a, className, LOOKUP_MODES);
      if (!a.isNone("max_tokens") && less(a.int("max_tokens"), 2) === true) {
        const received = `Received: max_tokens=${repr(a.raw("max_tokens"))}`;
        fail(
          "value",
          "ValueError",
          `If \`max_tokens\` is set for \`${className}\`, it must be greater than 1. ${received}`,
        );
      }
    },
    output: (a, x) => {
      const mode = a.text("output_mode");
      if (mode === "int")
        return new Tensor(x, className === "StringLookup" && a.flag("invert") ? "string" : "int64");
      const depth = vocabularySize(a);
      return new Tensor(mode === "one_hot" ? oneHot(x, depth) : [...x.slice(0, -1), depth], "float32");
    },
  };
}

function vocabularySize(a: BoundArgs<LookupNames>): Dim {
  if (a.flag("pad_to_max_tokens")) return a.int("max_tokens");
  const words = a.raw("vocabulary");
  if (!Array.isArray(words)) return new Unknown("the size of the vocabulary is not in the text");
  // Encodings leave the mask token out.
  const oov = a.raw("num_oov_indices");
  return typeof oov === "number"
    ? words.length + oov
    : new Unknown("the size of the vocabulary is not known");
}

export const StringLookup = layer(
  "keras.layers.StringLookup(max_tokens=None, num_oov_indices=1, mask_token=None, oov_token='[UNK]', vocabulary=None, idf_weights=None, invert=False, output_mode='int', pad_to_max_tokens=False, sparse=False, encoding='utf-8', name=None, salt=None, **kwargs)",
  lookupLayer("StringLookup", "Turns words into numbers by a vocabulary."),
);
export const IntegerLookup = layer(
  "keras.layers.IntegerLookup(max_tokens=None, num_oov_indices=1, mask_token=None, oov_token=-1, vocabulary=None, vocabulary_dtype='int64', idf_weights=None, invert=False, output_mode='int', sparse=False, pad_to_max_tokens=False, oov_method='floormod', salt=None, name=None, **kwargs)",
  lookupLayer("IntegerLookup", "Turns integers into category numbers by a vocabulary."),
);

export const TextVectorization = layer(
  "keras.layers.TextVectorization(max_tokens=None, standardize='lower_and_strip_punctuation', split='whitespace', ngrams=None, output_mode='int', output_sequence_length=None, pad_to_max_tokens=False, vocabulary=None, idf_weights=None, sparse=False, ragged=False, encoding='utf-8', name=None, **kwargs)",
  {
    what: "Splits texts into words and turns these into numbers.",
    docs: `${DOCS}text/text_vectorization/`,
    alsoTakes: ["has_input_vocabulary", "vocabulary_size"],
    check: (a) => checkMode(a, "TextVectorization", LOOKUP_MODES),
    output: (a, x) => {
      const [batch = 1] = x;
      if (a.text("output_mode") !== "int") return new Tensor([batch, textDepth(a)], "float32");
      const length = a.isNone("output_sequence_length")
        ? new Unknown("the length of the texts is not in the text")
        : a.int("output_sequence_length");
      return new Tensor([batch, length], "int64");
    },
  },
);

function textDepth(a: BoundArgs<"max_tokens" | "pad_to_max_tokens">): Dim {
  if (a.flag("pad_to_max_tokens")) return a.int("max_tokens");
  return new Unknown("the size of the vocabulary is not in the text");
}

export const Rescaling = layer("keras.layers.Rescaling(scale, offset=0.0, **kwargs)", {
  what: "Multiplies by scale and adds offset.",
  docs: `${DOCS}image_preprocessing/rescaling/`,
  check: (a) => {
    for (const name of ["scale", "offset"] as const) {
      const values = a.isNone(name) ? [] : a.sequence(name);
      if (values.some((value) => typeof value === "string")) {
        fail("type", "TypeError", "must be real number, not str");
      }
    }
  },
  shape: (_a, x) => x,
});

export const Normalization = layer(
  "keras.layers.Normalization(axis=-1, mean=None, variance=None, invert=False, **kwargs)",
  {
    what: "Shifts and scales to mean 0 and variance 1, by statistics that are given or learned by adapt().",
    docs: `${DOCS}numerical/normalization/`,
    check: (a) => {
      if (a.isNone("mean") !== a.isNone("variance")) {
        fail("value", "ValueError", "When setting values directly, both `mean` and `variance` must be set.");
      }
    },
    nonTrainable: (a, x) => {
      const kept = keptSizes(a, x);
      return a.isNone("mean") ? { mean: kept, variance: kept, count: [] } : {};
    },
    shape: (a, x) => {
      const kept = keptSizes(a, x);
      const given = a.raw("mean");
      if (!Array.isArray(given)) return x;
      const [size] = kept.slice(-1);
      if (size !== undefined && given.length !== 1 && equal(size, given.length) === false) {
        const shapes = `mean shape (${given.length},) for axis size ${repr(size)}`;
        fail("features", "ValueError", `Cannot broadcast the given statistics: ${shapes}`);
      }
      return x;
    },
  },
);

/** The sizes along the axes whose statistics are kept apart. */
function keptSizes(a: BoundArgs<"axis">, x: Dims): Dims {
  const axes = a.isNone("axis") ? [] : a.sequence("axis");
  const fronts = axes.map((axis) => {
    if (isUnknown(axis) || isExpr(axis)) return undefined;
    if (typeof axis !== "number") {
      const type = axis instanceof Float ? "float" : "str";
      return fail("type", "TypeError", `'<' not supported between instances of '${type}' and 'int'`);
    }
    return axis < 0 ? axis + x.length : axis;
  });
  if (fronts.some((axis) => axis !== undefined && (axis < 0 || axis >= x.length))) {
    const rule = "All `axis` values must be in the range [-ndim, ndim).";
    const received = `Received inputs with ndim=${x.length}, while axis=${repr(axes)}`;
    fail("axis", "ValueError", `${rule} ${received}`);
  }
  if (new Set(fronts).size < fronts.length) {
    fail(
      "reshape",
      "RuntimeError",
      `axis=${repr(axes)} names the same axis twice: shape is invalid for input`,
    );
  }
  if (fronts.includes(0)) {
    const rule = "All `axis` values to be kept must have a known shape.";
    fail("axis", "ValueError", `${rule} Received axis=${repr(axes)}, with unknown axis at index 0`);
  }
  return [...fronts].sort((p, q) => (p ?? 0) - (q ?? 0)).map((axis) => x[axis ?? 0] ?? 1);
}

import { type Dim, equal, less } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail } from "../bail";
import { type Arg, Tensor } from "../values";
import { computeDtype, layer } from "./layer";
import { countOf } from "./standardize";
import { repr, shapeWords } from "./words";

/** Preprocessing that turns numbers and words into category numbers or their encodings. */

const DOCS = "https://keras.io/api/layers/preprocessing_layers/";

/** A one-hot encoding adds an axis, or takes the place of a last axis of 1. */
export function oneHot(x: Dims, depth: Dim): Dims {
  const isColumn = x.length > 1 && equal(x[x.length - 1] ?? 0, 1) === true;
  return [...(isColumn ? x.slice(0, -1) : x), depth];
}

/** Counts and many-hot encodings take in the second axis, or the only one. */
export function encoded(mode: string | undefined, x: Dims, depth: Dim): Dims {
  if (mode === "one_hot") return x.length === 0 ? [1, depth] : oneHot(x, depth);
  return x.length >= 2 ? [x[0] ?? 1, ...x.slice(2), depth] : [depth];
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

/** The output modes of Discretization and Hashing, in the order of Keras' message; lookups know more. */
export const MODES: readonly Arg[] = ["int", "one_hot", "multi_hot", "count"];

/** Complains about an output mode that the layer does not know. */
export function checkMode(
  a: BoundArgs<"output_mode">,
  className: string,
  modes: readonly Arg[] = MODES,
): void {
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
      return new Tensor(encoded(mode, x, depth), computeDtype(a));
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
    output: (a, x) => hashed(a, x),
  },
);

export const HashedCrossing = layer(
  "keras.layers.HashedCrossing(num_bins, output_mode='int', sparse=False, name=None, dtype=None, **kwargs)",
  {
    what: "Hashes combinations of several inputs into bins.",
    docs: `${DOCS}categorical/hashed_crossing/`,
    check: (a) => checkMode(a, "HashedCrossing", ["int", "one_hot"]),
    output: (a, x, { args }) => {
      const [first] = args.signature.parameters;
      if (first) checkCrossed(args.raw(first.name));
      return hashed(a, x);
    },
  },
);

function hashed(a: BoundArgs<"num_bins" | "output_mode">, x: Dims): Tensor {
  const mode = a.text("output_mode");
  if (mode === "int") return new Tensor(x, "int64");
  return new Tensor(encoded(mode, x, countOf(a, "num_bins")), "float32");
}

/** Complains about crossings of one input, or of inputs that differ in shape. */
function checkCrossed(inputs: Arg): void {
  if (!Array.isArray(inputs)) return;
  const shapes = (inputs as readonly Arg[]).map((input) =>
    input instanceof Tensor && !isUnknown(input.shape) ? input.shape : undefined,
  );
  if (shapes.length < 2) {
    const rule = "`HashedCrossing` should be called on at least two inputs.";
    fail("value", "ValueError", `${rule} Received: ${shapes.length}`);
  }
  const [first] = shapes;
  const differs = (shape: Dims | undefined) =>
    first &&
    shape &&
    (shape.length !== first.length || shape.some((n, i) => equal(n, first[i] ?? 1) === false));
  if (!shapes.some(differs)) return;
  const rule = "All `HashedCrossing` inputs should have equal shape.";
  fail(
    "broadcast",
    "ValueError",
    `${rule} Received: ${shapes.map((shape) => shapeWords(shape ?? [])).join(" and ")}`,
  );
}

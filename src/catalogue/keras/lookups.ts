import { type Dim, less } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail, giveUp } from "../bail";
import { type Arg, Float, Tensor } from "../values";
import { checkMode, encoded, MODES } from "./categories";
import { type KerasSpec, layer } from "./layer";
import { repr, shapeWords } from "./words";

/** Preprocessing by a vocabulary, which is given or learned by `adapt()`. */

const DOCS = "https://keras.io/api/layers/preprocessing_layers/";

type LookupNames =
  | "max_tokens"
  | "num_oov_indices"
  | "mask_token"
  | "vocabulary"
  | "output_mode"
  | "pad_to_max_tokens";
type SizeArgs = BoundArgs<"max_tokens" | "pad_to_max_tokens" | "vocabulary">;
const LOOKUP_MODES: readonly Arg[] = [...MODES, "tf_idf", "binary", "tf-idf"];

/** Looks values up in a vocabulary, which is given or learned by `adapt()`. */
function lookupLayer(className: string, what: string): KerasSpec<LookupNames | "invert" | "idf_weights"> {
  return {
    what,
    docs: `${DOCS}categorical/${className === "StringLookup" ? "string" : "integer"}_lookup/`,
    alsoTakes: ["has_input_vocabulary", "vocabulary_size"],
    check: (a) => {
      checkMode(a, className, LOOKUP_MODES);
      checkVocabulary(a);
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
      if (className === "StringLookup" && a.raw("num_oov_indices") === 0)
        giveUp("without num_oov_indices, a word beyond the vocabulary fails, and the words are not known");
      const mode = a.text("output_mode");
      if (mode === "int")
        return new Tensor(x, className === "StringLookup" && a.flag("invert") ? "string" : "int64");
      return new Tensor(encoded(mode, x, vocabularySize(a)), encodingDtype(mode));
    },
  };
}

function encodingDtype(mode: string | undefined): string {
  return mode === "tf_idf" || mode === "tf-idf" ? "float32" : "int64";
}

/** What every lookup's constructor demands of its vocabulary. */
function checkVocabulary(
  a: BoundArgs<"max_tokens" | "pad_to_max_tokens" | "vocabulary" | "output_mode" | "idf_weights">,
) {
  if (a.flag("pad_to_max_tokens") && a.isNone("max_tokens")) {
    const rule = "If pad_to_max_tokens is True, must set `max_tokens`.";
    fail("value", "ValueError", `${rule} Received: max_tokens=None`);
  }
  const words = a.raw("vocabulary");
  const mode = a.text("output_mode");
  if (words !== null && (mode === "tf_idf" || mode === "tf-idf") && a.isNone("idf_weights")) {
    const rule = "When specifying the `vocabulary` argument, in TF-IDF output mode,";
    fail("value", "ValueError", `${rule} the \`idf_weights\` argument must also be provided.`);
  }
  if (!Array.isArray(words)) return;
  const plain = (words as readonly Arg[]).map((word) => (word instanceof Float ? word.value : word));
  if (plain.some((word) => word instanceof Object)) return;
  const repeated = [...new Set(plain.filter((word, i) => plain.indexOf(word) < i))];
  if (repeated.length === 0) return;
  const rule = "The passed vocabulary has at least one repeated term. Please uniquify your dataset.";
  fail("value", "ValueError", `${rule} The repeated terms are: ${repr(repeated)}`);
}

function vocabularySize(a: SizeArgs, oov: Arg = (a as BoundArgs).raw("num_oov_indices")): Dim {
  if (a.flag("pad_to_max_tokens")) return a.int("max_tokens");
  const words = a.raw("vocabulary");
  if (!Array.isArray(words)) return new Unknown("the size of the vocabulary is not in the text");
  // Encodings leave the mask token out.
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
    check: (a) => {
      checkMode(a, "TextVectorization", LOOKUP_MODES);
      if (a.text("output_mode") !== "int" && !a.isNone("output_sequence_length")) {
        const rule = "`output_sequence_length` must not be set if `output_mode` is not 'int'.";
        const received = `Received output_sequence_length=${repr(a.raw("output_sequence_length"))}.`;
        fail("value", "ValueError", `${rule} ${received}`);
      }
      checkVocabulary(a);
    },
    output: (a, x) => {
      const texts = a.isNone("split") ? x : textsOf(x);
      const mode = a.text("output_mode");
      const length = a.isNone("output_sequence_length")
        ? new Unknown("the length of the texts is not in the text")
        : a.int("output_sequence_length");
      if (mode === "int") return new Tensor([...texts, length], "int64");
      const depth = vocabularySize(a, 1);
      return new Tensor(encoded(mode, [...texts, length], depth), encodingDtype(mode));
    },
  },
);

/** Texts stand along one axis; a last axis of 1 is left out. */
function textsOf(x: Dims): Dims {
  if (x.length <= 1) return x;
  if (less(1, x[x.length - 1] ?? 1) !== true) return x.slice(0, -1);
  const rule =
    "When using `TextVectorization` to tokenize strings, the input rank must be 1 or the last shape dimension must be 1.";
  const received = `Received: inputs.shape=${shapeWords(x)} with rank=${x.length}`;
  return fail("rank", "ValueError", `${rule} ${received}`);
}

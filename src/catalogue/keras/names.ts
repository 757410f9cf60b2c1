import { fail } from "../bail";
import { type Arg, Float } from "../values";
import { repr } from "./words";

/** The names that `keras.activations.get` knows. */
export const ACTIVATIONS: ReadonlySet<string> = new Set(
  (
    "celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh leaky_relu linear " +
    "log_sigmoid log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus " +
    "sparse_sigmoid sparsemax squareplus swish tanh tanh_shrink threshold"
  ).split(" "),
);

const INITIALIZERS: ReadonlySet<string> = new Set(
  (
    "Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity IdentityInitializer Initializer LecunNormal " +
    "LecunUniform Ones Orthogonal OrthogonalInitializer RandomNormal RandomUniform STFT STFTInitializer " +
    "TruncatedNormal VarianceScaling Zeros constant glorot_normal glorot_uniform he_normal he_uniform identity " +
    "initializer lecun_normal lecun_uniform normal one ones orthogonal random_normal random_uniform stft " +
    "truncated_normal uniform variance_scaling zero zeros"
  ).split(" "),
);

const REGULARIZERS: ReadonlySet<string> = new Set([
  ...["L1", "L1L2", "L2", "OrthogonalRegularizer", "Regularizer"],
  ...["l1", "l1l2", "l2", "orthogonal_regularizer", "regularizer"],
  // Keras 2 knew this one.
  "l1_l2",
]);

const CONSTRAINTS: ReadonlySet<string> = new Set([
  ...["Constraint", "MaxNorm", "MinMaxNorm", "NonNeg", "UnitNorm"],
  ...["constraint", "max_norm", "min_max_norm", "non_neg", "unit_norm"],
]);

/** What kind of name an argument takes, by the end of its own name. */
const NAMES: readonly (readonly [ending: string, what: string, known: ReadonlySet<string>])[] = [
  ["activation", "activation function", ACTIVATIONS],
  ["_initializer", "initializer", INITIALIZERS],
  ["_regularizer", "regularizer", REGULARIZERS],
  ["_constraint", "constraint", CONSTRAINTS],
];

/** Complains about a name that Keras does not know; functions, objects and what is not known pass. */
export function checkName(parameter: string, value: Arg): void {
  const isName = typeof value === "string";
  if (!isName && typeof value !== "number" && !(value instanceof Float)) return;
  const found = NAMES.find(([ending]) => parameter.endsWith(ending));
  if (!found) return;
  const [, what, known] = found;
  if (isName && known.has(value)) return;
  fail("value", "ValueError", `Could not interpret ${what} identifier: ${isName ? value : repr(value)}`);
}

import { fail } from "../bail";
import type { Arg } from "../values";

/** The names that `keras.activations.get` knows. */
export const ACTIVATIONS: ReadonlySet<string> = new Set(
  (
    "celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh leaky_relu linear " +
    "log_sigmoid log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus " +
    "sparse_sigmoid sparsemax squareplus swish tanh tanh_shrink threshold"
  ).split(" "),
);

/** Complains about the name of an activation that Keras does not know; functions and layers pass. */
export function checkActivation(activation: Arg): void {
  if (typeof activation !== "string" || ACTIVATIONS.has(activation)) return;
  fail("value", "ValueError", `Could not interpret activation function identifier: ${activation}`);
}

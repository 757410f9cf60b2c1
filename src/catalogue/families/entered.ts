import type { Dims } from "../../arithmetic/shape";
import type { BoundArgs } from "../arguments";
import type { LayerSpec } from "../entry";

type Entered = "output" | "weights" | "nonTrainable";
type Parts = { readonly [Part in Entered]: LayerSpec<string>[Part] | undefined };

/**
 * The parts of a layer of Keras or TensorFlow.js that its input reaches: each starts with the demands that `enter`
 * makes of the input, and the weights of a frozen layer are not trainable.
 */
export function entered(
  { output, weights, nonTrainable }: Parts,
  enter: (a: BoundArgs, x: Dims) => void,
  isFrozen: (a: BoundArgs) => boolean,
): Pick<LayerSpec<string>, Entered> {
  return {
    ...(output && {
      output: (a, x, call) => {
        enter(a, x);
        return output(a, x, call);
      },
    }),
    ...(weights && {
      weights: (a, x, call) => {
        enter(a, x);
        return isFrozen(a) ? {} : weights(a, x, call);
      },
    }),
    ...((weights ?? nonTrainable) && {
      nonTrainable: (a, x, call) => {
        enter(a, x);
        return { ...(isFrozen(a) && weights?.(a, x, call)), ...nonTrainable?.(a, x, call) };
      },
    }),
  };
}

import { reshape } from "../../../arithmetic/broadcast";
import { isUnknown } from "../../../arithmetic/unknown";
import { giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { fitting, known, sizesIn, tensorOf } from "./values";

/** Functions that make tensors of what stands in the code. */

const MAKERS = ["tensor", "tensor1d", "tensor2d", "tensor3d", "tensor4d", "tensor5d"];

export const makers: readonly FunctionEntry[] = MAKERS.map((name) => {
  const parameters = name === "tensor1d" ? "(values, dtype=null)" : "(values, shape=null, dtype=null)";
  return fn(`tf.${name}${parameters}` as "tf.tensor(values, shape=null, dtype=null)", {
    output: (a) => {
      const given = tensorOf(a.raw("values"));
      const shape =
        name === "tensor1d" || a.isNone("shape") ? given.shape : sizesIn(a.raw("shape"), "the shape");
      const dtype = a.isNone("dtype") ? given.dtype : a.text("dtype");
      return new Tensor(fitting(reshape(given.shape, shape)), dtype);
    },
  });
});

export const scalar = fn("tf.scalar(value, dtype=null)", {
  output: (a) => new Tensor([], a.isNone("dtype") ? tensorOf(a.raw("value")).dtype : a.text("dtype")),
});

export const range = fn("tf.range(start, stop, step=1, dtype='float32')", {
  output: (a) => {
    const [start, stop] = [known(a.raw("start"), "the start"), known(a.raw("stop"), "the end")];
    const given = a.raw("step");
    // A range downwards has a step of −1 by itself.
    const step = given === 1 && stop < start ? -1 : known(given as Arg, "the step");
    if (step === 0) return giveUp("the step is 0");
    return new Tensor([Math.max(0, Math.ceil((stop - start) / step))], a.text("dtype"));
  },
});

export const linspace = fn("tf.linspace(start, stop, num)", {
  output: (a) => new Tensor([a.int("num")], "float32"),
});

export const eye = fn("tf.eye(numRows, numColumns=null, batchShape=null, dtype='float32')", {
  output: (a) => {
    const batch = a.raw("batchShape");
    if (isUnknown(batch)) return giveUp(batch);
    const leading = batch === null ? [] : sizesIn(batch, "the batch's shape");
    const columns = a.isNone("numColumns") ? a.int("numRows") : a.int("numColumns");
    return new Tensor([...leading, a.int("numRows"), columns], a.text("dtype"));
  },
});

import * as tf from "@tensorflow/tfjs";

const input = tf.input({ shape: [10, 6] });
const encoded = tf.layers.dense({ units: 12 }).apply(input) as tf.SymbolicTensor;
const split = (encoded as any).reshape([-1, 5, 24]);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
const model = tf.model({ inputs: input, outputs: split });

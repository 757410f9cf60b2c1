import * as tf from "@tensorflow/tfjs";

const base = tf.sequential({
  layers: [
    tf.layers.conv2d({ inputShape: [32, 32, 3], filters: 4, kernelSize: 3, name: "conv1" }),
    tf.layers.flatten({ name: "flat" }),
    tf.layers.dense({ units: 5, name: "logits" }),
  ],
});
const cut = base.getLayer("flatten").output;
//          ^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
const model = tf.model({ inputs: base.inputs, outputs: cut });

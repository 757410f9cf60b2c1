import * as tf from "@tensorflow/tfjs";

const layers = [
  tf.layers.conv2d({ inputShape: [32, 32, 3], filters: 8, kernelSize: 3, activation: "relu" }),
  tf.layers.flatten(),
  tf.layers.maxPooling2d({ poolSize: 2 }),
  //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
  tf.layers.dense({ units: 10 }),
];
const model = tf.sequential();
for (const layer of layers) {
  model.add(layer);
}

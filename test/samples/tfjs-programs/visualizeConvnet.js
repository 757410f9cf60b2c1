import * as tf from "@tensorflow/tfjs";

const CONFIG = [
  [2, 16],
  [2, 32],
  [3, 64],
];

export function vggLike() {
  const model = tf.sequential();
  CONFIG.forEach(([count, filters], block) => {
    for (let i = 0; i < count; i++) {
      const isFirst = block === 0 && i === 0;
      model.add(tf.layers.conv2d({ filters, kernelSize: [3, 3], padding: "same", activation: "relu", name: `block${block + 1}_conv${i + 1}`, ...(isFirst ? { inputShape: [32, 32, 3] } : null) }));
    }
    model.add(tf.layers.maxPooling2d({ poolSize: [2, 2], strides: [2, 2], name: `block${block + 1}_pool` }));
  });
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: 10, activation: "softmax", name: "predictions" }));
  return model;
}

/** The activations of some layers, as one model with many outputs. */
export function activations(names = ["block1_conv1", "block2_conv1", "block3_conv2"]) {
  const model = vggLike();
  const outputs = names.map((name) => model.getLayer(name).output);
  return tf.model({ inputs: model.inputs, outputs });
}

/** Everything behind a layer, from an input of its own. */
export function gradCamHead() {
  const model = vggLike();
  let index = model.layers.length - 1;
  while (index >= 0) {
    if (model.layers[index].getClassName().startsWith("Conv")) break;
    index--;
  }
  const newInput = tf.input({ shape: model.layers[index].output.shape.slice(1) });
  let y = newInput;
  for (let i = index + 1; i < model.layers.length; i++) y = model.layers[i].apply(y);
  return tf.model({ inputs: newInput, outputs: y });
}

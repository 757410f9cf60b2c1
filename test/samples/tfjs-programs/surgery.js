import * as tf from "@tensorflow/tfjs";

/** Transfer learning: a base is cut at one of its layers, frozen, and gets a new head. */
function makeBase() {
  const model = tf.sequential({ name: "base" });
  model.add(tf.layers.conv2d({ inputShape: [64, 64, 3], filters: 16, kernelSize: 3, strides: 2, padding: "same", name: "conv1" }));
  model.add(tf.layers.batchNormalization({ name: "bn1" }));
  model.add(tf.layers.reLU({ maxValue: 6, name: "relu1" }));
  model.add(tf.layers.depthwiseConv2d({ kernelSize: 3, padding: "same", useBias: false, name: "dw2" }));
  model.add(tf.layers.conv2d({ filters: 32, kernelSize: 1, name: "pw2" }));
  model.add(tf.layers.reLU({ name: "relu2" }));
  model.add(tf.layers.globalAveragePooling2d({ name: "pool" }));
  model.add(tf.layers.dense({ units: 100, activation: "softmax", name: "predictions" }));
  return model;
}

export function truncated() {
  const base = makeBase();
  const layer = base.getLayer("relu2");
  return tf.model({ inputs: base.inputs, outputs: layer.output });
}

export function withHead() {
  const base = truncated();
  for (const layer of base.layers) layer.trainable = false;
  const head = tf.sequential({
    layers: [
      tf.layers.flatten({ inputShape: base.outputs[0].shape.slice(1) }),
      tf.layers.dense({ units: 24, activation: "relu", kernelInitializer: "varianceScaling" }),
      tf.layers.dense({ units: 3, kernelInitializer: "varianceScaling", useBias: false, activation: "softmax" }),
    ],
  });
  const output = head.apply(base.outputs[0]);
  return tf.model({ inputs: base.inputs[0], outputs: output });
}

export function byIndex() {
  const base = makeBase();
  const { output } = base.layers[base.layers.length - 3];
  const pooled = tf.layers.globalMaxPooling2d({}).apply(output);
  const model = tf.model({ inputs: base.input, outputs: tf.layers.dense({ units: 2 }).apply(pooled) });
  model.layers.slice(0, 4).forEach((layer) => {
    layer.trainable = false;
  });
  return model;
}

export function activations() {
  const base = makeBase();
  const outputs = base.layers.filter(({ name }) => name.startsWith("relu")).map((layer) => layer.output);
  return tf.model({ inputs: base.inputs, outputs });
}

import * as tf from "@tensorflow/tfjs";

/** Networks over images of any size: reflection by cropping, instance-like normalisation in a custom layer. */
class InstanceNorm extends tf.layers.Layer {
  static className = "InstanceNorm";
  constructor(config = {}) {
    super(config);
    this.epsilon = config.epsilon ?? 1e-5;
  }
  build(inputShape) {
    const { [inputShape.length - 1]: channels } = inputShape;
    this.scale = this.addWeight("scale", [channels], "float32", tf.initializers.ones());
    this.shift = this.addWeight("shift", [channels], "float32", tf.initializers.zeros());
    this.built = true;
  }
  call(inputs) {
    const x = Array.isArray(inputs) ? inputs[0] : inputs;
    const { mean, variance } = tf.moments(x, [1, 2], true);
    return x.sub(mean).div(variance.add(this.epsilon).sqrt()).mul(this.scale.read()).add(this.shift.read());
  }
}
tf.serialization.registerClass(InstanceNorm);

const layerOf = (kind) => (x, config) => tf.layers[kind](config).apply(x);
const [conv, deconv, crop] = ["conv2d", "conv2dTranspose", "cropping2D"].map(layerOf);

const normed = (x) => tf.layers.reLU().apply(new InstanceNorm({ epsilon: 1e-3 }).apply(x));

function residual(x, filters) {
  let y = normed(conv(x, { filters, kernelSize: 3 }));
  y = new InstanceNorm().apply(conv(y, { filters, kernelSize: 3 }));
  return tf.layers.add().apply([crop(x, { cropping: [[2, 2], [2, 2]] }), y]);
}

export function fixedSize() {
  const input = tf.input({ shape: [128, 128, 3] });
  let x = tf.layers.zeroPadding2d({ padding: [20, 20] }).apply(input);
  x = normed(conv(x, { filters: 16, kernelSize: 9, padding: "same" }));
  for (const filters of [32, 64]) x = normed(conv(x, { filters, kernelSize: 3, strides: 2, padding: "same" }));
  for (let i = 0; i < 5; ++i) x = residual(x, 64);
  for (const filters of [32, 16]) x = normed(deconv(x, { filters, kernelSize: 3, strides: 2, padding: "same" }));
  return tf.model({ inputs: input, outputs: conv(x, { filters: 3, kernelSize: 9, padding: "same", activation: "tanh" }) });
}

export function anySize() {
  const input = tf.input({ shape: [null, null, 3] });
  const x = normed(conv(input, { filters: 8, kernelSize: 3, strides: 2, padding: "same" }));
  return tf.model({ inputs: input, outputs: deconv(x, { filters: 3, kernelSize: 4, strides: 2, padding: "same" }) });
}

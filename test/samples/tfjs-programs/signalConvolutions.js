const tf = require("@tensorflow/tfjs");

/** Models over time series: gated dilated convolutions, separable ones over spectrograms, pyramids of pooling. */
const WINDOW = 256;
const CHANNELS = 6;

class GatedNetwork {
  static defaults = Object.freeze({ filters: 24, kernelSize: 2, dilations: [1, 2, 4, 8, 16] });

  constructor(options = {}) {
    Object.assign(this, GatedNetwork.defaults, options);
  }

  *rates() {
    yield* this.dilations;
  }

  block(x, dilationRate) {
    const { filters, kernelSize } = this;
    const gate = (activation) =>
      tf.layers.conv1d({ filters, kernelSize, dilationRate, padding: "same", activation }).apply(x);
    const gated = tf.layers.multiply().apply([gate("tanh"), gate("sigmoid")]);
    const skip = tf.layers.conv1d({ filters, kernelSize: 1 }).apply(gated);
    return { skip, next: tf.layers.add().apply([x, skip]) };
  }

  build() {
    const input = tf.input({ shape: [WINDOW, CHANNELS] });
    let x = tf.layers.conv1d({ filters: this.filters, kernelSize: 1, padding: "same" }).apply(input);
    const skips = [];
    for (const rate of this.rates()) {
      const { skip, next } = this.block(x, rate);
      skips.push(skip);
      x = next;
    }
    const joined = tf.layers.reLU().apply(tf.layers.add().apply(skips));
    const pooled = tf.layers.globalMaxPooling1d().apply(joined);
    return tf.model({ inputs: input, outputs: tf.layers.dense({ units: 4, activation: "softmax" }).apply(pooled) });
  }
}

function spectrogram(frames = 43, bins = 232) {
  const model = tf.sequential();
  const separable = (filters, more = {}) =>
    tf.layers.separableConv2d({ filters, kernelSize: [2, 8], activation: "relu", ...more });
  model.add(separable(8, { inputShape: [frames, bins, 1] }));
  model.add(tf.layers.maxPooling2d({ poolSize: [2, 2], strides: [2, 2] }));
  [32, 32].forEach((filters, i) => {
    model.add(separable(filters, { depthMultiplier: i + 1, kernelSize: [2, 4] }));
    model.add(tf.layers.maxPooling2d({ poolSize: [2, 2], strides: i === 0 ? [2, 2] : [1, 2] }));
  });
  model.add(tf.layers.flatten());
  model.add(tf.layers.dropout({ rate: 0.25 }));
  model.add(tf.layers.dense({ units: 200, activation: "relu", kernelRegularizer: tf.regularizers.l2({ l2: 1e-4 }) }));
  model.add(tf.layers.dense({ units: 20, activation: "softmax" }));
  return model;
}

function pyramid() {
  const input = tf.layers.input({ shape: [WINDOW, CHANNELS] });
  const branches = new Map([
    ["fine", 4],
    ["middle", 8],
    ["coarse", 16],
  ]);
  const pooled = [...branches.entries()].map(([name, poolSize]) => {
    const averaged = tf.layers.averagePooling1d({ poolSize, name: `${name}Pool` }).apply(input);
    const seen = tf.layers.conv1d({ filters: 12, kernelSize: 5, padding: "same", activation: "elu", name }).apply(averaged);
    return tf.layers.globalAveragePooling1d().apply(seen);
  });
  const output = tf.layers.dense({ units: 1 }).apply(tf.layers.concatenate({ axis: -1 }).apply(pooled));
  return tf.model({ inputs: input, outputs: output });
}

module.exports = {
  gated: () => new GatedNetwork().build(),
  deeper: () => new GatedNetwork({ filters: 16, dilations: Array.from({ length: 7 }, (_, i) => 2 ** i) }).build(),
  spectrogram: () => spectrogram(),
  pyramid,
};

import * as tf from "@tensorflow/tfjs";

const LATENT = 16;

class Autoencoder {
  constructor({ side = 28, filters = [32, 64] } = {}) {
    this.side = side;
    this.filters = filters;
  }

  get smallest() {
    return this.side / 2 ** this.filters.length;
  }

  encoder() {
    const model = tf.sequential({ name: "encoder" });
    this.filters.forEach((filters, i) => {
      const first = i === 0 ? { inputShape: [this.side, this.side, 1] } : {};
      model.add(
        tf.layers.conv2d({ ...first, filters, kernelSize: 3, strides: 2, padding: "same", activation: "relu" }),
      );
    });
    model.add(tf.layers.flatten());
    model.add(tf.layers.dense({ units: LATENT }));
    return model;
  }

  decoder() {
    const { smallest, filters } = this;
    const deepest = filters[filters.length - 1];
    const model = tf.sequential({ name: "decoder" });
    model.add(tf.layers.dense({ units: smallest * smallest * deepest, inputShape: [LATENT], activation: "relu" }));
    model.add(tf.layers.reshape({ targetShape: [smallest, smallest, deepest] }));
    for (const size of [...filters].reverse()) {
      model.add(tf.layers.conv2dTranspose({ filters: size, kernelSize: 3, strides: 2, padding: "same" }));
    }
    model.add(tf.layers.conv2d({ filters: 1, kernelSize: 3, padding: "same", activation: "sigmoid" }));
    return model;
  }
}

export function createEncoder() {
  return new Autoencoder().encoder();
}

export function createDecoder() {
  return new Autoencoder().decoder();
}

import * as tf from "@tensorflow/tfjs";

/** Capsules as reshaped maps, with a layer that squashes them. */
class Squash extends tf.layers.Layer {
  static get className() {
    return "Squash";
  }

  computeOutputShape(shape) {
    return shape;
  }

  call(inputs) {
    const [x] = [inputs].flat();
    return tf.tidy(() => {
      const squared = x.square().sum(-1, true);
      return x.mul(squared.div(squared.add(1)).div(squared.add(1e-7).sqrt()));
    });
  }
}
tf.serialization.registerClass(Squash);

class Lengths extends tf.layers.Layer {
  static className = "Lengths";
  computeOutputShape = (shape) => shape.slice(0, -1);
  call([x]) {
    return x.square().sum(-1).sqrt();
  }
}

const CAPSULE = { channels: 8, size: 8 };

function primary(x, { channels, size } = CAPSULE) {
  const map = tf.layers.conv2d({ filters: channels * size, kernelSize: 9, strides: 2, padding: "valid" }).apply(x);
  const count = map.shape.slice(1, 3).reduce((a, b) => a * b) * channels;
  const capsules = tf.layers.reshape({ targetShape: [count, size] }).apply(map);
  return new Squash({ name: "squash" }).apply(capsules);
}

export function digits() {
  const input = tf.input({ shape: [28, 28, 1], name: "image" });
  const stem = tf.layers.conv2d({ filters: 32, kernelSize: 9, activation: "relu" }).apply(input);
  const capsules = primary(stem);
  const turned = tf.layers.permute({ dims: [2, 1] }).apply(capsules);
  const votes = tf.layers.dense({ units: 10, useBias: false }).apply(turned);
  const classes = tf.layers.permute({ dims: [2, 1] }).apply(votes);
  const lengths = new Lengths({ name: "lengths" }).apply(classes);
  const rebuilt = tf.layers.dense({ units: 784, activation: "sigmoid", name: "rebuilt" }).apply(tf.layers.flatten().apply(classes));
  return tf.model({ inputs: [input], outputs: [lengths, rebuilt] });
}

import * as tf from "@tensorflow/tfjs";

const shape = { frames: 8, height: 20, width: 20, channels: 3 };

export function volumes() {
  const model = tf.sequential();
  model.add(tf.layers.conv3d({ filters: 6, kernelSize: [3, 3, 3], activation: "relu", inputShape: Object.values(shape) }));
  model.add(tf.layers.maxPooling3d({ poolSize: [2, 2, 2] }));
  model.add(tf.layers.averagePooling3d({ poolSize: [1, 3, 3], strides: [1, 1, 1], padding: "same" }));
  model.add(tf.layers.conv3dTranspose({ filters: 2, kernelSize: 2, strides: 2 }));
  model.add(tf.layers.flatten());
  return model;
}

export function recurrent() {
  const { frames, ...image } = shape;
  const model = tf.sequential();
  model.add(tf.layers.convLstm2d({ filters: 4, kernelSize: 3, padding: "same", returnSequences: true, inputShape: [frames, ...Object.values(image)] }));
  model.add(tf.layers.timeDistributed({ layer: tf.layers.maxPooling2d({ poolSize: 2 }) }));
  model.add(tf.layers.convLstm2d({ filters: 3, kernelSize: 3 }));
  model.add(tf.layers.zeroPadding2d({ padding: [[1, 0], [2, 1]] }));
  model.add(tf.layers.cropping2D({ cropping: 1 }));
  model.add(tf.layers.upSampling2d({ size: [2, 3] }));
  return model;
}

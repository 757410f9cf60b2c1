/* global tf */
const nn = tf.sequential();
nn.add(tf.layers.conv2d({ inputShape: [50, 50, 1], kernelSize: 3, filters: 8, activation: "relu" }));
nn.add(tf.layers.maxPooling2d({ poolSize: [2, 2] }));
nn.add(tf.layers.flatten());
nn.add(tf.layers.dense({ units: 3, activation: "softmax" }));

function predictDrawing(pixels) {
  const drawing = tf.tensor(pixels, [50, 50]);
  return nn.predict(drawing.expandDims(0));
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
}

predictDrawing(new Float32Array(2500));

import * as tf from "@tensorflow/tfjs";

function toTensors(coefficients, order) {
  const powers = Array.from({ length: order + 1 }, (_, i) => i);
  return powers.map((power) => (coefficients[power] ?? 0) ** power);
}

export function model(order = 3) {
  const features = toTensors([0.5, 2, -1, 3], order).length - 1;
  const model = tf.sequential({ name: "polynomial" });
  model.add(tf.layers.dense({ units: 1, inputShape: [features], useBias: true, name: "curve" }));
  model.compile({ loss: "meanSquaredError", optimizer: tf.train.sgd(0.5) });
  return model;
}

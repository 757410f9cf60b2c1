import * as tf from "@tensorflow/tfjs";

const NUM_FEATURES = 12;

export function linearRegressionModel() {
  const model = tf.sequential();
  model.add(tf.layers.dense({ inputShape: [NUM_FEATURES], units: 1 }));
  return model;
}

export function multiLayerPerceptron1Hidden() {
  const model = tf.sequential();
  model.add(tf.layers.dense({ inputShape: [NUM_FEATURES], units: 50, activation: "sigmoid", kernelInitializer: "leCunNormal" }));
  model.add(tf.layers.dense({ units: 1 }));
  return model;
}

export function multiLayerPerceptron2Hidden() {
  const hidden = { units: 50, activation: "sigmoid", kernelInitializer: "leCunNormal" };
  const model = tf.sequential();
  for (let i = 0; i < 2; i++) {
    model.add(tf.layers.dense(i === 0 ? { ...hidden, inputShape: [NUM_FEATURES] } : { ...hidden }));
  }
  model.add(tf.layers.dense({ units: 1 }));
  return model;
}

export const bestOf = () => {
  const builders = { linear: linearRegressionModel, one: multiLayerPerceptron1Hidden, two: multiLayerPerceptron2Hidden };
  return Object.entries(builders).find(([name]) => name.startsWith("tw"))[1]();
};

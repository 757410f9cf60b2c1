import * as tf from "@tensorflow/tfjs";

function buildLinearRegressionModel(inputShape) {
  const model = tf.sequential();
  model.add(tf.layers.flatten({ inputShape }));
  model.add(tf.layers.dense({ units: 1 }));
  return model;
}

function buildMLPModel(inputShape, kernelRegularizer, dropoutRate) {
  const model = tf.sequential();
  model.add(tf.layers.flatten({ inputShape }));
  model.add(tf.layers.dense({ units: 32, kernelRegularizer, activation: "relu" }));
  if (dropoutRate > 0) {
    model.add(tf.layers.dropout({ rate: dropoutRate }));
  }
  model.add(tf.layers.dense({ units: 1 }));
  return model;
}

function buildSimpleRNNModel(inputShape) {
  const model = tf.sequential();
  const rnnUnits = 32;
  model.add(tf.layers.simpleRNN({ units: rnnUnits, inputShape }));
  model.add(tf.layers.dense({ units: 1 }));
  return model;
}

function buildGRUModel(inputShape, dropout, recurrentDropout) {
  const model = tf.sequential();
  const rnnUnits = 32;
  model.add(tf.layers.gru({ units: rnnUnits, inputShape, dropout: dropout || 0, recurrentDropout: recurrentDropout || 0 }));
  model.add(tf.layers.dense({ units: 1 }));
  return model;
}

function buildModel(modelType, numTimeSteps, numFeatures) {
  const inputShape = [numTimeSteps, numFeatures];
  console.log(`modelType = ${modelType}`);
  let model;
  if (modelType === "mlp") {
    model = buildMLPModel(inputShape);
  } else if (modelType === "mlp-l2") {
    model = buildMLPModel(inputShape, tf.regularizers.l2());
  } else if (modelType === "linear-regression") {
    model = buildLinearRegressionModel(inputShape);
  } else if (modelType === "mlp-dropout") {
    model = buildMLPModel(inputShape, null, 0.25);
  } else if (modelType === "simpleRNN") {
    model = buildSimpleRNNModel(inputShape);
  } else if (modelType === "gru") {
    model = buildGRUModel(inputShape);
  } else {
    throw new Error(`Unsupported model type: ${modelType}`);
  }
  model.compile({ loss: "meanAbsoluteError", optimizer: "rmsprop" });
  model.summary();
  return model;
}

const lookBack = 10 * 24 * 6;
const step = 6;
const shape = [Math.floor(lookBack / step), 14];

export const models = () => buildModel("linear-regression", ...shape);
export const mlp = () => buildModel("mlp", ...shape);
export const regularized = () => buildModel("mlp-l2", ...shape);
export const dropped = () => buildModel("mlp-dropout", ...shape);
export const simple = () => buildModel("simpleRNN", ...shape);
export const gru = () => buildModel("gru", ...shape);

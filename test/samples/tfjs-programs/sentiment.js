import * as tf from "@tensorflow/tfjs";

function buildModel(modelType, maxLen, vocabularySize, embeddingSize) {
  const model = tf.sequential();
  if (modelType === "multihot") {
    model.add(tf.layers.dense({ units: 16, activation: "relu", inputShape: [vocabularySize] }));
    model.add(tf.layers.dense({ units: 16, activation: "relu" }));
  } else {
    model.add(tf.layers.embedding({ inputDim: vocabularySize, outputDim: embeddingSize, inputLength: maxLen }));
    if (modelType === "flatten") {
      model.add(tf.layers.flatten());
    } else if (modelType === "cnn") {
      model.add(tf.layers.dropout({ rate: 0.5 }));
      model.add(tf.layers.conv1d({ filters: 250, kernelSize: 5, strides: 1, padding: "valid", activation: "relu" }));
      model.add(tf.layers.globalMaxPool1d({}));
      model.add(tf.layers.dense({ units: 250, activation: "relu" }));
    } else if (modelType === "simpleRNN") {
      model.add(tf.layers.simpleRNN({ units: 32 }));
    } else if (modelType === "lstm") {
      model.add(tf.layers.lstm({ units: 32 }));
    } else if (modelType === "bidirectionalLSTM") {
      model.add(tf.layers.bidirectional({ layer: tf.layers.lstm({ units: 32 }), mergeMode: "concat" }));
    } else {
      throw new Error(`Unsupported model type: ${modelType}`);
    }
  }
  model.add(tf.layers.dense({ units: 1, activation: "sigmoid" }));
  return model;
}

const SIZES = [100, 2_000, 32];
const of = (type) => () => buildModel(type, ...SIZES);

export const multihot = of("multihot");
export const flatten = of("flatten");
export const cnn = of("cnn");
export const simpleRNN = of("simpleRNN");
export const lstm = of("lstm");
export const bidirectional = of("bidirectionalLSTM");

const tf = require("@tensorflow/tfjs");

const config = {
  sampleLen: 40,
  charSetSize: 71,
  lstmLayerSizes: "128,64",
};

/** Predicts the next character from the ones before. */
function createModel({ sampleLen, charSetSize, lstmLayerSizes } = config) {
  let sizes = lstmLayerSizes.split(",").map((size) => Number.parseInt(size, 10));
  if (!Array.isArray(sizes)) {
    sizes = [sizes];
  }
  const model = tf.sequential();
  for (let i = 0; i < sizes.length; ++i) {
    model.add(
      tf.layers.lstm({
        units: sizes[i],
        returnSequences: i < sizes.length - 1,
        inputShape: i === 0 ? [sampleLen, charSetSize] : undefined,
      }),
    );
  }
  model.add(tf.layers.dense({ units: charSetSize, activation: "softmax" }));
  return model;
}

/** Tells good reviews from bad ones. */
function createClassifier(vocabularySize = 10000, { maxLength = 100, units = 32 } = {}) {
  const model = tf.sequential({ name: "sentiment" });
  model.add(tf.layers.embedding({ inputDim: vocabularySize, outputDim: units, inputLength: maxLength }));
  model.add(
    tf.layers.bidirectional({ layer: tf.layers.gru({ units, returnSequences: true }), mergeMode: "concat" }),
  );
  model.add(tf.layers.timeDistributed({ layer: tf.layers.dense({ units: units / 2 }) }));
  model.add(tf.layers.globalMaxPooling1d());
  model.add(tf.layers.dense({ units: 1, activation: "sigmoid" }));
  return model;
}

module.exports = { createModel, createClassifier };

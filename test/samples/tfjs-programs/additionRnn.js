import * as tf from "@tensorflow/tfjs";

class CharacterTable {
  constructor(chars) {
    this.chars = chars;
    this.charIndices = {};
    this.indicesChar = {};
    this.size = this.chars.length;
    for (let i = 0; i < this.size; ++i) {
      const char = this.chars[i];
      if (this.charIndices[char] != null) throw new Error(`Duplicate character '${char}'`);
      this.charIndices[this.chars[i]] = i;
      this.indicesChar[i] = this.chars[i];
    }
  }
}

function createAndCompileModel(layers, hiddenSize, rnnType, digits, vocabularySize) {
  const maxLen = digits + 1 + digits;
  const model = tf.sequential();
  switch (rnnType) {
    case "SimpleRNN":
      model.add(tf.layers.simpleRNN({ units: hiddenSize, recurrentInitializer: "glorotNormal", inputShape: [maxLen, vocabularySize] }));
      break;
    case "GRU":
      model.add(tf.layers.gru({ units: hiddenSize, recurrentInitializer: "glorotNormal", inputShape: [maxLen, vocabularySize] }));
      break;
    case "LSTM":
      model.add(tf.layers.lstm({ units: hiddenSize, recurrentInitializer: "glorotNormal", inputShape: [maxLen, vocabularySize] }));
      break;
    default:
      throw new Error(`Unsupported RNN type: '${rnnType}'`);
  }
  model.add(tf.layers.repeatVector({ n: digits + 1 }));
  for (let i = 0; i < layers; ++i) {
    switch (rnnType) {
      case "SimpleRNN":
        model.add(tf.layers.simpleRNN({ units: hiddenSize, recurrentInitializer: "glorotNormal", returnSequences: true }));
        break;
      case "GRU":
        model.add(tf.layers.gru({ units: hiddenSize, returnSequences: true }));
        break;
      case "LSTM":
        model.add(tf.layers.lstm({ units: hiddenSize, returnSequences: true }));
        break;
    }
  }
  model.add(tf.layers.timeDistributed({ layer: tf.layers.dense({ units: vocabularySize }) }));
  model.add(tf.layers.activation({ activation: "softmax" }));
  model.compile({ loss: "categoricalCrossentropy", optimizer: "adam", metrics: ["accuracy"] });
  return model;
}

const table = new CharacterTable("0123456789+ ");

export const simple = () => createAndCompileModel(1, 128, "SimpleRNN", 2, table.size);
export const gru = () => createAndCompileModel(2, 64, "GRU", 3, table.size);
export const lstm = () => createAndCompileModel(1, 32, "LSTM", 2, table.size);

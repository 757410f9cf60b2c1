import * as tf from "@tensorflow/tfjs";

class TextData {
  constructor(text, sampleLen, sampleStep) {
    this.text_ = text;
    this.sampleLen_ = sampleLen;
    this.sampleStep_ = sampleStep;
    this.getCharSet_();
  }
  getCharSet_() {
    this.charSet_ = [];
    for (let i = 0; i < this.text_.length; ++i) {
      if (this.charSet_.indexOf(this.text_[i]) === -1) this.charSet_.push(this.text_[i]);
    }
    this.charSetSize_ = this.charSet_.length;
  }
  sampleLen() {
    return this.sampleLen_;
  }
  charSetSize() {
    return this.charSetSize_;
  }
}

class NeuralNetworkTextGenerator {
  #data;
  constructor(textData) {
    this.#data = textData;
    this.charSetSize_ = textData.charSetSize();
  }
  createModel(lstmLayerSizes) {
    if (!Array.isArray(lstmLayerSizes)) lstmLayerSizes = [lstmLayerSizes];
    this.model = tf.sequential();
    for (let i = 0; i < lstmLayerSizes.length; ++i) {
      const lstmLayerSize = lstmLayerSizes[i];
      this.model.add(tf.layers.lstm({
        units: lstmLayerSize,
        returnSequences: i < lstmLayerSizes.length - 1,
        inputShape: i === 0 ? [this.#data.sampleLen(), this.charSetSize_] : undefined,
      }));
    }
    this.model.add(tf.layers.dense({ units: this.charSetSize_, activation: "softmax" }));
    return this.model;
  }
}

const data = new TextData("the quick brown fox jumps over the lazy dog", 20, 3);
export const single = () => new NeuralNetworkTextGenerator(data).createModel(64);
export const stacked = () => new NeuralNetworkTextGenerator(data).createModel([64, 32]);

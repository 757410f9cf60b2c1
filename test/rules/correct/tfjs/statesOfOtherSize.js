import * as tf from "@tensorflow/tfjs";

const encoderInput = tf.input({ shape: [null, 20] });
const [, h, c] = tf.layers.lstm({ units: 64, returnState: true }).apply(encoderInput);
const decoderInput = tf.input({ shape: [null, 30] });
const decoder = tf.layers.lstm({ units: 64, returnSequences: true, returnState: true });
const [sequence] = decoder.apply(decoderInput, { initialState: [h, c] });
const output = tf.layers.dense({ units: 30, activation: "softmax" }).apply(sequence);
const model = tf.model({ inputs: [encoderInput, decoderInput], outputs: output });

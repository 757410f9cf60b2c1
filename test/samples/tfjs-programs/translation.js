import * as tf from "@tensorflow/tfjs";

const args = { latent_dim: 48 };
const vocabulary = { input: [..."abcdefghijklmnopqrstuvwxyz .,'"], target: [...new Set([..."aàâbcdeéèêfghiïjklmnoôpqrstuùûvwxyz .,'"])] };

function seq2seqModel(numEncoderTokens, numDecoderTokens, latentDim) {
  const encoderInputs = tf.input({ shape: [null, numEncoderTokens], name: "encoderInputs" });
  const encoder = tf.layers.lstm({ units: latentDim, returnState: true, name: "encoderLstm" });
  const [, stateH, stateC] = encoder.apply(encoderInputs);
  const encoderStates = [stateH, stateC];

  const decoderInputs = tf.input({ shape: [null, numDecoderTokens], name: "decoderInputs" });
  const decoderLstm = tf.layers.lstm({ units: latentDim, returnSequences: true, returnState: true, name: "decoderLstm" });
  const [decoderOutputs] = decoderLstm.apply([decoderInputs, ...encoderStates]);
  const decoderDense = tf.layers.dense({ units: numDecoderTokens, activation: "softmax", name: "decoderDense" });
  const output = decoderDense.apply(decoderOutputs);
  return tf.model({ inputs: [encoderInputs, decoderInputs], outputs: output, name: "seq2seqModel" });
}

export const seq2seq = () => seq2seqModel(vocabulary.input.length, vocabulary.target.length, args.latent_dim);

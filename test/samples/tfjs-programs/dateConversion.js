import * as tf from "@tensorflow/tfjs";

const INPUT_LENGTH = 12;
const OUTPUT_LENGTH = 10;
const START_CODE = 1;

class GetLastTimestepLayer extends tf.layers.Layer {
  constructor(config) {
    super(config || {});
    this.supportMasking = true;
  }
  computeOutputShape(inputShape) {
    const outputShape = inputShape.slice();
    outputShape.splice(outputShape.length - 2, 1);
    return outputShape;
  }
  call(input) {
    if (Array.isArray(input)) {
      input = input[0];
    }
    return tf.tidy(() => {
      const [batch, steps, size] = input.shape;
      return input.gather([steps - 1], 1).reshape([batch, size]);
    });
  }
  static get className() {
    return "GetLastTimestepLayer";
  }
}
tf.serialization.registerClass(GetLastTimestepLayer);

/** Translates dates by a decoder that looks back at the encoder. */
export function createModel(inputVocabSize = 36, outputVocabSize = 13, inputLength = INPUT_LENGTH, outputLength = OUTPUT_LENGTH) {
  const embeddingDims = 64;
  const lstmUnits = 64;

  const encoderInput = tf.input({ shape: [inputLength] });
  const decoderInput = tf.input({ shape: [outputLength] });

  let encoder = tf.layers.embedding({ inputDim: inputVocabSize, outputDim: embeddingDims, inputLength, maskZero: true }).apply(encoderInput);
  encoder = tf.layers.lstm({ units: lstmUnits, returnSequences: true }).apply(encoder);

  const encoderLast = new GetLastTimestepLayer({ name: "encoderLast" }).apply(encoder);

  let decoder = tf.layers.embedding({ inputDim: outputVocabSize, outputDim: embeddingDims, inputLength: outputLength, maskZero: true }).apply(decoderInput);
  decoder = tf.layers.lstm({ units: lstmUnits, returnSequences: true }).apply(decoder, { initialState: [encoderLast, encoderLast] });

  let attention = tf.layers.dot({ axes: [2, 2] }).apply([decoder, encoder]);
  attention = tf.layers.activation({ activation: "softmax", name: "attention" }).apply(attention);

  const context = tf.layers.dot({ axes: [2, 1], name: "context" }).apply([attention, encoder]);
  const decoderCombinedContext = tf.layers.concatenate().apply([context, decoder]);

  let output = tf.layers.timeDistributed({ layer: tf.layers.dense({ units: lstmUnits, activation: "tanh" }) }).apply(decoderCombinedContext);
  output = tf.layers.timeDistributed({ layer: tf.layers.dense({ units: outputVocabSize, activation: "softmax" }) }).apply(output);

  return tf.model({ inputs: [encoderInput, decoderInput], outputs: output });
}

export const START = () => tf.sequential({ layers: [tf.layers.dense({ units: START_CODE + 3, inputShape: [OUTPUT_LENGTH] })] });

import * as tf from "@tensorflow/tfjs";

export function tagger({ words = 500, tags = 9, length = 30 } = {}) {
  const tokens = tf.input({ shape: [length], dtype: "int32" });
  const embedded = tf.layers.embedding({ inputDim: words, outputDim: 24, maskZero: true }).apply(tokens);
  const dropped = tf.layers.spatialDropout1d({ rate: 0.2 }).apply(embedded);
  const both = tf.layers.bidirectional({ layer: tf.layers.gru({ units: 20, returnSequences: true }), mergeMode: "sum" }).apply(dropped);
  const normalized = tf.layers.layerNormalization().apply(both);
  return tf.model({ inputs: tokens, outputs: tf.layers.timeDistributed({ layer: tf.layers.dense({ units: tags }) }).apply(normalized) });
}

export function stackedCells() {
  const cells = [8, 12].map((units) => tf.layers.lstmCell({ units }));
  const model = tf.sequential();
  model.add(tf.layers.rnn({ cell: cells, returnSequences: true, inputShape: [7, 3] }));
  model.add(tf.layers.gru({ units: 5, goBackwards: true }));
  model.add(tf.layers.reshape({ targetShape: [5, 1] }));
  model.add(tf.layers.permute({ dims: [2, 1] }));
  return model;
}

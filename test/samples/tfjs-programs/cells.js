import * as tf from "@tensorflow/tfjs";

/** Recurrent layers in all their forms: cells, stacks, both directions, masks, time-distributed layers. */
export function stackedCells() {
  const cells = [16, 24, 32].map((units) => tf.layers.lstmCell({ units, recurrentActivation: "sigmoid" }));
  const input = tf.input({ shape: [12, 8] });
  const output = tf.layers.rnn({ cell: tf.layers.stackedRNNCells({ cells }), returnSequences: true }).apply(input);
  return tf.model({ inputs: input, outputs: output });
}

export function listOfCells() {
  const cell = [tf.layers.gruCell({ units: 10 }), tf.layers.simpleRNNCell({ units: 6, activation: "relu" })];
  const model = tf.sequential();
  model.add(tf.layers.rnn({ cell, inputShape: [20, 4] }));
  model.add(tf.layers.dense({ units: 1 }));
  return model;
}

export function bothWays() {
  const modes = ["concat", "sum", "ave", "mul"];
  const input = tf.input({ shape: [null, 10] });
  const branches = modes.map((mergeMode) =>
    tf.layers.bidirectional({ layer: tf.layers.gru({ units: 7, returnSequences: true }), mergeMode }).apply(input),
  );
  const joined = tf.layers.concatenate().apply(branches);
  const tags = tf.layers.timeDistributed({ layer: tf.layers.dense({ units: 9, activation: "softmax" }) }).apply(joined);
  return tf.model({ inputs: input, outputs: tags });
}

export function masked() {
  const model = tf.sequential();
  model.add(tf.layers.masking({ maskValue: -1, inputShape: [30, 5] }));
  model.add(tf.layers.lstm({ units: 20, returnSequences: true, dropout: 0.1, recurrentDropout: 0.1 }));
  model.add(tf.layers.timeDistributed({ layer: tf.layers.dense({ units: 8 }) }));
  model.add(tf.layers.simpleRNN({ units: 4, goBackwards: true }));
  return model;
}

export function frames() {
  const model = tf.sequential();
  const perFrame = (layer, more) => tf.layers.timeDistributed({ layer, ...more });
  model.add(perFrame(tf.layers.conv2d({ filters: 8, kernelSize: 3 }), { inputShape: [5, 20, 20, 3] }));
  model.add(perFrame(tf.layers.maxPooling2d({ poolSize: 2 })));
  model.add(perFrame(tf.layers.flatten()));
  model.add(tf.layers.bidirectional({ layer: tf.layers.lstm({ units: 12 }), mergeMode: "concat" }));
  model.add(tf.layers.repeatVector({ n: 3 }));
  model.add(tf.layers.gru({ units: 6, returnSequences: true }));
  return model;
}

export function statesHandedOn() {
  const source = tf.input({ shape: [null, 11], name: "source" });
  const target = tf.input({ shape: [null, 13], name: "target" });
  const [, ...states] = tf.layers.lstm({ units: 16, returnState: true }).apply(source);
  const decoder = tf.layers.lstm({ units: 16, returnState: true, returnSequences: true });
  const [sequence] = decoder.apply(target, { initialState: states });
  const attention = tf.layers.dot({ axes: [2, 2] }).apply([sequence, tf.layers.dense({ units: 16 }).apply(source)]);
  const weights = tf.layers.activation({ activation: "softmax" }).apply(attention);
  return tf.model({ inputs: [source, target], outputs: [tf.layers.dense({ units: 13 }).apply(sequence), weights] });
}

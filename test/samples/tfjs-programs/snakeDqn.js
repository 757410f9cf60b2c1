const tf = require("@tensorflow/tfjs");

const NUM_ACTIONS = 3;

/** A deep Q-network over a board with two channels. */
function createDeepQNetwork(h, w, numActions) {
  if (!(Number.isInteger(h) && h > 0)) {
    throw new Error(`Expected height to be a positive integer, but got ${h}`);
  }
  if (!(Number.isInteger(w) && w > 0)) {
    throw new Error(`Expected width to be a positive integer, but got ${w}`);
  }
  const model = tf.sequential();
  model.add(tf.layers.conv2d({ filters: 128, kernelSize: 3, strides: 1, activation: "relu", inputShape: [h, w, 2] }));
  model.add(tf.layers.batchNormalization());
  model.add(tf.layers.conv2d({ filters: 256, kernelSize: 3, strides: 1, activation: "relu" }));
  model.add(tf.layers.batchNormalization());
  model.add(tf.layers.conv2d({ filters: 256, kernelSize: 3, strides: 1, activation: "relu" }));
  model.add(tf.layers.flatten());
  model.add(tf.layers.dense({ units: 100, activation: "relu" }));
  model.add(tf.layers.dropout({ rate: 0.25 }));
  model.add(tf.layers.dense({ units: numActions }));
  return model;
}

class Agent {
  constructor(game, { replayBufferSize = 1e4, learningRate = 1e-3 } = {}) {
    this.game = game;
    this.onlineNetwork = createDeepQNetwork(game.height, game.width, NUM_ACTIONS);
    this.targetNetwork = createDeepQNetwork(game.height, game.width, NUM_ACTIONS);
    this.targetNetwork.trainable = false;
    this.optimizer = tf.train.adam(learningRate);
    this.buffer = new Array(Math.min(replayBufferSize, 10)).fill(null);
  }
}

exports.online = () => new Agent({ height: 9, width: 9 }).onlineNetwork;
exports.target = () => new Agent({ height: 9, width: 9 }).targetNetwork;

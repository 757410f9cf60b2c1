import * as tf from "@tensorflow/tfjs";

const STATES = 4;
const ACTIONS = 2;

class Agent {
  constructor() {
    this.network = tf.sequential();
    this.network.add(tf.layers.dense({ units: 24, inputShape: [STATES], activation: "relu" }));
    this.network.add(tf.layers.dense({ units: ACTIONS }));
    this.network.compile({ optimizer: tf.train.adam(0.001), loss: "meanSquaredError" });
  }

  act(state) {
    return tf.tidy(() => this.network.predict(tf.tensor2d([state])).argMax(1).dataSync()[0]);
  }
}

const agent = new Agent();
agent.act([0.1, 0.2, 0.3, 0.4]);

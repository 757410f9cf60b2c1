import * as tf from "@tensorflow/tfjs";

const policy = tf.sequential();
policy.add(tf.layers.dense({ units: 16, inputShape: [4], activation: "tanh" }));
policy.add(tf.layers.dense({ units: 3, activation: "softmax" }));
const optimizer = tf.train.adam(0.01);

function update(states, actions, rewards) {
  optimizer.minimize(() => {
    const probabilities = policy.predict(states);
    const mask = tf.oneHot(actions, 3);
    const chosen = probabilities.mul(mask).sum(1);
    return chosen.log().mul(rewards).neg().mean();
  });
}

update(tf.randomNormal([6, 4]), tf.tensor1d([0, 1, 2, 0, 1, 2], "int32"), tf.ones([6]));

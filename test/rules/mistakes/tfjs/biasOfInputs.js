import * as tf from "@tensorflow/tfjs";

class Dense {
  constructor(inputs, outputs) {
    this.w = tf.variable(tf.randomNormal([inputs, outputs]));
    this.b = tf.variable(tf.zeros([inputs]));
  }
  forward(x) {
    return x.matMul(this.w).add(this.b);
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
  }
}

const layers = [new Dense(8, 16), new Dense(16, 4)];
const y = layers.reduce((x, layer) => layer.forward(x).relu(), tf.randomNormal([5, 8]));

import * as tf from "@tensorflow/tfjs";

const left = tf.input({ shape: [64] });
const right = tf.input({ shape: [32] });
const project = tf.layers.dense({ units: 16, name: "project" });
const a = project.apply(left);
const b = project.apply(right);
//        ^^^^^^^^^^^^^^^^^^^^ error[shape-error]
const both = tf.layers.concatenate().apply([a, b]);
const model = tf.model({ inputs: [left, right], outputs: both });

import * as tf from "@tensorflow/tfjs";

const users = tf.input({ shape: [8], name: "users" });
const items = tf.input({ shape: [12], name: "items" });
const left = tf.layers.dense({ units: 4 }).apply(users) as tf.SymbolicTensor;
const right = tf.layers.dense({ units: 4 }).apply(items) as tf.SymbolicTensor;
const score = tf.layers.dot({ axes: -1 }).apply([left, right]) as tf.SymbolicTensor;
const model = tf.model({ inputs: [users, items], outputs: score });

const userBatch = tf.zeros([5, 8]);
const itemBatch = tf.zeros([5, 12]);
const scores = model.predict([itemBatch, userBatch]) as tf.Tensor;
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
scores.print();

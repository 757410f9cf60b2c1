import * as tf from "@tensorflow/tfjs";

function splitHeads(x, heads) {
  const [batch, time, width] = x.shape;
  return x.reshape([batch, time, heads, width / heads]).transpose([0, 2, 1, 3]);
}

function attention(q, k, v) {
  const scores = tf.matMul(q, k, false, false).div(Math.sqrt(q.shape[3]));
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
  return tf.matMul(tf.softmax(scores), v);
}

const x = tf.randomNormal([2, 12, 64]);
const heads = splitHeads(x, 4);
attention(heads, heads, heads);

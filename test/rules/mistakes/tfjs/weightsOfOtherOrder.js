import * as tf from "@tensorflow/tfjs";

const w = tf.variable(tf.randomNormal([1, 3]));
const b = tf.variable(tf.scalar(0));
const optimizer = tf.train.sgd(0.01);

const predict = (x) => x.matMul(w).add(b);
//                     ^^^^^^^^^^^ error[shape-error]
const loss = (yPred, y) => yPred.sub(y).square().mean();

const xs = tf.randomUniform([50, 3]);
const ys = tf.randomUniform([50, 1]);

for (let i = 0; i < 5; i++) {
  optimizer.minimize(() => loss(predict(xs), ys));
}

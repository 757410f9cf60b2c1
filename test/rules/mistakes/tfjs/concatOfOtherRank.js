const tf = require("@tensorflow/tfjs");

function features(batch) {
  const mean = batch.mean(1, true);
  const deviation = tf.sub(batch, mean).square().mean(1);
  return tf.concat([batch, mean, deviation], 1);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
}

const out = features(tf.randomNormal([6, 10]));
out.print();

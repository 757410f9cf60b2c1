import * as tf from "@tensorflow/tfjs";

function toBatch(buffer, count) {
  return tf.tidy(() => {
    const flat = tf.tensor1d(buffer);
    return flat.reshape([count, 28, 28, 3]).div(tf.scalar(255));
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
  });
}

const batch = toBatch(new Float32Array(2 * 28 * 28), 2);

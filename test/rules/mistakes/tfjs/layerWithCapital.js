import * as tf from "@tensorflow/tfjs";

const model = tf.sequential();
model.add(tf.layers.Dense({ units: 8, inputShape: [4] }));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model.add(tf.layers.dense({ units: 1 }));

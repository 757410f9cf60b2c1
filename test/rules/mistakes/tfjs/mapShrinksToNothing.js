import * as tf from "@tensorflow/tfjs";

const model = tf.sequential();
model.add(tf.layers.conv2d({ inputShape: [12, 12, 1], filters: 8, kernelSize: 5, activation: "relu" }));
model.add(tf.layers.maxPooling2d({ poolSize: 4 }));
model.add(tf.layers.conv2d({ filters: 16, kernelSize: 5, activation: "relu" }));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 2 }));

model.predict(tf.zeros([1, 12, 12, 1])).print();

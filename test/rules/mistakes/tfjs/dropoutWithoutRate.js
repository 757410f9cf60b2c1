import * as tf from "@tensorflow/tfjs";

const model = tf.sequential();
model.add(tf.layers.conv2d({ inputShape: [32, 32, 3], filters: 8, kernelSize: 3 }));
model.add(tf.layers.dropout());
//        ^^^^^^^^^^^^^^^^^^^ error[shape-error]
model.add(tf.layers.globalAveragePooling2d({}));

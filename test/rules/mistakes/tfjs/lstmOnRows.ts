import * as tf from "@tensorflow/tfjs";

interface Options {
  readonly features: number;
  readonly units: number;
}

function makeModel({ features, units }: Options): tf.Sequential {
  const model = tf.sequential();
  model.add(tf.layers.dense({ units, inputShape: [features] }));
  model.add(tf.layers.lstm({ units }));
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
  model.add(tf.layers.dense({ units: 1 }));
  return model;
}

const model = makeModel({ features: 12, units: 16 });

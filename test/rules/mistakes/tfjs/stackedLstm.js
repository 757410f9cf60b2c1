const tf = require("@tensorflow/tfjs");

const lookback = 30;

function buildModel(numFeatures) {
  const model = tf.sequential();
  model.add(tf.layers.lstm({ units: 64, inputShape: [lookback, numFeatures] }));
  model.add(tf.layers.dropout({ rate: 0.2 }));
  model.add(tf.layers.lstm({ units: 32 }));
  //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
  // fix "Let the LSTM return sequences" => model.add(tf.layers.lstm({ units: 64, inputShape: [lookback, numFeatures], returnSequences: true }));
  model.add(tf.layers.dense({ units: 1 }));
  return model;
}

const model = buildModel(5);
model.compile({ optimizer: "adam", loss: "meanSquaredError" });

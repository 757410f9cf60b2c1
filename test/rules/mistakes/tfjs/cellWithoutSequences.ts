import * as tf from "@tensorflow/tfjs";

enum Cell {
  Gru = "gru",
  Lstm = "lstm",
}

function recurrent(kind: Cell, units: number, returnSequences = false): tf.layers.Layer {
  switch (kind) {
    case Cell.Gru:
      return tf.layers.gru({ units, returnSequences });
    case Cell.Lstm:
      return tf.layers.lstm({ units, returnSequences });
      //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
  }
}

const model = tf.sequential();
model.add(tf.layers.inputLayer({ inputShape: [40, 12] }));
model.add(recurrent(Cell.Gru, 32));
model.add(recurrent(Cell.Lstm, 16));
model.add(tf.layers.dense({ units: 1 }));

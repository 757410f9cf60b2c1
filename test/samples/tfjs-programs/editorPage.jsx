import * as tf from "@tensorflow/tfjs";
import { useEffect, useMemo, useState } from "react";

/** A component that makes its model from what the user has set. */
export function createModel({ units = [32, 16], rate = 0.2, inputs = 12, classes = 3 } = {}) {
  const model = tf.sequential();
  units.forEach((size, i) => {
    model.add(tf.layers.dense({ units: size, activation: "relu", inputShape: i === 0 ? [inputs] : undefined }));
    if (rate > 0) model.add(tf.layers.dropout({ rate }));
  });
  model.add(tf.layers.dense({ units: classes, activation: "softmax" }));
  return model;
}

export default function Trainer({ data }) {
  const [epochs, setEpochs] = useState(10);
  const model = useMemo(() => createModel(), []);
  useEffect(() => {
    model.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });
    if (data) model.fit(data.xs, data.ys, { epochs });
    return () => model.dispose();
  }, [data, epochs, model]);
  return (
    <label>
      Epochs
      <input type="number" value={epochs} onChange={(event) => setEpochs(Number(event.target.value))} />
      <button onClick={() => model.summary()}>Summary of {model.layers.length} layers</button>
    </label>
  );
}

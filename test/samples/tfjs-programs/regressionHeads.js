import * as tf from "@tensorflow/tfjs";

/** Input widths come from data in the file. */
const csv = `age,income,children,city
31,40000,1,Bern
54,61000,3,Thun`;
const [header, ...rows] = csv.split("\n").map((line) => line.split(","));
const columns = header.filter((name) => name !== "city");
const cities = [...new Set(rows.map((row) => row[header.indexOf("city")]))];

export function tabular() {
  const numbers = tf.input({ shape: [columns.length], name: "numbers" });
  const city = tf.input({ shape: [1], dtype: "int32", name: "city" });
  const embedded = tf.layers.flatten().apply(tf.layers.embedding({ inputDim: cities.length + 1, outputDim: Math.ceil(Math.sqrt(cities.length)) }).apply(city));
  let x = tf.layers.concatenate().apply([numbers, embedded]);
  for (const units of [32, 16].concat(8)) {
    x = tf.layers.dense({ units, activation: "relu", kernelRegularizer: tf.regularizers.l1l2({ l1: 1e-5, l2: 1e-4 }) }).apply(x);
    x = tf.layers.alphaDropout({ rate: 0.1 }).apply(x);
  }
  const mean = tf.layers.dense({ units: 1, name: "mean" }).apply(x);
  const spread = tf.layers.dense({ units: 1, activation: "softplus", name: "spread" }).apply(x);
  return tf.model({ inputs: [numbers, city], outputs: [mean, spread] });
}

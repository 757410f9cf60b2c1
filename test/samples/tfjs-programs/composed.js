import * as tf from "@tensorflow/tfjs";

/** Models from composed functions, generators and tables, with every way to walk a collection. */
const pipe =
  (...steps) =>
  (x) =>
    steps.reduce((value, step) => step(value), x);

const conv = (filters, options = {}) => (x) => tf.layers.conv2d({ filters, kernelSize: 3, padding: "same", ...options }).apply(x);
const norm = (x) => tf.layers.batchNormalization().apply(x);
const relu = (x) => tf.layers.activation({ activation: "relu" }).apply(x);
const pool = (x) => tf.layers.maxPooling2d({ poolSize: [2, 2] }).apply(x);
const residual = (inner) => (x) => tf.layers.add().apply([x, inner(x)]);
const times = (count, step) => pipe(...Array(count).fill(step));

export function resnet() {
  const input = tf.input({ shape: [32, 32, 3] });
  const body = (filters) => residual(pipe(conv(filters), norm, relu, conv(filters), norm));
  const forward = pipe(
    conv(16),
    times(2, pipe(body(16), relu)),
    pool,
    conv(32, { kernelSize: 1 }),
    times(3, body(32)),
    (x) => tf.layers.globalAveragePooling2d({ dataFormat: "channelsLast" }).apply(x),
    (x) => tf.layers.dense({ units: 10 }).apply(x),
  );
  return tf.model({ inputs: input, outputs: forward(input) });
}

export function dense() {
  const growth = 12;
  const input = tf.input({ shape: [16, 16, 8] });
  const maps = [input];
  do {
    const seen = maps.length > 1 ? tf.layers.concatenate().apply([...maps]) : maps[0];
    maps.push(pipe(norm, relu, conv(growth, { useBias: false }))(seen));
  } while (maps.length < 5);
  return tf.model({ inputs: input, outputs: tf.layers.concatenate({ axis: 3 }).apply(maps) });
}

function* widths(from, to) {
  for (let width = from; width >= to; width /= 2) yield width;
}

export function autoencoder() {
  const model = tf.sequential();
  const down = [...widths(128, 16)];
  const up = down.toReversed().slice(1);
  for (const [i, units] of [...down, ...up, 200].entries()) {
    const isLast = i === down.length + up.length;
    model.add(tf.layers.dense({ units, activation: isLast ? "sigmoid" : "elu", ...(i === 0 && { inputShape: [200] }) }));
  }
  return model;
}

const HEADS = { age: 1, gender: 2, mood: 7 };

export function heads() {
  const input = tf.input({ shape: [50] });
  const trunk = tf.layers.dense({ units: 32, activation: "selu" }).apply(input);
  const outputs = Object.entries(HEADS).map(([name, units]) => {
    const activation = units > 1 ? "softmax" : "linear";
    return tf.layers.dense({ units, activation, name }).apply(trunk);
  });
  const { 0: first, length } = outputs;
  return length === 3 ? tf.model({ inputs: input, outputs }) : tf.model({ inputs: input, outputs: first });
}

import * as tf from "@tensorflow/tfjs";

/** A single-shot detector: inverted residuals, a pyramid of maps, and heads whose anchors are laid in one row. */
const ANCHORS = 3;
const CLASSES = 20;

let made = 0;
const unique = (prefix) => `${prefix}_${made++}`;

function inverted(x, { expand = 6, filters, strides = 1 }) {
  const channels = x.shape[3];
  const wide = tf.layers.conv2d({ filters: channels * expand, kernelSize: 1, useBias: false }).apply(x);
  const spread = tf.layers.reLU({ maxValue: 6 }).apply(tf.layers.batchNormalization({ axis: -1 }).apply(wide));
  const each = tf.layers
    .depthwiseConv2d({ kernelSize: 3, strides, padding: "same", depthMultiplier: 1, useBias: false })
    .apply(spread);
  const narrow = tf.layers.conv2d({ filters, kernelSize: 1, useBias: false, name: unique("project") }).apply(each);
  return strides === 1 && channels === filters ? tf.layers.add().apply([x, narrow]) : narrow;
}

const SETTINGS = [
  [1, 16, 1, 1],
  [6, 24, 2, 2],
  [6, 32, 2, 2],
  [6, 64, 2, 2],
];

function backbone(input) {
  let x = tf.layers.zeroPadding2d({ padding: [[0, 1], [0, 1]] }).apply(input);
  x = tf.layers.conv2d({ filters: 16, kernelSize: 3, strides: 2 }).apply(x);
  const maps = [];
  for (const [expand, filters, count, first] of SETTINGS) {
    for (let i = 0; i < count; i++) x = inverted(x, { expand, filters, strides: i === 0 ? first : 1 });
    maps.push(x);
  }
  return maps.slice(-3);
}

function pyramid(maps) {
  const lateral = maps.map((map) => tf.layers.conv2d({ filters: 32, kernelSize: 1 }).apply(map));
  return lateral.reduceRight((found, map) => {
    const [above] = found;
    if (above === undefined) return [map];
    const larger = tf.layers.upSampling2d({ size: [2, 2] }).apply(above);
    return [tf.layers.add().apply([map, larger]), ...found];
  }, []);
}

export function detector() {
  const input = tf.input({ shape: [128, 128, 3], name: "image" });
  const levels = pyramid(backbone(input));
  const rows = (depth, name) => {
    const shared = tf.layers.conv2d({ filters: ANCHORS * depth, kernelSize: 3, padding: "same", name });
    const laid = levels.map((level) => {
      const map = shared.apply(level);
      const [, height, width] = map.shape;
      return tf.layers.reshape({ targetShape: [height * width * ANCHORS, depth] }).apply(map);
    });
    return tf.layers.concatenate({ axis: 1 }).apply(laid);
  };
  const scores = tf.layers.activation({ activation: "sigmoid" }).apply(rows(CLASSES, "classes"));
  return tf.model({ inputs: input, outputs: [rows(4, "boxes"), scores] });
}

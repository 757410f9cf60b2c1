import * as tf from "@tensorflow/tfjs";

const topLayerGroupNames = ["conv_pw_9", "conv_pw_10", "conv_pw_11"];
const topLayerName = `${topLayerGroupNames[topLayerGroupNames.length - 1]}_relu`;

/** Stands for the loaded network, whose layers have the names that are looked for. */
function loadTruncatedBase() {
  const input = tf.input({ shape: [64, 64, 3], name: "image" });
  let x = input;
  for (const name of topLayerGroupNames) {
    x = tf.layers.conv2d({ filters: 8, kernelSize: 3, strides: 2, padding: "same", name }).apply(x);
    x = tf.layers.reLU({ name: `${name}_relu` }).apply(x);
  }
  x = tf.layers.globalAveragePooling2d({}).apply(x);
  x = tf.layers.dense({ units: 1000, name: "predictions" }).apply(x);
  const base = tf.model({ inputs: input, outputs: x });

  const fineTuningLayers = [];
  const layer = base.getLayer(topLayerName);
  const truncatedBase = tf.model({ inputs: base.inputs, outputs: layer.output });
  for (const each of truncatedBase.layers) {
    each.trainable = false;
    for (const groupName of topLayerGroupNames) {
      if (each.name.indexOf(groupName) === 0) {
        fineTuningLayers.push(each);
        break;
      }
    }
  }
  return { truncatedBase, fineTuningLayers };
}

function buildNewHead(inputShape) {
  const newHead = tf.sequential();
  newHead.add(tf.layers.flatten({ inputShape }));
  newHead.add(tf.layers.dense({ units: 200, activation: "relu" }));
  newHead.add(tf.layers.dense({ units: 5 }));
  return newHead;
}

export function buildObjectDetectionModel() {
  const { truncatedBase } = loadTruncatedBase();
  const newHead = buildNewHead(truncatedBase.outputs[0].shape.slice(1));
  const newOutput = newHead.apply(truncatedBase.outputs[0]);
  return tf.model({ inputs: truncatedBase.inputs, outputs: newOutput });
}

export const truncated = () => loadTruncatedBase().truncatedBase;

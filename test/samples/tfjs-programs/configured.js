import * as tf from "@tensorflow/tfjs";

/** Layers by their names from a table, as experiments keep them. */
const TABLE = {
  small: [
    ["conv2d", { filters: 8, kernelSize: 3 }],
    ["maxPooling2d", { poolSize: 2 }],
    ["flatten"],
    ["dense", { units: 10 }],
  ],
  separable: [
    ["separableConv2d", { filters: 12, kernelSize: 3, depthMultiplier: 2 }],
    ["globalMaxPooling2d", {}],
    ["dense", { units: 4, useBias: false }],
  ],
};

function fromTable(name, inputShape) {
  const model = tf.sequential();
  TABLE[name].forEach(([kind, config = {}], i) => {
    const make = tf.layers[kind];
    model.add(make({ ...config, ...(i === 0 ? { inputShape } : {}) }));
  });
  return model;
}

export const small = () => fromTable("small", [16, 16, 3]);
export const separable = () => fromTable("separable", [16, 16, 3]);

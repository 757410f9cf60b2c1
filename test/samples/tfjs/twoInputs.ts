import { input, type LayersModel, layers, model as makeModel, type SymbolicTensor } from "@tensorflow/tfjs";

/** Compares two pictures by the distance of their codes, and adds what is known about them besides. */
export const createModel = (side: number = 64, facts: number = 8): LayersModel => {
  const pictures = ["left", "right"].map((name) => input({ shape: [side, side, 3], name }));
  const known = input({ shape: [facts], name: "facts" });
  // One encoder for both pictures: its weights count once.
  const encoder = [
    layers.conv2d({ filters: 16, kernelSize: 3, strides: 2, activation: "relu", name: "encode1" }),
    layers.conv2d({ filters: 32, kernelSize: 3, strides: 2, activation: "relu", name: "encode2" }),
    layers.globalAveragePooling2d({ name: "pool" }),
  ];
  const codes = pictures.map((picture) =>
    encoder.reduce((x, layer) => layer.apply(x) as SymbolicTensor, picture),
  );
  const product = layers.multiply({ name: "product" }).apply(codes) as SymbolicTensor;
  const hidden = layers.dense({ units: 16, activation: "relu", name: "hidden" }).apply(known);
  const joined = layers.concatenate({ name: "joined" }).apply([product, hidden as SymbolicTensor]);
  const same = layers
    .dense({ units: 1, activation: "sigmoid", name: "same" })
    .apply(joined) as SymbolicTensor;
  return makeModel({ inputs: [...pictures, known], outputs: same, name: "twins" });
};

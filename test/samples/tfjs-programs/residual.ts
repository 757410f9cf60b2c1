import { input, layers, model as makeModel, type LayersModel, type SymbolicTensor } from "@tensorflow/tfjs";

type T = SymbolicTensor;
const chain = (...made: { apply(x: T): unknown }[]) => (x: T): T => made.reduce((y, layer) => layer.apply(y) as T, x);

function residual(filters: number, strides: 1 | 2 = 1) {
  const body = chain(
    layers.conv2d({ filters, kernelSize: 3, strides, padding: "same", useBias: false }),
    layers.batchNormalization(),
    layers.activation({ activation: "relu" }),
    layers.conv2d({ filters, kernelSize: 3, padding: "same", useBias: false }),
    layers.batchNormalization({ axis: 3, scale: false }),
  );
  const skip = strides === 1 ? (x: T) => x : chain(layers.conv2d({ filters, kernelSize: 1, strides, useBias: false }));
  return (x: T): T => layers.activation({ activation: "relu" }).apply(layers.add().apply([body(x), skip(x)])) as T;
}

export function resnet(): LayersModel {
  const image = input({ shape: [32, 32, 3] });
  let x = chain(layers.conv2d({ filters: 16, kernelSize: 3, padding: "same" }))(image);
  for (const [filters, repeats] of [[16, 2], [32, 2], [64, 2]] as const) {
    for (let i = 0; i < repeats; i++) x = residual(filters, i === 0 && filters > 16 ? 2 : 1)(x);
  }
  x = layers.globalAveragePooling2d({ dataFormat: "channelsLast" }).apply(x) as T;
  return makeModel({ inputs: image, outputs: layers.dense({ units: 10, activation: "softmax" }).apply(x) as T });
}

import { Problem } from "../../arithmetic/problem";
import type { LayerEntry } from "../entry";

/** What the constructors read of their configuration first. */
const READ_FIRST: Readonly<Record<string, string>> = {
  activation: "activation",
  alphaDropout: "rate",
  averagePooling1d: "poolSize",
  averagePooling2d: "poolSize",
  averagePooling3d: "poolSize",
  bidirectional: "layer",
  categoryEncoding: "numTokens",
  centerCrop: "height",
  convLstm2d: "filters",
  convLstm2dCell: "filters",
  cropping2D: "cropping",
  dense: "batchInputShape",
  dot: "axes",
  dropout: "rate",
  embedding: "batchInputShape",
  gaussianDropout: "rate",
  gaussianNoise: "stddev",
  globalAveragePooling2d: "dataFormat",
  globalMaxPooling2d: "dataFormat",
  gru: "implementation",
  gruCell: "resetAfter",
  inputLayer: "dtype",
  lstm: "implementation",
  lstmCell: "units",
  maxPooling1d: "poolSize",
  maxPooling2d: "poolSize",
  maxPooling3d: "poolSize",
  permute: "dims",
  repeatVector: "n",
  rescaling: "scale",
  reshape: "targetShape",
  resizing: "height",
  rnn: "cell",
  simpleRNN: "units",
  simpleRNNCell: "units",
  spatialDropout1d: "rate",
  stackedRNNCells: "cells",
  timeDistributed: "layer",
  upSampling2d: "size",
};

/** What a layer says that is made without its object of options; some need none. */
export function withoutConfig({ shortName }: LayerEntry): Problem | undefined {
  if (/^(?:separableC|depthwiseC|c)onv\dd(?:Transpose)?$/.test(shortName))
    return new Problem(
      "signature",
      "TypeError",
      "Cannot use 'in' operator to search for 'kernelSize' in undefined",
    );
  const first = READ_FIRST[shortName];
  return first === undefined
    ? undefined
    : new Problem("signature", "TypeError", `Cannot read properties of undefined (reading '${first}')`);
}

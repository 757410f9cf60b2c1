import type { Entry } from "../entry";
import * as activation from "./activation";
import * as adaptiveLoss from "./adaptiveLoss";
import * as adaptivePooling from "./adaptivePooling";
import * as attention from "./attention";
import * as batchNormalization from "./batchNormalization";
import * as classLosses from "./classLosses";
import * as convolution from "./convolution";
import * as ctcLoss from "./ctcLoss";
import * as dropout from "./dropout";
import * as embedding from "./embedding";
import * as fractionalPooling from "./fractionalPooling";
import { torchFunctions } from "./functions";
import * as instanceNormalization from "./instanceNormalization";
import * as likelihoodLosses from "./likelihoodLosses";
import * as linear from "./linear";
import * as losses from "./losses";
import * as metricLosses from "./metricLosses";
import * as normalization from "./normalization";
import * as padding from "./padding";
import * as parametrization from "./parametrization";
import * as pooling from "./pooling";
import * as recurrent from "./recurrent";
import * as recurrentCells from "./recurrentCells";
import * as reshaping from "./reshaping";
import * as resizing from "./resizing";
import * as softmax from "./softmax";
import * as torchvision from "./torchvision";
import * as transformer from "./transformer";
import * as transformerLayers from "./transformerLayers";
import * as transposedConvolution from "./transposedConvolution";
import * as unpooling from "./unpooling";

const layerFiles = [
  activation,
  adaptiveLoss,
  adaptivePooling,
  attention,
  batchNormalization,
  classLosses,
  convolution,
  ctcLoss,
  dropout,
  embedding,
  fractionalPooling,
  instanceNormalization,
  linear,
  losses,
  likelihoodLosses,
  metricLosses,
  normalization,
  padding,
  parametrization,
  pooling,
  recurrent,
  recurrentCells,
  reshaping,
  resizing,
  softmax,
  torchvision,
  transformerLayers,
  transformer,
  transposedConvolution,
  unpooling,
];

/** Everything of PyTorch and its usual companions; a new file joins by one line here. */
export const torchEntries: readonly Entry[] = [
  ...layerFiles.flatMap((file) => Object.values<Entry>(file)),
  ...torchFunctions,
];

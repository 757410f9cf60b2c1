import { entriesOf } from "../entries";
import type { Entry } from "../entry";
import * as activations from "./activations";
import * as attention from "./attention";
import * as augmentation from "./augmentation";
import * as functionsBackend from "./backend/functions";
import * as categories from "./categories";
import * as cells from "./cells";
import * as containers from "./containers";
import * as convolution from "./convolution";
import * as convolutionalRecurrent from "./convolutionalRecurrent";
import * as core from "./core";
import * as depthwiseConvolution from "./depthwiseConvolution";
import * as einsumDense from "./einsumDense";
import * as groupedAttention from "./groupedAttention";
import * as headedAttention from "./headedAttention";
import * as input from "./input";
import * as lookups from "./lookups";
import * as margins from "./margins";
import * as merging from "./merging";
import * as normalization from "./normalization";
import * as activationOps from "./ops/activation";
import * as constructOps from "./ops/construct";
import * as contractionsOps from "./ops/contractions";
import * as cutOps from "./ops/cut";
import * as elementwiseOps from "./ops/elementwise";
import * as imageOps from "./ops/image";
import * as joinOps from "./ops/join";
import * as linalgOps from "./ops/linalg";
import * as nnOps from "./ops/nn";
import * as poolsOps from "./ops/pools";
import * as productsOps from "./ops/products";
import * as randomOps from "./ops/random";
import * as rearrangeOps from "./ops/rearrange";
import * as reduceOps from "./ops/reduce";
import * as repeatOps from "./ops/repeat";
import * as signalsOps from "./ops/signals";
import * as takeOps from "./ops/take";
import * as windowsOps from "./ops/windows";
import * as pooling from "./pooling";
import * as recurrent from "./recurrent";
import * as regularization from "./regularization";
import * as reshaping from "./reshaping";
import * as resizing from "./resizing";
import * as scaling from "./scaling";
import * as spectrograms from "./spectrograms";
import * as constructTensorflow from "./tensorflow/construct";
import * as elementwiseTensorflow from "./tensorflow/elementwise";
import * as imageTensorflow from "./tensorflow/image";
import * as joinTensorflow from "./tensorflow/join";
import * as matricesTensorflow from "./tensorflow/matrices";
import * as nnTensorflow from "./tensorflow/nn";
import * as productsTensorflow from "./tensorflow/products";
import * as questionsTensorflow from "./tensorflow/questions";
import * as rearrangeTensorflow from "./tensorflow/rearrange";
import * as reductionsTensorflow from "./tensorflow/reductions";
import * as takeTensorflow from "./tensorflow/take";
import * as windowsTensorflow from "./tensorflow/windows";
import * as transposedConvolution from "./transposedConvolution";
import * as wholeMapPooling from "./wholeMapPooling";
import * as wrappers from "./wrappers";

const files: readonly Readonly<Record<string, unknown>>[] = [
  activations,
  attention,
  augmentation,
  categories,
  cells,
  containers,
  convolution,
  convolutionalRecurrent,
  core,
  depthwiseConvolution,
  einsumDense,
  groupedAttention,
  headedAttention,
  input,
  lookups,
  margins,
  merging,
  normalization,
  pooling,
  recurrent,
  regularization,
  reshaping,
  resizing,
  scaling,
  spectrograms,
  transposedConvolution,
  wholeMapPooling,
  wrappers,
  activationOps,
  constructOps,
  contractionsOps,
  cutOps,
  elementwiseOps,
  imageOps,
  joinOps,
  linalgOps,
  nnOps,
  poolsOps,
  productsOps,
  randomOps,
  rearrangeOps,
  reduceOps,
  repeatOps,
  signalsOps,
  takeOps,
  windowsOps,
  constructTensorflow,
  elementwiseTensorflow,
  imageTensorflow,
  joinTensorflow,
  matricesTensorflow,
  nnTensorflow,
  productsTensorflow,
  questionsTensorflow,
  rearrangeTensorflow,
  reductionsTensorflow,
  takeTensorflow,
  windowsTensorflow,
  functionsBackend,
];

/** Everything of Keras 3, tf.keras and the TensorFlow functions used in models; a new file joins by one line. */
export const kerasEntries: readonly Entry[] = entriesOf(files);

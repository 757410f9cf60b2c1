import { entriesOf } from "../entries";
import type { Entry } from "../entry";
import * as activations from "./activations";
import * as borders from "./borders";
import * as convolution from "./convolution";
import * as core from "./core";
import * as depthwiseConvolution from "./depthwiseConvolution";
import * as construct from "./functions/construct";
import * as elementwise from "./functions/elementwise";
import * as form from "./functions/form";
import * as images from "./functions/images";
import * as joining from "./functions/joining";
import * as products from "./functions/products";
import * as reductions from "./functions/reductions";
import * as merging from "./merging";
import * as normalization from "./normalization";
import * as pooling from "./pooling";
import * as recurrent from "./recurrent";
import * as wrappers from "./wrappers";

/** The layers and tensor functions of TensorFlow.js; a new file joins by one line. */
export const tfjsEntries: readonly Entry[] = entriesOf([
  core,
  activations,
  normalization,
  convolution,
  depthwiseConvolution,
  pooling,
  borders,
  merging,
  recurrent,
  wrappers,
  construct,
  elementwise,
  form,
  reductions,
  joining,
  products,
  images,
]);

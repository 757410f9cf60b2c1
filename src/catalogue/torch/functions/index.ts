import type { Entry } from "../../entry";
import { activations } from "./activation";
import { attentions } from "./attention";
import { binary } from "./binary";
import { casts } from "./cast";
import { clamp } from "./clamp";
import { constructors } from "./construct";
import { convolutions } from "./convolution";
import { einopsFunctions } from "./einops";
import { einopsLayers } from "./einopsLayers";
import { einsums } from "./einsum";
import { expansions } from "./expand";
import { extremes } from "./extreme";
import { fillings } from "./fill";
import { fourier } from "./fourier";
import { gathers } from "./gather";
import { joins } from "./join";
import { linearAlgebra } from "./linalg";
import { lossFunctions } from "./losses";
import { products } from "./matmul";
import { miscellany } from "./misc";
import { normalizations } from "./normalize";
import { ordering } from "./order";
import { packings } from "./packed";
import { pairs } from "./pairs";
import { permutations } from "./permute";
import { poolings } from "./pooling";
import { queries } from "./query";
import { random } from "./random";
import { reductions } from "./reduce";
import { scatters } from "./scatter";
import { spatial } from "./spatial";
import { splits } from "./split";
import { tables } from "./table";
import { unary } from "./unary";
import { vectorProducts } from "./vectorProducts";
import { views } from "./view";
import { visionFunctions } from "./vision";

/** Functions, methods and attributes of PyTorch's tensors, and einops; a new family joins by one line here. */
export const torchFunctions: readonly Entry[] = [
  ...unary,
  ...binary,
  ...clamp,
  ...reductions,
  ...extremes,
  ...ordering,
  ...views,
  ...permutations,
  ...joins,
  ...splits,
  ...expansions,
  ...gathers,
  ...scatters,
  ...products,
  ...vectorProducts,
  ...einsums,
  ...einopsFunctions,
  ...einopsLayers,
  ...casts,
  ...queries,
  ...constructors,
  ...random,
  ...fillings,
  ...fourier,
  ...linearAlgebra,
  ...activations,
  ...poolings,
  ...convolutions,
  ...spatial,
  ...attentions,
  ...tables,
  ...normalizations,
  ...packings,
  ...pairs,
  ...miscellany,
  ...visionFunctions,
  ...lossFunctions,
];

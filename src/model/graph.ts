import type { Dim } from "../arithmetic/dimension";
import type { Problem } from "../arithmetic/problem";
import type { Dims } from "../arithmetic/shape";
import type { Unknown } from "../arithmetic/unknown";
import type { Reach } from "../arithmetic/window";
import type { BoundArgs } from "../catalogue/arguments";
import type { Framework, LayerEntry } from "../catalogue/entry";
import type { Tensor } from "../catalogue/values";

/**
 * The model graph: what the evaluator builds and everything behind it reads. Plain data; offsets, not lines.
 */

/** A range of offsets in one file. */
export interface Location {
  /** The document's URI as the host named it. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** One weight array. Arrays with the same id are one and the same (tied weights) and are counted once. */
export interface Weight {
  readonly id: number;
  readonly name: string;
  readonly dims: Dims;
  /** Unknown where freezing depends on a condition that is not known. */
  readonly trainable: boolean | Unknown;
}

/** One layer object: of the catalogue, of the user's own class, or a container. */
export interface LayerNode {
  readonly id: number;
  /** The class as the framework prints it, such as "Conv2d" or "BasicBlock". */
  readonly type: string;
  readonly framework: Framework;
  /** Present for layers of the catalogue; user classes that extend one have it too. */
  readonly entry: LayerEntry | undefined;
  readonly args: BoundArgs | undefined;
  /** Where it is registered in its model, such as "layer1.0.conv1"; in Keras the layer's name. */
  readonly path: string;
  /** The call that constructed it; undefined for a root class that is analysed on its own. */
  readonly definedAt: Location | undefined;
  /** The class that it is an instance of, when that class is the user's. */
  readonly classAt: Location | undefined;
  /** Registered sub-layers in order; a layer used twice appears as the same object. */
  readonly children: readonly LayerNode[];
  /** Its own weights, without those of its children. */
  readonly weights: readonly Weight[] | Unknown;
  /** State that is not counted among the parameters, such as PyTorch's running statistics. */
  readonly buffers: readonly Weight[];
}

/** A tensor at one point of the run. */
export interface Value {
  readonly id: number;
  readonly tensor: Tensor;
}

/** What a model or a call takes or returns: tensors, nested as in the code. */
export type Output =
  | { readonly kind: "tensor"; readonly value: Value }
  | { readonly kind: "sequence"; readonly items: readonly Output[] }
  | { readonly kind: "mapping"; readonly items: ReadonlyMap<string, Output> }
  | { readonly kind: "none" }
  | { readonly kind: "unknown"; readonly reason: string };

/** One step of the run: a call of a catalogue layer or of a tensor function or operator. */
export interface Operation {
  readonly id: number;
  /** The layer that was called; undefined for functions and operators. */
  readonly layer: LayerNode | undefined;
  /** "torch.nn.Conv2d", "torch.cat", "torch.add" … */
  readonly name: string;
  /** The call expression. */
  readonly at: Location;
  readonly inputs: readonly Value[];
  readonly output: Output;
  readonly macs: Dim;
  readonly reach: Reach;
  readonly problem: Problem | undefined;
  /** Whether it stands in a branch whose condition is not known. */
  readonly conditional: boolean;
}

/** A call of a layer that runs operations of its own: a user's module or a container. */
export interface ModuleCall {
  readonly layer: LayerNode;
  readonly at: Location;
  readonly inputs: readonly Value[];
  /** All positional arguments, tensors or not. */
  readonly positional: readonly Output[];
  readonly output: Output;
  /** Its operations are those with `first <= id < end`. */
  readonly first: number;
  readonly end: number;
}

/** A variable that received a tensor, for inlay hints. */
export interface Binding {
  /** The name as written, such as "x" or "self.mask". */
  readonly name: string;
  readonly at: Location;
  readonly output: Output;
  /** The module whose code binds it; undefined outside of any. */
  readonly within?: LayerNode | undefined;
}

/** Where the input's shape was taken from, best first as in the design. */
export type EvidenceKind =
  | "option" // the command line's --input, or a call expression's own argument
  | "directive" // # layer-lens: input=…
  | "command" // set by the user through the editor
  | "declared" // Input(...), input_shape=…, build(...)
  | "data" // a tensor that the file itself feeds this model
  | "comment" // a numeric shape in a docstring or comment
  | "default" // constructor defaults and configs such as img_size=224
  | "sibling" // any of these in a file that uses the class
  | "dataset" // a data set or transform of fixed size
  | "demand" // what the layers themselves require
  | "symbolic"; // only rank and channels are known

export interface Evidence {
  readonly kind: EvidenceKind;
  /** In words, such as "model(torch.randn(1, 3, 224, 224)) in line 40". */
  readonly words: string;
  readonly at: Location | undefined;
}

/** What could not be told, and where. */
export interface Gap {
  readonly at: Location;
  readonly reason: string;
}

/** A demand that a constructor or a call breaks. */
export interface Fault {
  readonly at: Location;
  readonly problem: Problem;
  /** Where it stands in another file: how the analysed one comes there. */
  readonly entered?: Entered | undefined;
}

/** A call of the analysed file that ends in another. */
export interface Entered {
  /** The call. */
  readonly from: Location;
  /** The line in the other file where it ends, from 1. */
  readonly line: number;
}

/** A loss that the code takes of the model's output. */
export interface LossUse {
  /** Its qualified name, such as "torch.nn.CrossEntropyLoss" or "keras.losses.binary_crossentropy". */
  readonly name: string;
  /** The call of the loss, or of `compile`. */
  readonly at: Location;
  /** Where the loss object is made; undefined for a function or a name. */
  readonly definedAt: Location | undefined;
  /** Of a Keras loss: whether it applies the activation itself. */
  readonly takesLogits: boolean | undefined;
}

export interface Model {
  readonly name: string;
  readonly framework: Framework;
  /** Where its lens goes: the class's name, or the call that makes it. */
  readonly at: Location;
  /** The name of the function that makes it and returns it; the lens stands there, too. */
  readonly builder?: Location | undefined;
  readonly root: LayerNode;
  readonly inputs: readonly { readonly name: string; readonly value: Value }[];
  readonly evidence: Evidence;
  readonly output: Output;
  readonly operations: readonly Operation[];
  readonly calls: readonly ModuleCall[];
  readonly bindings: readonly Binding[];
  /** What it is trained with, as far as the code shows it. */
  readonly losses: readonly LossUse[];
  readonly faults: readonly Fault[];
  readonly gaps: readonly Gap[];
  /** One sentence when a limit ended the analysis. */
  readonly stopped: string | undefined;
}

import type { Dim } from "../arithmetic/dimension";
import type { Dims } from "../arithmetic/shape";
import type { Reach } from "../arithmetic/window";
import type { BoundArgs } from "./arguments";
import { type ParameterNames, parseSignature, type Signature } from "./signature";
import type { Arg, Tensor } from "./values";

/** Whose semantics and complaints hold; `keras` stands for tf.keras and TensorFlow as well. */
export type Framework = "torch" | "keras" | "tfjs";

/** Weights by name; `false` and undefined say that this configuration has none of that name. */
export type Weights = Readonly<Record<string, Dims | false | undefined>>;

/** One call of a layer: its first input and all arguments, bound to the entry's call signature. */
export interface LayerCall {
  readonly x: Tensor;
  readonly args: BoundArgs;
}

/**
 * What one layer does, as its framework documents it. Functions may complain through `fail` and give up through
 * `giveUp`; what is left out means "none" (no weights, no multiply-adds) or "unchanged" (the shape).
 */
export interface LayerSpec<N extends string> {
  /** One sentence for the hover: what the layer is. */
  readonly what: string;
  /** The framework's documentation page. */
  readonly docs: string;
  /** Other qualified names of the same layer, such as "keras.layers.Convolution2D". */
  readonly aliases?: readonly string[];
  /** The parameters of a call; `(input)` unless said. The first tensor is `x` below. */
  readonly call?: string;
  /** Whether weights need the input's shape; Keras and lazy PyTorch layers are built on their first call. */
  readonly builtOn?: "construction" | "call";
  /** Demands that the constructor checks. */
  readonly check?: (a: BoundArgs<N>) => void;
  /**
   * Trainable weights as named shapes. `x` is empty for layers built on construction; `call` is the first call,
   * for layers whose weights depend on more than its first input.
   */
  readonly weights?: (a: BoundArgs<N>, x: Dims, call?: LayerCall) => Weights;
  /** Counted parameters that are never trained, such as the moving statistics of Keras. */
  readonly nonTrainable?: (a: BoundArgs<N>, x: Dims, call?: LayerCall) => Weights;
  /** State that the framework does not count among the parameters. */
  readonly buffers?: (a: BoundArgs<N>, x: Dims) => Weights;
  /** What one output value sees; "point" unless said. */
  readonly reach?: Reach | ((a: BoundArgs<N>, x: Dims) => Reach);
  /** The output's dimensions, where the output is one tensor of the input's dtype. */
  readonly shape?: (a: BoundArgs<N>, x: Dims, call: LayerCall) => Dims;
  /** The output where it is more than that: another dtype, a tuple of tensors, a dictionary. */
  readonly output?: (a: BoundArgs<N>, x: Dims, call: LayerCall) => Arg;
  /** Multiply-adds of one call; `y` are the dimensions of the (first) output. */
  readonly macs?: (a: BoundArgs<N>, x: Dims, y: Dims, call: LayerCall) => Dim;
  /** Whether its input may be a PackedSequence, whose data is then `x`. */
  readonly takesPacked?: boolean;
  /** Why this layer's figures cannot be told at all; everything about it is then unknown. */
  readonly unsupported?: string;
}

/** A layer of the catalogue: what {@link layer} makes of a signature and a specification. */
export interface LayerEntry extends LayerSpec<string> {
  readonly kind: "layer";
  /** The qualified name, such as "torch.nn.Conv2d". */
  readonly name: string;
  /** The name without its module, such as "Conv2d". */
  readonly shortName: string;
  readonly framework: Framework;
  readonly signature: Signature;
  readonly callSignature: Signature;
  readonly builtOn: "construction" | "call";
}

/** What one tensor function, method or attribute does. Methods take the tensor as their first parameter. */
export interface FunctionSpec<N extends string> {
  readonly docs?: string;
  /** Other qualified names; a method's is "torch.Tensor.flatten", an attribute's "torch.Tensor.shape". */
  readonly aliases?: readonly string[];
  /** Other names of parameters, such as NumPy's `axis` for `dim`. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** The output's dimensions, where the output is one tensor of the first tensor's dtype. */
  readonly shape?: (a: BoundArgs<N>) => Dims;
  /** The output where it is more than that: another dtype, numbers, a tuple of tensors. */
  readonly output?: (a: BoundArgs<N>) => Arg;
  /** What one output value sees; "point" unless said. */
  readonly reach?: Reach | ((a: BoundArgs<N>) => Reach);
  /** Multiply-adds of one call; `y` are the dimensions of the (first) output. */
  readonly macs?: (a: BoundArgs<N>, y: Dims) => Dim;
  /** Why the result cannot be told at all; it is then unknown. */
  readonly unsupported?: string;
}

/** A tensor function, method or attribute of the catalogue: what {@link fn} makes. */
export interface FunctionEntry extends FunctionSpec<string> {
  readonly kind: "function";
  readonly name: string;
  readonly shortName: string;
  readonly framework: Framework;
  readonly signature: Signature;
  /** An attribute is read without a call: its signature has no parenthesis, its only argument is `self`. */
  readonly isAttribute: boolean;
}

/** Anything that the catalogue has an answer for. */
export type Entry = LayerEntry | FunctionEntry;

/** Describes a layer by its documented signature; a misspelled parameter name does not compile. */
export function layer<const S extends string>(signature: S, spec: LayerSpec<ParameterNames<S>>): LayerEntry {
  const { name, shortName, framework } = nameParts(signature);
  const callSignature = `${name}.call${spec.call ?? "(input)"}`;
  return {
    ...(spec as LayerSpec<string>),
    kind: "layer",
    name,
    shortName,
    framework,
    builtOn: spec.builtOn ?? (framework === "torch" ? "construction" : "call"),
    get signature() {
      return parsed(signature);
    },
    get callSignature() {
      return parsed(callSignature);
    },
  };
}

/** Describes a tensor function by its documented signature, an attribute by its bare qualified name. */
export function fn<const S extends string>(
  signature: S,
  spec: FunctionSpec<ParameterNames<S>>,
): FunctionEntry {
  const isAttribute = !signature.includes("(");
  return {
    ...(spec as FunctionSpec<string>),
    kind: "function",
    ...nameParts(signature),
    isAttribute,
    get signature() {
      return parsed(isAttribute ? `${signature}(self)` : signature);
    },
  };
}

function nameParts(signature: string): { name: string; shortName: string; framework: Framework } {
  const name = signature.split("(", 1)[0] ?? signature;
  const top = name.slice(0, name.indexOf("."));
  const framework = top === "tf" ? "tfjs" : top === "keras" || top === "tensorflow" ? "keras" : "torch";
  return { name, shortName: name.slice(name.lastIndexOf(".") + 1), framework };
}

const signatures = new Map<string, Signature>();

/** Signatures are read on first use, so that loading the catalogue stays cheap. */
function parsed(text: string): Signature {
  let signature = signatures.get(text);
  if (!signature) {
    signature = parseSignature(text);
    signatures.set(text, signature);
  }
  return signature;
}

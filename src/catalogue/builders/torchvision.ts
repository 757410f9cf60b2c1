import table from "./torchvision.txt";

/**
 * What the builders of `torchvision.models` make, for code that uses them where torchvision's source is not at
 * hand: every module with its name and arguments, and what the forward pass does as a whole. The table is
 * recorded from torchvision 0.28.0: a module a line, then a builder a line.
 */

/** An argument of a layer: a plain value, sizes for several axes, or "K" for the number of classes. */
export type PartArgument = number | boolean | string | null | readonly PartArgument[];

/** A layer of the catalogue with its arguments. */
export interface Leaf {
  readonly kind: "leaf";
  /** Its qualified name, such as "torch.nn.Conv2d". */
  readonly entry: string;
  readonly positional: readonly PartArgument[];
  readonly keywords: Readonly<Record<string, PartArgument>>;
}

/** A module of torchvision's own, or a container. */
export interface Composite {
  readonly kind: "composite";
  /** The class as PyTorch prints it. */
  readonly type: string;
  /** The class of torch.nn that it extends; a "Sequential" runs its parts in a row, others run code of their own. */
  readonly base: "Module" | "Sequential" | "ModuleList" | "ModuleDict";
  /** The numbers of its parts by name; see {@link moduleAt}. */
  readonly parts: readonly (readonly [name: string, number: number])[];
  /** Shapes of the parameters that it holds itself. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  readonly buffers: Readonly<Record<string, readonly number[]>>;
  /** How it changes a map, where that follows one formula for maps of any size. */
  readonly change: MapChange | undefined;
}

/**
 * A map of h×w and `channels` becomes one of ⌈h/stride⌉×⌈w/stride⌉ and `filters`, at the cost of `perInput`
 * multiply-adds for every position of the old map, `perOutput` for every one of the new, and `fixed` for each sample.
 */
export type MapChange = readonly [
  channels: number,
  filters: number,
  stride: number,
  perInput: number,
  perOutput: number,
  fixed: number,
];

/** One builder, such as `resnet50`. */
export interface Builder {
  readonly name: string;
  /** The number of the module that it returns; see {@link moduleAt}. */
  readonly root: number;
  /** The side in pixels of the images that it is made for. */
  readonly side: number;
  /** The path of the layer that takes the image. */
  readonly stem: string;
  /** The name of the part that is run last. */
  readonly head: string;
  /** The shape that reaches the head, without the batch. */
  readonly features: readonly number[];
  /** 1 where the head's output is flattened behind it. */
  readonly flatten: 0 | 1;
  /** The smallest side of an image in pixels; 0 where only images of {@link side} are known to fit. */
  readonly smallest: number;
  /** Multiply-adds of one sample between the first layer and the head, by the side of a square image. */
  readonly macs: readonly (readonly [side: number, macs: number])[];
  /** Names of direct parts that inference does not run. */
  readonly idle: readonly string[];
  /** The enumeration of its pretrained weights. */
  readonly enum: string;
  /** Weights with which a network of another structure is built. */
  readonly weights: readonly string[];
}

/** The number of classes that a builder makes unless it is told. */
export const DEFAULT_CLASSES = 1000;

const [moduleLines = "", builderLines = ""] = table.trimEnd().split("\n\n");

/** All builders in alphabetical order. */
export const builders: readonly Builder[] = builderLines
  .split("\n")
  .map((line) => JSON.parse(line) as Builder);

let lines: readonly string[] | undefined;
const read = new Map<number, Leaf | Composite>();

/** The module of a number. Throws a RangeError where the table has none. */
export function moduleAt(number: number): Leaf | Composite {
  let module = read.get(number);
  if (!module) {
    lines ??= moduleLines.split("\n");
    const line = lines[number];
    if (line === undefined) throw new RangeError(`no module has the number ${number}`);
    module = parse(line);
    read.set(number, module);
  }
  return module;
}

type Arguments = readonly PartArgument[];
type Shapes = Readonly<Record<string, readonly number[]>>;

/** Reads `[class, "", positional, keywords]` or `[class, base, parts, weights, buffers, change]`; ends may be missing. */
function parse(line: string): Leaf | Composite {
  const [type, base, first, second, third, change] = JSON.parse(line) as readonly [
    string,
    (Composite["base"] | "")?,
    (Arguments | Readonly<Record<string, number>>)?,
    (Readonly<Record<string, PartArgument>> | Shapes)?,
    Shapes?,
    MapChange?,
  ];
  if (base)
    return {
      kind: "composite",
      type,
      base,
      parts: Object.entries((first ?? {}) as Readonly<Record<string, number>>),
      weights: (second ?? {}) as Shapes,
      buffers: third ?? {},
      change,
    };
  return {
    kind: "leaf",
    entry: type === "LayerNorm2d" ? "torchvision.models.convnext.LayerNorm2d" : `torch.nn.${type}`,
    positional: (first ?? []) as Arguments,
    keywords: second ?? {},
  };
}

import table from "./keras.txt";

/**
 * What the builders of `keras.applications` make: every layer with its name, its configuration and where its inputs
 * come from, so that a model can be put together again for any image. The table is recorded from Keras
 * 3.15.1: a configuration a line, then every builder on a line of its own before those of its layers.
 */

/**
 * An option of a layer. "K" stands for the number of classes, "A" for the head's activation; the padding
 * "for 3" depends on the size of the map and fits a kernel of 3.
 */
export type LayerOption = number | boolean | string | null | readonly LayerOption[];

/** A layer's options by the names of its constructor's parameters. */
export type LayerOptions = Readonly<Record<string, LayerOption>>;

/** What a layer is: its class and options, for a nested Sequential the layers in it, or an operator. */
export type LayerConfiguration =
  | readonly [type: string, options: LayerOptions]
  | readonly [type: "Sequential", layers: readonly NamedLayer[]];

/** A layer behind the one before it; a name of the form `?3` is the fourth of those that Keras counts. */
export type NamedLayer = readonly [name: string, type: string, options: LayerOptions];

/** One layer of a builder's model. */
export interface LayerRow {
  readonly name: string;
  readonly configuration: LayerConfiguration;
  /** The rows whose outputs it takes, counted from the first of the model. */
  readonly inputs: readonly number[];
  /** Whether only a model with ImageNet's weights has it; without it, its input goes on. */
  readonly isOfWeights: boolean;
}

/** One builder, such as `ResNet50`. */
export interface KerasBuilder {
  readonly name: string;
  /** The name of its model. */
  readonly model: string;
  /** Whether that name holds the size of the image. */
  readonly namesSize: boolean;
  /** The module of `keras.applications` that holds it, too. */
  readonly module: string;
  readonly signature: readonly (readonly [name: string, value: LayerOption])[];
  /** The side in pixels of the images that it takes unless it is told; null where it leaves that open. */
  readonly size: number | null;
  /** The smallest side of an image that it allows. */
  readonly smallest: number;
  /** Whether it makes the same layers for images of any size. */
  readonly anySize: boolean;
  /** How many rows a model without its head has, too. */
  readonly shared: number;
  /** What it answers where `{classes}` are asked for beside the weights of ImageNet. */
  readonly refusal: string;
  /** What stands behind those without the head, by the option `pooling`. */
  readonly tails: Readonly<Record<"none" | "avg" | "max", readonly NamedLayer[]>>;
}

const [configurationLines = "", builderLines = ""] = table.trimEnd().split("\n\n");
const lines = builderLines.split("\n");

/** All builders in alphabetical order. */
export const kerasBuilders: readonly KerasBuilder[] = lines
  .filter((line) => line.startsWith("{"))
  .map((line) => JSON.parse(line) as KerasBuilder);

let configurations: readonly LayerConfiguration[] | undefined;
const read = new Map<string, readonly LayerRow[]>();

/** The layers of a builder's model with its head, in the order in which they are made. */
export function rowsOf({ name }: KerasBuilder): readonly LayerRow[] {
  let rows = read.get(name);
  if (!rows) {
    configurations ??= configurationLines.split("\n").map((line) => JSON.parse(line) as LayerConfiguration);
    const start = lines.findIndex((line) => line.startsWith(`{"name":"${name}"`)) + 1;
    const length = lines.slice(start).findIndex((line) => line.startsWith("{"));
    rows = parse(lines.slice(start, length < 0 ? undefined : start + length), configurations);
    read.set(name, rows);
  }
  return rows;
}

/** Reads lines of a name, the number of a configuration, and distances back to the inputs, `1` left out. */
function parse(block: readonly string[], all: readonly LayerConfiguration[]): readonly LayerRow[] {
  let last = "";
  return block.map((line, row) => {
    const [shown = "", number = "", ...rest] = line.split(" ");
    const isOfWeights = rest.at(-1) === "w";
    const back = rest[0] === "w" ? undefined : rest[0];
    // A name begins with how much of the one before it repeats, in base 36.
    const isOwn = shown !== "" && !shown.startsWith("?");
    const name = isOwn ? last.slice(0, Number.parseInt(shown[0] ?? "0", 36)) + shown.slice(1) : shown;
    if (isOwn) last = name;
    const configuration = all[Number.parseInt(number, 36)] ?? ["", {}];
    const inputs = row === 0 ? [] : (back ?? "1").split(",").map((distance) => row - Number(distance));
    return { name, configuration, inputs, isOfWeights };
  });
}

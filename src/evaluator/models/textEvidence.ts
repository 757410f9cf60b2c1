import type { Dim } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import type { EvidenceKind } from "../../model/graph";
import type { Expression, Node, Span } from "../../syntax/nodes";
import { walk } from "../../syntax/walk";
import { findMethod } from "../ancestry";
import type { SourceFile } from "../evaluate";
import { IMAGE_SETS } from "../libraries/torchImages";
import { FunctionValue, type Instance, List, Tuple, type Value } from "../values";

/** A shape that the text around a model suggests; whether it is the right one must still be shown. */
export interface Suggestion {
  readonly kind: EvidenceKind;
  readonly words: string;
  readonly dims: Dims;
  readonly span: Span | undefined;
}

/** What comments, constructor defaults, data sets and transforms suggest, best first, each for an input of that rank. */
export function suggestions(source: SourceFile, root: Instance, base: Dims): readonly Suggestion[] {
  return [...fromComments(source, root, base), ...fromConstructor(root, base), ...fromDatasets(source, base)];
}

/** Fits sizes to an input whose channels are known; a missing batch is 1. Undefined where they contradict. */
function fitTo(sizes: readonly number[], base: Dims): Dims | undefined {
  const full = sizes.length === base.length - 1 ? [1, ...sizes] : sizes;
  if (full.length !== base.length) return undefined;
  const fits = full.every((size, i) => size > 0 && (typeof base[i] !== "number" || base[i] === size));
  return fits ? full : undefined;
}

const SIZES =
  /[([]\s*((?:(?:[NnBb]|batch(?:_size)?|\d+)\s*,\s*){1,4}\d+)\s*,?\s*[)\]]|\b((?:\d+\s*[x×]\s*){2,3}\d+)\b/g;

/** Numeric shapes in comments and docstrings of the class, in order; two numbers alone are kernel sizes too often. */
function fromComments(source: SourceFile, root: Instance, base: Dims): readonly Suggestion[] {
  const { node, file } = root.cls;
  if (!node || file?.file !== source.file) return [];
  const found: Suggestion[] = [];
  for (const note of notesIn(source, node)) {
    for (const { 1: listed, 2: crossed, index } of note.text.matchAll(SIZES)) {
      if (tellsOptions(note.text, index)) continue;
      const parts = (listed ?? crossed ?? "").split(/[,x×]/).map((part) => part.trim());
      const sizes = parts.filter((part) => /^\d+$/.test(part)).map(Number);
      const saysInput = /\b(input|image|img|x)\b/i.test(note.text);
      const dims = sizes.length >= 3 || saysInput ? fitTo(sizes, base) : undefined;
      if (dims)
        found.push({
          kind: "comment",
          words: `the comment “${note.text.trim().slice(0, 40)}”`,
          dims,
          span: note,
        });
    }
  }
  // Later comments tell of maps inside the model.
  return found.slice(0, 1);
}

/** Words of lines that list numbers of blocks, heads or channels, as documentation of arguments does. */
const OPTIONS =
  /\b(?:defaults?|depths?|stages?|layers|blocks|heads|dims|channels|filters|kernels?|strides?)\b/i;

/** Whether the line of a place tells what an argument may be, and not of an input. */
function tellsOptions(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
  return OPTIONS.test(line) && !/\b(?:inputs?|images?|img|x)\b/i.test(line);
}

interface Note extends Span {
  readonly text: string;
}

function notesIn(source: SourceFile, within: Span): readonly Note[] {
  const notes: Note[] = source.program.comments.filter(
    (c) => c.start >= within.start - 200 && c.end <= within.end,
  );
  const strings: Note[] = [];
  walk(within as Node, (node) => {
    if (node.type === "Expr" && node.value.type === "Constant" && node.value.value.kind === "str") {
      strings.push({ start: node.start, end: node.end, text: node.value.value.value });
    }
  });
  return [...notes, ...strings].sort((a, b) => a.start - b.start);
}

const SIDE_NAMES = /^(img|image|input|in|crop)_?(size|dim|res|resolution|shape|side)$|^resolution$/;

/** Defaults such as `img_size=224`, or what the constructor stored under such a name. */
function fromConstructor(root: Instance, base: Dims): readonly Suggestion[] {
  const found: Suggestion[] = [];
  const add = (name: string, value: Value) => {
    const dims = SIDE_NAMES.test(name) ? fromSides(value, base) : undefined;
    if (dims) found.push({ kind: "default", words: `${name} in the constructor`, dims, span: undefined });
  };
  for (const [name, value] of root.attrs) add(name, value);
  const init = findMethod(root.cls, "__init__");
  if (root.madeWith === "" && init instanceof FunctionValue)
    for (const [name, value] of init.defaults) add(name, value);
  return found;
}

/** A side, two sides, or a whole shape. */
function fromSides(value: Value, base: Dims): Dims | undefined {
  const spatial = base.length - 2;
  const listed = value instanceof Tuple || value instanceof List ? value.items : [value];
  const sizes = listed.filter((size) => typeof size === "number");
  if (sizes.length !== listed.length || spatial < 1) return undefined;
  if (sizes.length === 1) return withSides(new Array<number>(spatial).fill(sizes[0] ?? 0), base);
  return sizes.length === spatial ? withSides(sizes, base) : fitTo(sizes, base);
}

function withSides(sides: readonly number[], base: Dims): Dims | undefined {
  if (sides.some((side) => side < 8)) return undefined;
  return base.map((dim: Dim, i) => (i === 0 ? 1 : i === 1 ? dim : (sides[i - 2] ?? dim)));
}

const TRANSFORMS = new Set(["Resize", "CenterCrop", "RandomCrop", "RandomResizedCrop"]);

/** Data sets of fixed size, and the last transform of a constant size, which has the last word. */
function fromDatasets(source: SourceFile, base: Dims): readonly Suggestion[] {
  if (base.length !== 4) return [];
  let dataset: Suggestion | undefined;
  let transform: Suggestion | undefined;
  for (const statement of source.program.body) {
    walk(statement, (node) => {
      if (node.type !== "Call") return;
      const name =
        node.func.type === "Attribute" ? node.func.attr : node.func.type === "Name" ? node.func.id : "";
      const [channels, side] = (Object.hasOwn(IMAGE_SETS, name) && IMAGE_SETS[name]) || [];
      const isSized = channels !== undefined && side !== undefined;
      const dims = isSized ? fitTo([channels, side, side], base) : undefined;
      if (dims) dataset ??= { kind: "dataset", words: `the data set ${name}`, dims, span: node };
      const sides = TRANSFORMS.has(name) ? constantSides(node.args[0] ?? node.keywords[0]?.value) : undefined;
      const cropped = sides && withSides(sides, base);
      if (cropped && typeof base[1] === "number")
        transform = { kind: "dataset", words: `the transform ${name}`, dims: cropped, span: node };
    });
  }
  return [transform, dataset].filter((each) => each !== undefined);
}

function constantSides(node: Expression | undefined): readonly number[] | undefined {
  const number = (each: Expression | undefined) =>
    each?.type === "Constant" && each.value.kind === "int" ? each.value.value : undefined;
  const single = number(node);
  if (single !== undefined) return [single, single];
  if (node?.type !== "Tuple" && node?.type !== "List") return undefined;
  const both = node.elts.map(number);
  return both.length === 2 && both.every((side) => side !== undefined) ? both : undefined;
}

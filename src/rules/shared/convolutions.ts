import type { Analysis } from "../../analysis";
import { dimsOf } from "../../analysis/tensors";
import { slidingWindow } from "../../analysis/windows";
import { isKnown } from "../../arithmetic/dimension";
import { formatExact } from "../../arithmetic/format";
import { isUnknown } from "../../arithmetic/unknown";
import type { AxisWindow, Slide } from "../../arithmetic/window";
import type { LayerNode, Location, Model, Operation } from "../../model/graph";
import { stepsOf } from "./steps";

/** A kernel's way over one axis, all known. */
export type KnownSlide = { readonly [K in keyof Slide]: Slide[K] extends string ? Slide[K] : number };

/** One call of an ordinary or grouped convolution of which every size but the batch is known. */
export interface ConvolutionFigures {
  readonly step: Operation;
  readonly layer: LayerNode;
  readonly at: Location;
  readonly model: Model;
  readonly slides: readonly KnownSlide[];
  readonly kernel: readonly number[];
  readonly inChannels: number;
  readonly outChannels: number;
  readonly groups: number;
  /** The weights without the biases. */
  readonly weights: number;
  /** The map's size before and after; undefined where an axis is not known. */
  readonly map: readonly number[] | undefined;
  readonly outMap: readonly number[] | undefined;
}

const known = new WeakMap<Model, ReadonlyMap<Operation, ConvolutionFigures>>();

/** Kept, since many rules ask. */
function convolutionsOf(model: Model): ReadonlyMap<Operation, ConvolutionFigures> {
  let found = known.get(model);
  if (!found) {
    const figures = stepsOf(model, "convolution").flatMap((step) => figuresOf(step, model) ?? []);
    found = new Map(figures.map((each) => [each.step, each]));
    known.set(model, found);
  }
  return found;
}

/** Every convolution that runs in a model, in the order of the calls. */
export function convolutionsIn(model: Model): Iterable<ConvolutionFigures> {
  return convolutionsOf(model).values();
}

/** The figures of a step that is a convolution; undefined for every other, and where one is not known. */
export function convolutionOf(step: Operation, model: Model): ConvolutionFigures | undefined {
  return convolutionsOf(model).get(step);
}

function figuresOf(step: Operation, model: Model): ConvolutionFigures | undefined {
  const { layer, problem, inputs, output } = step;
  const at = layer?.definedAt;
  if (!layer || !at || problem) return undefined;
  const slides = slidesOf(step);
  const shape = kernelShape(layer);
  const firstAxis = slidingWindow(step.reach)?.firstAxis;
  const from = inputs[0] && dimsOf(inputs[0]);
  const to = output.kind === "tensor" ? dimsOf(output.value) : undefined;
  if (!slides || !shape || !from || firstAxis === undefined) return undefined;
  const channelAxis = layer.framework === "torch" || firstAxis > 1 ? firstAxis - 1 : from.length - 1;
  const inChannels = from[channelAxis];
  if (inChannels === undefined || !isKnown(inChannels)) return undefined;
  const mapOf = (dims: typeof to) => dims && allKnown(dims.slice(firstAxis, firstAxis + slides.length));
  return {
    step,
    layer,
    at,
    model,
    slides,
    kernel: slides.map(({ kernel }) => kernel),
    inChannels,
    outChannels: shape.outChannels,
    groups: Math.round(inChannels / shape.inPerGroup),
    weights: slides.reduce((all, { kernel }) => all * kernel, shape.inPerGroup * shape.outChannels),
    map: mapOf(from),
    outMap: mapOf(to),
  };
}

/** The windows of a step that slides a kernel on every axis that it walks; undefined where a size is not known. */
export function slidesOf({ reach }: Operation): readonly KnownSlide[] | undefined {
  const axes = slidingWindow(reach)?.axes;
  return axes && axes.length > 0 && axes.every(isKnownSlide) ? axes : undefined;
}

function isKnownSlide(axis: AxisWindow): axis is KnownSlide {
  if (axis.kind !== "slide") return false;
  const { kernel, stride, dilation, before, after } = axis;
  return isKnown(kernel) && isKnown(stride) && isKnown(dilation) && isKnown(before) && isKnown(after);
}

/** Channels from the weights: `[out, in/g, k…]` in PyTorch, `[k…, in/g, out]` elsewhere. */
function kernelShape({ framework, weights }: LayerNode) {
  const all = isUnknown(weights) ? [] : weights;
  const kernel = all.find(({ name }) => name === "weight" || name === "kernel")?.dims;
  const [outChannels, inPerGroup] =
    framework === "torch" ? [kernel?.[0], kernel?.[1]] : [kernel?.at(-1), kernel?.at(-2)];
  if (outChannels === undefined || inPerGroup === undefined) return undefined;
  return isKnown(outChannels) && isKnown(inPerGroup) && inPerGroup > 0
    ? { outChannels, inPerGroup }
    : undefined;
}

function allKnown(dims: readonly unknown[]): readonly number[] | undefined {
  const known = dims.filter((dim) => typeof dim === "number");
  return known.length === dims.length ? known : undefined;
}

/** Whether it is the plain kind that advice is about: no groups, strides or dilation, a square kernel. */
function isPlainSquare({ slides, kernel, groups }: ConvolutionFigures): boolean {
  const isPlain = slides.every(({ stride, dilation }) => stride === 1 && dilation === 1);
  return groups === 1 && isPlain && kernel.length > 1 && kernel.every((size) => size === kernel[0]);
}

/** Every convolution of a file that such advice may be about. */
export function* plainSquares({ models }: Pick<Analysis, "models">): Iterable<ConvolutionFigures> {
  for (const { model } of models)
    for (const figures of convolutionsIn(model)) if (isPlainSquare(figures)) yield figures;
}

/** `5·5·64·64 = 102,400 weights`. */
export function weightWords({ kernel, inChannels, outChannels, weights }: ConvolutionFigures): string {
  return `${[...kernel, inChannels, outChannels].join("·")} = ${formatExact(weights)} weights`;
}

/** `5×5`. */
export function formatKernel(kernel: readonly number[]): string {
  return kernel.join("×");
}

/** How much less the second is, such as `28%`. */
export function percentFewer(before: number, after: number): string {
  return `${Math.round((1 - after / before) * 100)}%`;
}

import { type Dim, isExpr, less } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { type BoundArgs, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { type Arg, Float } from "../values";
import { repr } from "./words";

/** How Keras reads the arguments that many layers share. */

/**
 * One integer for each of `rank` axes from an integer or a sequence of `rank` integers, each at least `least`.
 * The messages are those of `standardize_tuple`.
 */
export function axesOf(value: Arg, name: string, rank: number, least: 0 | 1 = 1): Dims {
  const complain = (rest = ""): never =>
    fail(
      "value",
      "ValueError",
      `The \`${name}\` argument must be a tuple of ${rank} integers. Received ${name}=${repr(value)}${rest}`,
    );
  const isSequence = Array.isArray(value) || typeof value === "string";
  const items: readonly Arg[] = isSequence
    ? [...(value as readonly Arg[] | string)]
    : new Array<Arg>(rank).fill(value);
  if (items.length !== rank) return complain();
  const sizes = items.map((item) => toSize(item, name, isSequence) ?? complain());
  const small = sizes.filter((size) => less(size, least) === true);
  if (small.length > 0) {
    const shown = [...new Set(small.map(repr))].join(", ");
    complain(`, including values {${shown}} that do not satisfy \`value ${least === 0 ? ">= 0" : "> 0"}\``);
  }
  return sizes;
}

/** Arguments that end up in a shape, where only integers are taken. */
const BECOME_SIZES = new Set(["kernel_size", "output_size", "output_padding", "cropping", "size"]);

function toSize(value: Arg, name: string, isItem: boolean): Dim | undefined {
  if (typeof value === "number" || isExpr(value) || isUnknown(value)) return value;
  if (typeof value === "boolean") return Number(value);
  // Floats in a tuple pass the constructor and fail where they are used.
  if (isItem && value instanceof Float) {
    if (BECOME_SIZES.has(name)) failFractionalShape(value);
    return fail("type", "TypeError", `${name} must be integers, but got float ${repr(value)}`);
  }
  if (isItem && typeof value === "string" && name === "output_size") failFractionalShape(value);
  if (isItem && typeof value === "string" && /^\s*[+-]?\d+\s*$/.test(value)) {
    return fail("type", "TypeError", "'<=' not supported between instances of 'str' and 'int'");
  }
  return undefined;
}

/** A number of channels, units or tokens. A float is refused where the weights are made. */
export function countOf<N extends string>(a: BoundArgs<N>, name: N): Dim {
  const value = a.raw(name);
  if (!(value instanceof Float) || Number.isNaN(value.value)) return a.int(name);
  return failFractionalShape(value);
}

/** A size that goes into the output's shape unchecked: what is no size is refused there. */
export function sizeOf<N extends string>(a: BoundArgs<N>, name: N): Dim {
  const value = a.raw(name);
  if (value instanceof Float || typeof value === "string") return failFractionalShape(value);
  const size = a.int(name);
  if (less(size, 0) !== true) return size;
  const rule = "Negative dimensions are not allowed.";
  return fail("value", "ValueError", `Cannot convert '(${repr(size)},)' to a shape. ${rule}`);
}

function failFractionalShape(value: Float | string): never {
  const shown = words(value);
  const found = `Found invalid dimension '${shown}' of type '<class '${typeName(value)}'>'.`;
  return fail("type", "ValueError", `Cannot convert '(${repr(value)},)' to a shape. ${found}`);
}

/** A value as Python's `str` gives it: strings without their quotes. */
function words(value: Arg): string {
  return typeof value === "string" ? value : repr(value);
}

/** Whether the channels stand last or behind the batch. */
export type DataFormat = "channels_last" | "channels_first";

/** Where the channels stand; channels_last unless said. */
export function dataFormat(a: BoundArgs): DataFormat {
  const given = a.raw("data_format");
  if (isUnknown(given)) return giveUp(given);
  const format = given === null ? "channels_last" : words(given).toLowerCase();
  if (format === "channels_last" || format === "channels_first") return format;
  return fail(
    "value",
    "ValueError",
    `The \`data_format\` argument must be one of {'channels_first', 'channels_last'}. Received: data_format=${format}`,
  );
}

/** The padding's name in small letters; a list or tuple is not told apart from an unknown name. */
export function paddingOf(a: BoundArgs, allowed: readonly string[] = ["valid", "same"]): string {
  const given = a.raw("padding");
  if (isUnknown(given)) return giveUp(given);
  if (typeof given !== "string" && !Array.isArray(given)) {
    fail("type", "AttributeError", `'${typeName(given)}' object has no attribute 'lower'`);
  }
  const padding = words(given).toLowerCase();
  if (allowed.includes(padding)) return padding;
  const names = allowed.map((name) => `'${name}'`).join(", ");
  return fail(
    "value",
    "ValueError",
    `The \`padding\` argument must be a list/tuple or one of {${names}}. Received: ${padding}`,
  );
}

/** A shape taken apart: batch, the axes that are walked over, and the channels. */
export interface FeatureMap {
  readonly batch: Dim;
  readonly spatial: Dims;
  readonly channels: Dim;
}

/** A batched shape by what its axes are. */
export function takeApart(x: Dims, format: DataFormat): FeatureMap {
  const [batch = 1] = x;
  return format === "channels_last"
    ? { batch, spatial: x.slice(1, -1), channels: x[x.length - 1] ?? 1 }
    : { batch, spatial: x.slice(2), channels: x[1] ?? 1 };
}

/** The shape of a feature map in a data format. */
export function putTogether({ batch, spatial, channels }: FeatureMap, format: DataFormat): Dims {
  return format === "channels_last" ? [batch, ...spatial, channels] : [batch, channels, ...spatial];
}

/** Index of the first walked axis. */
export function firstSpatialAxis(format: DataFormat): 1 | 2 {
  return format === "channels_last" ? 1 : 2;
}

/** An axis counted from the front; the message is numpy's. */
export function axisOf(axis: number, rank: number): number {
  if (axis >= -rank && axis < rank) return axis < 0 ? axis + rank : axis;
  return fail("axis", "ValueError", `axis ${axis} is out of bounds for an array with dimension ${rank}.`);
}

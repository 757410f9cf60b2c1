import { type Dim, isKnown, mul, product, sub } from "../arithmetic/dimension";
import { formatDim, formatExact } from "../arithmetic/format";
import type { Dims } from "../arithmetic/shape";
import { type AxisWindow, outputSize, type Slide, type Stretch, type Window } from "../arithmetic/window";
import type { Weight } from "../model/graph";

/** The arithmetic behind figures, with the numbers filled in. */

/**
 * One line for each axis that a window walks over, such as `⌊(224 + 2·3 − 7) / 2⌋ + 1 = 112`; axes with the same
 * line share it. Axes whose numbers do not lead to the given output have none.
 */
export function windowFormulas(window: Window, from: Dims, to: Dims): readonly string[] {
  const lines = window.axes.flatMap((axis, i): readonly string[] => {
    const input = from[window.firstAxis + i];
    const output = to[window.firstAxis + i];
    if (input === undefined || output === undefined) return [];
    const formula = axisFormula(axis, input);
    const result = outputSize(input, axis);
    const agrees = formatDim(sub(result, output)) === "0";
    return formula === undefined || !agrees ? [] : [`${formula} = ${formatDim(output)}`];
  });
  return [...new Set(lines)];
}

function axisFormula(window: AxisWindow, input: Dim): string | undefined {
  if (window.kind === "slide") return slideFormula(window, input);
  return window.kind === "stretch" ? stretchFormula(window, input) : undefined;
}

/** `⌊(i + 2·p − d·(k − 1) − 1) / s⌋ + 1`, without the parts that do nothing. */
function slideFormula(window: Slide, input: Dim): string | undefined {
  const { stride, before, after } = window;
  if (![stride, before, after, window.kernel, window.dilation].every(isKnown)) return undefined;
  const span = `${grouped(input)}${padding(" + ", before, after)}${spanOf(window)}`;
  if (stride === 1) return `${span} + 1`;
  const [open, close] = window.rounding === "ceil" ? ["⌈", "⌉"] : ["⌊", "⌋"];
  return `${open}(${span}) / ${formatDim(stride)}${close} + 1`;
}

/** `(i − 1)·s + d·(k − 1) + 1 − 2·p + op`. */
function stretchFormula(window: Stretch, input: Dim): string | undefined {
  const { kernel, stride, dilation, before, after, outputPadding } = window;
  if (![kernel, stride, dilation, before, after, outputPadding].every(isKnown)) return undefined;
  const reach = dilation === 1 ? formatDim(kernel) : `${formatDim(dilation)}·(${formatDim(kernel)} − 1) + 1`;
  const extra = outputPadding === 0 ? "" : ` + ${formatDim(outputPadding)}`;
  return `(${grouped(input)} − 1)·${formatDim(stride)} + ${reach}${padding(" − ", before, after)}${extra}`;
}

function spanOf({ kernel, dilation }: Slide): string {
  if (dilation === 1) return ` − ${formatDim(kernel)}`;
  return ` − ${formatDim(dilation)}·(${formatDim(kernel)} − 1) − 1`;
}

function padding(sign: string, before: Dim, after: Dim): string {
  if (before === 0 && after === 0) return "";
  if (before === after) return `${sign}2·${formatDim(before)}`;
  return [before, after].map((cells) => (cells === 0 ? "" : `${sign}${formatDim(cells)}`)).join("");
}

/** A sum in parentheses, anything else as it is. */
function grouped(dim: Dim): string {
  const text = formatDim(dim);
  return / [+−] /.test(text) ? `(${text})` : text;
}

/** `weight 64·3·7·7 = 9,408`. */
export function weightFormula({ name, dims, trainable }: Weight): string {
  const count = product(dims);
  const factors = dims.map(grouped).join("·");
  const result = dims.length > 1 ? `${factors} = ${formatExact(count)}` : formatExact(count);
  return `${name} ${result}${trainable ? "" : ", not trained"}`;
}

/**
 * Multiply-adds as places times the weights that are used at each, such as `112·112 × 9,408 weights`; undefined
 * where they are something else. `places` are the candidates, such as the spatial sizes of the output.
 */
export function macsFormula(macs: Dim, weight: Weight, places: readonly Dims[]): string | undefined {
  const each = product(weight.dims);
  if (!isKnown(macs) || macs === 0) return undefined;
  const fitting = places.find((sizes) => mul(product(sizes), each) === macs);
  if (!fitting) return undefined;
  const spots = fitting.filter((size) => size !== 1).map((size) => formatDim(size));
  const factor = spots.length === 0 ? "" : `${spots.join("·")} × `;
  return `${factor}${formatExact(each)} weights = ${formatExact(macs)}`;
}

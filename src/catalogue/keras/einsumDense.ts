import { type Dim, equal, isExpr, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { type BoundArgs, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { Float } from "../values";
import { withLora } from "./core";
import { layer } from "./layer";
import { repr } from "./words";

/** One equation such as `abc,cd->abd` held against an input and the wanted output. */
export interface EinsumPlan {
  readonly kernel: Dims;
  readonly bias: Dims | undefined;
  readonly output: Dims;
  /** The product of all sizes: each combination of labels is one multiply-add. */
  readonly macs: Dim;
}

export const EinsumDense = layer(
  "keras.layers.EinsumDense(equation, output_shape, activation=None, bias_axes=None, kernel_initializer='glorot_uniform', bias_initializer='zeros', kernel_regularizer=None, bias_regularizer=None, kernel_constraint=None, bias_constraint=None, lora_rank=None, lora_alpha=None, gptq_unpacked_column_size=None, quantization_config=None, **kwargs)",
  {
    what: "A fully connected layer over any axes, described as an Einstein sum of input and kernel.",
    docs: "https://keras.io/api/layers/core_layers/einsum_dense/",
    call: "(inputs, training=None)",
    check: (a) => {
      wantedShape(a);
    },
    weights: (a, x) => {
      const { kernel, bias } = planOf(a, x);
      return { ...withLora("kernel", kernel, a), bias: bias ?? false };
    },
    nonTrainable: (a, x) => (a.isNone("lora_rank") ? {} : { kernel: planOf(a, x).kernel }),
    shape: (a, x) => planOf(a, x).output,
    macs: (a, x) => planOf(a, x).macs,
  },
);

type EinsumArgs = BoundArgs<"equation" | "output_shape" | "bias_axes">;

function wantedShape(a: EinsumArgs): readonly (Dim | null)[] {
  const given = a.raw("output_shape");
  if (isUnknown(given)) return giveUp(given);
  if (given === null || given instanceof Float) {
    fail("type", "TypeError", `'${typeName(given)}' object is not iterable`);
  }
  return a.sequence("output_shape").map((size) => {
    if (size === null || typeof size === "number" || isExpr(size) || isUnknown(size)) return size;
    return fail("type", "ValueError", `Cannot convert '(${repr(size)},)' to a shape.`);
  });
}

function planOf(a: EinsumArgs, x: Dims): EinsumPlan {
  const equation = a.text("equation");
  if (equation === undefined) {
    fail("type", "TypeError", `expected string or bytes-like object, got '${repr(a.raw("equation"))}'`);
  }
  return planEinsum(equation, x, wantedShape(a), a.text("bias_axes"));
}

/** The three forms that Keras takes, with `0` for the ellipsis. */
const FORMS: readonly (readonly [RegExp, "left" | "right" | "none"])[] = [
  [/^([a-zA-Z]+),([a-zA-Z]+)->([a-zA-Z]+)/, "none"],
  [/^0([a-zA-Z]+),([a-zA-Z]+)->0([a-zA-Z]+)/, "left"],
  [/^([a-zA-Z]{2,})0,([a-zA-Z]+)->([a-zA-Z]+)0/, "right"],
];

/** Works out the weights and the output of `equation`; `wanted` are the output's sizes without the batch. */
export function planEinsum(
  equation: string,
  x: Dims,
  wanted: readonly (Dim | null)[],
  biasAxes?: string,
): EinsumPlan {
  const plain = equation.replaceAll("...", "0");
  for (const [form, elision] of FORMS) {
    const [found, input, kernel, output] = form.exec(plain) ?? [];
    if (found && input && kernel && output) {
      return planForm({ input, kernel, output, isLeft: elision === "left" }, x, wanted, biasAxes);
    }
  }
  const forms = "[X],[Y]->[Z], ...[X],[Y]->...[Z], or [X]...,[Y]->[Z]...";
  const rule = `Equations must be in the form ${forms}.`;
  return fail("value", "ValueError", `Invalid einsum equation '${equation}'. ${rule}`);
}

interface Labels {
  readonly input: string;
  readonly kernel: string;
  readonly output: string;
  /** Whether the axes without labels stand in front. */
  readonly isLeft: boolean;
}

function planForm(labels: Labels, x: Dims, wanted: readonly (Dim | null)[], biasAxes?: string): EinsumPlan {
  const elided = x.length - labels.input.length;
  if (elided < 0) fail("rank", "IndexError", "tuple index out of range", { received: x.length });
  const lead = labels.isLeft ? elided : 0;
  const full: (Dim | null)[] = [x[0] ?? null];
  if (labels.isLeft) full.push(...x.slice(1, elided), ...wanted);
  else full.push(...wanted, ...x.slice(x.length - elided));
  if (full.length < labels.output.length + elided)
    fail("rank", "IndexError", "list index out of range", { received: full.length });
  const ofInput = new Map([...labels.input].map((label, i) => [label, x[i + lead] ?? 1]));
  const ofOutput = new Map([...labels.output].map((label, i) => [label, full[i + lead] ?? null]));
  checkLabels(labels, ofInput, ofOutput);
  const sizeOf = (label: string): Dim => ofOutput.get(label) ?? ofInput.get(label) ?? 1;
  const kernel = [...labels.kernel].map((label) => kernelSize(label, labels, ofInput, ofOutput));
  const output = full.map((size, i) => size ?? sizeOf(labels.output[i - lead] ?? ""));
  const used = new Set([...labels.input, ...labels.kernel]);
  const free = labels.isLeft ? x.slice(0, elided) : x.slice(x.length - elided);
  const bias = biasAxes === undefined ? undefined : biasShape(labels, biasAxes, output, elided);
  const summed = [...labels.input].filter((l) => labels.kernel.includes(l) && !labels.output.includes(l));
  // A sum over a single value is a plain multiplication.
  const isProduct = summed.some((label) => sizeOf(label) !== 1);
  return { kernel, bias, output, macs: isProduct ? product([...free, ...[...used].map(sizeOf)]) : 0 };
}

function checkLabels(
  { input, kernel, output }: Labels,
  ofInput: ReadonlyMap<string, Dim>,
  ofOutput: ReadonlyMap<string, Dim | null>,
): void {
  for (const [label, size] of ofInput) {
    const demanded = ofOutput.get(label) ?? null;
    if (demanded === null || equal(demanded, size) !== false) continue;
    const received = `Input shape is ${repr(size)}, and output shape is ${repr(demanded)}.`;
    const rule = `Input shape and output shape do not match at shared dimension '${label}'.`;
    fail("features", "ValueError", `${rule} ${received}`, { expected: demanded, received: size });
  }
  for (const label of output) {
    if (input.includes(label) || kernel.includes(label)) continue;
    fail(
      "value",
      "ValueError",
      `Dimension '${label}' was specified in the output '${output}' but has no corresponding dim in the input spec '${input}' or weight spec '${output}'`,
    );
  }
}

function kernelSize(
  label: string,
  { input, output }: Labels,
  ofInput: ReadonlyMap<string, Dim>,
  ofOutput: ReadonlyMap<string, Dim | null>,
): Dim {
  const size = ofOutput.has(label) ? ofOutput.get(label) : ofInput.get(label);
  if (size === undefined) {
    const rule = "For this layer, the weight must be fully specified.";
    const where = `either the input spec '${input}' or the output spec '${output}'`;
    return fail(
      "value",
      "ValueError",
      `Weight dimension '${label}' did not have a match in ${where}. ${rule}`,
    );
  }
  if (size !== null) return size;
  const rule = "Shapes used to initialize variables must be fully-defined (no `None` dimensions).";
  return fail("value", "ValueError", `${rule} Received: no size for '${label}'`);
}

/** From the first label that has a bias on, with 1 where none is wanted. */
function biasShape(labels: Labels, biasAxes: string, output: Dims, elided: number): Dims {
  for (const label of biasAxes) {
    if (labels.output.includes(label)) continue;
    const reason = `but is not part of the output spec '${labels.output}'`;
    fail("value", "ValueError", `Bias dimension '${label}' was requested, ${reason}`);
  }
  const lead = labels.isLeft ? elided : 0;
  const first = Math.min(...[...biasAxes].map((label) => labels.output.indexOf(label)));
  const sizes = [...labels.output].slice(first).map((label, i) => {
    return biasAxes.includes(label) ? (output[first + i + lead] ?? 1) : 1;
  });
  return labels.isLeft ? sizes : [...sizes, ...new Array<number>(elided).fill(1)];
}

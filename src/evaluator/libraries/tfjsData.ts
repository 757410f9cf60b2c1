import { isKnown } from "../../arithmetic/dimension";
import { Problem } from "../../arithmetic/problem";
import type { Dims } from "../../arithmetic/shape";
import { Unknown } from "../../arithmetic/unknown";
import { openness } from "../openness";
import { Dict, List, TensorValue, type Value } from "../values";

/** How TensorFlow.js holds data against what a model takes and gives. */

/** A named tensor of a model. */
export interface End {
  readonly name: string;
  readonly dims: Dims;
}

/** What a model is handed or trained towards. */
export type Role = "input" | "target";

/** The sizes of the data for each end, undefined where they are not known; or what is wrong with their number. */
export type Sizes = readonly (Dims | undefined)[];

/** The data of `predict`, by the model's inputs. */
export function predictedSizes(data: Value | undefined, ends: readonly End[]): Sizes | Problem | undefined {
  if (data instanceof List && !data.unknown) {
    const rule =
      "the Array of Tensors that you are passing to your model is not the size the the model expected.";
    return data.items.length === ends.length
      ? data.items.map(sizesOf)
      : mismatch(
          `Error when checking model : ${rule} ${counted(ends.length)}, but instead got ${data.items.length} Tensors(s).`,
        );
  }
  const sizes = sizesOf(data);
  if (ends.length === 1 || !sizes) return [sizes];
  return mismatch(
    `The model expects ${ends.length}  Tensors, but only received one Tensor. Found: array with shape ${json(sizes)}.`,
  );
}

/** The data of `fit` and `evaluate`, by the model's inputs or outputs: a tensor, an array of them, or one by name. */
export function trainingSizes(
  data: Value | undefined,
  ends: readonly End[],
  role: Role,
): Sizes | Problem | undefined {
  if (data instanceof Dict) return openness(data) ? undefined : namedSizes(data, ends);
  if (data instanceof List && !data.unknown) {
    const rule =
      "the Array of Tensors that you are passing to your model is not the size the model expected.";
    const what = `Error when checking model ${role}: ${rule} ${counted(ends.length)}`;
    return data.items.length === ends.length
      ? data.items.map(sizesOf)
      : mismatch(`${what}, but instead got the following list of Tensor(s): ${data.items.length} of them`);
  }
  const sizes = sizesOf(data);
  if (ends.length === 1 || !sizes) return [sizes];
  const rule = `The model ${role} expects ${ends.length} Tensor(s), but only received one Tensor.`;
  return mismatch(`${rule} Found: Tensor with shape ${listed(sizes)}`);
}

function counted(count: number): string {
  return `Expected to see ${count} Tensor(s)`;
}

function namedSizes(data: Dict, ends: readonly End[]): Sizes | Problem {
  const names = ends.map(({ name }) => name);
  const missing = names.find((name) => !data.entries.has(`s:${name}`));
  return missing === undefined
    ? names.map((name) => sizesOf(data.entries.get(`s:${name}`)?.[1]))
    : mismatch(`No data provided for "${missing}". Need data for each key in: ${names.join(",")}`);
}

/** The sizes of data; a list of numbers stands for a column. */
function sizesOf(data: Value | undefined): Dims | undefined {
  if (!(data instanceof TensorValue) || data.shape instanceof Unknown) return undefined;
  return data.shape.length === 1 ? [...data.shape, 1] : data.shape;
}

/** What `predict` says of data that one of the inputs does not take. */
export function refusedByPredict(ends: readonly End[], sizes: Sizes): Problem | undefined {
  return firstOf(ends, sizes, ({ name, dims }, given) => {
    const who = `Error when checking : expected ${name}`;
    if (given.length !== dims.length)
      return mismatch(`${who} to have ${dims.length} dimension(s), but got array with shape ${json(given)}`);
    return differs(dims, given)
      ? mismatch(`${who} to have shape ${json(dims)} but got array with shape ${json(given)}.`)
      : undefined;
  });
}

/** What `fit` and `evaluate` say of data that one of the ends does not take. */
export function refusedByTraining(ends: readonly End[], sizes: Sizes, role: Role): Problem | undefined {
  return firstOf(ends, sizes, ({ name, dims }, given) => {
    if (given.length !== dims.length) {
      const who = `Error when checking ${role}: expected ${name} to have ${dims.length} dimension(s).`;
      const facts = role === "target" ? { targetRank: given.length, outputRank: dims.length } : {};
      return mismatch(`${who} but got array with shape ${listed(given)}`, facts);
    }
    return differs(dims, given) ? otherExamples(role, dims, given) : undefined;
  });
}

function otherExamples(role: Role, dims: Dims, given: Dims): Problem {
  const [wanted, received] = [listed(dims.slice(1)), listed(given.slice(1))];
  return mismatch(
    `${role} expected a batch of elements where each example has shape [${wanted}] (i.e.,tensor shape [*,${wanted}]) ` +
      `but the ${role} received an input with ${shown(given[0] ?? 0)} examples, each with shape [${received}] ` +
      `(tensor shape [${listed(given)}])`,
  );
}

/** What is said of data that do not hold the same number of samples. */
export function unequalCounts(inputs: Sizes, targets: Sizes): Problem | undefined {
  return (
    unequalAmong("input", "x", inputs) ??
    unequalAmong("target", "y", targets) ??
    unequalBetween(countsOf(inputs)[0], countsOf(targets)[0])
  );
}

function unequalAmong(role: Role, name: string, sizes: Sizes): Problem | undefined {
  if (new Set(countsOf(sizes)).size < 2) return undefined;
  const shapes = `[${sizes.map((each) => (each ? json(each) : "?")).join(",")}]`;
  const rule = `All ${role} Tensors (${name}) should have the same number of samples.`;
  return mismatch(`${rule} Got array shapes: ${shapes}`);
}

function unequalBetween(inputs: number | undefined, targets: number | undefined): Problem | undefined {
  if (inputs === undefined || targets === undefined || inputs === targets) return undefined;
  const rule = "Input Tensors should have the same number of samples as target Tensors.";
  return mismatch(`${rule} Found ${inputs} input sample(s) and ${targets} target sample(s).`);
}

function countsOf(sizes: Sizes): readonly number[] {
  return sizes.map((each) => each?.[0]).filter((count) => typeof count === "number");
}

/** The first complaint about the data of an end. */
function firstOf(
  ends: readonly End[],
  sizes: Sizes,
  complain: (end: End, given: Dims) => Problem | undefined,
): Problem | undefined {
  for (const [i, end] of ends.entries()) {
    const given = sizes[i];
    const problem = given && complain(end, given);
    if (problem) return problem;
  }
  return undefined;
}

/** Whether a known size behind the batch differs from another known one. */
function differs(dims: Dims, given: Dims): boolean {
  return dims.some((size, i) => {
    const other = given[i];
    return i > 0 && isKnown(size) && other !== undefined && isKnown(other) && other !== size;
  });
}

function mismatch(message: string, facts?: Problem["facts"]): Problem {
  return new Problem("rank", "ValueError", message, facts);
}

function shown(size: Dims[number]): string {
  return isKnown(size) ? String(size) : "";
}

function listed(dims: Dims): string {
  return dims.map(shown).join(",");
}

function json(dims: Dims): string {
  return JSON.stringify(dims.map((size) => (isKnown(size) ? size : null)));
}

import { equal } from "../../../arithmetic/dimension";
import { isUnknown } from "../../../arithmetic/unknown";
import { type Builder, moduleAt } from "../../../catalogue/builders/torchvision";
import { Instance, ParameterValue, type Value } from "../../values";
import { childModules } from "../moduleTree";

/** What the evaluator remembers about a module that it made from the table: the number of its line. */
export class Made {
  constructor(
    readonly number: number,
    /** Of a whole model: the builder that gives it. */
    readonly builder?: Builder,
  ) {}
}

/** What a module was made from; undefined for modules of other origin. */
export function originOf(module: Instance): Made | undefined {
  return module.state instanceof Made ? module.state : undefined;
}

/** Whether a module is as the table has it, but for the parts at some paths: the code may have replaced others. */
export function isAsMade(module: Instance, number: number, except: ReadonlySet<string>, path = ""): boolean {
  if (except.has(path)) return true;
  if (originOf(module)?.number !== number || module.uncertain) return false;
  const source = moduleAt(number);
  if (source.kind === "leaf") return true;
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  const expected = source.parts.filter(([name]) => !except.has(at(name)));
  const parts = childModules(module).filter(([name]) => !except.has(at(name)));
  return (
    hasWeights(module, source.weights) &&
    parts.length === expected.length &&
    expected.every(([name, part], i) => {
      const [nameNow, now] = parts[i] ?? [];
      return nameNow === name && now !== undefined && isAsMade(now, part, except, at(name));
    })
  );
}

function hasWeights(module: Instance, weights: Readonly<Record<string, readonly number[]>>): boolean {
  return Object.entries(weights).every(([name, dims]) => {
    const weight = module.attrs.get(name);
    if (!(weight instanceof ParameterValue) || isUnknown(weight.shape)) return false;
    return (
      weight.shape.length === dims.length &&
      weight.shape.every((size, i) => equal(size, dims[i] ?? 0) === true)
    );
  });
}

/** The module at a path such as "features.0.0". */
export function partAt(root: Instance, path: string): Instance | undefined {
  let part: Instance | undefined = root;
  for (const name of path.split(".")) {
    const next: Value | undefined = part?.attrs.get(name);
    part = next instanceof Instance ? next : undefined;
  }
  return part;
}

/** The number of the part at a path. Throws a RangeError where the table has none. */
export function numberAt(root: number, path: string): number {
  return path.split(".").reduce((number, name) => {
    const module = moduleAt(number);
    const part = module.kind === "composite" ? module.parts.find(([each]) => each === name) : undefined;
    if (!part) throw new RangeError(`no part ${path}`);
    return part[1];
  }, root);
}

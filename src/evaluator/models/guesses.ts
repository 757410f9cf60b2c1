/** What is assumed of classes that nothing in sight constructs or calls. */
import { symbol } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import type { Expression, Parameter } from "../../syntax/nodes";
import { findMethod } from "../ancestry";
import type { Frame } from "../frame";
import { type ClassValue, FunctionValue, type Value } from "../values";
import { defaultConfig } from "./configs";

/** Whether a method is meant to be called with more than it demands: what breaks without it may be no mistake. */
export function leavesOpen(cls: ClassValue, method: string): boolean {
  const found = findMethod(cls, method);
  if (!(found instanceof FunctionValue)) return false;
  return found.node.params.some(
    ({ kind, default: value }) => kind.startsWith("var-") || isPlaceholder(value),
  );
}

/** Defaults that stand for nothing: `None`, `()`, `[]`, `{}`. */
function isPlaceholder(value: Expression | undefined): boolean {
  if (value === undefined) return false;
  if (value.type === "Constant") return value.value.kind === "none";
  if (value.type === "Tuple" || value.type === "List") return value.elts.length === 0;
  return value.type === "Dict" && value.items.length === 0;
}

/** Parts of names that sizes go by in constructors. */
const SIZES = new RegExp(
  [
    "(^|_)(n|d|c|k|m|in|out|num|dims?|size|width|height|hidden|embed|embedding|units|classes|filters|heads|depth)(_|$|\\d)",
    "(^|_)(length|len|vocab|inp|oup|ch|chans?|nc|nf|nz|ngf|ndf|ni|no|mid|model)(_|$|\\d)",
    "^[cn]?_?(in|out)(c|ch|dim|put|put_size)?$",
    "channels?|features?|planes|_dim|_size|dmodel",
  ].join("|"),
  "i",
);

const SCALARS: ReadonlySet<string> = new Set(["int", "float", "bool", "str"]);

/** What stands for a parameter that is annotated as a number, a flag or a text; undefined for every other. */
export function scalarArgument({ name, annotation }: Parameter): Value | undefined {
  if (annotation?.type !== "Name" || !SCALARS.has(annotation.id)) return undefined;
  return annotation.id === "int" ? symbol(name) : new Unknown(`${name} is whatever the caller gives`);
}

/** A configuration with its defaults, or a name for a size that a constructor asks for; else unknown. */
export function guessArgument(frame: Frame, param: Parameter): Value {
  const config = defaultConfig(frame, param);
  if (config) return config;
  const annotation = param.annotation?.type === "Name" ? param.annotation.id : undefined;
  if (annotation === "int" || (annotation === undefined && SIZES.test(param.name))) return symbol(param.name);
  return new Unknown(`${param.name} is an argument of the constructor, and nothing in sight calls it`);
}

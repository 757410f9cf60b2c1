import type { Node, Yield } from "../../syntax/nodes";

/** A `yield` of a statement. */
export interface OwnYield {
  readonly node: Yield;
  /** Whether the statement may end without it: it stands behind `if`, `and` or `or`. */
  readonly isConditional: boolean;
}

const known = new WeakMap<Node, readonly OwnYield[]>();

/** The `yield`s of a statement or expression in the order in which they run, without those of functions within. */
export function yieldsIn(node: Node): readonly OwnYield[] {
  let found = known.get(node);
  if (!found) {
    const made: OwnYield[] = [];
    collect(node, false, made);
    known.set(node, made);
    found = made;
  }
  return found;
}

/** What holds code of its own. */
const OWN_CODE: ReadonlySet<string> = new Set(["FunctionDef", "ClassDef", "Lambda", "GeneratorExp"]);
const CONDITIONAL: ReadonlySet<string> = new Set(["IfExp", "BoolOp", "ListComp", "SetComp", "DictComp"]);

function collect(value: unknown, isConditional: boolean, found: OwnYield[]): void {
  if (value === null || typeof value !== "object") return;
  const type = "type" in value ? String(value.type) : "";
  if (OWN_CODE.has(type)) return;
  const isBelow = isConditional || CONDITIONAL.has(type);
  for (const inner of Object.values(value)) collect(inner, isBelow, found);
  if (type === "Yield" || type === "YieldFrom") found.push({ node: value as Yield, isConditional });
}

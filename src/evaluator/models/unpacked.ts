import { symbol } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import type { Assign, Expression, FunctionDef, Statement } from "../../syntax/nodes";
import type { Demand } from "./probe";

/** What sizes are called where the code does not name them. */
const COMMON: readonly (readonly string[])[] = [
  ["N"],
  ["N", "C"],
  ["N", "L", "C"],
  ["N", "C", "H", "W"],
  ["N", "C", "D", "H", "W"],
];
const BATCH = /^(?:n|b|bs|bsz|bz|batch\w*|num_batch\w*|[nb]_?size)$/i;

/**
 * What is asked of an input, from the first layer's demand and from how `forward` takes its shape apart. A linear
 * layer takes any rank, so there the demand only says the last size.
 */
export function refined(
  demand: Demand | undefined,
  forward: FunctionDef | undefined,
  param: string | undefined,
): Demand | undefined {
  const dims = forward && param !== undefined ? unpackedIn(forward, param) : undefined;
  if (!dims) return demand;
  if (!demand) return { dims, dtype: undefined, words: `how ${forward?.name} takes its shape apart` };
  const last = demand.dims.at(-1);
  if (demand.isIndices) return { ...demand, dims, isAnyRank: false };
  if (!demand.isAnyRank || dims.length < 2 || last === undefined) return demand;
  return { ...demand, dims: [...dims.slice(0, -1), last], isAnyRank: false };
}

/**
 * The shape that a method gives an argument by taking it apart, as `B, T, C = x.shape` does; the sizes keep these
 * names. Undefined where it does not, or where the argument was replaced before.
 */
function unpackedIn({ body }: FunctionDef, param: string): Dims | undefined {
  for (const statement of body) {
    const names = statement.type === "Assign" ? namesOfSizes(statement, param) : undefined;
    if (names) return dimsOf(names);
    if (replaces(statement, param)) return undefined;
  }
  return undefined;
}

/** The names on the left of `… = param.shape`. */
function namesOfSizes({ targets: [target], value }: Assign, param: string): readonly string[] | undefined {
  if (!target || (target.type !== "Tuple" && target.type !== "List") || !isShapeOf(value, param))
    return undefined;
  const names = target.elts.map((elt) => (elt.type === "Name" ? elt.id : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** Whether an expression is `param.shape` or `param.size()`. */
function isShapeOf(value: Expression, param: string): boolean {
  if (value.type === "Call") {
    const { func, args } = value;
    return (
      args.length === 0 && func.type === "Attribute" && func.attr === "size" && isName(func.value, param)
    );
  }
  return value.type === "Attribute" && value.attr === "shape" && isName(value.value, param);
}

function isName(value: Expression, name: string): boolean {
  return value.type === "Name" && value.id === name;
}

function replaces(statement: Statement, param: string): boolean {
  if (statement.type === "Assign") return statement.targets.some((target) => isName(target, param));
  // Behind a branch or a loop the argument may be another tensor.
  return statement.type !== "Expr" && statement.type !== "Assert";
}

function dimsOf(names: readonly string[]): Dims {
  return names.map((name, index) => {
    if (index === 0 && BATCH.test(name)) return symbol("N");
    const common = COMMON[names.length - 1]?.[index];
    if (/^_+$/.test(name)) return symbol(common ?? `D${index}`);
    return symbol(name.length === 1 ? name.toUpperCase() : name);
  });
}

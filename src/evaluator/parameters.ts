import type { Unknown } from "../arithmetic/unknown";
import type { Location } from "../model/graph";
import type { Parameters } from "../syntax/nodes";
import { complain, type Frame } from "./frame";
import type { Scope } from "./scope";
import { type CallArguments, Dict, type FunctionValue, Tuple } from "./values";

/** Binds the arguments of a call to a function's parameters; gives the failure, if any. */
export function bindParameters(
  frame: Frame,
  func: FunctionValue,
  args: CallArguments,
  scope: Scope,
  at: Location,
): Unknown | undefined {
  const params: Parameters = func.node.params;
  const left = new Map(args.keywords);
  let next = 0;
  const missing: string[] = [];
  for (const param of params) {
    if (param.kind === "var-positional") {
      scope.variables.set(
        param.name,
        args.unknownSpread ? args.unknownSpread : new Tuple(args.positional.slice(next)),
      );
      next = args.positional.length;
    } else if (param.kind === "var-keyword") {
      const rest = new Map([...left].map(([name, value]) => [`s:${name}`, [name, value] as const]));
      scope.variables.set(param.name, args.unknownSpread ? args.unknownSpread : new Dict(rest));
      left.clear();
    } else if (param.kind !== "keyword-only" && next < args.positional.length) {
      scope.variables.set(param.name, args.positional[next++] ?? null);
    } else if (left.has(param.name)) {
      scope.variables.set(param.name, left.get(param.name) ?? null);
      left.delete(param.name);
    } else if (args.unknownSpread) {
      scope.variables.set(param.name, args.unknownSpread);
    } else {
      const value = func.defaults.get(param.name);
      if (value === undefined) missing.push(param.name);
      scope.variables.set(param.name, value ?? null);
    }
  }
  const [extra] = left.keys();
  if (missing.length > 0)
    return complain(
      frame,
      at,
      "signature",
      "TypeError",
      `${qualifiedName(func)}() missing ${missing.length} required positional argument${missing.length > 1 ? "s" : ""}: ${missing.map((m) => `'${m}'`).join(" and ")}`,
    );
  if (extra !== undefined)
    return complain(
      frame,
      at,
      "signature",
      "TypeError",
      `${qualifiedName(func)}() got an unexpected keyword argument '${extra}'`,
    );
  if (next < args.positional.length)
    return complain(
      frame,
      at,
      "signature",
      "TypeError",
      `${qualifiedName(func)}() takes ${next} positional arguments but ${args.positional.length} were given`,
    );
  return undefined;
}

/** As Python names a function in its messages: a method with its class. */
function qualifiedName({ name, owner }: FunctionValue): string {
  return owner ? `${owner.name}.${name}` : name;
}

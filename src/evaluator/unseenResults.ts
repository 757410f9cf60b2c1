import { Unknown } from "../arithmetic/unknown";
import type { Parameter, Statement } from "../syntax/nodes";
import type { Scope } from "./scope";
import type { FunctionValue } from "./values";

/** Why it is not known what a call of a function gives, although the function can be seen. */
export function unseenResult(func: FunctionValue, scope: Scope): Unknown | undefined {
  return leftToSubclasses(func) ?? calledOtherwise(func, scope);
}

/** A method without a body, which subclasses are to give it. */
function leftToSubclasses({ name, node, owner }: FunctionValue): Unknown | undefined {
  const isLeft = owner && node.type === "FunctionDef" && !name.startsWith("__") && node.body.every(isNothing);
  return isLeft ? new Unknown(`${owner.name}.${name} is left to subclasses`) : undefined;
}

/** `pass`, `...`, or a docstring. */
function isNothing(statement: Statement): boolean {
  if (statement.type !== "Expr") return statement.type === "Pass";
  const { value } = statement;
  return value.type === "Constant" && (value.value.kind === "str" || value.value.kind === "ellipsis");
}

/** A function whose decorator out of sight calls it in another way than its callers do: they do not give it enough. */
function calledOtherwise({ node, wrapped }: FunctionValue, { variables }: Scope): Unknown | undefined {
  const isMissing = ({ name, kind }: Parameter) =>
    !kind.startsWith("var-") && variables.get(name) === wrapped;
  return wrapped && node.params.some(isMissing) ? wrapped : undefined;
}

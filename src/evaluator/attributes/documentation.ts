import type { Statement } from "../../syntax/nodes";
import type { Value } from "../values";

/** The docstring of a class's or function's body; None where it has none. */
export function documentationOf([first]: readonly Statement[]): Value {
  const value = first?.type === "Expr" ? first.value : undefined;
  return value?.type === "Constant" && value.value.kind === "str" ? value.value.value : null;
}

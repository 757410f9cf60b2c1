import type { Definition } from "../present";
import type { Statement } from "../syntax/nodes";

/** The classes and functions of a module, also those inside of others, in the order of the code. */
export function definitionsIn(body: readonly Statement[], around = ""): readonly Definition[] {
  return body.flatMap((statement): readonly Definition[] => {
    const { type, start, end } = statement;
    if (type !== "ClassDef" && type !== "FunctionDef")
      return bodiesOf(statement).flatMap((inner) => definitionsIn(inner, around));
    const name = around === "" ? statement.name : `${around}.${statement.name}`;
    const kind = type === "ClassDef" ? "class" : "function";
    return [{ kind, name, extent: { start, end } }, ...definitionsIn(statement.body, name)];
  });
}

/** The statements inside of one that opens no scope. */
function bodiesOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.type) {
    case "If":
    case "For":
    case "While":
      return [statement.body, statement.orelse];
    case "With":
    case "Block":
    case "CounterFor":
    case "DoWhile":
      return [statement.body];
    case "Try":
      return [
        statement.body,
        ...statement.handlers.map(({ body }) => body),
        statement.orelse,
        statement.finalbody,
      ];
    default:
      return [];
  }
}

import type { Expression, FunctionDef, Span, Statement } from "../../syntax/nodes";

/** The function that makes what stands at a place and returns it, at once or by the name of a variable. */
export function builderOf(body: readonly Statement[], place: Span): FunctionDef | undefined {
  const around = body.find((statement) => holds(statement, place));
  if (around?.type === "ClassDef") return builderOf(around.body, place);
  if (around?.type !== "FunctionDef") return undefined;
  const statements = flattened(around.body);
  const returned = statements.flatMap((each) => (each.type === "Return" && each.value ? [each.value] : []));
  const names = new Set(returned.flatMap((value) => (value.type === "Name" ? [value.id] : [])));
  const assigned = statements.flatMap((each): Expression[] =>
    each.type === "Assign" && each.targets.some((target) => target.type === "Name" && names.has(target.id))
      ? [each.value]
      : [],
  );
  const isReturned = [...returned, ...assigned].some((value) => value.start === place.start);
  return isReturned ? around : builderOf(around.body, place);
}

function holds({ start, end }: Span, place: Span): boolean {
  return start <= place.start && place.end <= end;
}

/** Statements with those inside of conditions and blocks, but not of other functions. */
function flattened(body: readonly Statement[]): readonly Statement[] {
  return body.flatMap((statement): readonly Statement[] => {
    if (statement.type === "If") return [...flattened(statement.body), ...flattened(statement.orelse)];
    if (statement.type === "With" || statement.type === "Block") return flattened(statement.body);
    return [statement];
  });
}

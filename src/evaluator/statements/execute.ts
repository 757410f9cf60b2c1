import type { Expression, Statement } from "../../syntax/nodes";
import { assign, setVariable } from "../assign";
import { getAttribute } from "../attributes/get";
import { setAttribute } from "../attributes/set";
import { type Completion, either } from "../branches";
import { defineClass } from "../classes";
import { getItem, setItem } from "../containers/items";
import { evaluate } from "../expressions/evaluate";
import { type Frame, locate } from "../frame";
import { defineFunction } from "../functions";
import { importFrom, importModule } from "../imports";
import { executeJavaScript } from "../javascript/statements";
import { isJavaScript } from "../javascript/undefined";
import { inPlace } from "../operators/binary";
import type { Value } from "../values";
import { evaluateAssigned } from "./assumed";
import { executeAssert, executeIf, executeMatch } from "./conditions";
import { complete } from "./lazily";
import { executeFor, executeWhile } from "./loops";
import { runWith } from "./managers";
import { remove } from "./removal";
import { raisedBy, runTry } from "./tries";

/** Runs statements in order until one of them leaves the block. */
export function executeBlock(frame: Frame, body: readonly Statement[]): Completion {
  for (let i = 0; i < body.length; i++) {
    const statement = body[i];
    if (!statement) break;
    const completion = execute(frame, statement);
    if (completion?.kind === "maybe") return continueMaybe(frame, completion, body.slice(i + 1));
    if (completion) return completion;
  }
  return undefined;
}

/** One way of a branch has left the loop's round: what follows runs or does not. */
export function continueMaybe(
  frame: Frame,
  completion: Extract<Completion, { kind: "maybe" }>,
  rest: readonly Statement[],
): Completion {
  const after = either<Completion>(
    frame,
    completion.why,
    () => executeBlock(frame, rest),
    () => undefined,
    (a) => ({ value: a }),
  );
  return after ?? completion;
}

/** Runs one statement. */
export function execute(frame: Frame, node: Statement): Completion {
  frame.run.limits.step();
  if (isJavaScript(frame)) return executeJavaScript(frame, node);
  switch (node.type) {
    case "Expr":
      evaluate(frame, node.value);
      return undefined;
    case "Assign": {
      const value = evaluateAssigned(frame, node, node.value);
      for (const target of node.targets) assign(frame, target, value);
      return undefined;
    }
    case "AugAssign":
      augment(
        frame,
        node.target,
        (value) => inPlace(frame, node.op, value, evaluate(frame, node.value), locate(frame, node)),
        node,
      );
      return undefined;
    case "AnnAssign":
      if (node.value) assign(frame, node.target, evaluateAssigned(frame, node, node.value));
      return undefined;
    case "Return":
      return { kind: "return", value: node.value ? evaluate(frame, node.value) : null };
    case "If":
      return executeIf(frame, node);
    case "For":
      return executeFor(frame, node);
    case "While":
      return executeWhile(frame, node);
    case "With":
      return complete(runWith(frame, node));
    case "Try":
      return complete(runTry(frame, node));
    case "Raise":
      throw raisedBy(frame, node);
    case "FunctionDef":
      setVariable(frame, node.name, defineFunction(frame, node));
      return undefined;
    case "ClassDef":
      setVariable(frame, node.name, defineClass(frame, node));
      return undefined;
    case "Import":
      importModule(frame, node);
      return undefined;
    case "ImportFrom":
      importFrom(frame, node);
      return undefined;
    case "Assert":
      return executeAssert(frame, node.test, node);
    case "Global":
    case "Nonlocal":
      declareElsewhere(frame, node.type, node.names);
      return undefined;
    case "Delete":
      for (const target of node.targets) remove(frame, target);
      return undefined;
    case "Match":
      return executeMatch(frame, evaluate(frame, node.subject), node.cases);
    case "Break":
      return { kind: "break" };
    case "Continue":
      return { kind: "continue" };
    default:
      return undefined;
  }
}

/** `target op= …`: the target's parts are evaluated once. */
function augment(frame: Frame, target: Expression, compute: (value: Value) => Value, node: Statement): void {
  const at = locate(frame, node);
  if (target.type === "Attribute") {
    const owner = evaluate(frame, target.value);
    setAttribute(frame, owner, target.attr, compute(getAttribute(frame, owner, target.attr, at)), at);
  } else if (target.type === "Subscript") {
    const owner = evaluate(frame, target.value);
    const key = evaluate(frame, target.slice);
    setItem(frame, owner, key, compute(getItem(frame, owner, key, at)), at);
  } else {
    assign(frame, target, compute(evaluate(frame, target)));
  }
}

function declareElsewhere(frame: Frame, kind: "Global" | "Nonlocal", names: readonly string[]): void {
  for (const name of names) {
    const outer = kind === "Global" ? frame.scope.globals : frame.scope.parent?.find(name);
    if (outer && outer !== frame.scope) frame.scope.elsewhere.set(name, outer);
  }
}

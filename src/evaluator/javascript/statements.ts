import { Unknown } from "../../arithmetic/unknown";
import type { EnumDef, Labelled, NamespaceDef, Statement, Switch } from "../../syntax/nodes";
import type { Completion } from "../branches";
import type { Frame } from "../frame";
import { bothWays } from "../statements/conditions";
import { executeBlock } from "../statements/execute";
import { Dict, type Value } from "../values";
import { defineClass, defineFunction, within } from "./definitions";
import { evaluateJavaScript } from "./expressions";
import { executeLoop, type Labels } from "./loops";
import { importModule, importNames } from "./modules";
import { objectOf, propertiesOf, setProperty } from "./objects";
import { strictEquals, truth } from "./operators";
import { declare, setIn } from "./patterns";
import { executeTry, raise } from "./tries";
import { UNDEFINED } from "./undefined";

/** Runs one statement of JavaScript. */
export function executeJavaScript(frame: Frame, node: Statement, labels: Labels = []): Completion {
  switch (node.type) {
    case "Expr":
      evaluateJavaScript(frame, node.value);
      return undefined;
    case "Assign": {
      const [target] = node.targets;
      const value = evaluateJavaScript(frame, node.value);
      if (target) declare(frame, target, value, node.isHoisted === true);
      return undefined;
    }
    case "Return":
      return { kind: "return", value: node.value ? evaluateJavaScript(frame, node.value) : UNDEFINED };
    case "If":
      return branch(
        frame,
        truth(evaluateJavaScript(frame, node.test)),
        () => executeBlock(frame, node.body),
        () => executeBlock(frame, node.orelse),
      );
    case "Block":
      return executeBlock(within(frame), node.body);
    case "For":
    case "CounterFor":
    case "While":
    case "DoWhile":
      return executeLoop(frame, node, labels);
    case "Labelled":
      return executeLabelled(frame, node, labels);
    case "Switch":
      return executeSwitch(frame, node);
    case "Try":
      return executeTry(frame, node);
    case "Raise":
      return raise(frame, node.exc, node);
    case "FunctionDef":
      setIn(frame, frame.scope, node.name, defineFunction(frame, node));
      return undefined;
    case "ClassDef":
      setIn(frame, frame.scope, node.name, defineClass(frame, node));
      return undefined;
    case "Import":
      importModule(frame, node);
      return undefined;
    case "ImportFrom":
      importNames(frame, node);
      return undefined;
    case "Export":
      for (const { local, exported } of node.names)
        setIn(frame, frame.scope, exported, evaluateJavaScript(frame, { ...node, type: "Name", id: local }));
      return undefined;
    case "EnumDef":
      defineEnum(frame, node);
      return undefined;
    case "NamespaceDef":
      defineNamespace(frame, node);
      return undefined;
    case "Break":
      return { kind: "break", ...(node.label !== undefined && { label: node.label }) };
    case "Continue":
      return { kind: "continue", ...(node.label !== undefined && { label: node.label }) };
    default:
      return undefined;
  }
}

function branch(
  frame: Frame,
  holds: boolean | Unknown,
  yes: () => Completion,
  no: () => Completion,
): Completion {
  if (holds instanceof Unknown) return bothWays(frame, holds, yes, no);
  return holds ? yes() : no();
}

function executeSwitch(frame: Frame, { subject, cases }: Switch): Completion {
  const value = evaluateJavaScript(frame, subject);
  const inner = within(frame);
  const from = (index: number) =>
    afterSwitch(
      executeBlock(
        inner,
        cases.slice(index).flatMap(({ body }) => body),
      ),
    );
  const fallback = cases.findIndex(({ test }) => test === undefined);
  const enter = (index: number): Completion => {
    const each = cases[index];
    if (!each) return fallback < 0 ? undefined : from(fallback);
    if (!each.test) return enter(index + 1);
    return branch(
      frame,
      strictEquals(value, evaluateJavaScript(inner, each.test)),
      () => from(index),
      () => enter(index + 1),
    );
  };
  return enter(0);
}

/** `break` ends the switch, not the loop around it. */
function afterSwitch(completion: Completion): Completion {
  const isBreak = completion?.kind === "break" || (completion?.kind === "maybe" && completion.of === "break");
  return isBreak && completion.label === undefined ? undefined : completion;
}

/** `break label` ends the statement with that label. */
function executeLabelled(frame: Frame, { label, body }: Labelled, labels: Labels): Completion {
  const own = [...labels, label];
  for (const statement of body) {
    const completion = executeJavaScript(frame, statement, own);
    if (!completion || completion.kind === "return") return completion;
    return completion.label === label ? undefined : completion;
  }
  return undefined;
}

/** Members are in sight by their bare names; numbers lead back to the member's name. */
function defineEnum(frame: Frame, { name, members }: EnumDef): void {
  const inner = within(frame);
  const known = frame.scope.variables.get(name.id);
  const object = known instanceof Dict ? known : objectOf([]);
  let next: Value = 0;
  for (const member of members) {
    const value: Value = member.value ? evaluateJavaScript(inner, member.value) : next;
    next = typeof value === "number" ? value + 1 : new Unknown("what the enum counts on from is not known");
    setIn(inner, inner.scope, member.name, value);
    setProperty(frame, object, member.name, value);
    if (typeof value === "number") setProperty(frame, object, value, member.name);
  }
  setIn(frame, frame.scope, name.id, object);
}

/** A namespace is an object of what it declares; a second one of that name adds to it. */
function defineNamespace(frame: Frame, { name, body }: NamespaceDef): void {
  const inner = within(frame);
  const known = frame.scope.variables.get(name.id);
  executeBlock(inner, body);
  const before = known instanceof Dict ? propertiesOf(known) : [];
  setIn(frame, frame.scope, name.id, objectOf([...before, ...inner.scope.variables]));
}

import { Unknown } from "../../arithmetic/unknown";
import type { CounterFor, DoWhile, Expression, For, Statement, Switch, Try, While } from "../../syntax/nodes";
import type { Completion } from "../branches";
import { iterate } from "../containers/iterate";
import { type Frame, locate } from "../frame";
import { Raised } from "../raised";
import { Scope } from "../scope";
import { bothWays } from "../statements/conditions";
import { executeBlock } from "../statements/execute";
import { undecidedLoop } from "../statements/loops";
import { executeTry } from "../statements/tries";
import { Dict, Instance, List, type Value } from "../values";
import { defineClass, defineFunction } from "./definitions";
import { evaluateJavaScript } from "./expressions";
import { importModule, importNames } from "./modules";
import { strictEquals, truth } from "./operators";
import { assignTo, declare, setIn } from "./patterns";
import { textOf } from "./text";
import { UNDEFINED } from "./undefined";

/** Rounds after which a loop is taken to have no end. */
const MAXIMUM_ROUNDS = 2_000;

/** Runs one statement of JavaScript. */
export function executeJavaScript(frame: Frame, node: Statement): Completion {
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
      return executeForOf(frame, node);
    case "CounterFor":
      return executeCounter(frame, node);
    case "While":
    case "DoWhile":
      return executeWhile(frame, node);
    case "Switch":
      return executeSwitch(frame, node);
    case "Try":
      return executeTry(frame, node as Try);
    case "Raise":
      throw raised(frame, node.exc, node);
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
    case "Break":
      return { kind: "break" };
    case "Continue":
      return { kind: "continue" };
    default:
      return undefined;
  }
}

/** The frame of a block, whose declarations end with it. */
function within(frame: Frame): Frame {
  return { ...frame, scope: new Scope("comprehension", frame.scope) };
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

function executeForOf(frame: Frame, node: For): Completion {
  const source = evaluateJavaScript(frame, node.iter);
  const items = node.isOverKeys ? keysOf(source) : iterate(frame, source, locate(frame, node.iter));
  const round = (item: Value) => {
    const inner = within(frame);
    if (node.isDeclaring) declare(inner, node.target, item, false);
    else assignTo(inner, node.target, item);
    return executeBlock(inner, node.body);
  };
  if (items instanceof Unknown) return undecidedLoop(frame, items, () => round(items));
  return rounds(frame, items, 0, round);
}

function keysOf(value: Value): readonly Value[] | Unknown {
  if (value instanceof Dict) return [...value.entries.values()].map(([key]) => key);
  if (value instanceof List) return value.unknown ?? value.items.map((_, i) => String(i));
  return value instanceof Unknown ? value : new Unknown("the keys are not known");
}

function rounds(
  frame: Frame,
  items: readonly Value[],
  from: number,
  round: (item: Value) => Completion,
): Completion {
  for (let i = from; i < items.length; i++) {
    const completion = round(items[i] ?? null);
    if (completion?.kind === "return") return completion;
    if (completion?.kind === "break") return undefined;
    if (completion?.kind === "maybe" && completion.of === "break")
      return bothWays(
        frame,
        completion.why,
        () => rounds(frame, items, i + 1, round),
        () => undefined,
      );
  }
  return undefined;
}

/** Every round has the loop's variables to itself, as closures over them expect. */
function executeCounter(frame: Frame, node: CounterFor): Completion {
  let loop = within(frame);
  executeBlock(loop, node.init);
  for (let i = 0; ; i++) {
    const holds = node.test ? truth(evaluateJavaScript(loop, node.test)) : true;
    const open = i > MAXIMUM_ROUNDS ? new Unknown("the loop does not seem to end") : holds;
    const current = loop;
    if (open instanceof Unknown) return undecidedLoop(frame, open, () => executeBlock(current, node.body));
    if (!open) return undefined;
    const completion = executeBlock(within(loop), node.body);
    if (completion?.kind === "return") return completion;
    if (completion?.kind === "break") return undefined;
    if (completion?.kind === "maybe" && completion.of === "break")
      return undecidedLoop(frame, completion.why, () => executeBlock(current, node.body));
    loop = { ...frame, scope: new Scope("comprehension", frame.scope, new Map(loop.scope.variables)) };
    if (node.update) evaluateJavaScript(loop, node.update);
  }
}

function executeWhile(frame: Frame, node: While | DoWhile): Completion {
  for (let i = 0; ; i++) {
    const isFirst = node.type === "DoWhile" && i === 0;
    const holds = isFirst ? true : truth(evaluateJavaScript(frame, node.test));
    const open = i > MAXIMUM_ROUNDS ? new Unknown("the loop does not seem to end") : holds;
    const round = () => executeBlock(within(frame), node.body);
    if (open instanceof Unknown) return undecidedLoop(frame, open, round);
    if (!open) return undefined;
    const completion = round();
    if (completion?.kind === "return") return completion;
    if (completion?.kind === "break") return undefined;
    if (completion?.kind === "maybe" && completion.of === "break")
      return undecidedLoop(frame, completion.why, round);
  }
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
  return isBreak ? undefined : completion;
}

function raised(frame: Frame, node: Expression | undefined, statement: Statement): Raised {
  const value = node ? evaluateJavaScript(frame, node) : UNDEFINED;
  const message = value instanceof Instance ? value.attrs.get("message") : value;
  const name = value instanceof Instance ? value.cls.name : "Error";
  const text = message === undefined || message === UNDEFINED ? "" : (textOf(message) ?? "");
  return new Raised(name, text, locate(frame, statement), value);
}

import { Unknown } from "../../arithmetic/unknown";
import type { Expression, ObjectPattern } from "../../syntax/nodes";
import { tensorsIn } from "../convert";
import { choose } from "../expressions/logic";
import { type Frame, locate } from "../frame";
import { perhapsMissing } from "../openness";
import type { Scope } from "../scope";
import { Dict, List, type Value } from "../values";
import { evaluateJavaScript } from "./expressions";
import { iterateItems } from "./iterate";
import { getElement } from "./members";
import { objectOf, propertiesOf, propertyKey } from "./objects";
import { setElement } from "./setMembers";
import { UNDEFINED } from "./undefined";

/** Writes a name's value into a scope. */
type Write = (frame: Frame, name: string, value: Value) => void;

/** Declares the names of a pattern in the block at hand, or in the function around it for `var`. */
export function declare(frame: Frame, target: Expression, value: Value, isHoisted: boolean): void {
  bind(frame, target, value, (inner, name, each) =>
    setIn(inner, isHoisted ? functionScope(inner.scope) : inner.scope, name, each),
  );
}

/** Assigns to what is in sight; a name that nothing declares becomes the module's. */
export function assignTo(frame: Frame, target: Expression, value: Value): void {
  bind(frame, target, value, (inner, name, each) =>
    setIn(inner, inner.scope.find(name) ?? inner.scope.globals, name, each),
  );
}

export function setIn(frame: Frame, scope: Scope, name: string, value: Value): void {
  frame.run.heap.touch(scope, name);
  scope.variables.set(name, value);
}

function functionScope(scope: Scope): Scope {
  return scope.kind === "comprehension" && scope.parent ? functionScope(scope.parent) : scope;
}

function bind(frame: Frame, target: Expression, value: Value, write: Write): void {
  switch (target.type) {
    case "Name":
      write(frame, target.id, value);
      noteTensors(frame, target, target.id, value);
      break;
    case "Attribute": {
      const owner = evaluateJavaScript(frame, target.value);
      setElement(frame, owner, target.attr, value, locate(frame, target));
      if (target.value.type === "Name")
        noteTensors(frame, target, `${target.value.id}.${target.attr}`, value);
      break;
    }
    case "Subscript": {
      const owner = evaluateJavaScript(frame, target.value);
      setElement(frame, owner, evaluateJavaScript(frame, target.slice), value, locate(frame, target));
      break;
    }
    case "DefaultPattern":
      bind(frame, target.target, orDefault(frame, value, target.default), write);
      break;
    case "List":
      bindItems(frame, target.elts, value, target, write);
      break;
    case "ObjectPattern":
      bindProperties(frame, target, value, write);
      break;
    default:
      break;
  }
}

/** The default where a value is undefined. */
export function orDefault(frame: Frame, value: Value, otherwise: Expression): Value {
  const isGiven = value instanceof Unknown ? value : value !== UNDEFINED;
  return choose(
    frame,
    isGiven,
    () => value,
    () => evaluateJavaScript(frame, otherwise),
  );
}

/** Remembers which variables hold tensors, for inlay hints. */
function noteTensors(frame: Frame, target: Expression, name: string, value: Value): void {
  if (tensorsIn(value).length > 0) frame.run.recorder.bind(name, locate(frame, target), value);
}

function bindItems(
  frame: Frame,
  targets: readonly Expression[],
  value: Value,
  whole: Expression,
  write: Write,
): void {
  const items = iterateItems(frame, value, locate(frame, whole));
  for (const [i, target] of targets.entries()) {
    const isRest = target.type === "Starred";
    const inner = isRest ? target.value : target;
    if (items instanceof Unknown) bind(frame, inner, isRest ? new List([], items) : items, write);
    else bind(frame, inner, isRest ? new List(items.slice(i)) : itemAt(items, i), write);
  }
}

function itemAt(items: readonly Value[], i: number): Value {
  const item = items[i];
  return item === undefined ? UNDEFINED : item;
}

function bindProperties(frame: Frame, pattern: ObjectPattern, value: Value, write: Write): void {
  const taken = new Set<string>();
  for (const { key, target } of pattern.items) {
    const by = evaluateJavaScript(frame, key);
    const name = propertyKey(by);
    if (name !== undefined) taken.add(name);
    bind(frame, target, getElement(frame, value, by, locate(frame, pattern)), write);
  }
  if (!pattern.rest) return;
  const rest =
    value instanceof Dict
      ? (perhapsMissing(value) ?? objectOf(propertiesOf(value).filter(([name]) => !taken.has(name))))
      : new Unknown("the rest of the object is not known");
  bind(frame, pattern.rest, rest, write);
}

import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import type { Assignment, Call, Expression, Logical, Prefix, Update } from "../../syntax/nodes";
import { deleteAttribute } from "../attributes/set";
import { evaluateYield } from "../expressions/calls";
import { choose } from "../expressions/logic";
import { type Frame, locate } from "../frame";
import { plain } from "../unknowns";
import { ClassValue, Dict, Instance, List, Namespace, SuperValue, type Value } from "../values";
import { call } from "./calls";
import { defineExpression, OWNER } from "./definitions";
import { evaluateObject, evaluateTemplate, spread } from "./displays";
import { calledOn } from "./functions";
import { globalValue } from "./globals";
import { getElement, getMember } from "./members";
import { moduleVariable } from "./modules";
import { refuseCall } from "./notFunctions";
import { deleteProperty } from "./objects";
import { binary, toNumber, truth, typeName } from "./operators";
import { assignTo } from "./patterns";
import { setElement } from "./setMembers";
import { isMissing, numberValue, UNDEFINED } from "./undefined";

/** Ends a chain of optional accesses: `a?.b.c` is undefined where `a` is missing. */
class ShortCircuit {
  constructor(readonly value: Value) {}
}

/** Evaluates an expression of JavaScript. It throws only what {@link evaluate} throws. */
export function evaluateJavaScript(frame: Frame, node: Expression): Value {
  switch (node.type) {
    case "Constant":
      return constant(node.value);
    case "Name":
      return variable(frame, node.id);
    case "Attribute":
      return getMember(frame, receiver(frame, node), node.attr, locate(frame, node));
    case "Subscript":
      return getElement(
        frame,
        receiver(frame, node),
        evaluateJavaScript(frame, node.slice),
        locate(frame, node),
      );
    case "Call":
      return evaluateCall(frame, node);
    case "Chain":
      return evaluateChain(frame, node.value);
    case "List": {
      const items = spread(frame, node.elts);
      return items instanceof Unknown ? new List([], items) : new List(items);
    }
    case "Dict":
      return evaluateObject(frame, node);
    case "Binary":
      return plain(
        binary(node.op, evaluateJavaScript(frame, node.left), evaluateJavaScript(frame, node.right)),
      );
    case "Logical":
      return evaluateLogical(frame, node);
    case "Prefix":
      return plain(evaluatePrefix(frame, node));
    case "Update":
      return evaluateUpdate(frame, node);
    case "Assignment":
      return evaluateAssignment(frame, node);
    case "IfExp":
      return choose(
        frame,
        truth(evaluateJavaScript(frame, node.test)),
        () => evaluateJavaScript(frame, node.body),
        () => evaluateJavaScript(frame, node.orelse),
      );
    case "Definition":
      return defineExpression(frame, node.def);
    case "JoinedStr":
      return plain(evaluateTemplate(frame, node));
    case "Sequence":
      return node.values.reduce<Value>((_, each) => evaluateJavaScript(frame, each), UNDEFINED);
    case "FormattedValue":
    case "Starred":
    case "Await":
      return evaluateJavaScript(frame, node.value);
    case "Yield":
    case "YieldFrom":
      return evaluateYield(frame, node);
    case "Error":
      return new Unknown("this is not followed");
    default:
      return new Unknown("this is not JavaScript");
  }
}

function constant(value: Extract<Expression, { type: "Constant" }>["value"]): Value {
  if (value.kind === "float") return new Float(value.value);
  return "value" in value ? value.value : null;
}

function variable(frame: Frame, name: string): Value {
  if (name === "super") return superOf(frame);
  const found = frame.scope.get(name);
  if (found !== undefined) return found;
  const known = globalValue(name) ?? moduleVariable(frame, name);
  return known === undefined ? new Unknown(`the name ${name || "?"} is not defined in sight`) : known;
}

function superOf(frame: Frame): Value {
  const self = frame.scope.get("this");
  const owner = ownerOf(frame);
  if (owner && self instanceof Instance) return new SuperValue(self, owner, self.cls.mro);
  if (owner && self instanceof ClassValue) return new SuperValue(self, owner, self.mro);
  return new Unknown("super is not known here");
}

/** The class of the method at hand, or of the one around an arrow function. */
function ownerOf(frame: Frame): ClassValue | undefined {
  const owner = frame.scope.get(OWNER);
  return owner instanceof ClassValue ? owner : undefined;
}

/** What stands before the dot; an optional access of nothing ends the chain. */
function receiver(frame: Frame, node: { readonly value: Expression; readonly isOptional?: boolean }): Value {
  const value = evaluateJavaScript(frame, node.value);
  if (node.isOptional && isMissing(value) === true) throw new ShortCircuit(UNDEFINED);
  return value;
}

function evaluateChain(frame: Frame, node: Expression): Value {
  try {
    return evaluateJavaScript(frame, node);
  } catch (thrown) {
    if (thrown instanceof ShortCircuit) return thrown.value;
    throw thrown;
  }
}

function evaluateCall(frame: Frame, node: Call): Value {
  const { callee, owner } = evaluateCallee(frame, node);
  if (node.isOptional && isMissing(callee) === true) throw new ShortCircuit(UNDEFINED);
  const args = spread(frame, node.args);
  const refused = refuseCall(frame, node, callee, owner);
  if (refused) return refused;
  return call(frame, callee, args instanceof Unknown ? [] : args, locate(frame, node), {
    isNew: node.isNew === true,
    ...(args instanceof Unknown && { unknownSpread: args }),
  });
}

/** What is called: a function that an object holds is called on that object. */
function evaluateCallee(frame: Frame, { func, isNew }: Call): { callee: Value; owner?: Value } {
  if (func.type !== "Attribute" && func.type !== "Subscript")
    return { callee: evaluateJavaScript(frame, func) };
  const owner = receiver(frame, func);
  const at = locate(frame, func);
  const callee =
    func.type === "Attribute"
      ? getMember(frame, owner, func.attr, at)
      : getElement(frame, owner, evaluateJavaScript(frame, func.slice), at);
  return { callee: isNew || owner instanceof Namespace ? callee : calledOn(frame, callee, owner), owner };
}

/** `a && b`, `a || b`, `a ?? b`; where `a` is not known, what both ways agree on. */
function evaluateLogical(frame: Frame, { op, left, right }: Logical): Value {
  const first = evaluateJavaScript(frame, left);
  return combine(frame, op, first, () => evaluateJavaScript(frame, right));
}

function combine(frame: Frame, op: Logical["op"], first: Value, second: () => Value): Value {
  const takesSecond = op === "??" ? isMissing(first) : truth(first);
  const test = op === "||" && !(takesSecond instanceof Unknown) ? !takesSecond : takesSecond;
  return choose(frame, test, second, () => first);
}

function evaluatePrefix(frame: Frame, { op, operand }: Prefix): Value {
  if (op === "delete") return remove(frame, operand);
  const value = evaluateJavaScript(frame, operand);
  if (op === "typeof") return operand.type === "Name" && value instanceof Unknown ? value : typeName(value);
  if (op === "void") return UNDEFINED;
  if (value instanceof Unknown) return value;
  if (op === "!") {
    const holds = truth(value);
    return holds instanceof Unknown ? holds : !holds;
  }
  const number = toNumber(value);
  if (number === undefined) return new Unknown(`${op} of what is not a number`);
  return numberValue(op === "-" ? -number : op === "~" ? ~number : number);
}

/** `delete owner.name`. */
function remove(frame: Frame, target: Expression): Value {
  if (target.type !== "Attribute" && target.type !== "Subscript") return true;
  const owner = evaluateJavaScript(frame, target.value);
  const key = target.type === "Attribute" ? target.attr : evaluateJavaScript(frame, target.slice);
  if (owner instanceof Dict) deleteProperty(frame, owner, key);
  else if (owner instanceof List) setElement(frame, owner, key, UNDEFINED, locate(frame, target));
  else if (owner instanceof Instance && typeof key === "string") deleteAttribute(frame, owner, key);
  else if (owner instanceof Instance)
    owner.uncertain ??= new Unknown("a property that is not known is deleted");
  return true;
}

function evaluateUpdate(frame: Frame, { op, isPrefix, target }: Update): Value {
  const before = evaluateJavaScript(frame, target);
  const number = before instanceof Unknown ? undefined : toNumber(before);
  const after =
    before instanceof Unknown
      ? plain(before)
      : number === undefined
        ? new Unknown("what is not a number is counted")
        : numberValue(op === "+" ? number + 1 : number - 1);
  assignTo(frame, target, after);
  return isPrefix ? after : before;
}

function evaluateAssignment(frame: Frame, node: Assignment): Value {
  const { target, op } = node;
  const right = () => evaluateJavaScript(frame, node.value);
  let value: Value;
  if (op === undefined) value = right();
  else if (op === "&&" || op === "||" || op === "??")
    value = combine(frame, op, evaluateJavaScript(frame, target), right);
  else value = plain(binary(op, evaluateJavaScript(frame, target), right()));
  assignTo(frame, target, value);
  return value;
}

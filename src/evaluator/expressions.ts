import { Unknown } from "../arithmetic/unknown";
import { Float } from "../catalogue/values";
import type { Call, Comprehension, ConstantValue, Expression, JoinedStr } from "../syntax/nodes";
import { assign } from "./assign";
import { getAttribute } from "./attributes";
import { either } from "./branches";
import { callValue } from "./calls";
import { getItem, iterate } from "./containers";
import { makeFunction } from "./functions";
import { evaluateJavaScript } from "./javascript/expressions";
import { isJavaScript } from "./javascript/undefined";
import { joinValues } from "./join";
import { lookupName } from "./names";
import { binary, compare, truth, unary } from "./operators";
import { type Frame, locate, MAXIMUM_ITEMS, Stopped } from "./run";
import { Scope } from "./scope";
import { formatValue, textOf } from "./text";
import {
  Dict,
  Ellipsis,
  Iterator,
  keyOf,
  List,
  perhapsMissing,
  plain,
  SetValue,
  SliceValue,
  Symbolic,
  Tuple,
  type Value,
} from "./values";

/** Evaluates an expression. It never throws but for Python's own exceptions and the limits. */
export function evaluate(frame: Frame, node: Expression): Value {
  frame.run.step();
  if (isJavaScript(frame)) return evaluateJavaScript(frame, node);
  switch (node.type) {
    case "Constant":
      return constant(node.value);
    case "Name":
      return lookupName(frame, node);
    case "Attribute":
      return getAttribute(frame, evaluate(frame, node.value), node.attr, locate(frame, node));
    case "Call":
      return evaluateCall(frame, node);
    case "Subscript":
      return getItem(frame, evaluate(frame, node.value), evaluate(frame, node.slice), locate(frame, node));
    case "Tuple":
      return new Tuple(evaluateItems(frame, node.elts));
    case "List":
      return new List(evaluateItems(frame, node.elts));
    case "Set":
      return makeSet(evaluateItems(frame, node.elts));
    case "Dict":
      return evaluateDict(frame, node.items);
    case "BinOp":
      return plain(
        binary(frame, node.op, evaluate(frame, node.left), evaluate(frame, node.right), locate(frame, node)),
      );
    case "UnaryOp":
      return plain(unary(frame, node.op, evaluate(frame, node.operand), locate(frame, node)));
    case "BoolOp":
      return evaluateBoolean(frame, node.op, node.values);
    case "Compare":
      return plain(evaluateCompare(frame, node));
    case "IfExp":
      return choose(
        frame,
        evaluate(frame, node.test),
        () => evaluate(frame, node.body),
        () => evaluate(frame, node.orelse),
      );
    case "NamedExpr": {
      const value = evaluate(frame, node.value);
      assign(frame, node.target, value);
      return value;
    }
    case "Lambda":
      return makeFunction(frame, node, "<lambda>");
    case "ListComp":
      return new List(...comprehend(frame, node.generators, (inner) => evaluate(inner, node.elt)));
    case "GeneratorExp":
      return new Iterator(...comprehend(frame, node.generators, (inner) => evaluate(inner, node.elt)));
    case "SetComp": {
      const [items, unknown] = comprehend(frame, node.generators, (inner) => evaluate(inner, node.elt));
      return unknown ?? makeSet(items);
    }
    case "DictComp":
      return evaluateDictComp(frame, node.key, node.value, node.generators);
    case "JoinedStr":
      return plain(evaluateJoined(frame, node));
    case "FormattedValue":
      return evaluate(frame, node.value);
    case "Slice":
      return new SliceValue(
        optional(frame, node.lower),
        optional(frame, node.upper),
        optional(frame, node.step),
      );
    case "Starred":
      return evaluate(frame, node.value);
    case "Await":
      return evaluate(frame, node.value);
    case "Yield":
    case "YieldFrom":
      return evaluateYield(frame, node);
    case "Error":
      return new Unknown("this does not parse yet");
    default:
      return new Unknown("this is not Python");
  }
}

function optional(frame: Frame, node: Expression | undefined): Value {
  return node ? evaluate(frame, node) : null;
}

function constant(value: ConstantValue): Value {
  switch (value.kind) {
    case "int":
    case "str":
    case "bool":
      return value.value;
    case "float":
      return new Float(value.value);
    case "none":
      return null;
    case "ellipsis":
      return new Ellipsis();
    case "bytes":
      return new Symbolic("bytes");
    case "complex":
      return new Unknown("complex numbers are not followed");
    case "named-characters":
      return new Unknown("characters given by their names are not decoded");
  }
}

/** Items of a display or call, with `*iterables` spread; an unknown spread makes one unknown item. */
export function evaluateItems(frame: Frame, nodes: readonly Expression[]): Value[] {
  const items: Value[] = [];
  for (const node of nodes) {
    if (node.type !== "Starred") items.push(evaluate(frame, node));
    else {
      const spread = iterate(frame, evaluate(frame, node.value), locate(frame, node));
      if (spread instanceof Unknown) items.push(spread);
      else items.push(...spread);
    }
  }
  return items;
}

export function makeSet(items: readonly Value[]): Value {
  const entries = new Map<string, Value>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) return new Unknown("an item of the set is not known");
    entries.set(key, item);
  }
  return new SetValue(entries);
}

function evaluateDict(
  frame: Frame,
  items: readonly { readonly key?: Expression; readonly value: Expression }[],
): Value {
  const entries = new Map<string, readonly [Value, Value]>();
  for (const item of items) {
    const value = evaluate(frame, item.value);
    if (!item.key) {
      if (!(value instanceof Dict))
        return value instanceof Unknown ? value : new Unknown("** of something that is no dictionary");
      for (const [key, entry] of value.entries) entries.set(key, entry);
      continue;
    }
    const name = evaluate(frame, item.key);
    const key = keyOf(name);
    if (key === undefined)
      return name instanceof Unknown ? name : new Unknown("a key of the dictionary is not known");
    entries.set(key, [name, value]);
  }
  return new Dict(entries);
}

function evaluateCall(frame: Frame, node: Call): Value {
  const callee = evaluate(frame, node.func);
  const positional: Value[] = [];
  let unknownSpread: Unknown | undefined;
  for (const arg of node.args) {
    if (arg.type !== "Starred") positional.push(evaluate(frame, arg));
    else {
      const spread = iterate(frame, evaluate(frame, arg.value), locate(frame, arg));
      if (spread instanceof Unknown) unknownSpread ??= spread;
      else positional.push(...spread);
    }
  }
  const keywords = new Map<string, Value>();
  for (const keyword of node.keywords) {
    const value = evaluate(frame, keyword.value);
    if (keyword.arg !== undefined) keywords.set(keyword.arg, value);
    else if (value instanceof Dict) {
      unknownSpread ??= perhapsMissing(value);
      for (const [key, item] of value.entries.values()) keywords.set(textOf(key) ?? "?", item);
    } else if (value !== null)
      unknownSpread ??=
        value instanceof Unknown ? value : new Unknown("** of something that is no dictionary");
  }
  return callValue(
    frame,
    callee,
    { positional, keywords, ...(unknownSpread && { unknownSpread }) },
    locate(frame, node),
  );
}

function evaluateBoolean(frame: Frame, op: "and" | "or", nodes: readonly Expression[]): Value {
  let result: Value = op === "and";
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) break;
    result = evaluate(frame, node);
    if (i === nodes.length - 1) return result;
    const holds = truth(result);
    if (holds instanceof Unknown) return undecided(frame, holds, op, result, nodes.slice(i + 1));
    if (holds !== (op === "and")) return result;
  }
  return result;
}

/** `a and b` with `a` unknown: false either way if `b` is false, else unknown. */
function undecided(
  frame: Frame,
  why: Unknown,
  op: "and" | "or",
  left: Value,
  rest: readonly Expression[],
): Value {
  const right = either<Value>(
    frame,
    why,
    () => evaluateBoolean(frame, op, rest),
    () => left,
    (a, b) => ({ value: decisive(op, a) ? a : joinValues(a, b, why) }),
  );
  return right;
}

function decisive(op: "and" | "or", value: Value): boolean {
  return typeof value === "boolean" && value === (op === "or");
}

function evaluateCompare(frame: Frame, node: Extract<Expression, { type: "Compare" }>): Value {
  let left = evaluate(frame, node.left);
  for (let i = 0; i < node.ops.length; i++) {
    const op = node.ops[i];
    const next = node.comparators[i];
    if (!op || !next) break;
    const right = evaluate(frame, next);
    const result = compare(frame, op, left, right, locate(frame, node));
    if (i === node.ops.length - 1) return result;
    const holds = truth(result);
    if (holds instanceof Unknown) return holds;
    if (!holds) return false;
    left = right;
  }
  return true;
}

/** The value of the way that a condition takes; of both, joined, where it is not known. */
export function choose(frame: Frame, test: Value, yes: () => Value, no: () => Value): Value {
  const holds = truth(test);
  if (!(holds instanceof Unknown)) return holds ? yes() : no();
  return either(frame, holds, yes, no, (a, b) => ({ value: joinValues(a, b, holds) }));
}

/** Runs the loops of a comprehension; gives the items, or why they are not known. */
function comprehend(
  frame: Frame,
  generators: readonly Comprehension[],
  element: (frame: Frame) => Value,
): [items: Value[], unknown: Unknown | undefined] {
  const items: Value[] = [];
  let unknown: Unknown | undefined;
  const inner: Frame = { ...frame, scope: new Scope("comprehension", frame.scope) };
  const loop = (depth: number): void => {
    const generator = generators[depth];
    if (!generator) {
      if (items.length >= MAXIMUM_ITEMS) throw new Stopped(`a list grows beyond ${MAXIMUM_ITEMS} items`);
      items.push(element(inner));
      return;
    }
    const source = iterate(inner, evaluate(inner, generator.iter), locate(frame, generator.iter));
    if (source instanceof Unknown) {
      unknown ??= source;
      return;
    }
    for (const item of source) {
      assign(inner, generator.target, item);
      const tests = generator.ifs.map((test) => truth(evaluate(inner, test)));
      const open = tests.find((test) => test instanceof Unknown);
      if (open instanceof Unknown) unknown ??= open;
      if (tests.every((test) => test === true)) loop(depth + 1);
    }
  };
  loop(0);
  return unknown ? [[], unknown] : [items, undefined];
}

function evaluateDictComp(
  frame: Frame,
  key: Expression,
  value: Expression,
  generators: readonly Comprehension[],
): Value {
  const [pairs, unknown] = comprehend(
    frame,
    generators,
    (inner) => new Tuple([evaluate(inner, key), evaluate(inner, value)]),
  );
  if (unknown) return unknown;
  const entries = new Map<string, readonly [Value, Value]>();
  for (const pair of pairs) {
    const [name = null, item = null] = (pair as Tuple).items;
    const text = keyOf(name);
    if (text === undefined) return new Unknown("a key of the dictionary is not known");
    entries.set(text, [name, item]);
  }
  return new Dict(entries);
}

function evaluateJoined(frame: Frame, node: JoinedStr): Value {
  let text = "";
  for (const part of node.values) {
    if (part.type === "Constant") {
      text += part.value.kind === "str" ? part.value.value : "";
      continue;
    }
    const value = evaluate(frame, part.value);
    const piece = formatValue(value, part.formatSpec, part.conversion);
    if (piece === undefined)
      return value instanceof Unknown ? value : new Unknown("a part of the text is not known");
    text += piece;
  }
  return text;
}

export function evaluateYield(
  frame: Frame,
  node: Extract<Expression, { type: "Yield" | "YieldFrom" }>,
): Value {
  const value = node.value ? evaluate(frame, node.value) : null;
  if (node.type === "Yield") {
    if (frame.yielded.length >= MAXIMUM_ITEMS)
      throw new Stopped(`a generator gives more than ${MAXIMUM_ITEMS} items`);
    frame.yielded.push(value);
    return null;
  }
  const items = iterate(frame, value, locate(frame, node));
  frame.yielded.push(...(items instanceof Unknown ? [items] : items));
  return null;
}

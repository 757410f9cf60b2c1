import { Unknown } from "../../arithmetic/unknown";
import { Complex, Float } from "../../catalogue/values";
import type { ConstantValue, Expression } from "../../syntax/nodes";
import { assign } from "../assign";
import { getAttribute } from "../attributes/get";
import { getItem } from "../containers/items";
import { type Frame, locate } from "../frame";
import { makeFunction } from "../functions";
import { evaluateJavaScript } from "../javascript/expressions";
import { isJavaScript } from "../javascript/undefined";
import { lookupName } from "../names";
import { binary, unary } from "../operators/binary";
import { truthOf } from "../operators/truth";
import { plain } from "../unknowns";
import { Ellipsis, List, SliceValue, Symbolic, type Value } from "../values";
import { evaluateCall, evaluateYield } from "./calls";
import { comprehend, evaluateDictComp, evaluateGenerator } from "./comprehensions";
import { evaluateDict, evaluateItems, evaluateJoined, makeList, makeSet, makeTuple } from "./displays";
import { choose, evaluateBoolean, evaluateCompare } from "./logic";

/** Evaluates an expression. It never throws but for Python's own exceptions and the limits. */
export function evaluate(frame: Frame, node: Expression): Value {
  frame.run.limits.step();
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
      return makeTuple(evaluateItems(frame, node.elts));
    case "List":
      return makeList(evaluateItems(frame, node.elts));
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
        truthOf(frame, evaluate(frame, node.test), locate(frame, node.test)),
        () => evaluate(frame, node.body),
        () => evaluate(frame, node.orelse),
      );
    case "NamedExpr": {
      const value = evaluate(frame, node.value);
      assign({ ...frame, scope: frame.scope.outside }, node.target, value);
      return value;
    }
    case "Lambda":
      return makeFunction(frame, node, "<lambda>");
    case "ListComp":
      return new List(...comprehend(frame, node.generators, (inner) => evaluate(inner, node.elt)));
    case "GeneratorExp":
      return evaluateGenerator(frame, node.generators, (inner) => evaluate(inner, node.elt));
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
      return new Complex();
    case "named-characters":
      return new Unknown("characters given by their names are not decoded");
  }
}

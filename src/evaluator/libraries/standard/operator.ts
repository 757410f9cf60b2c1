import { Unknown } from "../../../arithmetic/unknown";
import type { Comparison, Operator, UnaryOperator } from "../../../syntax/nodes";
import { getAttribute } from "../../attributes/get";
import { callValue } from "../../calls";
import { getItem, setItem } from "../../containers/items";
import { binary, unary } from "../../operators/binary";
import { compare, contains } from "../../operators/equality";
import { truthOf } from "../../operators/truth";
import { Tuple, type Value } from "../../values";
import { type NativeFunction, native } from "../native";

const BINARY: Readonly<Record<string, Operator>> = {
  add: "+",
  sub: "-",
  mul: "*",
  truediv: "/",
  floordiv: "//",
  mod: "%",
  pow: "**",
  matmul: "@",
  and_: "&",
  or_: "|",
  xor: "^",
  lshift: "<<",
  rshift: ">>",
  concat: "+",
};
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  eq: "==",
  ne: "!=",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
  is_: "is",
  is_not: "is not",
};
const UNARY: Readonly<Record<string, UnaryOperator>> = { neg: "-", pos: "+", invert: "~", not_: "not" };

function tableOf<T>(
  ops: Readonly<Record<string, T>>,
  run: (op: T) => NativeFunction,
): Record<string, NativeFunction> {
  return Object.fromEntries(Object.entries(ops).map(([name, op]) => [name, run(op)]));
}

/** A function that takes one thing out of its argument, or a tuple of several. */
function getter(
  name: string,
  get: (inner: Parameters<NativeFunction>[0], key: Value) => Value,
): NativeFunction {
  return ({ positional: keys }) =>
    native(name, (inner) => {
      const [first = null] = keys;
      return keys.length === 1 ? get(inner, first) : new Tuple(keys.map((key) => get(inner, key)));
    });
}

/** Functions of one operator, as in the `operator` module. */
export const operator: Readonly<Record<string, NativeFunction>> = {
  ...tableOf(
    BINARY,
    (op) => (call) => binary(call.frame, op, call.get(0) ?? null, call.get(1) ?? null, call.at),
  ),
  ...tableOf(
    COMPARISONS,
    (op) => (call) => compare(call.frame, op, call.get(0) ?? null, call.get(1) ?? null, call.at),
  ),
  ...tableOf(UNARY, (op) => (call) => unary(call.frame, op, call.get(0) ?? null, call.at)),
  truth: (call) => truthOf(call.frame, call.get(0) ?? null, call.at),
  getitem: (call) => getItem(call.frame, call.get(0) ?? null, call.get(1) ?? null, call.at),
  setitem: (call) => {
    setItem(call.frame, call.get(0) ?? null, call.get(1) ?? null, call.get(2) ?? null, call.at);
    return null;
  },
  contains: (call) => contains(call.frame, call.get(0) ?? null, call.get(1) ?? null, call.at),
  itemgetter: getter("itemgetter", (inner, key) => getItem(inner.frame, inner.get(0) ?? null, key, inner.at)),
  attrgetter: getter("attrgetter", (inner, path) =>
    typeof path !== "string"
      ? new Unknown("the attribute's name is not known")
      : path
          .split(".")
          .reduce<Value>(
            (owner, name) => getAttribute(inner.frame, owner, name, inner.at),
            inner.get(0) ?? null,
          ),
  ),
  methodcaller: ({ positional: [name = null, ...positional], keywords }) =>
    native("methodcaller", (inner) =>
      typeof name === "string"
        ? callValue(
            inner.frame,
            getAttribute(inner.frame, inner.get(0) ?? null, name, inner.at),
            { positional, keywords },
            inner.at,
          )
        : new Unknown("the method's name is not known"),
    ),
};

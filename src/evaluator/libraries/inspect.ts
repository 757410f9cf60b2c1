import { Unknown } from "../../arithmetic/unknown";
import { findMethod } from "../ancestry";
import { firstOf } from "../given";
import type { Run } from "../run";
import { PlainUnknown } from "../unknowns";
import { BoundMethod, ClassValue, Dict, FunctionValue, Native, Symbolic, type Value } from "../values";
import { native } from "./native";

const parameterClass = new ClassValue("Parameter", "inspect.Parameter", []);
const signatureClass = new ClassValue("Signature", "inspect.Signature", []);

const KINDS = {
  "positional-only": "POSITIONAL_ONLY",
  positional: "POSITIONAL_OR_KEYWORD",
  "var-positional": "VAR_POSITIONAL",
  "keyword-only": "KEYWORD_ONLY",
  "var-keyword": "VAR_KEYWORD",
} as const;
for (const kind of Object.values(KINDS)) parameterClass.attrs.set(kind, new Symbolic(`inspect.${kind}`));
const EMPTY = new Symbolic("inspect.empty");
parameterClass.attrs.set("empty", EMPTY);

/** `inspect.signature(f)`; functions that wrap another show the other's, as in Python. */
function signatureOf(run: Run, callee: Value): Value {
  if (callee instanceof BoundMethod) return signatureOf(run, callee.func);
  if (callee instanceof ClassValue) return signatureOf(run, findMethod(callee, "__init__") ?? null);
  if (!(callee instanceof FunctionValue)) return new PlainUnknown("the signature is not known");
  const wrapped = callee.attributes.get("__wrapped__");
  if (wrapped !== undefined) return signatureOf(run, wrapped);
  const parameters = new Dict();
  for (const param of callee.node.params) {
    const made = run.newInstance(parameterClass);
    made.attrs.set("name", param.name);
    made.attrs.set("kind", new Symbolic(`inspect.${KINDS[param.kind]}`));
    made.attrs.set("default", firstOf(callee.defaults.get(param.name), () => EMPTY) ?? null);
    parameters.entries.set(`s:${param.name}`, [param.name, made]);
  }
  const signature = run.newInstance(signatureClass);
  signature.attrs.set("parameters", parameters);
  return signature;
}

/** `functools.wraps(f)`: the decorated function remembers what it stands for. */
export const wraps = native("wraps", (call) => {
  const wrapped = call.get(0) ?? null;
  return native("wraps", (inner) => {
    const func = inner.get(0) ?? null;
    if (func instanceof FunctionValue) {
      func.attributes.set("__wrapped__", wrapped);
      func.attributes.set("__name__", nameOf(wrapped) ?? func.name);
    }
    return func;
  });
});

function nameOf(value: Value): string | undefined {
  if (!(value instanceof FunctionValue)) return value instanceof Native ? value.name : undefined;
  const own = value.attributes.get("__name__");
  return typeof own === "string" ? own : value.name;
}

const isClass = (value: Value) => value instanceof ClassValue;
const isFunction = (value: Value) => value instanceof FunctionValue || value instanceof Native;

export const inspect: Readonly<Record<string, Value>> = {
  "inspect.signature": native("signature", (call) => signatureOf(call.frame.run, call.get(0) ?? null)),
  "inspect.Parameter": parameterClass,
  "inspect.Signature": signatureClass,
  "inspect._empty": EMPTY,
  "inspect.isclass": native("isclass", (call) => known(call.get(0) ?? null, isClass)),
  "inspect.isfunction": native("isfunction", (call) => known(call.get(0) ?? null, isFunction)),
};

function known(value: Value, test: (value: Value) => boolean): Value {
  return value instanceof Unknown ? value : test(value);
}

import { Unknown } from "../../arithmetic/unknown";
import type { Signature } from "../../catalogue/signature";
import { findMethod } from "../ancestry";
import { fromArg } from "../convert";
import { firstOf } from "../given";
import type { Run } from "../run";
import { PlainUnknown } from "../unknowns";
import { BoundMethod, ClassValue, Dict, FunctionValue, Native, Symbolic, type Value } from "../values";
import { native } from "./native";

const parameterClass = new ClassValue("Parameter", "inspect.Parameter", []);
const signatureClass = new ClassValue("Signature", "inspect.Signature", []);

const KINDS = {
  "positional-only": new Symbolic("inspect.POSITIONAL_ONLY"),
  positional: new Symbolic("inspect.POSITIONAL_OR_KEYWORD"),
  "var-positional": new Symbolic("inspect.VAR_POSITIONAL"),
  "keyword-only": new Symbolic("inspect.KEYWORD_ONLY"),
  "var-keyword": new Symbolic("inspect.VAR_KEYWORD"),
} as const;
for (const kind of Object.values(KINDS)) parameterClass.attrs.set(kind.name.slice("inspect.".length), kind);
const EMPTY = new Symbolic("inspect.empty");
parameterClass.attrs.set("empty", EMPTY);

/** `inspect.signature(f)`; functions that wrap another show the other's, as in Python. */
function signatureOf(run: Run, callee: Value): Value {
  if (callee instanceof BoundMethod) return signatureOf(run, callee.func);
  if (callee instanceof ClassValue) {
    const own = findMethod(callee, "__init__") ?? null;
    return callee.entry && !(own instanceof FunctionValue)
      ? documented(run, callee.entry.signature)
      : signatureOf(run, own);
  }
  if (!(callee instanceof FunctionValue)) return new PlainUnknown("the signature is not known");
  const wrapped = callee.attributes.get("__wrapped__");
  if (wrapped !== undefined) return signatureOf(run, wrapped);
  const defaultOf = (name: string) => firstOf(callee.defaults.get(name), () => EMPTY) ?? null;
  return makeSignature(run, callee.node.params, defaultOf);
}

/** The signature of a framework's layer. */
function documented(run: Run, { parameters, byName }: Signature): Value {
  return makeSignature(run, parameters, (name) => {
    const value = byName.get(name)?.default;
    return value === undefined ? EMPTY : fromArg(run, value, "torch");
  });
}

function makeSignature(
  run: Run,
  params: readonly { readonly name: string; readonly kind: keyof typeof KINDS }[],
  defaultOf: (name: string) => Value,
): Value {
  const parameters = new Dict();
  for (const { name, kind } of params) {
    const made = run.newInstance(parameterClass);
    made.attrs.set("name", name);
    made.attrs.set("kind", KINDS[kind]);
    made.attrs.set("default", defaultOf(name));
    parameters.entries.set(`s:${name}`, [name, made]);
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

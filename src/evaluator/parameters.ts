import type { Unknown } from "../arithmetic/unknown";
import type { Location } from "../model/graph";
import type { Parameter, Parameters } from "../syntax/nodes";
import { complain, type Frame } from "./frame";
import { firstOf } from "./given";
import type { Scope } from "./scope";
import { type CallArguments, Dict, type FunctionValue, Tuple, type Value } from "./values";

/** Kinds of parameters that an argument may name. */
const NAMED: ReadonlySet<Parameter["kind"]> = new Set(["positional", "keyword-only"]);

/** Arguments of a call as parameters take them away, one after the other. */
class Supply {
  /** How many positional arguments are taken. */
  taken = 0;
  readonly keywords: Map<string, Value>;
  constructor(
    readonly args: CallArguments,
    private readonly params: Parameters,
    /** Why others may give more than the call does. */
    private readonly wrapped: Unknown | undefined,
  ) {
    this.keywords = new Map(args.keywords);
  }

  /** What stands for a parameter; undefined where the call has nothing for it. */
  take({ name, kind }: Parameter): Value | undefined {
    const { positional, unknownSpread } = this.args;
    if (kind === "var-positional" || kind === "var-keyword") {
      const rest = kind === "var-positional" ? new Tuple(this.rest()) : new Dict(this.others());
      return unknownSpread ?? this.wrapped ?? rest;
    }
    if (kind !== "keyword-only" && this.taken < positional.length) return positional[this.taken++];
    if (kind === "positional-only" || !this.keywords.has(name)) return unknownSpread;
    const value = this.keywords.get(name);
    this.keywords.delete(name);
    return value;
  }

  /** All positional arguments that are left. */
  private rest(): readonly Value[] {
    const { positional } = this.args;
    const rest = positional.slice(this.taken);
    this.taken = positional.length;
    return rest;
  }

  /** All keyword arguments that name no parameter, as the entries of a dictionary. */
  private others(): Map<string, readonly [Value, Value]> {
    const entries = new Map<string, readonly [Value, Value]>();
    for (const [name, value] of this.keywords) {
      if (this.params.some((param) => param.name === name && NAMED.has(param.kind))) continue;
      entries.set(`s:${name}`, [name, value]);
      this.keywords.delete(name);
    }
    return entries;
  }
}

/** Binds the arguments of a call to a function's parameters; gives the failure, if any. */
export function bindParameters(
  frame: Frame,
  func: FunctionValue,
  args: CallArguments,
  scope: Scope,
  at: Location,
): Unknown | undefined {
  const supply = new Supply(args, func.node.params, func.wrapped);
  const missing: Parameter[] = [];
  for (const param of func.node.params) {
    const given = supply.take(param);
    const value = firstOf(
      given,
      () => func.defaults.get(param.name),
      () => func.wrapped,
    );
    if (value === undefined) missing.push(param);
    scope.variables.set(param.name, value ?? null);
  }
  const failure = func.wrapped ? undefined : (surplus(func, supply) ?? shortage(missing));
  return failure === undefined
    ? undefined
    : complain(frame, at, "signature", "TypeError", `${qualifiedName(func)}() ${failure}`);
}

/** What is wrong with arguments that no parameter has taken, in Python's words. */
function surplus({ node, defaults }: FunctionValue, { keywords, taken, args }: Supply): string | undefined {
  const [extra] = keywords.keys();
  const named = node.params.find(({ name }) => name === extra);
  if (named?.kind === "positional-only")
    return `got some positional-only arguments passed as keyword arguments: '${named.name}'`;
  if (named) return `got multiple values for argument '${named.name}'`;
  if (extra !== undefined) return `got an unexpected keyword argument '${extra}'`;
  const given = args.positional.length;
  if (taken === given) return undefined;
  const all = node.params.filter(({ kind }) => kind === "positional" || kind === "positional-only");
  const least = all.length - all.filter(({ name }) => defaults.has(name)).length;
  const range = least < all.length ? `from ${least} to ${all.length}` : `${all.length}`;
  const [noun, verb] = [all.length === 1 ? "argument" : "arguments", given === 1 ? "was" : "were"];
  return `takes ${range} positional ${noun} but ${given} ${verb} given`;
}

/** Which parameters have got nothing, in Python's words. */
function shortage(missing: readonly Parameter[]): string | undefined {
  const [first] = missing;
  if (!first) return undefined;
  const positional = missing.filter(({ kind }) => kind !== "keyword-only");
  const [kind, names] =
    positional.length > 0 ? (["positional", positional] as const) : (["keyword-only", missing] as const);
  const noun = names.length === 1 ? "argument" : "arguments";
  return `missing ${names.length} required ${kind} ${noun}: ${listed(names.map(({ name }) => `'${name}'`))}`;
}

/** `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 3) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")}, and ${last}`;
}

/** As Python names a function in its messages: a method with its class. */
function qualifiedName({ name, owner }: FunctionValue): string {
  return owner ? `${owner.name}.${name}` : name;
}

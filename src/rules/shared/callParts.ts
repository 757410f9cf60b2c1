import type { Location } from "../../model/graph";
import type { Call, DictExpression, Expression, Program, Span } from "../../syntax/nodes";
import type { Edit } from "../rule";
import { type CallUse, useOf } from "./callUse";

/** The written parts of a call, for fixes. */
export interface CallParts {
  /** The called name without what stands before its last dot. */
  readonly name: { readonly text: string; readonly at: Location; readonly isAttribute: boolean };
  /** The name before the last dot, such as `nn` or `torch`; undefined for anything longer than one name. */
  readonly receiver: string | undefined;
  /** What stands before the last dot, such as `tf.layers`; undefined where nothing does. */
  readonly module: string | undefined;
  readonly at: Location;
  /**
   * In the order written; `at` spans a keyword with its value. Starred arguments are left out. The properties of the
   * one object that TensorFlow.js' layers take are named arguments too.
   */
  readonly args: readonly CallArgument[];
  /** Whether they stand in an object, `{units: 10}`. */
  readonly isConfig: boolean;
  /** Whether `*args`, `**kwargs` or `...config` may hold further arguments. */
  readonly hasStarred: boolean;
  /** What is done with the result, where a step can be put before it. */
  readonly use: CallUse | undefined;
}

/** An argument as written; `name` is undefined for a positional one. */
export interface CallArgument {
  readonly name: string | undefined;
  readonly at: Location;
  readonly value: Location;
  /** The value as written. */
  readonly text: string;
}

/** Takes apart the call at a place; undefined when no call of a plain name stands exactly there. */
export function callParts(program: Program, text: string, at: Location): CallParts | undefined {
  const around = nodesAround(program, at);
  const call = around.findLast(
    (node): node is Call => isCall(node) && node.start === at.start && node.end === at.end,
  );
  if (call === undefined) return undefined;
  const { func } = call;
  const here = ({ start, end }: Span): Location => ({ file: at.file, start, end });
  const name =
    func.type === "Attribute"
      ? { text: func.attr, at: here({ start: func.nameStart, end: func.end }), isAttribute: true }
      : func.type === "Name"
        ? { text: func.id, at: here(func), isAttribute: false }
        : undefined;
  if (name === undefined) return undefined;
  const before = func.type === "Attribute" ? func.value : undefined;
  return {
    name,
    receiver: before?.type === "Name" ? before.id : undefined,
    module: before && text.slice(before.start, before.end),
    at,
    use: useOf(around, call, text, at.file),
    ...argumentsOf(call, text, here),
  };
}

function argumentsOf(
  { args, keywords }: Call,
  text: string,
  here: (span: Span) => Location,
): Pick<CallParts, "args" | "isConfig" | "hasStarred"> {
  const argument = (name: string | undefined, at: Span, value: Span): CallArgument => ({
    name,
    at: here(at),
    value: here(value),
    text: text.slice(value.start, value.end),
  });
  const [config] = args;
  if (config?.type === "Dict" && args.length === 1 && keywords.length === 0) {
    const named = propertiesOf(config);
    return {
      args: named.map(([name, at, value]) => argument(name, at, value)),
      isConfig: true,
      hasStarred: named.length < config.items.length,
    };
  }
  const positional = args.filter(({ type }) => type !== "Starred");
  const named = keywords.flatMap((keyword) =>
    keyword.arg === undefined ? [] : [{ ...keyword, name: keyword.arg }],
  );
  return {
    args: [
      ...positional.map((value) => argument(undefined, value, value)),
      ...named.map((keyword) => argument(keyword.name, keyword, keyword.value)),
    ],
    isConfig: false,
    hasStarred: positional.length < args.length || named.length < keywords.length,
  };
}

function propertiesOf({ items }: DictExpression): readonly (readonly [string, Span, Expression])[] {
  return items.flatMap(({ key, value }) =>
    key?.type === "Constant" && key.value.kind === "str"
      ? [[key.value.value, { start: key.start, end: value.end }, value] as const]
      : [],
  );
}

/** The argument that a parameter receives, by its name or its position among the positional parameters. */
export function argumentOf(parts: CallParts, position: number, name: string): CallArgument | undefined {
  const named = parts.args.find((argument) => argument.name === name);
  if (named || parts.hasStarred) return named;
  const argument = parts.args[position];
  return argument?.name === undefined ? argument : undefined;
}

/** The edit that gives an argument another value; a shorthand property, as in `{units}`, gets one of its own. */
export function withValue({ name, at, value }: CallArgument, text: string): Edit {
  const isShorthand = name !== undefined && at.start === value.start;
  return { at: value, text: isShorthand ? `${name}: ${text}` : text };
}

/** The nodes around a place, outermost first; descends only where the span is inside. */
function nodesAround(node: unknown, span: Span): readonly Span[] {
  if (typeof node !== "object" || node === null) return [];
  if (isSpanned(node) && (node.start > span.start || node.end < span.end)) return [];
  for (const child of Object.values(node)) {
    const inner = nodesAround(child, span);
    if (inner.length > 0) return isSpanned(node) ? [node, ...inner] : inner;
  }
  return isSpanned(node) ? [node] : [];
}

function isSpanned(node: object): node is Span {
  return "start" in node && "end" in node;
}

function isCall(node: Span): node is Call {
  return "type" in node && node.type === "Call";
}

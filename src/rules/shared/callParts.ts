import type { Location } from "../../model/graph";
import type { Call, Program, Span } from "../../syntax/nodes";

/** The written parts of a call, for fixes. */
export interface CallParts {
  /** The called name without what stands before its last dot. */
  readonly name: { readonly text: string; readonly at: Location; readonly isAttribute: boolean };
  /** The name before the last dot, such as `nn` or `torch`; undefined for anything longer than one name. */
  readonly receiver: string | undefined;
  readonly at: Location;
  /** In the order written; `at` spans a keyword with its value. Starred arguments are left out. */
  readonly args: readonly CallArgument[];
  /** Whether `*args` or `**kwargs` may hold further arguments. */
  readonly hasStarred: boolean;
}

export interface CallArgument {
  readonly name: string | undefined;
  readonly at: Location;
  readonly value: Location;
}

/** Takes apart the call at a place; undefined when no call of a plain name stands exactly there. */
export function callParts(program: Program, at: Location): CallParts | undefined {
  const call = findCall(program, at);
  if (call === undefined) return undefined;
  const { func, args, keywords } = call;
  const here = ({ start, end }: Span): Location => ({ file: at.file, start, end });
  const name =
    func.type === "Attribute"
      ? { text: func.attr, at: here({ start: func.nameStart, end: func.end }), isAttribute: true }
      : func.type === "Name"
        ? { text: func.id, at: here(func), isAttribute: false }
        : undefined;
  if (name === undefined) return undefined;
  const positional = args.filter(({ type }) => type !== "Starred");
  const named = keywords.flatMap((keyword) =>
    keyword.arg === undefined ? [] : [{ ...keyword, name: keyword.arg }],
  );
  const receiver = func.type === "Attribute" && func.value.type === "Name" ? func.value.id : undefined;
  return {
    name,
    receiver,
    at,
    args: [
      ...positional.map((value) => ({ name: undefined, at: here(value), value: here(value) })),
      ...named.map((keyword) => ({ name: keyword.name, at: here(keyword), value: here(keyword.value) })),
    ],
    hasStarred: positional.length < args.length || named.length < keywords.length,
  };
}

/** The argument that a parameter receives, by its name or its position among the positional parameters. */
export function argumentOf(parts: CallParts, position: number, name: string): CallArgument | undefined {
  const named = parts.args.find((argument) => argument.name === name);
  if (named || parts.hasStarred) return named;
  const argument = parts.args[position];
  return argument?.name === undefined ? argument : undefined;
}

/** Descends only where the span is inside, so that a call is found without walking the file. */
function findCall(node: unknown, span: Span): Call | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (isSpanned(node)) {
    if (node.start > span.start || node.end < span.end) return undefined;
    if (isCall(node) && node.start === span.start && node.end === span.end) return node;
  }
  for (const child of Object.values(node)) {
    const found = findCall(child, span);
    if (found) return found;
  }
  return undefined;
}

function isSpanned(node: object): node is Span {
  return "start" in node && "end" in node;
}

function isCall(node: Span): node is Call {
  return "type" in node && node.type === "Call";
}

import { Unknown } from "../../../arithmetic/unknown";
import { evaluate } from "../../expressions/evaluate";
import { complain, type Frame } from "../../frame";
import { Scope } from "../../scope";
import { Dict, List, Tuple, type Value } from "../../values";
import { type NativeCall, type NativeFunction, native } from "../native";
import { readIfFile } from "./files";

/** Values written as text: JSON and Python's own literals. */

/** Names that JSON writes otherwise than Python. */
const JSON_NAMES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** `json.loads(text)` and `json.load(file)`: JSON reads as an expression of Python's, but for three names. */
function loads(call: NativeCall): Value {
  const text = readIfFile(call.frame.run, call.get(0, "s") ?? call.get(0, "fp") ?? null);
  if (typeof text !== "string") return text instanceof Unknown ? text : new Unknown("the JSON is not known");
  if (!isJson(text)) return complain(call.frame, call.at, "value", "JSONDecodeError", "the text is no JSON");
  const scope = new Scope("module", undefined, new Map(JSON_NAMES));
  return evaluateIn({ ...call.frame, scope }, text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The text of a call's argument, or why it is not known. */
function textArgument(call: NativeCall): string | Unknown {
  const text = call.get(0) ?? null;
  if (typeof text === "string") return text;
  return text instanceof Unknown ? text : new Unknown("what is evaluated is not known");
}

/** Evaluates a text as one expression. What stands in a text has no place in the file. */
function evaluateIn(frame: Frame, text: string): Value {
  const program = frame.run.request.parse?.(text.trim());
  const [statement, ...more] = program?.body ?? [];
  if (statement?.type !== "Expr" || more.length > 0) return new Unknown("the text cannot be evaluated");
  return evaluate({ ...frame, file: { ...frame.file, file: `${frame.file.file}#eval` } }, statement.value);
}

/** `eval(text)` in the variables of its caller. */
export const evaluateExpression: NativeFunction = (call) => {
  if (call.positional.length > 1) return new Unknown("eval in other variables is not followed");
  const text = textArgument(call);
  return text instanceof Unknown ? text : evaluateIn(call.frame, text);
};

/** `ast.literal_eval(text)`: no variables are in reach. */
function literal(call: NativeCall): Value {
  const text = textArgument(call);
  return text instanceof Unknown
    ? text
    : evaluateIn({ ...call.frame, scope: new Scope("module", undefined) }, text);
}

/** JSON as `json.dumps` writes it without options; undefined where a part is not known. */
function dumped(value: Value): string | undefined {
  if (value === null) return "null";
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if ((value instanceof List && !value.unknown) || value instanceof Tuple) {
    const parts = value.items.map(dumped);
    return parts.includes(undefined) ? undefined : `[${parts.join(", ")}]`;
  }
  if (!(value instanceof Dict)) return undefined;
  const parts = [...value.entries.values()].map(([key, item]) => {
    const text = dumped(item);
    return text === undefined || typeof key !== "string" ? undefined : `${JSON.stringify(key)}: ${text}`;
  });
  return parts.includes(undefined) ? undefined : `{${parts.join(", ")}}`;
}

export const literals: Readonly<Record<string, Value>> = {
  "json.load": native("load", loads),
  "json.loads": native("loads", loads),
  "json.dumps": native("dumps", (call) =>
    call.keywords.size > 0
      ? new Unknown("how the JSON is written is not followed")
      : (dumped(call.get(0) ?? null) ?? new Unknown("a part of the JSON is not known")),
  ),
  "ast.literal_eval": native("literal_eval", literal),
};

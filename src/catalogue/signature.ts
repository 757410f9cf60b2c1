import type { Arg } from "./values";
import { Float, Opaque } from "./values";

/** One parameter of a documented signature. */
export interface SignatureParameter {
  readonly name: string;
  readonly kind: "positional" | "var-positional" | "keyword-only" | "var-keyword";
  /** Undefined when the parameter has none. */
  readonly default: Arg | undefined;
}

/** A signature as the framework documents it, such as `torch.nn.Linear(in_features, out_features, bias=True)`. */
export interface Signature {
  /** The qualified name before the parenthesis. */
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly SignatureParameter[];
  readonly byName: ReadonlyMap<string, SignatureParameter>;
  /** Whether it takes any keyword, as `**kwargs` does. */
  readonly takesAnyKeyword: boolean;
}

/**
 * The parameter names of a signature, so that a misspelled name does not compile. An attribute has only the
 * tensor that it is read from.
 */
export type ParameterNames<S extends string> = S extends `${string}(${infer Inside})`
  ? NamesOf<Inside>
  : "self";
type NamesOf<S extends string> = S extends `${infer Head}, ${infer Rest}`
  ? NameOf<Head> | NamesOf<Rest>
  : NameOf<S>;
type NameOf<S extends string> = S extends `{${infer Inner}`
  ? NameOf<Inner>
  : S extends `**${infer Name}`
    ? Bare<Name>
    : S extends `*${infer Name}`
      ? Bare<Name>
      : Bare<S>;
type Bare<S extends string> = S extends `${infer Name}=${string}`
  ? Name
  : S extends `${infer Name})`
    ? Name
    : S;

/**
 * Reads a documented signature. Everything behind a lone `*` is keyword-only; a parameter list in braces
 * (TensorFlow.js) is keyword-only throughout; a lone `/` is ignored.
 */
export function parseSignature(text: string): Signature {
  const open = text.indexOf("(");
  const name = open < 0 ? text : text.slice(0, open);
  const parameters: SignatureParameter[] = [];
  let inside = open < 0 ? "" : text.slice(open + 1, text.lastIndexOf(")"));
  let keywordOnly = inside.startsWith("{");
  if (keywordOnly) inside = inside.slice(1, -1);
  for (const part of splitTopLevel(inside)) {
    if (part === "*") keywordOnly = true;
    else if (part !== "/" && part !== "") parameters.push(parseParameter(part, keywordOnly));
    if (part.startsWith("*")) keywordOnly = true;
  }
  return {
    name,
    text,
    parameters,
    byName: new Map(parameters.map((parameter) => [parameter.name, parameter])),
    takesAnyKeyword: parameters.some((parameter) => parameter.kind === "var-keyword"),
  };
}

function parseParameter(part: string, keywordOnly: boolean): SignatureParameter {
  if (part.startsWith("**")) return { name: part.slice(2), kind: "var-keyword", default: undefined };
  if (part.startsWith("*")) return { name: part.slice(1), kind: "var-positional", default: undefined };
  const equals = part.indexOf("=");
  const kind = keywordOnly ? "keyword-only" : "positional";
  if (equals < 0) return { name: part, kind, default: undefined };
  return { name: part.slice(0, equals).trim(), kind, default: parseDefault(part.slice(equals + 1).trim()) };
}

/** Splits at commas outside brackets and quotes. */
function splitTopLevel(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === "'" || c === '"') quoted = !quoted;
    else if (!quoted && "([{".includes(c)) depth++;
    else if (!quoted && ")]}".includes(c)) depth--;
    else if (c === "," && depth === 0 && !quoted) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

const WORDS: Readonly<Record<string, Arg>> = {
  None: null,
  null: null,
  undefined: null,
  True: true,
  true: true,
  False: false,
  false: false,
};

function parseDefault(text: string): Arg {
  const word = WORDS[text];
  if (word !== undefined) return word;
  if (/^[([].*[)\]]$/s.test(text)) {
    const inside = splitTopLevel(text.slice(1, -1)).filter((part) => part !== "");
    return inside.map(parseDefault);
  }
  const quoted = /^(['"])(.*)\1$/s.exec(text);
  if (quoted) return quoted[2] ?? "";
  if (/^-?\d+$/.test(text)) return Number(text);
  if (/^-?[\d.]+(e-?\d+)?$/i.test(text)) return new Float(Number(text));
  return new Opaque(text);
}

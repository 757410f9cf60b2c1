/**
 * Trees as text. `oracle/cpython_ast.py` writes the same text from CPython's `ast`, so that the two can be
 * compared, on the snippets of the tests and on whole packages.
 */

import type { ConstantValue, Span, Statement } from "../../src/syntax/nodes";

/** The fields of each node in the order they are written. Nodes without a `type` go by the names in brackets. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Name: ["id"],
  Attribute: ["value", "attr"],
  Subscript: ["value", "slice"],
  Slice: ["lower", "upper", "step"],
  Starred: ["value"],
  List: ["elts"],
  Tuple: ["elts"],
  Set: ["elts"],
  Dict: ["items"],
  Call: ["func", "args", "keywords"],
  BinOp: ["left", "op", "right"],
  UnaryOp: ["op", "operand"],
  BoolOp: ["op", "values"],
  Compare: ["left", "ops", "comparators"],
  IfExp: ["test", "body", "orelse"],
  NamedExpr: ["target", "value"],
  Lambda: ["params", "body"],
  ListComp: ["elt", "generators"],
  SetComp: ["elt", "generators"],
  GeneratorExp: ["elt", "generators"],
  DictComp: ["key", "value", "generators"],
  JoinedStr: ["values"],
  FormattedValue: ["value", "conversion", "formatSpec"],
  Await: ["value"],
  Yield: ["value"],
  YieldFrom: ["value"],
  Error: [],
  FunctionDef: ["name", "params", "returns", "decorators", "body", "isAsync", "isGenerator"],
  ClassDef: ["name", "bases", "keywords", "decorators", "body"],
  Assign: ["targets", "value"],
  AugAssign: ["target", "op", "value"],
  AnnAssign: ["target", "annotation", "value"],
  Expr: ["value"],
  Return: ["value"],
  Delete: ["targets"],
  If: ["test", "body", "orelse"],
  For: ["target", "iter", "body", "orelse", "isAsync"],
  While: ["test", "body", "orelse"],
  With: ["items", "body", "isAsync"],
  Raise: ["exc", "cause"],
  Try: ["body", "handlers", "orelse", "finalbody"],
  Assert: ["test", "msg"],
  Import: ["names"],
  ImportFrom: ["module", "names", "level"],
  Global: ["names"],
  Nonlocal: ["names"],
  Pass: [],
  Break: [],
  Continue: [],
  Match: ["subject", "cases"],
  MatchValue: ["value"],
  MatchAs: ["pattern", "name"],
  MatchStar: ["name"],
  MatchSequence: ["patterns"],
  MatchOr: ["patterns"],
  MatchMapping: ["items", "rest"],
  MatchClass: ["cls", "patterns", "keywords"],
};

/** Parts without a `type` of their own, told by the field they stand in. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  "Dict.items": ["key", "value"],
  "Call.keywords": ["arg", "value"],
  "ClassDef.keywords": ["arg", "value"],
  "Lambda.params": ["kind", "name", "annotation", "default"],
  "FunctionDef.params": ["kind", "name", "annotation", "default"],
  generators: ["target", "iter", "ifs"],
  "With.items": ["context", "target"],
  handlers: ["kind", "name", "body"],
  "Import.names": ["name", "asname"],
  "ImportFrom.names": ["name", "asname"],
  cases: ["pattern", "guard", "body"],
  "MatchMapping.items": ["key", "pattern"],
  "MatchClass.keywords": ["name", "pattern"],
};

/** Parts whose extent CPython gives as well. */
const WITH_SPAN = new Set([
  "Call.keywords",
  "ClassDef.keywords",
  "handlers",
  "Import.names",
  "ImportFrom.names",
]);

export interface Options {
  /** Whether to write `@start:end` behind each node's name. */
  readonly spans?: boolean;
}

/** Writes statements, one per line. */
export function show(body: readonly Statement[], options: Options = {}): string {
  return body.map((statement) => showValue(statement, "", options)).join("\n");
}

function showValue(value: unknown, place: string, options: Options): string {
  if (value === undefined) return "_";
  if (Array.isArray(value)) return `[${value.map((item) => showValue(item, place, options)).join(" ")}]`;
  if (typeof value !== "object" || value === null)
    return typeof value === "string" ? quote(value) : String(value);
  const node = value as Readonly<Record<string, unknown>>;
  const type = node["type"];
  if (type === "Constant") return `(${showConstant(node["value"] as ConstantValue)}${spanOf(node, options)})`;
  if (typeof type !== "string") return showPart(node, place, options);
  const inner = type === "JoinedStr" ? { ...options, spans: false } : options;
  const fields = (FIELDS[type] ?? []).map((field) => ` ${showField(node, type, field, inner)}`);
  return `(${type}${spanOf(node, options)}${fields.join("")})`;
}

function showField(
  node: Readonly<Record<string, unknown>>,
  type: string,
  field: string,
  options: Options,
): string {
  const value = node[field];
  // A format with holes of its own is kept as text; only that it has them is compared.
  if (field === "formatSpec" && typeof value === "string" && value.includes("{")) return '"{"';
  return showValue(value, field in PARTS ? field : `${type}.${field}`, options);
}

function showPart(part: Readonly<Record<string, unknown>>, place: string, options: Options): string {
  const fields = (PARTS[place] ?? []).map((field) => showField(part, place, field, options));
  return `(${WITH_SPAN.has(place) ? spanOf(part, options) : ""}${fields.join(" ")})`;
}

function spanOf(node: Readonly<Record<string, unknown>>, options: Options): string {
  const { start, end } = node as unknown as Span;
  return options.spans ? `@${start}:${end} ` : "";
}

function showConstant(value: ConstantValue): string {
  switch (value.kind) {
    case "int":
      return String(value.value);
    case "float":
      return `float ${value.value.toExponential(12)}`;
    case "str":
      return quote(value.value);
    case "bytes":
      return `b${quote(value.value)}`;
    case "bool":
      return value.value ? "True" : "False";
    default:
      return value.kind;
  }
}

function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** String literals, f-strings and their concatenation by juxtaposition. */

import type { Constant, ConstantValue, Expression, FormattedValue } from "../nodes";
import { type Context, errorAt, firstOfType, operand, operands } from "./context";
import { decode, hasNamedCharacter, stringParts } from "./literals";
import type { RawNode } from "./raw";

type Piece = Constant | FormattedValue;

/** `string: string_start (string_content | interpolation)* string_end`, one or several side by side. */
export function toStringExpression(ctx: Context, node: RawNode): Expression {
  const parts = node.type === "concatenated_string" ? operands(node) : [node];
  if (parts.some((part) => part.type !== "string")) return errorAt(node);
  const pieces = mergeTexts(parts.flatMap((part) => piecesOf(ctx, part)));
  const { start, end } = node;
  const isFormatted =
    parts.some((part) => part.children.length > 0) || pieces.some((piece) => piece.type !== "Constant");
  if (isFormatted)
    return { type: "JoinedStr", start, end, values: pieces.filter((piece) => !isEmpty(piece)) };
  const [only, ...others] = pieces;
  if (only?.type !== "Constant" || others.length > 0) return errorAt(node);
  return { type: "Constant", start, end, value: only.value };
}

function piecesOf(ctx: Context, node: RawNode): readonly Piece[] {
  if (node.children.length > 0) return formattedPieces(ctx, node);
  const parts = stringParts(node.text);
  if (hasNamedCharacter(parts.body, parts)) return [namedCharacters(node)];
  const value = decode(node.text === "" ? "" : parts.body, parts);
  return [constant(node.start, node.end, { kind: parts.isBytes ? "bytes" : "str", value })];
}

function formattedPieces(ctx: Context, node: RawNode): readonly Piece[] {
  const isRaw = /r/i.test(firstOfType(node, "string_start")?.text ?? "");
  return operands(node).flatMap((child): readonly Piece[] => {
    if (child.type === "interpolation") return interpolation(ctx, child, isRaw);
    if (child.type === "ERROR") return [hole(child, errorAt(child))];
    if (child.type !== "string_content") return [];
    const decoding = { isBytes: false, isRaw };
    if (hasNamedCharacter(child.text, decoding)) return [namedCharacters(child)];
    const value = unescapeBraces(decode(child.text, decoding));
    return [constant(child.start, child.end, { kind: "str", value })];
  });
}

function unescapeBraces(text: string): string {
  return text.replaceAll("{{", "{").replaceAll("}}", "}");
}

/** `interpolation: '{' expression '='? type_conversion? format_specifier? '}'` */
function interpolation(ctx: Context, node: RawNode, isRaw: boolean): readonly Piece[] {
  const inner = node.children[1];
  const value = operand(ctx, inner?.named ? inner : undefined, node);
  const conversion = firstOfType(node, "type_conversion")?.text.slice(1);
  const format = firstOfType(node, "format_specifier")?.text.slice(1);
  const formatSpec = format && decode(format, { isBytes: false, isRaw });
  const equals = node.children.find((child) => child.type === "=");
  if (!equals) return [hole(node, value, conversion, formatSpec)];
  const shown = node.text.slice(1, shownEnd(node, equals));
  const implied = conversion ?? (formatSpec === undefined ? "r" : undefined);
  const label = constant(node.start, equals.end, { kind: "str", value: shown });
  return [label, hole(node, value, implied, formatSpec)];
}

/** `f"{x = }"` shows its own source, the space behind the sign included. */
function shownEnd(node: RawNode, equals: RawNode): number {
  const behindSign = equals.end - node.start;
  return behindSign + (/^\s*/.exec(node.text.slice(behindSign))?.[0].length ?? 0);
}

function hole(node: RawNode, value: Expression, conversion?: string, formatSpec?: string): FormattedValue {
  return {
    type: "FormattedValue",
    start: node.start,
    end: node.end,
    value,
    ...(conversion === undefined ? {} : { conversion }),
    ...(formatSpec === undefined ? {} : { formatSpec }),
  };
}

/** A text that is not known takes the place of a hole, so that what it is part of is not known either. */
function namedCharacters(node: RawNode): FormattedValue {
  return hole(node, constant(node.start, node.end, { kind: "named-characters" }));
}

function constant(start: number, end: number, value: ConstantValue): Constant {
  return { type: "Constant", start, end, value };
}

function isEmpty(piece: Piece): boolean {
  return piece.type === "Constant" && piece.value.kind === "str" && piece.value.value === "";
}

/** Joins neighbouring texts, as Python does; text and bytes never stand together. */
function mergeTexts(pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const joined = last && join(last, piece);
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(piece);
  }
  return merged;
}

function join(a: Piece, b: Piece): Constant | undefined {
  if (a.type !== "Constant" || b.type !== "Constant") return undefined;
  if (a.value.kind === "str" && b.value.kind === "str") {
    return constant(a.start, b.end, { kind: "str", value: a.value.value + b.value.value });
  }
  if (a.value.kind === "bytes" && b.value.kind === "bytes") {
    return constant(a.start, b.end, { kind: "bytes", value: a.value.value + b.value.value });
  }
  return undefined;
}

import { fail } from "../../bail";
import { keptByText } from "../../kept";

/** The pattern language of einops, read into axes. */

/** An axis of a pattern: a name, a number that stands for a size, or the ellipsis. */
export type Axis =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "number"; readonly size: number; readonly name: string }
  | { readonly kind: "ellipsis" };

/** Each tensor axis as the axes it is composed of; `1` and `()` are composed of none. */
export type Composition = readonly (readonly Axis[])[];

/** One side of a pattern, read. */
export interface Side {
  readonly composition: Composition;
  /** The ellipsis stands inside parentheses. */
  readonly isEllipsisGrouped: boolean;
}

/** Complains as einops does, with its `EinopsError`. */
export function failEinops(message: string): never {
  return fail("value", "EinopsError", message);
}

/** Reads one side of a pattern, such as `b (h w) c`. */
export function parseSide(text: string): Side {
  const seen = new Set<string>();
  const composition: (readonly Axis[])[] = [];
  let group: Axis[] | undefined;
  let isEllipsisGrouped = false;
  for (const token of tokens(text)) {
    if (token === "(") {
      if (group) failEinops("Axis composition is one-level (brackets inside brackets not allowed)");
      group = [];
    } else if (token === ")") {
      if (!group) failEinops("Brackets are not balanced");
      composition.push(group);
      group = undefined;
    } else {
      const axis = parseAxis(token, composition.length + (group?.length ?? 0), seen);
      if (axis?.kind === "ellipsis" && group) isEllipsisGrouped = true;
      if (group) group.push(...(axis ? [axis] : []));
      else composition.push(axis ? [axis] : []);
    }
  }
  if (group) failEinops(`Imbalanced parentheses in expression: "${text}"`);
  return { composition, isEllipsisGrouped };
}

function tokens(text: string): readonly string[] {
  const dots = text.replaceAll("...", "");
  if (dots.includes("."))
    failEinops("Expression may contain dots only inside ellipsis (...); only one ellipsis for tensor ");
  const odd = /[^\w\s().]/u.exec(text);
  if (odd) failEinops(`Unknown character '${odd[0]}'`);
  return text.match(/\.\.\.|[()]|\w+/gu) ?? [];
}

/** One axis; nothing for `1`, which has no size to follow. */
function parseAxis(token: string, place: number, seen: Set<string>): Axis | undefined {
  if (token === "1") return undefined;
  if (/^\d+$/.test(token)) return { kind: "number", size: Number(token), name: `${token}@${place}` };
  if (seen.has(token)) failEinops(`Indexing expression contains duplicate dimension "${token}"`);
  seen.add(token);
  if (token === "...") return { kind: "ellipsis" };
  if (!isAxisName(token)) failEinops(`Invalid axis identifier: ${token}`);
  return { kind: "name", name: token };
}

/** Python identifiers that neither start nor end with an underscore. */
export function isAxisName(token: string): boolean {
  return /^[A-Za-z]\w*$/.test(token) && !token.endsWith("_");
}

/** The axes of a side in order, without their grouping. */
export function axesOf(composition: Composition): readonly Axis[] {
  return composition.flat();
}

/** What an axis is compared by; two numbers are never the same axis. */
export function keyOf(axis: Axis, side = ""): string {
  if (axis.kind === "ellipsis") return "...";
  return axis.kind === "number" ? `${side}${axis.name}` : axis.name;
}

/** Cuts a pattern at its arrow. */
export const parsePattern = keptByText((pattern): { readonly left: Side; readonly right: Side } => {
  const parts = pattern.split("->");
  const [left, right] = parts;
  if (left === undefined || right === undefined || parts.length !== 2) {
    const message = `${parts.length < 2 ? "not enough" : "too many"} values to unpack (expected 2)`;
    return fail("value", "ValueError", message);
  }
  return { left: parseSide(left), right: parseSide(right) };
});

import { type Atom, type Dim, Expr, type Term } from "./dimension";
import type { Shape } from "./shape";
import { Unknown } from "./unknown";

/** How expressions are spelled: with mathematical signs for people, in plain characters for JSON. */
export type Spelling = "signs" | "plain";

/** A size in words: `⌈H/2⌉` with signs, `ceil(H/2)` plain, `?` where unknown. */
export function formatDim(dim: Dim, spelling: Spelling = "signs"): string {
  if (dim instanceof Unknown) return "?";
  if (typeof dim === "number") return String(dim);
  const parts = dim.terms.map((term, i) => formatTerm(term, spelling, i === 0));
  if (dim.constant !== 0)
    parts.push(signed(dim.constant, String(Math.abs(dim.constant)), parts.length === 0));
  const text = parts.join("");
  return spelling === "plain" ? text.replaceAll("−", "-") : text;
}

/** A shape such as `(N, 64, 56, 56)`; a lone dimension keeps Python's comma, an unknown rank is `(?)`. */
export function formatShape(shape: Shape, spelling: Spelling = "signs"): string {
  if (shape instanceof Unknown) return "(?)";
  const inside = shape.map((dim) => formatDim(dim, spelling)).join(", ");
  return shape.length === 1 ? `(${inside},)` : `(${inside})`;
}

function signed(coefficient: number, text: string, isFirst: boolean): string {
  if (isFirst) return coefficient < 0 ? `−${text}` : text;
  return coefficient < 0 ? ` − ${text}` : ` + ${text}`;
}

function formatTerm(term: Term, spelling: Spelling, isFirst: boolean): string {
  const times = spelling === "signs" ? "·" : "*";
  const factors = groupPowers(term.factors).map(([atom, power]) => {
    const text = formatAtom(atom, spelling);
    if (power === 1) return text;
    return spelling === "signs" && power < 4 ? `${text}${power === 2 ? "²" : "³"}` : `${text}^${power}`;
  });
  const size = Math.abs(term.coefficient);
  const joint =
    spelling === "signs" && factors.every((f) => /^[A-Za-z]$/.test(f)) && factors.length === 1 ? "" : times;
  const body = size === 1 ? factors.join(times) : `${size}${joint}${factors.join(times)}`;
  return signed(term.coefficient, body, isFirst);
}

function groupPowers(factors: readonly Atom[]): readonly (readonly [Atom, number])[] {
  const groups = new Map<string, [Atom, number]>();
  for (const atom of factors) {
    const group = groups.get(atom.key);
    if (group) group[1]++;
    else groups.set(atom.key, [atom, 1]);
  }
  return [...groups.values()];
}

function formatAtom(atom: Atom, spelling: Spelling): string {
  if (atom.kind === "name") return atom.name;
  if (atom.kind !== "floor")
    return `${atom.kind}(${atom.operands.map((part) => formatDim(part, spelling)).join(", ")})`;
  const { numerator, denominator } = atom;
  // The normal form writes ⌈a/k⌉ as ⌊(a + k − 1)/k⌋.
  const isCeiling = typeof denominator === "number" && numerator.constant === denominator - 1;
  const top = isCeiling ? new Expr(numerator.terms, 0) : numerator;
  const divided = `${group(formatDim(top, spelling), top)}/${group(formatDim(denominator, spelling), denominator)}`;
  if (spelling === "plain") return `${isCeiling ? "ceil" : "floor"}(${divided})`;
  return isCeiling ? `⌈${divided}⌉` : `⌊${divided}⌋`;
}

function group(text: string, dim: Dim): string {
  const isSum = dim instanceof Expr && dim.terms.length + (dim.constant !== 0 ? 1 : 0) > 1;
  return isSum ? `(${text})` : text;
}

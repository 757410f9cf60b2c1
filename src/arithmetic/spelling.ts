import { factorsOf } from "./factoring";
import {
  type Atom,
  constantOf,
  type Expr,
  type Finite,
  partsOf,
  plus,
  type Term,
  termsOf,
} from "./polynomial";

/** How expressions are spelled: with mathematical signs for people, in plain characters for JSON. */
export type Spelling = "signs" | "plain";

/** A text and what it is outermost, which decides where it needs parentheses. */
interface Spelled {
  readonly text: string;
  readonly form: "single" | "product" | "sum";
}

interface Signs {
  readonly minus: string;
  readonly times: string;
  readonly power: (exponent: number) => string;
  readonly floor: readonly [string, string];
  readonly ceiling: readonly [string, string];
  /** Whether a number may stand before a letter without a sign between. */
  readonly isTight: boolean;
}

const SIGNS: Readonly<Record<Spelling, Signs>> = {
  signs: {
    minus: "−",
    times: "·",
    power: (exponent) => [...String(exponent)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join(""),
    floor: ["⌊", "⌋"],
    ceiling: ["⌈", "⌉"],
    isTight: true,
  },
  plain: {
    minus: "-",
    times: "*",
    power: (exponent) => `**${exponent}`,
    floor: ["floor(", ")"],
    ceiling: ["ceil(", ")"],
    isTight: false,
  },
};

/** An expression in words, as a product where that is shorter: `16·(H − 2)·(W − 2)`. */
export function spell(p: Finite, spelling: Spelling): string {
  return spelled(p, SIGNS[spelling]).text;
}

function spelled(p: Finite, signs: Signs): Spelled {
  if (typeof p === "number")
    return p < 0 ? sumOf([[p, String(-p)]], signs) : { text: String(p), form: "single" };
  const sum = spelledSum(p, signs);
  const factored = factorsOf(p);
  if (!factored) return sum;
  const factors = [...factored.factors].sort((q, r) => rank(firstName(q), firstName(r)));
  const texts = factors.map((q) => inParentheses(spelled(q, signs), ["sum", "product"]));
  const product = spelledProduct(factored.coefficient, texts, signs);
  return product.text.length < sum.text.length ? product : sum;
}

function spelledSum(p: Expr, signs: Signs): Spelled {
  const parts = p.terms.map((t): readonly [number, string] => [t.coefficient, spelledTerm(t, signs).text]);
  const [only] = p.terms;
  if (parts.length === 1 && p.constant === 0 && only && only.coefficient > 0) return spelledTerm(only, signs);
  return sumOf(p.constant === 0 ? parts : [...parts, [p.constant, String(Math.abs(p.constant))]], signs);
}

/** Adds up texts with their signs; one that is added comes first where there is any. */
function sumOf(parts: readonly (readonly [sign: number, text: string])[], signs: Signs): Spelled {
  const first = Math.max(
    parts.findIndex(([sign]) => sign > 0),
    0,
  );
  const ordered = [...parts.slice(first, first + 1), ...parts.toSpliced(first, 1)];
  const texts = ordered.map(([sign, text], i) => {
    if (i === 0) return sign < 0 ? `${signs.minus}${text}` : text;
    return sign < 0 ? ` ${signs.minus} ${text}` : ` + ${text}`;
  });
  return { text: texts.join(""), form: "sum" };
}

/** A term without its sign. */
function spelledTerm(t: Term, signs: Signs): Spelled {
  const atoms = [...t.factors].sort(forReaders);
  const texts = atoms.map((atom) => spelledAtom(atom, signs));
  return spelledProduct(Math.abs(t.coefficient), texts, signs);
}

/** `3H`, `16·⌈H/4⌉·⌈W/4⌉`, `H²`; in plain characters `3*H`, `H**2`. */
function spelledProduct(coefficient: number, factors: readonly string[], signs: Signs): Spelled {
  const powers = new Map<string, number>();
  for (const factor of factors) powers.set(factor, (powers.get(factor) ?? 0) + 1);
  const texts = [...powers].map(([factor, power]) =>
    power === 1 ? factor : `${factor}${signs.power(power)}`,
  );
  const [only = ""] = texts;
  if (coefficient === 1 && texts.length === 1)
    return { text: only, form: powers.get(only) ? "single" : "product" };
  if (coefficient === 1) return { text: texts.join(signs.times), form: "product" };
  const isTight = signs.isTight && texts.length === 1 && /^[A-Za-z]$/.test(only);
  return {
    text: isTight ? `${coefficient}${only}` : [coefficient, ...texts].join(signs.times),
    form: "product",
  };
}

function spelledAtom(atom: Atom, signs: Signs): string {
  if (atom.kind === "name") return atom.name;
  if (atom.kind !== "floor")
    return `${atom.kind}(${atom.operands.map((part) => spelled(part, signs).text).join(", ")})`;
  const { numerator, denominator } = atom;
  const constant = constantOf(numerator);
  // ⌊(a + c)/k⌋ is ⌈(a + c − k + 1)/k⌉: the one with the smaller constant is shown.
  const lowered = typeof denominator === "number" ? constant - denominator + 1 : Number.NEGATIVE_INFINITY;
  const isCeiling = -lowered < constant;
  const over = isCeiling ? plus(numerator, lowered - constant) : numerator;
  const [open, close] = isCeiling ? signs.ceiling : signs.floor;
  const divisor = inParentheses(spelled(denominator, signs), ["sum", "product"]);
  return `${open}${inParentheses(spelled(over, signs), ["sum"])}/${divisor}${close}`;
}

function inParentheses({ text, form }: Spelled, forms: readonly Spelled["form"][]): string {
  return forms.includes(form) ? `(${text})` : text;
}

/** Batch sizes first, then by the alphabet of the names that occur, plain names before what is made of them. */
function forReaders(a: Atom, b: Atom): number {
  return rank(nameOf(a), nameOf(b)) || Number(a.kind !== "name") - Number(b.kind !== "name");
}

function rank(a: string, b: string): number {
  const isBatch = (name: string) => name === "N" || name === "B";
  return Number(isBatch(b)) - Number(isBatch(a)) || (a < b ? -1 : a > b ? 1 : 0);
}

function nameOf(atom: Atom): string {
  if (atom.kind === "name") return atom.name;
  return partsOf(atom).map(firstName).find(Boolean) ?? "";
}

function firstName(p: Finite): string {
  return termsOf(p).flatMap((t) => t.factors.map(nameOf))[0] ?? "";
}

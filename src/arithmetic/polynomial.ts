/**
 * The normal form of symbolic sizes: polynomials with integer coefficients over atoms. Everything is kept sorted
 * and collected, so that equal polynomials have equal keys.
 */

/** What a polynomial's terms are products of. Names stand for positive integers. */
export type Atom = NameAtom | FloorAtom | ExtremumAtom;

interface NameAtom {
  readonly kind: "name";
  readonly name: string;
  readonly key: string;
}

/** `⌊numerator/denominator⌋`; ceilings are written as floors. */
interface FloorAtom {
  readonly kind: "floor";
  readonly numerator: Finite;
  readonly denominator: Finite;
  readonly key: string;
}

interface ExtremumAtom {
  readonly kind: "min" | "max";
  readonly operands: readonly Finite[];
  readonly key: string;
}

/** `coefficient · factors[0] · factors[1] …`; the factors are sorted by key and may repeat. */
export interface Term {
  readonly coefficient: number;
  readonly factors: readonly Atom[];
  readonly key: string;
}

/** A polynomial with at least one term; a constant alone is a plain number. */
export class Expr {
  #key: string | undefined;
  constructor(
    readonly terms: readonly Term[],
    readonly constant: number,
  ) {}

  /** Equal for equal polynomials. */
  get key(): string {
    this.#key ??= `${this.terms.map((t) => `${t.coefficient}*${t.key}`).join("+")}+${this.constant}`;
    return this.#key;
  }
}

/** A size that is not unknown. */
export type Finite = number | Expr;

/** The terms that hold names; none for a number. */
export function termsOf(p: Finite): readonly Term[] {
  return typeof p === "number" ? [] : p.terms;
}

/** The summand without names. */
export function constantOf(p: Finite): number {
  return typeof p === "number" ? p : p.constant;
}

/** A text that is the same for equal sizes alone. */
export function keyOf(p: Finite): string {
  return typeof p === "number" ? String(p) : p.key;
}

/** A named size. The name is its key, so equal names are one atom. */
export function nameAtom(name: string): Atom {
  return { kind: "name", name, key: name };
}

/** `⌊numerator/denominator⌋` as it stands; what can be divided out has to be before. */
export function floorAtom(numerator: Finite, denominator: Finite): Atom {
  return { kind: "floor", numerator, denominator, key: `⌊${keyOf(numerator)}/${keyOf(denominator)}⌋` };
}

/** The minimum or maximum of two sizes; those that are one already are joined, and of numbers one is left. */
export function extremumAtom(kind: "min" | "max", a: Finite, b: Finite): Atom {
  const all = [...operandsOf(kind, a), ...operandsOf(kind, b)];
  const symbolic = new Map(all.filter((p) => typeof p !== "number").map((p) => [p.key, p]));
  const operands: Finite[] = [...symbolic.values()].sort((p, q) => (p.key < q.key ? -1 : 1));
  const numbers = all.filter((p) => typeof p === "number");
  if (numbers.length > 0) operands.push(Math[kind](...numbers));
  return { kind, operands, key: `${kind}(${operands.map(keyOf).join(",")})` };
}

/** The operands of a minimum of minima are those of all. */
function operandsOf(kind: "min" | "max", p: Finite): readonly Finite[] {
  const atom = loneAtom(p);
  return atom?.kind === kind ? atom.operands : [p];
}

/** The atom that the polynomial consists of; undefined for anything else. */
export function loneAtom(p: Finite): Atom | undefined {
  if (typeof p === "number" || p.constant !== 0 || p.terms.length !== 1) return undefined;
  const [only] = p.terms;
  return only?.coefficient === 1 && only.factors.length === 1 ? only.factors[0] : undefined;
}

/** The polynomial that is this atom alone; {@link loneAtom} is the way back. */
export function ofAtom(atom: Atom): Expr {
  return new Expr([{ coefficient: 1, factors: [atom], key: atom.key }], 0);
}

/** The expressions an atom is made of; none for a name. */
export function partsOf(atom: Atom): readonly Finite[] {
  if (atom.kind === "name") return [];
  return atom.kind === "floor" ? [atom.numerator, atom.denominator] : atom.operands;
}

/** A term with its factors in the order of the normal form. */
export function term(coefficient: number, factors: readonly Atom[]): Term {
  const sorted = factors.length < 2 ? factors : [...factors].sort(byKey);
  return { coefficient, factors: sorted, key: sorted.map((f) => f.key).join("·") };
}

function byKey(a: Atom, b: Atom): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Collects equal terms, drops zeros and sorts: the normal form of a sum. */
export function polynomial(terms: readonly Term[], constant: number): Finite {
  const collected = new Map<string, Term>();
  for (const t of terms) {
    const same = collected.get(t.key);
    const coefficient = same ? same.coefficient + t.coefficient : t.coefficient;
    if (coefficient === 0) collected.delete(t.key);
    else collected.set(t.key, same ? { ...t, coefficient } : t);
  }
  if (collected.size === 0) return constant;
  return new Expr([...collected.values()].sort(byDegree), constant);
}

function byDegree(a: Term, b: Term): number {
  return b.factors.length - a.factors.length || (a.key < b.key ? -1 : 1);
}

/** The sum in normal form. */
export function plus(p: Finite, q: Finite): Finite {
  if (typeof p === "number" && typeof q === "number") return p + q;
  if (typeof q === "number") return q === 0 ? p : new Expr(termsOf(p), constantOf(p) + q);
  if (typeof p === "number") return p === 0 ? q : new Expr(q.terms, p + q.constant);
  return polynomial([...p.terms, ...q.terms], p.constant + q.constant);
}

/** The product in normal form, multiplied out. */
export function times(p: Finite, q: Finite): Finite {
  if (typeof p === "number") return scaled(q, p);
  if (typeof q === "number") return scaled(p, q);
  const terms: Term[] = [];
  for (const t of p.terms) {
    if (q.constant !== 0) terms.push({ ...t, coefficient: t.coefficient * q.constant });
    for (const u of q.terms) terms.push(term(t.coefficient * u.coefficient, [...t.factors, ...u.factors]));
  }
  if (p.constant !== 0)
    for (const u of q.terms) terms.push({ ...u, coefficient: u.coefficient * p.constant });
  return polynomial(terms, p.constant * q.constant + 0);
}

function scaled(p: Finite, k: number): Finite {
  // Adding 0 turns −0 into 0.
  if (typeof p === "number") return p * k + 0;
  if (k === 1) return p;
  if (k === 0) return 0;
  return new Expr(
    p.terms.map((t) => ({ ...t, coefficient: t.coefficient * k })),
    p.constant * k + 0,
  );
}

/** The difference in normal form. */
export function minus(p: Finite, q: Finite): Finite {
  return plus(p, scaled(q, -1));
}

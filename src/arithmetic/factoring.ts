import { commonFactors, exactQuotient } from "./division";
import { gcd } from "./integers";
import { type Atom, Expr, ofAtom, polynomial, type Term, term } from "./polynomial";

/** `coefficient · factors[0] · factors[1] …` */
export interface Factored {
  readonly coefficient: number;
  readonly factors: readonly Expr[];
}

/** Longer sums are not products of a few sizes. */
const MOST_TERMS = 24;

/**
 * A sum as a product of sums, such as `16·(H − 2)·(W − 2)` from its 4 terms: what sizes of independent axes make
 * when they are multiplied. Undefined where nothing can be taken apart.
 */
export function factorsOf(p: Expr): Factored | undefined {
  const isSum = p.terms.length > 1 || p.constant !== 0;
  if (!isSum || p.terms.length > MOST_TERMS || p.terms.every((t) => t.factors.length < 2)) return undefined;
  const { coefficient, rest } = withoutContent(p);
  const factors = takenApart(rest);
  return factors.length > 1 ? { coefficient, factors } : undefined;
}

function withoutContent(p: Expr): { readonly coefficient: number; readonly rest: Expr } {
  const coefficient = p.terms.reduce((g, t) => gcd(g, t.coefficient), p.constant);
  const terms = p.terms.map((t) => ({ ...t, coefficient: t.coefficient / coefficient }));
  return { coefficient, rest: new Expr(terms, p.constant / coefficient) };
}

function takenApart(p: Expr): readonly Expr[] {
  const atoms = p.constant === 0 ? commonFactors(p.terms) : [];
  const [atom] = atoms;
  if (atom) return split(p, ofAtom(atom)) ?? [p];
  for (const candidate of distinctAtoms(p)) {
    const parts = split(p, leadingFactor(p, candidate));
    if (parts) return parts;
  }
  return [p];
}

/** The parts of `p` divided by a factor, and of the factor; undefined where it does not divide. */
function split(p: Expr, factor: Expr | undefined): readonly Expr[] | undefined {
  if (!factor || factor.key === p.key) return undefined;
  const rest = exactQuotient(p, factor);
  return rest instanceof Expr ? [...takenApart(factor), ...takenApart(rest)] : undefined;
}

/** What the highest power of an atom is multiplied by: the other factor, if the sum is a product. */
function leadingFactor(p: Expr, atom: Atom): Expr | undefined {
  const power = Math.max(...p.terms.map((t) => powerOf(t, atom)));
  const terms = p.terms
    .filter((t) => powerOf(t, atom) === power)
    .map((t) =>
      term(
        t.coefficient,
        t.factors.filter((f) => f.key !== atom.key),
      ),
    );
  const constant = terms.find((t) => t.factors.length === 0)?.coefficient ?? 0;
  const factor = polynomial(
    terms.filter((t) => t.factors.length > 0),
    constant,
  );
  return factor instanceof Expr ? withoutContent(factor).rest : undefined;
}

function powerOf(t: Term, atom: Atom): number {
  return t.factors.filter((f) => f.key === atom.key).length;
}

function distinctAtoms(p: Expr): readonly Atom[] {
  return [...new Map(p.terms.flatMap((t) => t.factors.map((f) => [f.key, f] as const))).values()];
}

import { describe, expect, test } from "vitest";
import "../../src/evaluator/evaluate";
import { Unknown } from "../../src/arithmetic/unknown";
import { lookup } from "../../src/catalogue";
import { canonicalName, resolveQualified } from "../../src/evaluator/libraries";
import { Namespace } from "../../src/evaluator/values";
import uses from "./uses.json";

/**
 * What model code uses, and how often: counted on the syntax trees of 6,975 files and notebooks from 88 public
 * repositories, of which 3,181 define models. The lists of layers are whole but for 42 uses of Keras' rarest; those of
 * functions hold 82% of the uses, since the names behind them were counted together. Operators are listed as the
 * functions they stand for. Indexing, attributes of layers and methods of lists are no functions of tensors; the
 * interpreter's tests hold them.
 */
type Uses = Readonly<Record<string, number>>;

/** The share of the uses that must have an entry. */
const DEMANDED = 0.99;

/** Whether the catalogue or a table of the interpreter's libraries answers for a name with more than "unsupported". */
function isKnown(name: string): boolean {
  const entry = lookup(canonicalName(name));
  if (entry) return entry.unsupported === undefined;
  const value = resolveQualified(name);
  return !(value instanceof Unknown || value instanceof Namespace);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Demands that the names which nothing answers for stand for less than a hundredth of the uses. */
function checkShare(counted: Uses): void {
  const missing = Object.entries(counted).filter(([name]) => !isKnown(name));
  const share = 1 - sum(missing.map(([, count]) => count)) / sum(Object.values(counted));
  const names = missing.map(([name, count]) => `${name} (${count})`).join(", ");
  expect(share, `${(100 * share).toFixed(2)}%; no entry for ${names}`).toBeGreaterThanOrEqual(DEMANDED);
}

describe("99% of the uses have an entry", () => {
  test.each(Object.entries<Uses>(uses))("%s", (_, counted) => checkShare(counted));
});

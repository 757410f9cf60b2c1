import type { TSESTree } from "@typescript-eslint/typescript-estree";
import type { ErrorNode, Span } from "../nodes";

/** A node of a recovered tree, whose parts may be missing whatever its type says. */
export type Raw = TSESTree.Node;
export type Maybe<T> = T | null | undefined;

/** What one conversion collects beside the tree. */
export interface Context {
  /** Texts and templates. */
  readonly literals: Span[];
  /** How often `arguments` was met. */
  argumentsMet: number;
}

export function spanOf({ range: [start, end] }: Pick<Raw, "range">): Span {
  return { start, end };
}

export function errorAt(node: Maybe<Pick<Raw, "range">>): ErrorNode {
  return { type: "Error", ...(node ? spanOf(node) : { start: 0, end: 0 }) };
}

/** A missing list is empty, and holes in it are left out. */
export function listOf<T>(items: Maybe<readonly Maybe<T>[]>): readonly T[] {
  return (items ?? []).filter((item): item is T => item !== null && item !== undefined);
}

/** Parsing that reuses the tree of the text parsed before, where the two texts agree. */

import { Edit, type Parser, type Point, type Tree } from "web-tree-sitter";
import { type CommonEnds, commonEnds } from "../commonEnds";
import { type KnownNode, moved, type RawNode, type RawTree, readTree } from "./raw";

interface Last {
  readonly text: string;
  readonly tree: Tree;
  readonly raw: RawTree;
}

/** Parses the successive texts of one document. */
export class IncrementalParser {
  readonly #parser: Parser;
  #last: Last | undefined;

  constructor(parser: Parser) {
    this.#parser = parser;
  }

  parse(text: string): RawTree {
    const last = this.#last;
    if (last?.text === text) return last.raw;
    const ends = last && commonEnds(last.text, text);
    const isSimilar = ends !== undefined && ends.prefix + ends.suffix > text.length / 2;
    if (last && isSimilar) tellEdit(last.tree, last.text, text, ends);
    const tree = this.#parser.parse(text, isSimilar ? last?.tree : undefined);
    this.dispose();
    if (!tree) throw new Error("The parser has no language.");
    const raw = readTree(tree, text, last && isSimilar ? knownNodes(last, text, ends) : undefined);
    this.#last = { text, tree, raw };
    return raw;
  }

  /** Whether a text that has nothing to do with the document parses without errors. */
  isReadable(text: string): boolean {
    const tree = this.#parser.parse(text);
    const isReadable = tree !== null && !tree.rootNode.hasError;
    tree?.delete();
    return isReadable;
  }

  /** Frees what is kept for the next text. */
  dispose(): void {
    this.#last?.tree.delete();
    this.#last = undefined;
  }
}

/** The statements of the last text that lie in what it has in common with the new one, by their new extent. */
function knownNodes({ text: before, raw }: Last, after: string, { prefix, suffix }: CommonEnds): KnownNode {
  const shift = after.length - before.length;
  const nodes = new Map<number, { readonly node: RawNode; readonly shift: number }>();
  for (const node of raw.root.children) {
    if (raw.hasError && isFaulty(node)) continue;
    if (node.end <= prefix) nodes.set(node.start, { node, shift: 0 });
    else if (node.start >= before.length - suffix) nodes.set(node.start + shift, { node, shift });
  }
  return (start, end) => {
    const known = nodes.get(start);
    if (!known || known.node.end + known.shift !== end) return undefined;
    return known.shift === 0 ? known.node : moved(known.node, (offset) => offset + known.shift);
  };
}

function isFaulty(node: RawNode): boolean {
  return node.type === "ERROR" || node.missing || node.children.some(isFaulty);
}

/** Tells a tree that its text has changed. */
function tellEdit(tree: Tree, before: string, after: string, { prefix, suffix }: CommonEnds): void {
  const startPosition = pointAt(before, prefix, { row: 0, column: 0 }, 0);
  const oldEndIndex = before.length - suffix;
  const newEndIndex = after.length - suffix;
  tree.edit(
    new Edit({
      startIndex: prefix,
      oldEndIndex,
      newEndIndex,
      startPosition,
      oldEndPosition: pointAt(before, oldEndIndex, startPosition, prefix),
      newEndPosition: pointAt(after, newEndIndex, startPosition, prefix),
    }),
  );
}

/** The row and column of an offset, counted on from a known place before it. */
function pointAt(text: string, offset: number, from: Point, fromOffset: number): Point {
  let { row } = from;
  let lineStart = fromOffset - from.column;
  for (let at = text.indexOf("\n", fromOffset); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    row += 1;
    lineStart = at + 1;
  }
  return { row, column: offset - lineStart };
}

/**
 * The concrete tree as plain objects. Every read from tree-sitter crosses into WebAssembly, so this file reads
 * each node once and reads nothing that the conversion does not need. Comments are left out.
 */

import type { Language, Tree, TreeCursor } from "web-tree-sitter";
import { PLACEHOLDER } from "./heal";

/** A concrete node. `text` is filled for the types in `WITH_TEXT`; offsets are those of the text
 * that was parsed. */
export interface RawNode {
  readonly type: string;
  /** Whether the grammar names it; punctuation and keywords are not named. */
  readonly named: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether tree-sitter assumed this token without finding it. */
  readonly missing: boolean;
  readonly children: readonly RawNode[];
}

export interface RawTree {
  readonly root: RawNode;
  readonly hasError: boolean;
}

/** Nodes whose children carry nothing beyond their text. */
const LEAVES = new Set([
  "identifier",
  "integer",
  "float",
  "true",
  "false",
  "none",
  "ellipsis",
  "dotted_name",
  "import_prefix",
  "wildcard_import",
  "comment",
  "line_continuation",
  "string_start",
  "string_content",
  "string_end",
  "type_conversion",
  "format_specifier",
  "keyword_separator",
  "positional_separator",
  "pass_statement",
  "break_statement",
  "continue_statement",
]);

const WITH_TEXT = new Set([
  "identifier",
  "integer",
  "float",
  "dotted_name",
  "import_prefix",
  "string",
  "string_start",
  "string_content",
  "type_conversion",
  "format_specifier",
  "interpolation",
]);

const NO_CHILDREN: readonly RawNode[] = [];

/** What the reader needs to know about a node type, looked up once per type. */
interface Kind {
  readonly name: string;
  readonly isNamed: boolean;
  /** An anonymous token, spelled like its name. */
  readonly isToken: boolean;
  readonly isLeaf: boolean;
  readonly hasText: boolean;
}

const ERROR_KIND: Kind = { name: "ERROR", isNamed: true, isToken: false, isLeaf: false, hasText: false };

const kindsByLanguage = new WeakMap<Language, readonly Kind[]>();

function kindsOf(language: Language): readonly Kind[] {
  const known = kindsByLanguage.get(language);
  if (known) return known;
  const kinds = language.types.map((name, id) => {
    const isAnonymous = !language.nodeTypeIsNamed(id);
    return {
      name,
      isNamed: !isAnonymous,
      // `not in` and `is not` may hold any space between the words.
      isToken: isAnonymous && !name.includes(" "),
      isLeaf: isAnonymous || LEAVES.has(name),
      hasText: WITH_TEXT.has(name) && !isAnonymous,
    };
  });
  kindsByLanguage.set(language, kinds);
  return kinds;
}

/** Nodes that are nested deeper than this are not read; whoever walks the tree may recurse. */
const MAXIMUM_DEPTH = 1000;

class Reader {
  readonly #cursor: TreeCursor;
  readonly #kinds: readonly Kind[];
  readonly #text: string;
  readonly #hasError: boolean;
  readonly #known: KnownNode;
  #depth = 0;

  constructor(tree: Tree, text: string, known: KnownNode) {
    this.#cursor = tree.walk();
    this.#kinds = kindsOf(tree.language);
    this.#text = text;
    this.#hasError = tree.rootNode.hasError;
    this.#known = known;
  }

  read(): RawTree {
    try {
      // A text without any recognisable statement has an error as its root; its children are what was found.
      const children = this.#children();
      const end = this.#text.length;
      const root: RawNode = {
        type: "module",
        named: true,
        start: 0,
        end,
        text: "",
        missing: false,
        children,
      };
      return { root, hasError: this.#hasError };
    } finally {
      this.#cursor.delete();
    }
  }

  /** The children of the cursor's node; the cursor comes back to where it was. */
  #children(): readonly RawNode[] {
    const cursor = this.#cursor;
    if (!cursor.gotoFirstChild()) return NO_CHILDREN;
    this.#depth += 1;
    const children: RawNode[] = [];
    do {
      const kind = this.#kinds[cursor.nodeTypeId] ?? ERROR_KIND;
      if (kind.name !== "comment" && kind.name !== "line_continuation") children.push(this.#node(kind));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
    this.#depth -= 1;
    return children;
  }

  #node(kind: Kind): RawNode {
    const cursor = this.#cursor;
    const start = cursor.startIndex;
    // A token is as long as its name, unless recovery has invented it.
    const end = kind.isToken && !this.#hasError ? start + kind.name.length : cursor.endIndex;
    const known = this.#depth === 1 ? this.#known(start, end) : undefined;
    if (known) return known;
    const text = kind.hasText ? this.#text.slice(start, end) : "";
    const isUnread = text === PLACEHOLDER || this.#depth > MAXIMUM_DEPTH;
    const isLeaf = kind.isLeaf || isUnread || (kind.name === "string" && isPlainString(text));
    return {
      type: isUnread ? "unread" : kind.name,
      named: kind.isNamed,
      start,
      end,
      text,
      missing: start === end && this.#hasError && cursor.nodeIsMissing,
      children: isLeaf ? NO_CHILDREN : this.#children(),
    };
  }
}

/** Whether a string cannot have holes: then all of it is in its text. */
function isPlainString(text: string): boolean {
  return !/^[a-z]?[ft]/i.test(text);
}

/** Finds a node below the root that has been read before, by its extent. */
export type KnownNode = (start: number, end: number) => RawNode | undefined;

/** Reads a whole tree; `text` is what was parsed. */
export function readTree(tree: Tree, text: string, known: KnownNode = () => undefined): RawTree {
  return new Reader(tree, text, known).read();
}

/** The same node elsewhere. */
export function moved(node: RawNode, move: (offset: number) => number): RawNode {
  return {
    type: node.type,
    named: node.named,
    start: move(node.start),
    end: move(node.end),
    text: node.text,
    missing: node.missing,
    children: node.children.length === 0 ? NO_CHILDREN : node.children.map((child) => moved(child, move)),
  };
}

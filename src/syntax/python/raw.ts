/**
 * The concrete tree as plain objects. Every read from tree-sitter crosses into WebAssembly, so this file reads
 * each node once, reads nothing that the conversion does not need, and keeps comments apart.
 */

import type { Language, Tree, TreeCursor } from "web-tree-sitter";
import type { Comment } from "../nodes";
import { PLACEHOLDER } from "./heal";

/** A concrete node. `text` is filled for the types in `WITH_TEXT`; offsets are those of the document. */
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
  readonly comments: readonly Comment[];
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

class Reader {
  readonly comments: Comment[] = [];
  readonly #cursor: TreeCursor;
  readonly #kinds: readonly Kind[];
  readonly #text: string;
  readonly #hasError: boolean;
  readonly #toSource: (offset: number) => number;

  constructor(tree: Tree, text: string, toSource: (offset: number) => number) {
    this.#cursor = tree.walk();
    this.#kinds = kindsOf(tree.language);
    this.#text = text;
    this.#hasError = tree.rootNode.hasError;
    this.#toSource = toSource;
  }

  read(): RawTree {
    try {
      const end = this.#toSource(this.#text.length);
      // A text without any recognisable statement has an error as its root; its children are what was found.
      const children = this.#children();
      const root: RawNode = {
        type: "module",
        named: true,
        start: 0,
        end,
        text: "",
        missing: false,
        children,
      };
      return { root, comments: this.comments, hasError: this.#hasError };
    } finally {
      this.#cursor.delete();
    }
  }

  /** The children of the cursor's node; the cursor comes back to where it was. */
  #children(): readonly RawNode[] {
    const cursor = this.#cursor;
    if (!cursor.gotoFirstChild()) return NO_CHILDREN;
    const children: RawNode[] = [];
    do {
      const kind = this.#kinds[cursor.nodeTypeId] ?? ERROR_KIND;
      const start = cursor.startIndex;
      if (kind.name === "comment") this.#comment(start);
      else if (kind.name !== "line_continuation") children.push(this.#node(kind, start));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
    return children;
  }

  #node(kind: Kind, start: number): RawNode {
    const cursor = this.#cursor;
    const toSource = this.#toSource;
    // A token is as long as its name, unless recovery has invented it.
    const end = kind.isToken && !this.#hasError ? start + kind.name.length : cursor.endIndex;
    const isLeaf = kind.isLeaf || (kind.name === "string" && isPlainString(this.#text, start));
    const text = kind.hasText ? this.#text.slice(start, end) : "";
    return {
      type: text === PLACEHOLDER ? "placeholder" : kind.name,
      named: kind.isNamed,
      start: toSource(start),
      end: toSource(end),
      text,
      missing: start === end && this.#hasError && cursor.nodeIsMissing,
      children: isLeaf ? NO_CHILDREN : this.#children(),
    };
  }

  #comment(start: number): void {
    const end = this.#cursor.endIndex;
    const text = this.#text.slice(start + 1, end);
    this.comments.push({ start: this.#toSource(start), end: this.#toSource(end), text });
  }
}

/** Whether the string at `start` cannot have holes: then all of it is in its text. */
function isPlainString(text: string, start: number): boolean {
  return !/^[a-z]?[ft]/i.test(text.slice(start, start + 2));
}

/**
 * Reads a whole tree.
 *
 * @param text the text that was parsed
 * @param toSource maps an offset of that text to one of the document
 */
export function readTree(tree: Tree, text: string, toSource: (offset: number) => number): RawTree {
  return new Reader(tree, text, toSource).read();
}

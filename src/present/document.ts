import type { Analysis } from "../analysis";
import type { Location } from "../model/graph";
import type { Finding } from "../rules/rule";

/** A half-open range of offsets in the analysed text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A model as surfaces list it; its index in the list is what commands carry. */
export interface ListedModel {
  readonly name: string;
  /** Where its lens goes. */
  readonly span: Span;
  /** The class, function or statement that makes it, to find the model at the cursor. */
  readonly extent: Span;
}

/** A class or function of the analysed file. */
export interface Definition {
  readonly kind: "class" | "function";
  /** With the names of what it stands in, such as `Net.forward`. */
  readonly name: string;
  readonly extent: Span;
}

/** What the words are made from: one file with everything that is known about it. */
export interface FileAnalysis {
  /** The document's URI or path, as given. */
  readonly file: string;
  /** The analysed text; a notebook's is that of its code cells. All spans count its UTF-16 units. */
  readonly text: string;
  /** Every file that code was read from, the analysed one included, by name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly syntaxErrors: readonly Span[];
  /** In the order of `analysis.models`. */
  readonly models: readonly ListedModel[];
  /** In the order of the code; what stands inside of another comes behind it. */
  readonly definitions: readonly Definition[];
  readonly analysis: Analysis;
  /** What the rules found, in all files that were read; see `findings` for those of this one. */
  readonly found: readonly Finding[];
  /** Files that imports lead to and that the host has not loaded yet. */
  readonly pending: readonly string[];
}

/** Whether a place is in the analysed file. */
export function isHere({ file }: FileAnalysis, at: Location | undefined): at is Location {
  return at?.file === file;
}

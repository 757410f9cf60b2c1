/** What the extension and its webviews say to each other. Plain data; both sides import these types. */
import type { Span, TableFormat } from "../present";

/** Content is a `SummaryTable` for the summary and a `Diagram` for the diagram. */
export interface ToWebview<T> {
  readonly type: "show";
  readonly content: T;
}

export type FromWebview =
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly span: Span }
  | { readonly type: "copy"; readonly format: TableFormat }
  | { readonly type: "copyText"; readonly text: string };

/** What the extension and its summary webview say to each other. Plain data; both sides import these types. */
import type { Span, SummaryTable, TableFormat } from "../present";

export type ToWebview = { readonly type: "show"; readonly summary: SummaryTable };

export type FromWebview =
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly span: Span }
  | { readonly type: "copy"; readonly format: TableFormat };

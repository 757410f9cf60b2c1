/** What the extension and its summary webview say to each other. Plain data; both sides import these types. */
import type { Span } from "./facade";

export type CopyFormat = "text" | "markdown" | "csv" | "json";

export interface SummaryRow {
  /** One text a column. */
  readonly cells: readonly string[];
  /** How deep the layer is nested in the model; 0 is a layer of the model itself. */
  readonly depth: number;
  /** The row's part of the model's parameters, from 0 to 1; undefined where either is unknown. */
  readonly share: number | undefined;
  /** Where the layer is defined, to jump there. */
  readonly span: Span | undefined;
}

export interface SummaryView {
  readonly model: string;
  /** Labelled totals, such as parameters and multiply-adds. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly SummaryRow[];
  /** Sentences on what could not be known. */
  readonly notes: readonly string[];
}

export type ToWebview = { readonly type: "show"; readonly summary: SummaryView };

export type FromWebview =
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly span: Span }
  | { readonly type: "copy"; readonly format: CopyFormat };

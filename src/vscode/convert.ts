/** The one place where offsets of a module become ranges of the editor, and back. */
import * as vscode from "vscode";
import type { Span } from "../present";
import { type Part, partAt, type SourceModule } from "./modules";

/** The range of a span that lies in the part's document; the document must still be at the module's version. */
export function toRange({ document, start }: Part, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start - start), document.positionAt(span.end - start));
}

export function toPosition({ document, start }: Part, offset: number): vscode.Position {
  return document.positionAt(offset - start);
}

export function toOffset({ document, start }: Part, position: vscode.Position): number {
  return start + document.offsetAt(position);
}

/** A span as a place in one of the module's documents; undefined when it lies between two cells. */
export function toLocation(module: SourceModule, span: Span): vscode.Location | undefined {
  const part = partAt(module, span.start);
  return part && new vscode.Location(part.document.uri, toRange(part, span));
}

/** Markdown from text that this extension worded; it may carry icons, but neither commands nor HTML. */
export function toMarkdown(value: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(value, true);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

// TEMPORARY stand-in for src/service.ts and src/present/ until they are there.
export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface InputOverride {
  readonly model: string;
  readonly shape: string;
}
export interface AnalyzeRequest {
  readonly document: { readonly uri: string; readonly text: string; readonly languageId: string };
  readonly inputs?: readonly InputOverride[];
  readonly rules?: unknown;
}
export interface FileAnalysis {
  readonly text: string;
  readonly syntaxErrors: readonly Span[];
  readonly models: readonly { readonly name: string; readonly span: Span; readonly extent: Span }[];
}
export interface LayerLensService {
  analyze(request: AnalyzeRequest): Promise<FileAnalysis>;
}
export interface Lens {
  readonly span: Span;
  readonly title: string;
  readonly tooltip?: string;
  readonly command?: { readonly kind: "summary"; readonly model: number };
}
export interface Inlay {
  readonly offset: number;
  readonly label: string;
  readonly tooltip?: string;
}
export interface Finding {
  readonly rule: string;
  readonly severity: "hint" | "information" | "warning" | "error";
  readonly span: Span;
  readonly message: string;
  readonly docs: string;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  readonly fixes: readonly {
    readonly title: string;
    readonly preferred: boolean;
    readonly edits: readonly { readonly span: Span; readonly text: string }[];
  }[];
}
function matches(text: string, pattern: RegExp): readonly { name: string; span: Span }[] {
  return [...text.matchAll(pattern)].map((m) => ({
    name: m[1] ?? "",
    span: { start: m.index, end: m.index + m[0].length },
  }));
}
export function createService(): LayerLensService {
  return {
    async analyze({ document: { text } }) {
      const models = matches(text, /class (\w+)\(.*Module\):/g).map((m) => ({ ...m, extent: m.span }));
      return { text, models, syntaxErrors: [] };
    },
  };
}
export function lenses(a: FileAnalysis): readonly Lens[] {
  return [
    ...a.models.map((m, model) => ({
      span: m.span,
      title: `model ${m.name}`,
      command: { kind: "summary" as const, model },
    })),
    ...matches(a.text, /nn\.(\w+)\(.*\)/g).map((m) => ({ span: m.span, title: `layer ${m.name}` })),
  ].sort((x, y) => x.span.start - y.span.start);
}
export function inlays(a: FileAnalysis): readonly Inlay[] {
  return matches(a.text, /(x) = /g).map((m) => ({ offset: m.span.start + 1, label: ": (N, 1)" }));
}
export function hover(a: FileAnalysis, offset: number): { span: Span; markdown: string } | undefined {
  const hit = matches(a.text, /nn\.(\w+)/g).find((m) => m.span.start <= offset && offset <= m.span.end);
  return hit && { span: hit.span, markdown: `**${hit.name}**` };
}

export function findings(_a: FileAnalysis): readonly Finding[] {
  return [];
}
export function statusOf(a: FileAnalysis, offset: number): string | undefined {
  return a.models.find(({ extent }) => extent.start <= offset && offset <= extent.end)?.name;
}

export type TableFormat = "text" | "markdown" | "csv" | "json";
export function summaryText(_a: FileAnalysis, model: number, format: TableFormat): string {
  return `${format} ${model}`;
}
export function summaryTable(a: FileAnalysis, model: number) {
  return { model: a.models[model]?.name ?? "?", facts: [], columns: [], rows: [], notes: [] };
}
export function parseShape(text: string): string | undefined {
  return /^[\s\d,()[\]A-Z]*$/.test(text) ? undefined : "no shape";
}

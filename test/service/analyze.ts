/** The service over literal snippets. */
import { type FileAnalysis, findings, type PlacedFinding } from "../../src/present";
import {
  type AnalyzeRequest,
  createService,
  type LayerLensService,
  type ServiceOptions,
} from "../../src/service";

let shared: LayerLensService | undefined;

/** Loads the parser once for all tests of a file. */
export async function load(): Promise<void> {
  shared ??= createService();
  await shared.load();
}

export function analyze(text: string, options: Partial<AnalyzeRequest> = {}): FileAnalysis {
  const analysis = shared?.analyzeNow({
    document: { uri: "net.py", text, languageId: "python" },
    ...options,
  });
  if (!analysis) throw new Error("call load first");
  return analysis;
}

/** A service with sources of its own. */
export async function serviceWith(options: ServiceOptions): Promise<LayerLensService> {
  const service = createService(options);
  await service.load();
  return service;
}

/** The text after a fix, for comparison with what was hoped for. */
export function fixed(
  text: string,
  finding: PlacedFinding | undefined,
  title: string | RegExp,
): string | undefined {
  const fix = finding?.fixes.find((each) =>
    typeof title === "string" ? each.title === title : title.test(each.title),
  );
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
  return (
    fix &&
    edits.reduce((all, { span, text: by }) => all.slice(0, span.start) + by + all.slice(span.end), text)
  );
}

export function findingsIn(text: string, options: Partial<AnalyzeRequest> = {}): readonly PlacedFinding[] {
  return findings(analyze(text, options));
}

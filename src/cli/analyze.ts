import type { FileAnalysis } from "../present";
import { type AnalyzeRequest, createService } from "../service";
import { nameOf, readerFor, readText } from "./files";

/** Milliseconds for one file; nobody waits longer at a prompt. */
const MAXIMUM_TIME = 30_000;

/** Analyses one file on disk with the files that it imports. */
export async function analyzeFile(
  file: string,
  roots: readonly string[],
  options: Partial<AnalyzeRequest> = {},
): Promise<FileAnalysis> {
  const service = createService({ sources: readerFor(file, roots), maximumTime: MAXIMUM_TIME });
  const document = { uri: nameOf(file), text: readText(file), languageId: "python" };
  return service.analyze({ document, ...options });
}

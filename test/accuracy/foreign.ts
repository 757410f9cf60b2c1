import fs from "node:fs";
import path from "node:path";
import { collect, readerFor } from "../../src/cli/files";
import { findings, positionAt } from "../../src/present";
import { createService } from "../../src/service";
import { packageSource } from "./packages";

/** Packages whose code runs as it stands, so that every error reported in it is wrong. */
export const FOREIGN: readonly (readonly [name: string, version: string])[] = [
  ["segmentation_models_pytorch", "0.6.0"],
  ["monai", "1.6.1"],
  ["vit_pytorch", "1.26.11"],
];

/** Milliseconds for one file. */
const MAXIMUM_TIME = 30_000;

/** What the analysis of one package came to. */
export interface ForeignReport {
  readonly files: number;
  /** Errors reported, and mistakes of Layer Lens itself, each with its place. */
  readonly blamed: readonly string[];
  readonly slowest: { readonly file: string; readonly seconds: number };
}

/** Analyses every file of a package's unmodified source, one after the other. */
export async function foreign(name: string, version: string): Promise<ForeignReport> {
  const root = packageSource(name, version);
  const blamed: string[] = [];
  let at = "";
  const service = createService({
    sources: readerFor(path.join(root, name, "_.py"), [root]),
    maximumTime: MAXIMUM_TIME,
    onMistake: (thrown) => blamed.push(`${at}: ${String(thrown)}`),
  });
  const files = collect([path.join(root, name)]).filter((file) => file.endsWith(".py"));
  let slowest = { file: "", seconds: 0 };
  for (const file of files) {
    at = path.relative(root, file);
    const start = performance.now();
    const document = { uri: file, text: fs.readFileSync(file, "utf8"), languageId: "python" };
    const analysis = await service.analyze({ document });
    for (const { severity, span, message } of findings(analysis))
      if (severity === "error")
        blamed.push(`${at}:${positionAt(analysis, analysis.file, span.start).line}: ${message}`);
    const seconds = (performance.now() - start) / 1000;
    if (seconds > slowest.seconds) slowest = { file: at, seconds };
  }
  return { files: files.length, blamed, slowest };
}

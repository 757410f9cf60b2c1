import fs from "node:fs";
import path from "node:path";
import { collect, readerFor } from "../../src/cli/files";
import { findings, positionAt } from "../../src/present";
import { createService } from "../../src/service";
import { packageSource } from "./packages";

/** Packages whose authors knew nothing of Layer Lens: what is reported in their code has to be judged. */
export const FOREIGN: readonly (readonly [name: string, version: string])[] = [
  ["segmentation_models_pytorch", "0.6.0"],
  ["monai", "1.6.1"],
  ["vit_pytorch", "1.26.11"],
  ["catalyst", "22.4"],
  ["pythae", "0.1.2"],
  ["bayesian_torch", "0.5.0"],
];

/** Milliseconds for one file. */
const MAXIMUM_TIME = 30_000;

/** What is reported at one place, such as `net.py:12`. */
interface PlaceReport {
  readonly name: string;
  /** Such as `warning oversized-dense`. */
  readonly findings: readonly string[];
}

/** What the analysis of one package came to. */
export interface ForeignReport {
  readonly files: number;
  /** What is reported at each place, but for hints. */
  readonly reports: readonly PlaceReport[];
  /** Mistakes of Layer Lens itself, each with its file. */
  readonly mistakes: readonly string[];
  readonly slowest: { readonly file: string; readonly seconds: number };
}

/** Analyses every file of a package's unmodified source, one after the other. */
export async function foreign(name: string, version: string): Promise<ForeignReport> {
  const root = packageSource(name, version);
  const places = new Map<string, Set<string>>();
  const mistakes: string[] = [];
  let at = "";
  const service = createService({
    sources: readerFor(path.join(root, name, "_.py"), [root]),
    maximumTime: MAXIMUM_TIME,
    onMistake: (thrown) => mistakes.push(`${at}: ${String(thrown)}`),
  });
  const files = collect([path.join(root, name)]).filter((file) => file.endsWith(".py"));
  let slowest = { file: "", seconds: 0 };
  for (const file of files) {
    at = path.relative(root, file);
    const start = performance.now();
    const document = { uri: file, text: fs.readFileSync(file, "utf8"), languageId: "python" };
    const analysis = await service.analyze({ document });
    for (const { severity, rule, span } of findings(analysis)) {
      const place = `${at}:${positionAt(analysis, analysis.file, span.start).line}`;
      const found = places.get(place) ?? new Set();
      if (severity !== "hint") places.set(place, found.add(`${severity} ${rule}`));
    }
    const seconds = (performance.now() - start) / 1000;
    if (seconds > slowest.seconds) slowest = { file: at, seconds };
  }
  const reports = [...places].map(([place, found]) => ({ name: place, findings: [...found] }));
  return { files: files.length, reports, mistakes, slowest };
}

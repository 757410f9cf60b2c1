import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findings } from "../../src/present";
import { createService, scriptLanguage } from "../../src/service";

/** Programs that run, as recorded, though they come close to what rules report. */
const FOLDER = path.join(__dirname, "correct");
const RECORD = path.join(__dirname, "..", "oracle", "record");
const service = createService({ maximumTime: 60_000 });

beforeAll(async () => {
  await service.load();
  await service.load({ uri: "net", text: "@tensorflow/tfjs", languageId: "typescript" });
});

function programsOf(framework: string): ReadonlyMap<string, unknown> {
  const text = fs.readFileSync(path.join(RECORD, `correct-${framework}.json`), "utf8");
  const { programs } = JSON.parse(text) as { programs: readonly { file: string; error?: unknown }[] };
  return new Map(programs.map(({ file, error }) => [file, error]));
}

describe.each(["torch", "keras", "tfjs"])("%s", (framework) => {
  const recorded = programsOf(framework);
  const files = fs.readdirSync(path.join(FOLDER, framework)).map((name) => `${framework}/${name}`);

  it.each(files)("%s is not blamed", (file) => {
    expect(recorded.has(file), "run bash test/oracle/run.sh mistakes").toBe(true);
    expect(recorded.get(file)).toBeUndefined();
    const text = fs.readFileSync(path.join(FOLDER, file), "utf8");
    const languageId = scriptLanguage(file) ?? "python";
    const analysis = service.analyzeNow({ document: { uri: file, text, languageId } });
    if (!analysis) throw new Error("the parser is not loaded");
    const blamed = findings(analysis).filter(({ severity }) => /error|warning/.test(severity));
    expect(blamed.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

/** Half-typed and damaged files: nothing may throw, and everything that is said must be sayable. */
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findings, hover, inlays, lenses, statusOf, summaryJson, summaryText } from "../../src/present";
import { analyze, load } from "./analyze";

beforeAll(load);

const SAMPLES = path.join(__dirname, "..", "samples");
const files = ["keras", "torch"].flatMap((folder) =>
  fs.readdirSync(path.join(SAMPLES, folder)).map((name) => path.join(SAMPLES, folder, name)),
);

/** Asks for every surface, and holds spans to the text. */
function checkSurfaces(text: string): void {
  const document = analyze(text);
  const spans = [...lenses(document), ...findings(document)].map(({ span }) => span);
  const offsets = inlays(document, { tensors: true, layers: true }).map(({ offset }) => offset);
  for (const { start, end } of spans) offsets.push(start, end);
  expect(offsets.filter((offset) => offset < 0 || offset > text.length)).toEqual([]);
  for (const { start } of spans) hover(document, start);
  for (const index of document.models.keys()) summaryText(document, index, "text");
  statusOf(document, text.length >> 1);
  JSON.stringify(summaryJson(document));
}

describe.each(files.map((file) => [path.relative(SAMPLES, file), file] as const))("%s", (_, file) => {
  const text = fs.readFileSync(file, "utf8");
  const cuts = [0.2, 0.45, 0.6, 0.8].map((share) => Math.floor(text.length * share));

  it("cut off", () => {
    for (const cut of cuts) checkSurfaces(text.slice(0, cut));
  });
  it("without a piece in the middle", () => {
    for (const cut of cuts) checkSurfaces(text.slice(0, cut) + text.slice(cut + 25));
  });
  it("with an open bracket", () => {
    for (const cut of cuts) checkSurfaces(`${text.slice(0, cut)}(${text.slice(cut)}`);
  });
});

import * as vscode from "vscode";
import { ok } from "../host/assert";
import { closeEditors, codeLenses, layerLens, openText, workspaceFile } from "../host/editor";

/** Of which samples the text is made, and how a comment begins. */
const LANGUAGES = [
  {
    languageId: "python",
    folder: "torch",
    files: ["alexnet", "dcgan_generator", "dilated", "lenet5", "mnist_convnet", "separable", "vgg16"].map(
      (name) => `${name}.py`,
    ),
    comment: "#",
  },
  {
    languageId: "typescript",
    folder: "tfjs",
    files: ["mnistConvnet.ts", "mobilenet.ts", "twoInputs.ts"],
    comment: "//",
  },
] as const;
type Language = (typeof LANGUAGES)[number];

const KEYSTROKES = 15;
/** Room for a busy machine; `npm run bench` prints what it took. */
const SLACK = 10;

/** All samples one after the other, repeated until there are so many lines. */
async function codeOf({ folder, files }: Language, lines: number): Promise<string> {
  const contents = files.map((name) => vscode.workspace.fs.readFile(workspaceFile(folder, name)));
  const all = (await Promise.all(contents)).map((bytes) => new TextDecoder().decode(bytes)).join("\n");
  const available = all.split("\n");
  // Every copy makes models of its own.
  const copy = (_: unknown, i: number) => all.replaceAll("createModel", `createModel${i}`);
  return Array.from({ length: Math.ceil(lines / available.length) }, copy)
    .join("\n")
    .split("\n")
    .slice(0, lines)
    .join("\n");
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Prints a figure and holds it to its limit. */
function checkFigure(name: string, milliseconds: number, limit: number): void {
  console.log(`    ${name}: ${milliseconds.toFixed(1)} ms (at most ${limit} ms)`);
  ok(milliseconds <= limit * SLACK, `${name} took ${milliseconds} ms`);
}

describe("performance", () => {
  afterEach(closeEditors);

  for (const language of LANGUAGES) {
    const { languageId, comment } = language;
    it(`annotates 1,000 lines of ${languageId} within 50 ms of a keystroke`, async () => {
      const { lastAnalysis } = await layerLens();
      const editor = await openText(`${comment}\n${await codeOf(language, 1000)}`, languageId);
      const { document } = editor;
      ok((await codeLenses(document)).length > 40);
      const times: number[] = [];
      for (let count = 0; count < KEYSTROKES; count++) {
        await editor.edit((builder) => builder.insert(new vscode.Position(0, comment.length), "x"));
        await codeLenses(document);
        times.push(lastAnalysis());
      }
      checkFigure(`analysis after a keystroke, 1,000 lines of ${languageId}`, median(times), 50);
    });
  }
});

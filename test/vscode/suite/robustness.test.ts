import * as vscode from "vscode";
import { equal, ok } from "../host/assert";
import { closeEditors, hintsOf, hoverAt, layerLens, lensesOf, openText } from "../host/editor";

/** A file in which nothing is to be shown, and nothing goes wrong. */
async function checkSilent(content: string): Promise<void> {
  const { errors } = await layerLens();
  const errorsBefore = errors();
  const { document } = await openText(content);
  equal(await lensesOf(document), []);
  equal(await hintsOf(document), []);
  equal(errors(), errorsBefore, "something was logged");
}

const NET = `import torch.nn as nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(10, 5)

    def forward(self, x):
        return self.fc(x)
`;

describe("files that are no plain models", () => {
  afterEach(closeEditors);

  it("shows nothing in an empty file", () => checkSilent(""));
  it("shows nothing in a file without a model", () =>
    checkSilent(
      "import os\n\nclass Shape:\n    def area(self):\n        return 3 * 4\n\nprint(os.getcwd())\n",
    ));
  it("shows nothing in a file with only syntax errors", () =>
    checkSilent("class (((\n    def def\n  ]] = nn.\n'''unclosed\n) for while\n"));
  it("ignores other languages", async () => {
    await layerLens();
    const document = await vscode.workspace.openTextDocument({ language: "plaintext", content: NET });
    equal(await lensesOf(document), []);
  });

  it("keeps working in a file of 50,000 lines", async () => {
    const { errors } = await layerLens();
    const filler =
      "def f(a, b):\n    c = a * b + 1\n    if c > 10:\n        return [a, b, c]\n    return {'c': c}\n";
    const { document } = await openText(NET + filler.repeat(10_000));
    ok(document.lineCount > 50_000);
    const started = performance.now();
    const lenses = await lensesOf(document);
    const milliseconds = performance.now() - started;
    ok(
      lenses.some((lens) => lens.startsWith("6: ") && lens.includes("55 params")),
      lenses.join("\n"),
    );
    ok(milliseconds < 10_000, `took ${milliseconds} ms`);
    equal(errors(), 0);
  });

  it("has no answer on hover where there is nothing", async () => {
    const { document } = await openText(NET);
    equal(await hoverAt(document, "super"), "");
  });
});

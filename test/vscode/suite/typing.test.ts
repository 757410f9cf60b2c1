import type * as vscode from "vscode";
import { equal, ok } from "../host/assert";
import { closeEditors, codeLenses, hintsOf, layerLens, openSample, positionOf, typeAt } from "../host/editor";

/** The text of every line that bears a lens. */
async function linesWithLens(document: vscode.TextDocument): Promise<readonly string[]> {
  const lenses = await codeLenses(document);
  return [...new Set(lenses.map(({ range }) => document.lineAt(range.start.line).text))];
}

/**
 * Types `text` behind the first line that holds `after`; no line may lose its lens at any keystroke, except the
 * line that is typed in, and nothing may be logged.
 */
async function checkTyping(sample: readonly string[], after: string, text: string): Promise<void> {
  const { errors } = await layerLens();
  const errorsBefore = errors();
  const editor = await openSample(...sample);
  const { document } = editor;
  const line = document.lineAt(positionOf(document, after).line);
  const before = (await linesWithLens(document)).filter((each) => each !== line.text);
  ok(before.length > 3, "the sample shows lenses");
  await typeAt(editor, document.offsetAt(line.range.end), text, async (typed) => {
    const now = await linesWithLens(document);
    const lost = before.filter((each) => !now.includes(each));
    equal(lost, [], `lost after typing ${JSON.stringify(typed)}`);
    await hintsOf(document);
  });
  equal(errors(), errorsBefore, "something was logged");
}

describe("typing", () => {
  afterEach(closeEditors);

  it("keeps the lenses while a PyTorch layer is added", () =>
    checkTyping(
      ["torch", "lenet5.py"],
      "self.conv2 = ",
      '\n        self.conv3 = nn.Conv2d(16, 32, kernel_size=(3, 3), padding="same")',
    ));

  it("keeps the lenses while a call is added in forward", () =>
    checkTyping(
      ["torch", "lenet5.py"],
      "x = F.tanh(self.fc1(x))",
      "\n        x = F.dropout(self.extra(x), p=0.5)",
    ));

  it("keeps the lenses while a Keras layer is added", () =>
    checkTyping(
      ["keras", "mnist_convnet_no_pool.py"],
      "x = Conv2D(64, 3",
      '\n    x = Conv2D(filters=128, kernel_size=(3, 3), padding="same")(x)',
    ));

  it("keeps the lenses while a function is begun above", () =>
    checkTyping(["torch", "lenet5.py"], "import torch.nn.functional as F", "\n\ndef helper(a, b={"));
});

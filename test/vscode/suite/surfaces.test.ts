import * as vscode from "vscode";
import { contains, equal, ok } from "../host/assert";
import {
  closeEditors,
  codeLenses,
  hintsOf,
  hoverAt,
  lensesOf,
  openSample,
  openText,
  positionOf,
  problemsOf,
  quickFixAt,
  replace,
} from "../host/editor";

const MISMATCH = `import torch
import torch.nn as nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 8, 3)
        self.fc = nn.Linear(100, 10)

    def forward(self, x):
        x = torch.flatten(self.conv(x), 1)
        return self.fc(x)

Net()(torch.randn(1, 1, 8, 8))
`;

/** Sets a setting for the time of one test. */
async function withSetting(key: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const set = (to: unknown) =>
    vscode.workspace.getConfiguration("layerLens").update(key, to, vscode.ConfigurationTarget.Global);
  await set(value);
  try {
    await run();
  } finally {
    await set(undefined);
  }
}

/** Waits until a tab with a label is open. */
function tabWith(label: string): Promise<void> {
  const isOpen = () =>
    vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => tab.label === label));
  return new Promise((resolve) => {
    const check = () => {
      if (!isOpen()) return;
      listener.dispose();
      resolve();
    };
    const listener = vscode.window.tabGroups.onDidChangeTabs(check);
    check();
  });
}

describe("inlay hints", () => {
  afterEach(closeEditors);

  it("show the shape of each tensor", async () => {
    const { document } = await openSample("torch", "lenet5.py");
    const hints = await hintsOf(document);
    ok(
      hints.some((hint) => hint.startsWith("x[: (1, 6, 14, 14)] = self.pool")),
      hints.join("\n"),
    );
    ok(
      hints.some((hint) => hint.startsWith("x[: (1, 400)] = x.view")),
      hints.join("\n"),
    );
  });

  it("follow an edit", async () => {
    const editor = await openSample("torch", "lenet5.py");
    await replace(editor, "nn.Conv2d(1, 6,", "nn.Conv2d(1, 7,");
    const hints = await hintsOf(editor.document);
    ok(
      hints.some((hint) => hint.startsWith("x[: (1, 7, 14, 14)]")),
      hints.join("\n"),
    );
  });

  it("show layers at the end of their line on wish", () =>
    withSetting("layers", "inlay", async () => {
      const { document } = await openSample("torch", "lenet5.py");
      const hints = await hintsOf(document);
      ok(
        hints.some((hint) => /^self\.fc2 = nn\.Linear\(120, 84\)\[.*\]$/.test(hint)),
        hints.join("\n"),
      );
      const lenses = await lensesOf(document);
      ok(!lenses.some((lens) => lens.startsWith("15: ")), "the layer still has its lens");
    }));
});

describe("hover", () => {
  afterEach(closeEditors);

  it("fills in the arithmetic of a layer", async () => {
    const { document } = await openSample("torch", "lenet5.py");
    const text = await hoverAt(document, "Conv2d(6, 16, 5)");
    contains(text, "2,416");
    contains(text, "10");
  });

  it("is off on wish", () =>
    withSetting("hover", false, async () => {
      const { document } = await openSample("torch", "lenet5.py");
      equal(await hoverAt(document, "Conv2d(6, 16, 5)"), "");
    }));
});

describe("problems", () => {
  afterEach(closeEditors);

  it("report a linear layer that does not fit, and the quick fix mends it", async () => {
    const { document } = await openText(MISMATCH);
    const [problem] = await problemsOf(document, (problems) => problems.length > 0);
    ok(problem);
    equal(problem.severity, vscode.DiagnosticSeverity.Error);
    contains(problem.message, "288");
    await vscode.workspace.applyEdit(await quickFixAt(document, problem.range, "288"));
    contains(document.getText(), "nn.Linear(288, 10)");
    await problemsOf(document, (problems) => problems.every(({ severity }) => severity > 0));
  });

  it("link to the page of their rule", async () => {
    const { document } = await openText(MISMATCH);
    const [problem] = await problemsOf(document, (problems) => problems.length > 0);
    const code = problem?.code;
    ok(typeof code === "object", "the code has no link");
    equal(code.value, "linear-in-features-mismatch");
    // As the editor's own views open it, which allow no commands in links.
    await vscode.commands.executeCommand("vscode.open", code.target);
    await tabWith("linear-in-features-mismatch.md");
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    ok(tab instanceof vscode.TabInputCustom, "the page is not rendered");
    const page = await vscode.workspace.openTextDocument(tab.uri);
    equal(page.languageId, "markdown");
    contains(page.getText(), "## linear-in-features-mismatch");
  });

  it("are silenced where they stand", async () => {
    const { document } = await openText(MISMATCH);
    const [problem] = await problemsOf(document, (problems) => problems.length > 0);
    ok(problem);
    await vscode.workspace.applyEdit(
      await quickFixAt(document, problem.range, "Ignore linear-in-features-mismatch"),
    );
    contains(document.getText(), "nn.Linear(100, 10)  # layer-lens: ignore[linear-in-features-mismatch]");
    await problemsOf(document, (problems) => problems.length === 0);
  });

  it("name the oversized dense layer", async () => {
    const { document } = await openSample("keras", "mnist_convnet_no_pool.py");
    const [problem] = await problemsOf(document, (problems) => problems.length > 0);
    ok(problem);
    contains(problem.message, "15.9M");
    const lenses = await codeLenses(document);
    ok(lenses.some(({ command }) => /⚠ 15\.9M params/.test(command?.title ?? "")));
  });

  it("take their severity from the settings", () =>
    withSetting("rules.linear-in-features-mismatch", "information", async () => {
      const { document } = await openText(MISMATCH);
      const [problem] = await problemsOf(document, (problems) => problems.length > 0);
      equal(problem?.severity, vscode.DiagnosticSeverity.Information);
    }));

  it("are off on wish", async () => {
    const { document } = await openText(MISMATCH);
    await problemsOf(document, (problems) => problems.length > 0);
    await withSetting("diagnostics", false, async () => {
      equal(await problemsOf(document, (problems) => problems.length === 0), []);
    });
  });
});

describe("the switch for all", () => {
  afterEach(closeEditors);

  it("clears everything and brings it back", async () => {
    const { document } = await openText(MISMATCH);
    const before = await lensesOf(document);
    ok(before.length > 0);
    await vscode.commands.executeCommand("layerLens.toggle");
    equal(await lensesOf(document), []);
    equal(await hintsOf(document), []);
    await problemsOf(document, (problems) => problems.length === 0);
    await vscode.commands.executeCommand("layerLens.toggle");
    equal(await lensesOf(document), before);
  });
});

describe("the summary", () => {
  afterEach(closeEditors);

  it("opens in a panel of its own", async () => {
    const { document } = await openSample("torch", "lenet5.py");
    const lenses = await codeLenses(document);
    const summary = lenses.find(({ command }) => command?.title === "Summary")?.command;
    ok(summary);
    await vscode.commands.executeCommand(summary.command, ...(summary.arguments ?? []));
    await tabWith("LeNet5: Summary");
  });

  for (const [format, expected] of [
    ["markdown", "| fc1 | Linear |"],
    ["csv", "fc1,Linear,"],
    ["json", '"total": 61706'],
  ] as const) {
    it(`is copied as ${format}`, async () => {
      await openSample("torch", "lenet5.py");
      await vscode.commands.executeCommand("layerLens.copySummary", format);
      contains(await vscode.env.clipboard.readText(), expected);
    });
  }
});

describe("the other commands", () => {
  afterEach(closeEditors);

  it("open the diagram in a panel of its own", async () => {
    const { document } = await openSample("torch", "lenet5.py");
    const diagram = (await codeLenses(document)).find(({ command }) => command?.title === "Diagram")?.command;
    ok(diagram);
    await vscode.commands.executeCommand(diagram.command, ...(diagram.arguments ?? []));
    await tabWith("LeNet5: Diagram");
  });

  it("compare two models", async () => {
    const { document: lenet } = await openSample("torch", "lenet5.py");
    const { document: alexnet } = await openSample("torch", "alexnet.py");
    const models = [lenet.uri.toString(), 0, alexnet.uri.toString(), 0];
    await vscode.commands.executeCommand("layerLens.compareModels", ...models);
    await tabWith("LeNet5 ↔ AlexNet");
    const texts = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === "layer-lens");
    contains(texts.map((each) => each.getText()).join("\n"), /61,706[\s\S]*AlexNet|AlexNet[\s\S]*61,706/);
  });

  it("explain the layer in the cursor's line", async () => {
    const editor = await openSample("torch", "lenet5.py");
    const layer = positionOf(editor.document, "nn.Conv2d(1, 6");
    const lineStart = layer.with(undefined, 0);
    editor.selection = new vscode.Selection(lineStart, lineStart);
    await vscode.commands.executeCommand("layerLens.explainLayer");
    equal(editor.selection.active.line, layer.line);
    ok(editor.selection.active.character > 0);
  });
});

describe("the input shape", () => {
  afterEach(closeEditors);

  it("is set by command, and taken back", async () => {
    const { document } = await openText(MISMATCH.replace("Linear(100,", "Linear(288,"));
    const before = await lensesOf(document);
    await vscode.commands.executeCommand("layerLens.setInputShape", "4, 1, 8, 8");
    const lenses = await lensesOf(document);
    ok(
      lenses.some((lens) => lens.startsWith("4: (4, 1, 8, 8) → (4, 10)")),
      lenses.join("\n"),
    );
    await vscode.commands.executeCommand("layerLens.setInputShape", "");
    equal(await lensesOf(document), before);
  });
});

describe("imports", () => {
  afterEach(closeEditors);

  it("are followed into the folders of the settings", async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    ok(folder);
    const write = (text: string, ...path: readonly string[]) =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, ...path), new TextEncoder().encode(text));
    await write("import torch.nn as nn\n\ndef tail(n):\n    return nn.Linear(30, n)\n", "vendor", "tails.py");
    const { document } = await openText(
      "import torch.nn as nn\nfrom tails import tail\n\nmodel = nn.Sequential(nn.Linear(5, 30), tail(3))\n",
    );
    ok(!(await lensesOf(document)).some((lens) => lens.includes("273 params")));
    const settings = vscode.workspace.getConfiguration("layerLens");
    await settings.update("sourceFolders", ["vendor"], vscode.ConfigurationTarget.Workspace);
    const lenses = await lensesOf(document);
    await settings.update("sourceFolders", undefined, vscode.ConfigurationTarget.Workspace);
    ok(
      lenses.some((lens) => lens.includes("273 params")),
      lenses.join("\n"),
    );
  });

  it("are followed into files beside the document", async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    ok(folder);
    const write = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
    await write("blocks.py", "import torch.nn as nn\n\ndef head(n):\n    return nn.Linear(20, n)\n");
    await write(
      "main.py",
      "import torch.nn as nn\nfrom blocks import head\n\nmodel = nn.Sequential(nn.Linear(5, 20), head(3))\n",
    );
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, "main.py"));
    const lenses = await lensesOf(document);
    ok(
      lenses.some((lens) => lens.includes("183 params")),
      lenses.join("\n"),
    );
    ok(positionOf(document, "head"));
  });
});

import * as vscode from "vscode";
import { contains, equal, ok } from "../host/assert";
import {
  closeEditors,
  codeLenses,
  hintsOf,
  hoverAt,
  layerLens,
  lensesOf,
  openSample,
  openText,
  problemsOf,
  quickFixAt,
  workspaceFile,
} from "../host/editor";

const MODEL = `import * as tf from "@tensorflow/tfjs";
const model = tf.sequential();
model.add(tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 8, kernelSize: 3 }));
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 10 }));
`;

/** A dense layer behind a flattened map of 26×26, far too large. */
const LARGE = `import * as tf from "@tensorflow/tfjs";
const model = tf.sequential({
  layers: [
    tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 32, kernelSize: 3, activation: "relu" }),
    tf.layers.flatten({ name: "flat" }),
    tf.layers.dense({ units: 1024, activation: "relu" }),
    tf.layers.dense({ units: 10, activation: "softmax" }),
  ],
});
`;

describe("TensorFlow.js", () => {
  afterEach(closeEditors);

  it("has lenses in JavaScript", async () => {
    const { document } = await openSample("tfjs", "lenet.js");
    const lenses = (await lensesOf(document)).join("\n");
    equal((await layerLens()).loadedBundles(), ["core", "typescript"]);
    contains(lenses, "(N, 32, 32, 1) → (N, 10) · 61.7K params");
    contains(lenses, "(N, 14, 14, 6) → (N, 10, 10, 16) · 2.4K params");
  });

  it("has hints and hovers in TypeScript", async () => {
    const { document } = await openSample("tfjs", "mobilenet.ts");
    const hints = await hintsOf(document);
    ok(
      hints.some((hint) => hint.startsWith("const image[: (N, 128, 128, 3)]")),
      hints.join("\n"),
    );
    contains(await hoverAt(document, "tf.layers.dense"), "25,700");
  });

  for (const language of ["javascriptreact", "typescriptreact"]) {
    it(`is read in ${language}`, async () => {
      const { document } = await openText(`${MODEL}export const view = <div>{model.name}</div>;\n`, language);
      contains((await lensesOf(document)).join("\n"), "54.2K params");
    });
  }

  it("reports what TensorFlow.js refuses", async () => {
    const wrong = MODEL.replace("model.add(tf.layers.flatten());\n", "").replace(
      "units: 10 }",
      "units: 10 })); model.add(tf.layers.lstm({ units: 4 }",
    );
    const { document } = await openText(wrong, "typescript");
    const isError = ({ severity }: vscode.Diagnostic) => severity === vscode.DiagnosticSeverity.Error;
    ok((await problemsOf(document, (problems) => problems.some(isError))).length > 0);
  });

  it("offers fixes that hold, in the object of a call", async () => {
    const { document } = await openText(LARGE, "typescript");
    contains((await lensesOf(document)).join("\n"), "22.2M params");
    const [problem] = await problemsOf(document, (problems) => problems.length > 0);
    ok(problem);
    await vscode.workspace.applyEdit(await quickFixAt(document, problem.range, "Pool by"));
    contains(document.getText(), "tf.layers.maxPooling2d(");
    contains((await lensesOf(document)).join("\n"), "(N, 28, 28, 1) → (N, 10) · 5.5M params");
  });

  it("has summaries", async () => {
    const { document } = await openSample("tfjs", "mnistConvnet.ts");
    const summary = (await codeLenses(document)).find(({ command }) => command?.title === "Summary")?.command;
    ok(summary);
    await vscode.commands.executeCommand("layerLens.copySummary", "csv");
    contains(await vscode.env.clipboard.readText(), "Conv2D");
  });

  for (const name of ["model.mjs", "model.cts", "model.tsx"]) {
    it(`is read in ${name}`, async () => {
      const file = workspaceFile("tfjs", name);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(MODEL));
      const { document } = await openSample("tfjs", name);
      contains((await lensesOf(document)).join("\n"), "54.2K params");
      contains(await hoverAt(document, "tf.layers.dense"), "54,090");
      await closeEditors();
      await vscode.workspace.fs.delete(file);
    });
  }

  it("leaves other scripts alone", async () => {
    const { document } = await openText("export const layers = [1, 2];\n", "typescript");
    equal(await lensesOf(document), []);
  });
});

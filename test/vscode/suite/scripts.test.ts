import * as vscode from "vscode";
import { contains, equal, ok } from "../host/assert";
import {
  closeEditors,
  hintsOf,
  hoverAt,
  layerLens,
  lensesOf,
  openSample,
  openText,
  problemsOf,
} from "../host/editor";

const MODEL = `import * as tf from "@tensorflow/tfjs";
const model = tf.sequential();
model.add(tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 8, kernelSize: 3 }));
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 10 }));
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

  it("leaves other scripts alone", async () => {
    const { document } = await openText("export const layers = [1, 2];\n", "typescript");
    equal(await lensesOf(document), []);
  });
});

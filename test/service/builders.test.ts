/** Keras models that functions make. */
import { beforeAll, describe, expect, it } from "vitest";
import { lenses, statusOf } from "../../src/present";
import { analyze, load } from "./analyze";

beforeAll(load);

const HEAD = "import keras\nfrom keras import layers\n\n";

/** What the only model of a file is called. */
function checkName(code: string, expected: string): void {
  const analysis = analyze(HEAD + code);
  expect(analysis.models.map(({ name }) => name)).toEqual([expected]);
  expect(statusOf(analysis, 0)).toMatch(new RegExp(`^${expected} `));
}

/** The lines that bear the model's lens, as they are written. */
function checkLenses(code: string, expected: readonly string[]): void {
  const analysis = analyze(HEAD + code);
  const found = lenses(analysis).filter(({ kind }) => kind === "model");
  const lines = found.map(({ span }) => analysis.text.slice(0, span.end).split("\n").at(-1)?.trimStart());
  expect(lines.map((line, i) => line?.slice(0, expected[i]?.length))).toEqual(expected);
}

const MODEL = "keras.Sequential([layers.Input((3,)), layers.Dense(4)])";
const NAMED = `${MODEL.slice(0, -1)}, name="tiny")`;

describe("the name of a Keras model", () => {
  it("is the one that the code gives it", () => checkName(`net = ${NAMED}`, "tiny"));
  it("is else that of its variable", () =>
    checkName(`def build():\n    return ${MODEL}\n\nnet = build()`, "net"));
  it("is else that of the function that builds it", () =>
    checkName(`def build():\n    return ${MODEL}`, "build"));
  it("is Keras' own where the function keeps it", () =>
    checkName(`def main():\n    net = ${MODEL}\n    net.fit(0)\n\nmain()`, "sequential"));
});

describe("the lens of a model", () => {
  it("stands over the function that returns it, too", () => {
    checkLenses(`def build():\n    return ${MODEL}`, ["def build", "return keras"]);
    checkLenses(`def build():\n    net = ${MODEL}\n    return net`, ["def build", "net = keras"]);
  });
  it("does not stand over a function that keeps it", () =>
    checkLenses(`def main():\n    net = ${MODEL}\n    net.fit(0)\n\nmain()`, ["net = keras"]));
});

describe("training", () => {
  it("gives something that can be taken apart", () => {
    const code = `net = ${MODEL}\nloss, accuracy = net.evaluate(0, 0)\nfor row in net.predict(0):\n    print(row)`;
    expect(analyze(HEAD + code).found).toEqual([]);
  });
});

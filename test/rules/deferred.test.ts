/** What Keras builds into a graph without complaint, though no data can run through it. */
import { beforeAll, expect, it } from "vitest";
import { findings } from "../../src/present";
import { analyze, load } from "../service/analyze";

beforeAll(load);

const HEAD = "import keras\nimport numpy as np\nfrom keras import layers\n";

function worst(code: string): readonly string[] {
  return findings(analyze(HEAD + code))
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const LATE = "warning: The model can be built, but no data can run through it.";

it.each([
  [
    "a state of another width",
    "x, h = keras.Input((5, 3)), keras.Input((7,))\nm = keras.Model([x, h], layers.GRU(8)(x, initial_state=h))",
    `${LATE} InvalidArgumentError: Matrix size-incompatible: In[0]: [None,7], In[1]: [8,24].`,
  ],
  [
    "attention of a vector over a sequence",
    "q, v = keras.Input((8,)), keras.Input((None, 8))\nm = keras.Model([q, v], layers.MultiHeadAttention(2, 4)(q, v))",
    `${LATE} RuntimeError: einsum(): operands do not broadcast with remapped shapes: (None, 8) and (None, None, 8).`,
  ],
  [
    "a built model of three channels on one",
    "base = keras.Sequential([keras.Input((8, 8, 3)), layers.Conv2D(4, 3)])\nx = keras.Input((8, 8, 1))\nm = keras.Model(x, base(x))",
    `${LATE} ValueError: Input 0 with name 'None' of layer 'conv2d' is incompatible with the layer: ` +
      "expected axis -1 of input shape to have value 3, but received input with shape (None, 8, 8, 1).",
  ],
])("is told as what it is: %s", (_, code, message) => expect(worst(code)).toEqual([message]));

it("is an error where data runs", () => {
  const data = "np.zeros((2, 5, 3)), initial_state=np.zeros((2, 7))";
  expect(worst(`layers.GRU(8)(${data})`)).toEqual([
    "error: InvalidArgumentError: Matrix size-incompatible: In[0]: [2,7], In[1]: [8,24].",
  ]);
});

it("leaves the model's figures known", () => {
  const code =
    "x, h = keras.Input((5, 3)), keras.Input((7,))\nm = keras.Model([x, h], layers.LSTM(8)(x, [h, h]))";
  const [model] = analyze(HEAD + code).analysis.models;
  expect(model?.parameters.total).toBe(4 * 8 * (3 + 8 + 1));
  expect(model?.model.output).toMatchObject({ value: { tensor: { shape: [{}, 8] } } });
});

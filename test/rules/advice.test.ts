import { describe, expect, it } from "vitest";
import { findings, type PlacedFinding } from "../../src/present";
import { createService } from "../../src/service";

const service = createService();

type Language = "python" | "javascript";

/** What one rule finds in a piece of code, whatever its default. */
async function found(rule: string, language: Language, text: string): Promise<readonly PlacedFinding[]> {
  const document = { uri: "net", text, languageId: language };
  const rules = {
    severities: { [rule]: "warning" as const },
    thresholds: BUDGETS[rule] ?? {},
  };
  const analysis = await service.analyze({ document, rules });
  return findings(analysis).filter((each) => each.rule === rule);
}

async function said(rule: string, language: Language, text: string): Promise<readonly string[]> {
  return (await found(rule, language, text)).map(({ message }) => message);
}

/** Rules that are off until a budget is set. */
const BUDGETS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "parameter-budget": { modelParameters: 50 },
  "memory-budget": { modelMemory: 1 },
};

const torch = (layers: string, input: string) =>
  `import torch\nfrom torch import nn\n\nmodel = nn.Sequential(${layers})\nmodel(torch.zeros(${input}))\n`;
const keras = (layers: string, input: string, more = "") =>
  `from keras import Sequential, layers as L, losses\n\nmodel = Sequential([L.Input((${input})), ${layers}])\n${more}\n`;
const tfjs = (layers: readonly string[], input: string, more = "") => {
  const [first = "", ...others] = layers;
  const shaped = first.replace("{", `{ inputShape: [${input}], `);
  const added = [shaped, ...others].map((layer) => `model.add(tf.layers.${layer});`);
  return ['import * as tf from "@tensorflow/tfjs";', "const model = tf.sequential();", ...added, more].join(
    "\n",
  );
};

/** A rule must say the same of the same model in each framework. */
interface Case {
  readonly rule: string;
  readonly says: RegExp;
  /** What the code of TensorFlow.js reads where the finding stands. */
  readonly marks?: string;
  readonly torch?: string;
  readonly keras?: string;
  readonly tfjs?: string;
}

const CASES: readonly Case[] = [
  {
    rule: "oversized-dense",
    says: /^22·22·64 × 512 = 15\.9M parameters, >99\.9% of the model\. .* 33,280, 477 times fewer; pooling by 2×2 first, 3,965,440; with 32 units, 991,264\.$/,
    torch: torch(
      "nn.Conv2d(1, 64, 3), nn.ReLU(), nn.Flatten(), nn.Linear(30976, 512), nn.ReLU(), nn.Linear(512, 10)",
      "1, 1, 24, 24",
    ),
    keras: keras("L.Conv2D(64, 3), L.Flatten(), L.Dense(512, activation='relu'), L.Dense(10)", "24, 24, 1"),
    tfjs: tfjs(
      [
        "conv2d({ filters: 64, kernelSize: 3 })",
        "flatten()",
        "dense({ units: 512, activation: 'relu' })",
        "dense({ units: 10 })",
      ],
      "24, 24, 1",
    ),
  },
  {
    rule: "large-kernel",
    says: /^7·7·32·32 = 50,176 weights\. Three 3×3 .* with 27,648, 45% fewer/,
    torch: torch("nn.Conv2d(32, 32, 7)", "1, 32, 16, 16"),
    keras: keras("L.Conv2D(32, 7)", "16, 16, 32"),
    tfjs: tfjs(["conv2d({ filters: 32, kernelSize: 7 })"], "16, 16, 32"),
  },
  {
    rule: "unfactored-kernel",
    says: /^3·3·8·8 = 576 weights\. 1×3 and 3×1 .* with 384, 33% fewer/,
    torch: torch("nn.Conv2d(8, 8, 3)", "1, 8, 16, 16"),
    keras: keras("L.Conv2D(8, 3)", "16, 16, 8"),
    tfjs: tfjs(["conv2d({ filters: 8, kernelSize: 3 })"], "16, 16, 8"),
  },
  {
    rule: "missing-bottleneck",
    says: /to 64 channels before it, both have 163,840, 72% fewer/,
    torch: torch("nn.Conv2d(256, 256, 3)", "1, 256, 8, 8"),
    keras: keras("L.Conv2D(256, 3)", "8, 8, 256"),
    tfjs: tfjs(["conv2d({ filters: 256, kernelSize: 3 })"], "8, 8, 256"),
  },
  {
    rule: "unseparated-convolution",
    says: /have 8,768, 8\.4 times fewer/,
    torch: torch("nn.Conv2d(64, 128, 3)", "1, 64, 8, 8"),
    keras: keras("L.Conv2D(128, 3)", "8, 8, 64"),
    tfjs: tfjs(["conv2d({ filters: 128, kernelSize: 3 })"], "8, 8, 64"),
  },
  {
    rule: "ungrouped-convolution",
    says: /^147,456 weights; with groups=32 it has 4,608/,
    torch: torch("nn.Conv2d(128, 128, 3)", "1, 128, 8, 8"),
    keras: keras("L.Conv2D(128, 3)", "8, 8, 128"),
  },
  {
    rule: "even-kernel-same",
    says: /^A 2×2 kernel has no middle: 0 before and 1 behind/,
    torch: torch("nn.Conv2d(1, 8, 2, padding='same')", "1, 1, 8, 8"),
    keras: keras("L.Conv2D(8, 2, padding='same')", "8, 8, 1"),
    tfjs: tfjs(["conv2d({ filters: 8, kernelSize: 2, padding: 'same' })"], "8, 8, 1"),
  },
  {
    rule: "dropped-border",
    says: /^The last row or column of the 9×9 map is in no window/,
    torch: torch("nn.MaxPool2d(2)", "1, 4, 9, 9"),
    keras: keras("L.MaxPooling2D(2)", "9, 9, 4"),
    tfjs: tfjs(["maxPooling2d({ poolSize: 2 })"], "9, 9, 4"),
  },
  {
    rule: "collapsed-map",
    says: /^The map is 1×1 here, so 512 of the 576 weights/,
    torch: torch("nn.Conv2d(8, 8, 3, padding=1)", "1, 8, 1, 1"),
    keras: keras("L.Conv2D(8, 3, padding='same')", "1, 1, 8"),
    tfjs: tfjs(["conv2d({ filters: 8, kernelSize: 3, padding: 'same' })"], "1, 1, 8"),
  },
  {
    rule: "gridding",
    says: /^The dilation rates 2, 4 behind one another are multiples of 2/,
    torch: torch("nn.Conv2d(8, 8, 3, dilation=2), nn.ReLU(), nn.Conv2d(8, 8, 3, dilation=4)", "1, 8, 32, 32"),
    keras: keras("L.Conv2D(8, 3, dilation_rate=2), L.Conv2D(8, 3, dilation_rate=4)", "32, 32, 8"),
    tfjs: tfjs(
      [
        "conv2d({ filters: 8, kernelSize: 3, dilationRate: 2 })",
        "conv2d({ filters: 8, kernelSize: 3, dilationRate: 4 })",
      ],
      "32, 32, 8",
    ),
  },
  {
    rule: "small-receptive-field",
    says: /^Each value that is pooled here sees 3×3 of the 16×16 input/,
    torch: torch("nn.Conv2d(8, 8, 3), nn.AdaptiveAvgPool2d(1), nn.Flatten()", "1, 8, 16, 16"),
    keras: keras("L.Conv2D(8, 3), L.GlobalAveragePooling2D()", "16, 16, 8"),
    tfjs: tfjs(["conv2d({ filters: 8, kernelSize: 3 })", "globalAveragePooling2d({})"], "16, 16, 8"),
  },
  {
    rule: "dropout-before-batch-norm",
    says: /shifts the variance/,
    torch: torch("nn.Dropout(0.5), nn.BatchNorm1d(8)", "2, 8"),
    keras: keras("L.Dropout(0.5), L.BatchNormalization()", "8,"),
    tfjs: tfjs(["dropout({ rate: 0.5 })", "batchNormalization()"], "8"),
  },
  {
    rule: "dropout-on-output",
    says: /^This dropout changes the model's answers/,
    torch: torch("nn.Linear(8, 4), nn.Dropout(0.5)", "2, 8"),
    keras: keras("L.Dense(4), L.Dropout(0.5), L.Softmax()", "8,"),
    tfjs: tfjs(["dense({ units: 4 })", "dropout({ rate: 0.5 })"], "8"),
  },
  {
    rule: "dropout-before-pooling",
    says: /hides what it drops/,
    torch: torch("nn.Dropout(0.5), nn.MaxPool2d(2)", "1, 4, 8, 8"),
    keras: keras("L.Dropout(0.5), L.MaxPooling2D(2)", "8, 8, 4"),
    tfjs: tfjs(["dropout({ rate: 0.5 })", "maxPooling2d({ poolSize: 2 })"], "8, 8, 4"),
  },
  {
    rule: "convolution-without-activation",
    says: /^This 3×3 convolution and the 3×3 convolution behind it are one linear map/,
    torch: torch("nn.Conv2d(1, 8, 3), nn.Conv2d(8, 8, 3)", "1, 1, 16, 16"),
    keras: keras("L.Conv2D(8, 3), L.Conv2D(8, 3)", "16, 16, 1"),
    tfjs: tfjs(
      ["conv2d({ filters: 8, kernelSize: 3 })", "conv2d({ filters: 8, kernelSize: 3 })"],
      "16, 16, 1",
    ),
  },
  {
    rule: "batch-norm-of-one-value",
    says: /^The map has one place here/,
    torch: torch("nn.AdaptiveAvgPool2d(1), nn.BatchNorm2d(8)", "2, 8, 7, 7"),
    keras: keras("L.GlobalAveragePooling2D(keepdims=True), L.BatchNormalization()", "7, 7, 8"),
  },
  {
    rule: "single-unit-softmax",
    says: /^A softmax over one value is always 1/,
    torch: torch("nn.Linear(8, 1), nn.Softmax(dim=1)", "2, 8"),
    keras: keras("L.Dense(1), L.Softmax()", "8,"),
    tfjs: tfjs(["dense({ units: 1, activation: 'softmax' })"], "8"),
  },
  {
    rule: "missing-output-activation",
    says: /takes (log-)?probabilities, but the model ends in raw values/,
    torch: `${torch("nn.Linear(8, 4)", "2, 8")}nn.NLLLoss()(model(torch.zeros(2, 8)), torch.zeros(2, dtype=torch.long))\n`,
    keras: keras("L.Dense(4)", "8,", "model.compile(loss='categorical_crossentropy')"),
    tfjs: tfjs(
      ["dense({ units: 4 })"],
      "8",
      "model.compile({ optimizer: 'sgd', loss: 'categoricalCrossentropy' });",
    ),
  },
  {
    rule: "double-softmax",
    says: /applies a softmax itself/,
    torch: `${torch("nn.Linear(8, 4), nn.Softmax(dim=1)", "2, 8")}nn.CrossEntropyLoss()(model(torch.zeros(2, 8)), torch.zeros(2, dtype=torch.long))\n`,
    keras: keras(
      "L.Dense(4, activation='softmax')",
      "8,",
      "model.compile(loss=losses.CategoricalCrossentropy(from_logits=True))",
    ),
    tfjs: tfjs(
      ["dense({ units: 4, activation: 'softmax' })"],
      "8",
      "model.compile({ optimizer: 'sgd', loss: tf.losses.softmaxCrossEntropy });",
    ),
  },
  {
    rule: "linear-without-activation",
    says: /^\w+ and \w+ behind it are one linear map/,
    torch: torch("nn.Linear(8, 16), nn.Linear(16, 16)", "2, 8"),
    keras: keras("L.Dense(16), L.Dense(16)", "8,"),
    tfjs: tfjs(["dense({ units: 16 })", "dense({ units: 16 })"], "8"),
  },
  {
    rule: "repeated-activation",
    says: /^This relu does nothing: its input has been through one already/,
    torch: torch("nn.Linear(8, 4), nn.ReLU(), nn.ReLU()", "2, 8"),
    keras: keras("L.Dense(4, activation='relu'), L.ReLU()", "8,"),
    tfjs: tfjs(["dense({ units: 4, activation: 'relu' })", "reLU()"], "8"),
    marks: "tf.layers.reLU",
  },
  {
    rule: "bias-before-batch-norm",
    says: /^The bias of this \w+ does nothing: BatchNorm\w+ behind it takes it away again\. .* 8 parameters less/,
    torch: torch("nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8)", "2, 3, 8, 8"),
    keras: keras("L.Conv2D(8, 3), L.BatchNormalization()", "8, 8, 3"),
    tfjs: tfjs(["conv2d({ filters: 8, kernelSize: 3 })", "batchNormalization()"], "8, 8, 3"),
  },
  {
    rule: "transposed-checkerboard",
    says: /^A kernel of 3 at stride 2 overlaps unevenly and can leave a checkerboard: 3 mod 2 = 1/,
    torch: torch("nn.ConvTranspose2d(8, 4, 3, stride=2)", "1, 8, 7, 7"),
    keras: keras("L.Conv2DTranspose(4, 3, strides=2)", "7, 7, 8"),
    tfjs: tfjs(["conv2dTranspose({ filters: 4, kernelSize: 3, strides: 2 })"], "7, 7, 8"),
  },
  {
    rule: "shrinking-filters",
    says: /^Behind the pooling the channels go down from 8 to 4/,
    torch: torch("nn.MaxPool2d(2), nn.Conv2d(8, 4, 3)", "1, 8, 8, 8"),
    keras: keras("L.MaxPooling2D(2), L.Conv2D(4, 3)", "8, 8, 8"),
    tfjs: tfjs(["maxPooling2d({ poolSize: 2 })", "conv2d({ filters: 4, kernelSize: 3 })"], "8, 8, 8"),
  },
  {
    rule: "widening-dense",
    says: /^This layer has 32 units, the dense layer before it 16/,
    torch: torch("nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 32), nn.ReLU()", "1, 8"),
    keras: keras("L.Dense(16, activation='relu'), L.Dense(32, activation='relu')", "8,"),
    tfjs: tfjs(["dense({ units: 16, activation: 'relu' })", "dense({ units: 32, activation: 'relu' })"], "8"),
  },
  {
    rule: "unaligned-channels",
    says: /^30 is no multiple of 8, so tensor cores work on 32/,
    torch: torch("nn.Linear(8, 30), nn.ReLU(), nn.Linear(30, 8)", "1, 8"),
    keras: keras("L.Dense(30, activation='relu'), L.Dense(8)", "8,"),
    tfjs: tfjs(["dense({ units: 30, activation: 'relu' })", "dense({ units: 8 })"], "8"),
  },
  {
    rule: "parameter-budget",
    says: /has 72 parameters, 22 more than the budget of 50/,
    torch: torch("nn.Linear(8, 8)", "1, 8"),
    keras: keras("L.Dense(8)", "8,"),
    tfjs: tfjs(["dense({ units: 8 })"], "8"),
    marks: "tf.sequential",
  },
  {
    rule: "memory-budget",
    says: /needs 4\.00 MiB for its weights, more than the budget of 1 MiB/,
    torch: torch("nn.Linear(1024, 1024)", "1, 1024"),
    keras: keras("L.Dense(1024)", "1024,"),
    tfjs: tfjs(["dense({ units: 1024 })"], "1024"),
    marks: "tf.sequential",
  },
  {
    rule: "units-against-loss",
    marks: "model.compile",
    says: /one output, so the loss is always 0/,
    torch: `${torch("nn.Linear(8, 1)", "2, 8")}nn.CrossEntropyLoss()(model(torch.zeros(2, 8)), torch.zeros(2, dtype=torch.long))\n`,
    keras: keras(
      "L.Dense(1, activation='sigmoid')",
      "8,",
      "model.compile(loss='sparse_categorical_crossentropy')",
    ),
    tfjs: tfjs(
      ["dense({ units: 1, activation: 'sigmoid' })"],
      "8",
      "model.compile({ optimizer: 'sgd', loss: 'categoricalCrossentropy' });",
    ),
  },
];

describe.each(CASES.map((each) => [each.rule, each] as const))(
  "%s",
  (rule, { says, marks, torch, keras, tfjs }) => {
    const codes = Object.entries({ torch, keras, tfjs }).filter(
      (entry): entry is [string, string] => !!entry[1],
    );
    it.each(codes)("is seen in %s", async (name, text) => {
      const messages = await said(rule, name === "tfjs" ? "javascript" : "python", text);
      expect(messages, text).toHaveLength(1);
      expect(messages[0]).toMatch(says);
    });

    it.runIf(tfjs)("stands at its layer in a script, where a comment silences it", async () => {
      const script = tfjs ?? "";
      const [finding] = await found(rule, "javascript", script);
      const { start, end } = finding?.span ?? { start: 0, end: 0 };
      expect(script.slice(start, end)).toContain(marks ?? "tf.layers.");
      const lineEnd = `${script}\n`.indexOf("\n", start);
      const silenced = `${script.slice(0, lineEnd)} // layer-lens: ignore[${rule}]${script.slice(lineEnd)}`;
      expect(await said(rule, "javascript", silenced)).toEqual([]);
    });
  },
);

/** What looks like a mistake and is none. */
const RIGHT: readonly (readonly [rule: string, why: string, code: string])[] = [
  ["large-kernel", "a stride", torch("nn.Conv2d(32, 32, 7, stride=2)", "1, 32, 16, 16")],
  ["large-kernel", "few channels", torch("nn.Conv2d(3, 6, 5)", "1, 3, 16, 16")],
  ["dropped-border", "padding that is left over", torch("nn.Conv2d(3, 8, 7, 2, 3)", "1, 3, 224, 224")],
  ["dropped-border", "a stride beyond the kernel", torch("nn.Conv2d(3, 8, 1, 2)", "1, 3, 8, 8")],
  [
    "gridding",
    "a rate of 1 among them",
    torch("nn.Conv2d(8, 8, 3), nn.Conv2d(8, 8, 3, dilation=2)", "1, 8, 32, 32"),
  ],
  [
    "small-receptive-field",
    "an input of unknown size",
    keras("L.Conv2D(8, 3), L.GlobalAveragePooling2D()", "None, None, 8"),
  ],
  [
    "convolution-without-activation",
    "a factored pair",
    torch("nn.Conv2d(8, 8, (1, 3)), nn.Conv2d(8, 8, (3, 1))", "1, 8, 9, 9"),
  ],
  [
    "convolution-without-activation",
    "a normalisation between",
    torch("nn.Conv2d(8, 8, 3), nn.BatchNorm2d(8), nn.Conv2d(8, 8, 3)", "1, 8, 9, 9"),
  ],
  [
    "double-softmax",
    "a loss of probabilities",
    keras("L.Dense(4, activation='softmax')", "8,", "model.compile(loss='categorical_crossentropy')"),
  ],
  [
    "missing-output-activation",
    "a loss of raw values",
    keras("L.Dense(4)", "8,", "model.compile(loss=losses.CategoricalCrossentropy(from_logits=True))"),
  ],
  [
    "missing-output-activation",
    "an activation that is not known",
    keras("L.Dense(4, activation=open('a').read())", "8,", "model.compile(loss='categorical_crossentropy')"),
  ],
  ["dropout-on-output", "a dropout before the last layer", torch("nn.Dropout(0.5), nn.Linear(8, 4)", "2, 8")],
];

describe("nothing is said of", () => {
  it.each(RIGHT)("%s: %s", async (rule, _, code) => expect(await said(rule, "python", code)).toEqual([]));
});

const LOOP = (between: string) => `
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 4)

    def forward(self, x):
        return torch.softmax(self.fc(x), dim=1)

def train(model, loader, criterion):
    for x, y in loader:
        out = model(x)
        ${between}
        loss = criterion(out, y)
        loss.backward()

train(Net(), load_data(), nn.CrossEntropyLoss())
`;

describe("a loss in a training loop over data of which nothing is known", () => {
  it("is followed to its model", async () =>
    expect(await said("double-softmax", "python", LOOP("pass"))).toHaveLength(1));
  it("is left alone where the output goes through something else", async () =>
    expect(await said("double-softmax", "python", LOOP("out = out.log()"))).toEqual([]));
});

/** Code whose findings have quick fixes, in every form that a fix can edit. */
export interface FixCase {
  readonly name: string;
  readonly language: "python" | "javascript";
  readonly code: string;
  /** Where the code has further faults, the rules whose fixes are to make it run. */
  readonly rules?: ReadonlySet<string>;
}

function py(name: string, code: string): FixCase {
  return { name, language: "python", code: `${code.trim()}\n` };
}

function js(name: string, code: string): FixCase {
  return { name, language: "javascript", code: `${code.trim()}\n` };
}

/** A module that flattens a map of 22×22×64 in a way of its own. */
function torchHead(name: string, flatten: string, hidden = "x = torch.relu(self.fc1(x))"): FixCase {
  return py(
    `torch, ${name}`,
    `
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 64, 3)
        self.flatten = nn.Flatten()
        self.fc1 = nn.Linear(64 * 22 * 22, 512)
        self.norm = nn.BatchNorm1d(512)
        self.drop = nn.Dropout(0.5)
        self.fc2 = nn.Linear(512, 10)

    def forward(self, x):
        x = torch.relu(self.conv(x))
        ${flatten}
        ${hidden}
        return self.fc2(self.drop(x))


Net()(torch.zeros(2, 1, 24, 24))
`,
  );
}

const KERAS = "import keras\nfrom keras import layers";

const OVERSIZED: readonly FixCase[] = [
  torchHead("flatten function", "x = torch.flatten(x, 1)"),
  torchHead("flatten by name", "x = torch.flatten(input=x, start_dim=1)"),
  torchHead("flatten method", "x = x.flatten(1)"),
  torchHead("view with the batch", "x = x.view(x.size(0), -1)"),
  torchHead("view with the features", "x = x.view(-1, 64 * 22 * 22)"),
  torchHead("reshape", "x = x.reshape(x.shape[0], -1)"),
  torchHead("flatten layer", "x = self.flatten(x)"),
  torchHead("normalised head", "x = torch.flatten(x, 1)", "x = torch.relu(self.norm(self.fc1(x)))"),
  py(
    "torch, Sequential",
    `
import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 32, 3, padding=1),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(32 * 32 * 32, 256),
    nn.ReLU(),
    nn.Linear(256, 10),
)
model(torch.zeros(2, 3, 32, 32))
`,
  ),
  py(
    "torch, one dimension",
    `
import torch
from torch import nn

model = nn.Sequential(
    nn.Conv1d(4, 64, 5), nn.ReLU(), nn.Flatten(), nn.Linear(64 * 996, 128), nn.ReLU(), nn.Linear(128, 2)
)
model(torch.zeros(2, 4, 1000))
`,
  ),
  py(
    "torch, lazy",
    `
import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 64, 3), nn.ReLU(), nn.Flatten(), nn.LazyLinear(512), nn.ReLU(), nn.LazyLinear(10)
)
model(torch.zeros(2, 1, 24, 24))
`,
  ),
  py(
    "keras, list",
    `
${KERAS}

model = keras.Sequential([
    layers.Input((24, 24, 1)),
    layers.Conv2D(64, 3, activation="relu"),
    layers.Flatten(),
    layers.Dense(512, activation="relu"),
    layers.Dropout(0.5),
    layers.Dense(10, activation="softmax"),
])
`,
  ),
  py(
    "keras, added",
    `
${KERAS}

model = keras.Sequential()
model.add(layers.Input((24, 24, 1)))
model.add(layers.Conv2D(64, 3, activation="relu"))
model.add(layers.Flatten())
model.add(layers.Dense(units=512, activation="relu"))
model.add(layers.Dense(10, activation="softmax"))
`,
  ),
  py(
    "keras, imported by name",
    `
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, Input

model = Sequential()
model.add(Input((24, 24, 1)))
model.add(Conv2D(64, 3, activation="relu"))
model.add(Flatten(name="flat"))
model.add(Dense(512, activation="relu"))
model.add(Dense(10, activation="softmax"))
`,
  ),
  py(
    "keras, functional",
    `
${KERAS}


def build():
    inputs = keras.Input((24, 24, 1))
    x = layers.Conv2D(64, 3, activation="relu")(inputs)
    x = layers.Flatten()(x)
    x = layers.Dense(512, activation="relu")(x)
    outputs = layers.Dense(10)(x)
    return keras.Model(inputs, outputs)


model = build()
`,
  ),
  js(
    "tfjs, added",
    `
import * as tf from "@tensorflow/tfjs";

export const model = tf.sequential();
model.add(tf.layers.conv2d({ inputShape: [24, 24, 1], filters: 64, kernelSize: 3, activation: "relu" }));
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units: 512, activation: "relu" }));
model.add(tf.layers.dense({ units: 10, activation: "softmax" }));
`,
  ),
  js(
    "tfjs, in a class",
    `
import * as tf from "@tensorflow/tfjs";

class Classifier {
  constructor(size) {
    this.model = tf.sequential();
    this.model.add(tf.layers.conv2d({ inputShape: [size, size, 1], filters: 64, kernelSize: 3 }));
    this.model.add(tf.layers.flatten({ name: "flat" }));
    this.model.add(tf.layers.dense({ units: 512, activation: "relu", name: "hidden" }));
    this.model.add(tf.layers.dense({ units: 10, activation: "softmax" }));
  }
}

export const { model } = new Classifier(24);
`,
  ),
  js(
    "tfjs, list",
    `
import * as tf from "@tensorflow/tfjs";

export const model = tf.sequential({
  layers: [
    tf.layers.conv2d({ inputShape: [24, 24, 1], filters: 64, kernelSize: 3, activation: "relu" }),
    tf.layers.flatten(),
    tf.layers.dense({ units: 512, activation: "relu" }),
    tf.layers.dense({ units: 10, activation: "softmax" }),
  ],
});
`,
  ),
  js(
    "tfjs, functional",
    `
import * as tf from "@tensorflow/tfjs";

const input = tf.input({ shape: [24, 24, 1] });
const map = tf.layers.conv2d({ filters: 64, kernelSize: 3, activation: "relu" }).apply(input);
const flat = tf.layers.flatten().apply(map);
const hidden = tf.layers.dense({ units: 512, activation: "relu" }).apply(flat);
const output = tf.layers.dense({ units: 10, activation: "softmax" }).apply(hidden);
export const model = tf.model({ inputs: input, outputs: output });
`,
  ),
];

/** The forms in which scripts write the options of layers, and models. */
const SCRIPTS: readonly FixCase[] = [
  js(
    "tfjs, trailing commas",
    `
import * as tf from "@tensorflow/tfjs";

export const model = tf.sequential({
  layers: [
    tf.layers.conv2d({
      inputShape: [24, 24, 1],
      filters: 64,
      kernelSize: 3,
    }),
    tf.layers.batchNormalization(),
    tf.layers.flatten(),
    tf.layers.dense({
      units: 512,
      activation: "relu",
    }),
    tf.layers.dense({ units: 10 },),
  ],
});
`,
  ),
  js(
    "tfjs, shorthand",
    `
import * as tf from "@tensorflow/tfjs";

const filters = 64;
const kernelSize = 3;
const units = 512;
const useBias = true;
const activation = "softmax";

export const model = tf.sequential();
model.add(tf.layers.conv2d({ inputShape: [24, 24, 1], filters, kernelSize, useBias }));
model.add(tf.layers.batchNormalization({}));
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ units }));
model.add(tf.layers.dense({ units: 1, activation }));
`,
  ),
  js(
    "tfjs, spread options",
    `
import * as tf from "@tensorflow/tfjs";

const block = { filters: 64, kernelSize: 3 };
const first = { inputShape: [24, 24, 1] };

export const model = tf.sequential();
model.add(tf.layers.conv2d({ ...block, ...first, useBias: true }));
model.add(tf.layers.batchNormalization());
model.add(tf.layers.flatten({ name: "flat" }));
model.add(tf.layers.dense({ ...{ activation: "relu" }, units: 512 }));
model.add(tf.layers.dense({ units: 10 }));
`,
  ),
  js(
    "tfjs, quoted options",
    `
import * as tf from "@tensorflow/tfjs";

export const model = tf.sequential();
model.add(tf.layers.conv2d({ "inputShape": [24, 24, 1], "filters": 64, "kernelSize": 3, "useBias": true }));
model.add(tf.layers.batchNormalization());
model.add(tf.layers.flatten());
model.add(tf.layers.dense({ "units": 512 }));
model.add(tf.layers.dense({ "units": 1, "activation": "softmax" }));
`,
  ),
  js(
    "tfjs, pushed into an array",
    `
import * as tf from "@tensorflow/tfjs";

const { layers } = tf;
const stack = [layers.conv2d({ inputShape: [24, 24, 1], filters: 64, kernelSize: 3 })];
stack.push(layers.batchNormalization(), layers.reLU());
stack.push(layers.flatten());
stack.push(layers.dense({ units: 512, activation: "relu" }));
stack.push(layers.dense({ units: 10, activation: "softmax" }));

export const model = tf.sequential({ layers: stack });
`,
  ),
  js(
    "tfjs, chained",
    `
import * as tf from "@tensorflow/tfjs";

const input = tf.input({ shape: [24, 24, 1] });
const output = tf.layers
  .dense({ units: 10 })
  .apply(
    tf.layers
      .dense({ units: 512, activation: "relu" })
      .apply(tf.layers.flatten().apply(tf.layers.conv2d({ filters: 64, kernelSize: 3 }).apply(input))),
  );

export const model = tf.model({ inputs: input, outputs: output });
`,
  ),
  js(
    "tfjs, CommonJS without semicolons",
    `
const tf = require("@tensorflow/tfjs")

const model = tf.sequential()
model.add(tf.layers.conv1d({ inputShape: [500, 8], filters: 64, kernelSize: 5 }))
model.add(tf.layers.flatten())
model.add(tf.layers.dense({ units: 256, activation: 'relu' }))
model.add(tf.layers.dense({ units: 2, activation: 'softmax' }))

module.exports = { model }
`,
  ),
  js(
    "tfjs, raw values to the cross entropy",
    `
import * as tf from "@tensorflow/tfjs";

export const model = tf.sequential();
model.add(tf.layers.dense({ inputShape: [8], units: 16, activation: "relu" }));
model.add(tf.layers.dense({ units: 4 }));
model.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });
`,
  ),
  js(
    "tfjs, raw values to the binary cross entropy",
    `
import * as tf from "@tensorflow/tfjs";

const input = tf.input({ shape: [8] });
const hidden = tf.layers.dense({ units: 16, activation: "relu" }).apply(input);
const output = tf.layers.dense({
  units: 1,
}).apply(hidden);
export const model = tf.model({ inputs: input, outputs: output });
model.compile({ optimizer: "adam", loss: "binaryCrossentropy", metrics: ["accuracy"] });
`,
  ),
];

const BIASES: readonly FixCase[] = [
  py(
    "torch, bias of a linear layer",
    `
import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 16, bias=True), nn.BatchNorm1d(16), nn.ReLU(), nn.Linear(16, 4))
model(torch.zeros(2, 8))
`,
  ),
  py(
    "keras, bias",
    `
${KERAS}

model = keras.Sequential([
    layers.Input((8, 8, 3)), layers.Conv2D(4, 3), layers.BatchNormalization(), layers.ReLU(), layers.Flatten(),
])
`,
  ),
  js(
    "tfjs, bias",
    `
import * as tf from "@tensorflow/tfjs";

export const model = tf.sequential();
model.add(tf.layers.conv2d({ inputShape: [8, 8, 3], filters: 4, kernelSize: 3 }));
model.add(tf.layers.batchNormalization());
model.add(tf.layers.reLU());
`,
  ),
];

const LOSSES: readonly FixCase[] = [
  py(
    "torch, softmax function",
    `
import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 4)

    def forward(self, x):
        return F.softmax(self.fc(x), dim=1)


net = Net()
loss = F.cross_entropy(net(torch.zeros(2, 8)), torch.zeros(2, dtype=torch.long))
`,
  ),
  py(
    "torch, sigmoid",
    `
import torch
from torch import nn

net = nn.Sequential(nn.Linear(8, 1), nn.Sigmoid())
criterion = nn.BCEWithLogitsLoss()
out = net(torch.zeros(2, 8)).squeeze(1)
loss = criterion(out, torch.zeros(2))
`,
  ),
  py(
    "torch, raw values to NLLLoss",
    `
import torch
from torch import nn

net = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 4))
criterion = nn.NLLLoss()
loss = criterion(net(torch.zeros(2, 8)), torch.zeros(2, dtype=torch.long))
`,
  ),
  py(
    "torch, raw values to binary cross entropy",
    `
import torch
import torch.nn.functional as F
from torch import nn

net = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1))
loss = F.binary_cross_entropy(net(torch.rand(2, 8)), torch.zeros(2, 1))
`,
  ),
  py(
    "keras, from_logits of probabilities",
    `
${KERAS}

model = keras.Sequential([
    layers.Input((8,)), layers.Dense(16, activation="relu"), layers.Dense(4, activation="softmax")
])
model.compile(optimizer="adam", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
`,
  ),
  py(
    "keras, raw values to binary cross entropy",
    `
${KERAS}

inputs = keras.Input((8,))
outputs = layers.Dense(1)(layers.Dense(16, activation="relu")(inputs))
model = keras.Model(inputs, outputs)
model.compile("adam", "binary_crossentropy")
`,
  ),
  js(
    "tfjs, softmax of one",
    `
import * as tf from "@tensorflow/tfjs";

export const model = tf.sequential();
model.add(tf.layers.dense({ inputShape: [8], units: 1, activation: "softmax" }));
`,
  ),
];

export const FIX_CASES: readonly FixCase[] = [...OVERSIZED, ...SCRIPTS, ...BIASES, ...LOSSES];

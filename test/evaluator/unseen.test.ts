/** What functions out of sight may have done to a model, and layers that are undecided but weigh nothing. */
import { beforeAll, describe, it } from "vitest";
import { checkModel, load } from "./check";

beforeAll(load);

/** A model that is made and then handed about. */
function made(claim: string, use: string): string {
  return `
from torch import nn
from tools import *

# layer-lens: input=(2, 8)
class Net(nn.Module):  #= ${claim}
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 8)

    def forward(self, x):
        return self.fc(x)

net = Net()
${use}
`;
}

const KNOWN = "72 params (2,8) -> (2,8) 128 MACs";
const CHANGED = "? params (2,8) -> (2,8) 128 MACs";

describe("a function out of sight", () => {
  it.each([
    "summary(net)",
    "net.apply(init_weights)",
    "init_weights(net)",
    "net = nn.DataParallel(net)",
    "train(net, 10)",
    "net = convert_sync_batchnorm(net)",
    "convert_to_onnx(net)",
    "patches = patchify(8)",
  ])("%s leaves the totals", (use) => {
    checkModel(made(KNOWN, use));
  });

  it.each([
    "replace_bn(net)",
    "net = inject_lora(net, rank=4)",
    "convertLayers(model=net)",
    "quantize_all([net])",
    "adapter = tools.AdapterFusion(net)",
    "tools.swap_heads(net)",
  ])("%s may change the totals", (use) => {
    checkModel(made(CHANGED, use));
  });

  it("may freeze what it is handed", () =>
    checkModel(made("72 params (? trainable) (2,8) -> (2,8) 128 MACs", "freeze_backbone(net)")));
});

describe("layers without weights that are undecided", () => {
  /** A constructor with a statement that hangs on a flag out of sight. */
  const undecided = (claim: string, statement: string) => `
from torch import nn
from tools import FLAG

# layer-lens: input=(2, 8)
class Net(nn.Module):  #= ${claim}
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 8)
        ${statement}

    def forward(self, x):
        return self.fc(x)

net = Net()
`;

  it.each([
    "self.act = nn.ReLU() if FLAG else nn.GELU()",
    "if FLAG: self.drop = nn.Dropout(0.1)",
    "self.act = nn.Sequential(nn.ReLU(), nn.Dropout()) if FLAG else None",
  ])("%s", (statement) => {
    checkModel(undecided(KNOWN, statement));
  });

  it("count where one way has weights", () =>
    checkModel(undecided(CHANGED, "self.act = nn.PReLU() if FLAG else nn.ReLU()")));
});

describe("module.apply", () => {
  it("runs a function that freezes", () =>
    checkModel(
      made(
        "72 params (8 trainable) (2,8) -> (2,8) 128 MACs",
        "def freeze(m):\n    if isinstance(m, nn.Linear):\n        m.weight.requires_grad = False\nnet.apply(freeze)",
      ),
    ));
});

describe("what a library's function gives", () => {
  const torch = (part: string, claim: string) => `
import pickle, torch
from torch import nn

# layer-lens: input=(2, 3)
class Net(nn.Module):  #= ${claim} params (2,3) -> (2,4) 24 MACs
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.part = ${part}

    def forward(self, x):
        return self.fc(x)

Net()
`;
  it.each([
    'torch.hub.load("facebookresearch/dino", "dino_vits16")',
    'torch.jit.load("model.pt")',
    'pickle.load(open("model.pkl", "rb"))',
    "torch.fx.symbolic_trace(nn.Linear(3, 4))",
    "torch.quantization.quantize_dynamic(nn.Linear(3, 4))",
  ])("%s may be a layer", (part) => {
    checkModel(torch(part, "?"));
  });
  it.each(["torch.get_num_threads()", "torch.special.unknown(1)"])("%s is none", (part) => {
    checkModel(torch(part, "16"));
  });

  it.each([
    'keras.models.load_model("encoder.keras")',
    "keras.models.clone_model(base)",
    "keras.layers.deserialize(config)",
    'tf.saved_model.load("encoder")',
  ])("%s may be a layer of Keras", (part) => {
    checkModel(`
import keras
import tensorflow as tf
from elsewhere import base, config

class Net(keras.Model):  #= ? params (2,3) -> (2,4) 24 MACs
    def __init__(self):
        super().__init__()
        self.fc = keras.layers.Dense(4)
        self.part = ${part}

    def call(self, x):
        return self.fc(x)

Net()(keras.ops.zeros((2, 3)))
`);
  });
});

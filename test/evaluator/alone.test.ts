/** Classes that nothing in sight constructs: their arguments, and the inputs of their forward pass. */
import { beforeAll, describe, expect, it } from "vitest";
import { checkModel, load } from "./check";

beforeAll(load);

const MLP = (head: string, init: string) => `
from dataclasses import dataclass
import torch.nn as nn
${head}
class Mlp(nn.Module):
    def __init__(self, ${init}):
        super().__init__()
        self.fc = nn.Linear(config.width, 4 * config.width)
    def forward(self, x):
        return self.fc(x)
`;
const CONFIG = `
@dataclass
class MlpConfig:
    width: int = 8
`;

/** Checks the parameters of the only model, and what is said of its input. */
function checkAlone(source: string, total: number | string | null, words?: RegExp): void {
  const models = checkModel(source);
  expect(models.map(({ params }) => params.total)).toEqual([total]);
  if (words) expect(models[0]?.inputEvidence).toMatch(words);
}

describe("a configuration's own defaults", () => {
  it("count where its class is the only one", () => checkAlone(MLP(CONFIG, "config"), 288));
  it("count where its class is annotated", () =>
    checkAlone(MLP(`${CONFIG}class OtherConfig:\n    width = 3\n`, "config: MlpConfig"), 288));
  it("count where the annotation is optional or text", () => {
    checkAlone(MLP(CONFIG, `config: "MlpConfig"`), 288);
    checkAlone(MLP(CONFIG, "config: MlpConfig | None"), 288);
  });
  it("do not count where several classes could be meant", () =>
    checkAlone(MLP(`${CONFIG}class OtherConfig:\n    width = 3\n`, "config"), null));
  it("do not count where a size has none", () => checkAlone(MLP(CONFIG.replace(" = 8", ""), "config"), null));
  it("do not count for other arguments", () => checkAlone(MLP(CONFIG, "width, config=None"), null));
  it("do not count where the code constructs the class", () =>
    checkAlone(`${MLP(CONFIG, "config")}net = Mlp(MlpConfig(width=2))\n`, 24));
});

/** Checks the input that a forward pass is given. */
function checkInput(forward: string, input: readonly (number | string)[]): void {
  const [model] = checkModel(`
import torch.nn as nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(6, 6)
    def forward(self, x):
${forward}
`);
  expect(model?.inputs).toEqual([input]);
}

describe("a shape that forward takes apart", () => {
  it("gives the rank, and the layer the last size", () =>
    checkInput("        B, T, C = x.shape\n        return self.fc(x).view(B, T, C)", ["N", "T", 6]));
  it("is asked for by size()", () =>
    checkInput("        b, steps, _ = x.size()\n        return self.fc(x)", ["N", "steps", 6]));
  it("names the sizes of a map", () =>
    checkInput("        b, c, h, w = x.shape\n        return x.view(b, c, h * w)", ["N", "C", "H", "W"]));
  it("fits behind a linear layer, which takes any rank", () =>
    checkInput("        x = self.fc(x)\n        b, n, c = x.shape\n        return x", ["N", "L", 6]));
});

/** Checks that no error is reported, and the parameters of the models. */
function checkBlameless(source: string, ...totals: readonly (number | null)[]): void {
  expect(checkModel(source).map(({ params }) => params.total)).toEqual(totals);
}

describe("what may be no mistake", () => {
  it("is a missing argument of a constructor that takes more", () =>
    checkBlameless(
      `
import torch.nn as nn

class Attention(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.q = nn.Linear(width, width)
    def forward(self, x):
        return self.q(x)

class Rotary(Attention):
    def __init__(self, *args, theta=1e4, **kwargs):
        super().__init__(*args, **kwargs)
        self.theta = theta
`,
      null,
    ));

  it("is an argument of forward that is None by default", () =>
    checkBlameless(
      `
import torch
import torch.nn as nn

class Cross(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
    def forward(self, x, memory=None):
        return torch.cat([self.fc(x), memory], 1)
`,
      20,
    ));

  it("is a number that forward asks for beside the tensors", () =>
    checkBlameless(
      `
import torch.nn as nn

class Last(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
    def forward(self, x, size: int):
        return self.fc(x) + x.new_zeros((size, 4))
`,
      20,
    ));

  it("is a container that nothing was put into", () =>
    checkBlameless(
      `
import torch
import torch.nn as nn

class Ensemble(nn.ModuleList):
    def forward(self, x):
        return torch.cat([module(x) for module in self], 1)
`,
      0,
    ));

  it("is a module that cannot be seen", () =>
    checkBlameless(
      `
import torch.nn as nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
    def forward(self, x):
        try:
            return self.log(x)
        except ValueError:
            return x
    def log(self, x):
        import psutil
        return self.fc(x)
`,
      20,
    ));
});

describe("a constructor that breaks off", () => {
  it("leaves totals unknown, and its attributes are not missed", () => {
    const [model] = checkModel(`
import torch.nn as nn

class Net(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.a = nn.Linear(4, width)
        if width > 2:
            raise ValueError(width)
        self.b = nn.Linear(width, 4)
    def forward(self, x):
        return self.b(self.a(x))

def net():
    return Net(3)
`);
    expect(model?.params.total).toBe(null);
  });
});

describe("tensors that the code feeds another model of the class", () => {
  const MODELS = (second: string) => `
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self, width, out):
        super().__init__()
        self.fc = nn.Linear(width, out)
    def forward(self, x):
        return self.fc(x)

first, second = Net(8, 2), Net(${second})
first(torch.zeros(3, 8))
`;
  const inputsOf = (source: string) => checkModel(source).map(({ inputs }) => inputs);

  it("are taken where the model runs on them", () =>
    expect(inputsOf(MODELS("8, 5"))).toEqual([[[3, 8]], [[3, 8]]]));
  it("are not where it does not", () => expect(inputsOf(MODELS("4, 5"))).toEqual([[[3, 8]], [["N", 4]]]));
});

it("is not blamed for arguments that a decorator out of sight may give", () => {
  checkModel(`
import hydra
from torch import nn

@hydra.main(config_path="conf")
def main(cfg):
    net = nn.Linear(cfg.width, 2)

main()
`);
});

it("is not blamed for the kind of numbers that a range of unknown length holds", () => {
  checkModel(`
import torch
from torch import nn

class Positions(nn.Module):
    def __init__(self):
        super().__init__()
        self.table = nn.Embedding(100, 8)
    def forward(self, x):
        return self.table(torch.arange(x.shape[0]))
`);
});

describe("what stands before the first layer", () => {
  it.each([
    ["n = x.shape[0]", "(N, 3, H, W)"],
    ["assert x.ndim == 4 and x.shape[1] == 3", "(N, 3, H, W)"],
    ["b = len(x)", "(N, 3, H, W)"],
    ["x = 2 * (x / 255.0) - 1", "(N, 3, H, W)"],
    ["x = x * self.scale + torch.randn_like(x)", "(N, 3, H, W)"],
    ["x = (x - self.mean) / 0.5", "(N, C, H, W)"],
    ["x = self.pool(self.act(F.pad(x, (1, 1, 1, 1))))", "(N, 3, H, W)"],
    ["x = F.interpolate(x, scale_factor=2)", "(N, 3, H, W)"],
    ["x = x.permute(0, 3, 1, 2)", "(N, H, W, 3)"],
    ["b, t = x.shape[:2]\n        x = x.flatten(0, 1)", "(N, D, 3, H, W)"],
    ["x = x.unsqueeze(1).repeat(1, 3, 1, 1)", "(N, H, W)"],
    ["if x.dim() == 3:\n            x = x.unsqueeze(0)", "(N, 3, H, W)"],
  ])("%s", (first, shape) => {
    const source = `
import torch
import torch.nn.functional as F
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.act, self.pool = nn.ReLU(), nn.MaxPool2d(2)
        self.conv = nn.Conv2d(3, 8, 3)
        self.fc = nn.Linear(8, 2)
        self.scale = nn.Parameter(torch.ones(1))
        self.register_buffer("mean", torch.zeros(1, 3, 1, 1))

    def forward(self, x):
        ${first}
        return self.fc(self.conv(x).mean((2, 3)))
`;
    const [model] = checkModel(source);
    expect(`(${model?.inputs[0]?.join(", ")})`).toBe(shape);
  });

  it.each([
    "self.conv(x.view(-1, 3, 32, 32))",
    "self.conv(x.view(x.size(0), 3, 32, 32))",
    "self.conv(torch.zeros(2, 3, 8, 8)) + x",
  ])("may hide what goes in: %s", (result) => {
    const [model] = checkModel(`
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3)

    def forward(self, x):
        return ${result}
`);
    expect(model?.inputs).toEqual([null]);
  });

  it.each([
    ["x = x * 0.5", "(N, 6)"],
    ["x = x[..., None, :].squeeze(-2)", "(N, 6)"],
  ])("of a layer that takes any rank: %s", (first, shape) => {
    const source = `
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(6, 2)

    def forward(self, x):
        ${first}
        return self.fc(x)
`;
    const [model] = checkModel(source);
    expect(`(${model?.inputs[0]?.join(", ")})`).toBe(shape);
  });
});

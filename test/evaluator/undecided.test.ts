/** Conditions that the text does not decide: figures hold where both ways agree, and are unknown where not. */
import { beforeAll, describe, it } from "vitest";
import { checkModel, load } from "./check";

beforeAll(load);

/** A model around statements of its constructor and its forward pass, with a flag that nothing decides. */
function net(claim: string, init: string, forward: string): string {
  const indented = (code: string) => code.trim().replaceAll("\n", "\n        ");
  return `
import os
import torch
from torch import nn

flag = os.path.exists("weights.pt")
count = len(os.listdir("."))

# layer-lens: input=(2, 8)
class Net(nn.Module):  #= ${claim}
    def __init__(self):
        super().__init__()
        ${indented(init)}

    def forward(self, x):
        ${indented(forward)}

net = Net()
`;
}

const FC = "self.fc = nn.Linear(8, 8)";

describe("an undecided constructor", () => {
  it.each([
    [
      "that only picks a constant",
      "72 params (2,8) -> (2,8) 128 MACs",
      `${FC}\nself.p = 0.1 if flag else 0.2`,
      "return self.fc(x)",
    ],
    [
      "with layers of different sizes",
      "? params (2,8) -> ? ? MACs",
      "if flag:\n    self.fc = nn.Linear(8, 4)\nelse:\n    self.fc = nn.Linear(8, 6)",
      "return self.fc(x)",
    ],
    [
      "with a layer that may be missing",
      "? params (2,8) -> (2,8) 128 MACs",
      `${FC}\nif flag:\n    self.extra = nn.Linear(8, 4)`,
      "return self.fc(x)",
    ],
    [
      "with a list of unknown length",
      "? params (2,8) -> ? ? MACs",
      "self.net = nn.Sequential(*[nn.Linear(8, 8) for _ in range(count)])",
      "return self.net(x)",
    ],
    [
      "that appends to a list in a loop of unknown length",
      "? params (2,8) -> ? ? MACs",
      "layers = [nn.Linear(8, 8)]\nfor _ in range(count):\n    layers.append(nn.ReLU())\nself.net = nn.Sequential(*layers)",
      "return self.net(x)",
    ],
    [
      "that adds layers by names in a loop of unknown length",
      "? params (2,8) -> (2,8) 128 MACs",
      `${FC}\nfor i in range(count):\n    self.add_module(f"l{i}", nn.Linear(8, 8))`,
      "return self.fc(x)",
    ],
    [
      "that freezes",
      "72 params (? trainable) (2,8) -> (2,8) 128 MACs",
      `${FC}\nif flag:\n    for p in self.parameters():\n        p.requires_grad = False`,
      "return self.fc(x)",
    ],
    [
      "that freezes either way",
      "72 params (64 trainable) (2,8) -> (2,8) 128 MACs",
      `${FC}\nif flag:\n    self.fc.bias.requires_grad_(False)\nelse:\n    self.fc.bias.requires_grad = False`,
      "return self.fc(x)",
    ],
    [
      "that raises one way",
      "72 params (2,8) -> (2,8) 128 MACs",
      `if flag:\n    raise ValueError("no weights")\n${FC}`,
      "return self.fc(x)",
    ],
    [
      "with a key that may be missing",
      "? params (2,8) -> (2,?) ? MACs",
      `sizes = {"a": 8}\nif flag:\n    sizes["b"] = 4\n${FC}\nself.two = nn.Linear(8, 4 if "b" in sizes else 8)`,
      "return self.two(self.fc(x))",
    ],
    [
      "with a set that may hold an item",
      "? params (2,8) -> (2,?) ? MACs",
      "names = set()\nif flag:\n    names.add('b')\nself.two = nn.Linear(8, len(names) + 3)",
      "return self.two(x)",
    ],
  ])("%s", (_name, claim, init, forward) => {
    checkModel(net(claim, init, forward));
  });
});

const BLOCK = `
class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(8))
`;

describe("weights that may be missing", () => {
  it.each([
    ["a parameter", `${FC}\nif flag:\n    self.gain = nn.Parameter(torch.ones(8))`],
    [
      "a parameter or a table",
      `${FC}\nif flag:\n    self.gain = nn.Parameter(torch.ones(8))\nelse:\n    self.register_buffer("gain", torch.ones(8))`,
    ],
    ["a layer that holds parameters", `${FC}${BLOCK}if flag:\n    self.block = Block()`],
    [
      "layers of a loop",
      `${FC}${BLOCK}self.blocks = nn.ModuleList()\nfor _ in range(count):\n    self.blocks.append(Block())`,
    ],
  ])("%s leave the totals unknown", (_name, init) => {
    checkModel(net("? params (2,8) -> (2,8) 128 MACs", init, "return self.fc(x)"));
  });

  it("count where both ways make the same", () => {
    const gain = "self.gain = nn.Parameter(torch.ones(8))";
    const init = `${FC}\nif flag:\n    ${gain}\nelse:\n    ${gain}`;
    checkModel(net("80 params (2,8) -> (2,8) 128 MACs", init, "return self.fc(x) * self.gain"));
  });
});

describe("a round of a loop of unknown length that breaks off", () => {
  const FAILS = "def fail():\n    raise ValueError()\n";

  it("leaves what it puts layers into unknown", () => {
    const init = `${FC}\n${FAILS}self.blocks = nn.ModuleList()\nfor _ in range(count):\n    self.blocks.append(fail())`;
    checkModel(net("? params (2,8) -> (2,8) 128 MACs", init, "return self.fc(x)"));
  });

  it("leaves what it assigns unknown", () => {
    const forward = `${FAILS}for _ in range(count):\n    fail()\n    x = x[:, :2]\nreturn self.fc(x)`;
    checkModel(net("72 params (2,8) -> ? ? MACs", FC, forward));
  });
});

describe("an undecided forward pass", () => {
  it.each([
    ["that agrees", "72 params (2,8) -> (2,8) 128 MACs", "y = self.fc(x)\nif flag:\n    y = y * 2\nreturn y"],
    ["with a layer on one way", "72 params (2,8) -> (2,8) ? MACs", "if flag:\n    x = self.fc(x)\nreturn x"],
    ["that returns early", "72 params (2,8) -> (2,8) ? MACs", "if flag:\n    return x\nreturn self.fc(x)"],
    [
      "that returns early with another shape",
      "72 params (2,8) -> ? ? MACs",
      "if flag:\n    return x.sum(dim=1)\nreturn self.fc(x)",
    ],
    [
      "of a helper that returns early",
      "72 params (2,8) -> (2,8) ? MACs",
      "def maybe(t):\n    if flag:\n        return t\n    return self.fc(t)\nreturn maybe(x)",
    ],
    [
      "that does certain work behind such a helper",
      "72 params (2,8) -> (2,8) 128 MACs",
      "def maybe(t):\n    if flag:\n        return t\n    return t + 1\nreturn self.fc(maybe(x))",
    ],
    [
      "with a loop of unknown length",
      "72 params (2,8) -> (2,8) ? MACs",
      "for _ in range(count):\n    x = self.fc(x)\nreturn x",
    ],
    [
      "with a loop that changes the shape",
      "72 params (2,8) -> (2,?) ? MACs",
      "for _ in range(count):\n    x = torch.cat([x, x], dim=1)\nreturn x",
    ],
    [
      "with a break",
      "72 params (2,8) -> (2,8) ? MACs",
      "for i in range(3):\n    if flag:\n        break\n    x = self.fc(x)\nreturn x",
    ],
    [
      "with a continue",
      "72 params (2,8) -> (2,8) ? MACs",
      "for i in range(3):\n    if count == i:\n        continue\n    x = self.fc(x)\nreturn x",
    ],
    [
      "with a return in a loop",
      "72 params (2,8) -> (2,8) ? MACs",
      "for i in range(3):\n    x = self.fc(x)\n    if count == i:\n        return x\nreturn x",
    ],
    [
      "with a while of unknown length",
      "72 params (2,8) -> (2,8) ? MACs",
      "while x.sum() > 1:\n    x = self.fc(x)\nreturn x",
    ],
    [
      "with a match",
      "72 params (2,8) -> (2,8) ? MACs",
      "match count:\n    case 1:\n        x = self.fc(x)\n    case _:\n        x = x + 1\nreturn x",
    ],
    [
      "with a counter in an unknown loop",
      "72 params (2,8) -> (?,?) ? MACs",
      "n = 1\nfor _ in range(count):\n    n = n + 1\nreturn self.fc(x).view(n, -1)",
    ],
    ["with an expression of two ways", "72 params (2,8) -> (2,8) ? MACs", "return self.fc(x) if flag else x"],
  ])("%s", (_name, claim, forward) => {
    checkModel(net(claim, FC, forward));
  });
});

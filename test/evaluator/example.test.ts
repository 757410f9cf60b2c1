/** The example of its input that a module of Lightning names. */
import { beforeAll, expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import { analyze, checkModel, load } from "./check";

beforeAll(load);

/** A module of Lightning with an example; metrics count nothing and weigh nothing. */
function module(made: string, members = "", claim = "30 params (4,8) -> (4,2) 80 MACs"): string {
  return `
import torch, torchmetrics
import lightning as L
from torch import nn
from torchmetrics.classification import MulticlassF1Score

class Lit(L.LightningModule):  #= ${claim}
    def __init__(self, width=8):
        super().__init__()
        self.dims = (width,)
        self.body = nn.Sequential(nn.Linear(width, 2), nn.ReLU())
        self.head = nn.Linear(2, 2)
        self.shift = nn.Parameter(torch.zeros(6))
        self.accuracy = torchmetrics.Accuracy(task="multiclass", num_classes=2)
        self.f1 = MulticlassF1Score(num_classes=2)
        ${made}
${members}
    def forward(self, x, scale=1.0):
        return self.head(self.body(x)) * scale

lit = Lit()
`;
}

it.each([
  ["a tensor", "self.example_input_array = torch.zeros(4, *self.dims)"],
  ["a tuple of arguments", "self.example_input_array = (torch.zeros(4, 8), 2.0)"],
  ["arguments by name", 'self.example_input_array = {"x": torch.zeros(4, 8)}'],
])("%s", (_, made) => {
  checkModel(module(made));
});

it("a property", () => {
  const property = "    @property\n    def example_input_array(self):\n        return torch.zeros(4, 8)\n";
  checkModel(module("pass", property));
});

it("is said to be where the shape comes from", () => {
  const [model] = summaryJson(analyze(module("self.example_input_array = torch.zeros(4, 8)"))).models;
  expect(model?.inputEvidence).toBe("data");
});

it("is none where it is not set", () => {
  checkModel(module("pass", "", "30 params (N,8) -> (N,2) 20 MACs"));
});

it("metrics that hold a network leave the totals open", () => {
  const source = module("self.fid = torchmetrics.image.fid.FrechetInceptionDistance()");
  const [model] = summaryJson(analyze(source)).models;
  expect(model?.params.total).toBeNull();
});

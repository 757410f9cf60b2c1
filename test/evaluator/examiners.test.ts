/** Tools that run a model tell its input; what they cannot know of it is not blamed. */
import { beforeAll, describe, it } from "vitest";
import { checkModel, load } from "./check";

beforeAll(load);

/** Checks the shape that a tool, called as written, says the model is given. */
function checkExamined(use: string, shape = "(2,3,50,60) -> (2,2) 1202720 MACs"): void {
  checkModel(`
import torch
from torch import nn

class Net(nn.Module):  #= 242 params ${shape}
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 8, 3)
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(8, 2)

    def forward(self, x):
        return self.fc(self.pool(self.conv(x)).flatten(1))

model = Net()
x = torch.randn(2, 3, 50, 60)
${use}
`);
}

describe("a tool that is given tensors", () => {
  it.each([
    'torch.onnx.export(model, x, "net.onnx", input_names=["x"])',
    'torch.onnx.export(model, (x,), "net.onnx", dynamo=True)',
    "traced = torch.jit.trace(model, x)",
    "program = torch.export.export(model, (x,))",
    "from fvcore.nn import FlopCountAnalysis\nFlopCountAnalysis(model, x).total()",
    "from thop import profile\nmacs, params = profile(model, inputs=(x,))",
    "from torchsummaryX import summary\nsummary(model, x)",
    "from pytorch_model_summary import summary\nprint(summary(model, x, show_input=True))",
    "from torchinfo import summary\nsummary(model, input_data=x)",
    "from torch.utils.tensorboard import SummaryWriter\nwriter = SummaryWriter()\nwriter.add_graph(model, x)\nwriter.close()",
  ])("%s", (use) => checkExamined(use));
});

describe("a tool that is given sizes", () => {
  it.each([
    ["from torchinfo import summary\nsummary(model, input_size=(2, 3, 50, 60), verbose=0)", undefined],
    [
      "from torchinfo import summary\nsummary(model, (3, 50, 60), batch_dim=0)",
      "(N,3,50,60) -> (N,2) 601360 MACs",
    ],
    ["from torchview import draw_graph\ndraw_graph(model, input_size=(2, 3, 50, 60))", undefined],
    ["from torchsummary import summary\nsummary(model, (3, 50, 60))", "(N,3,50,60) -> (N,2) 601360 MACs"],
    [
      "from ptflops import get_model_complexity_info as info\ninfo(model, (3, 50, 60))",
      "(N,3,50,60) -> (N,2) 601360 MACs",
    ],
  ])("%s", (use, shape) => checkExamined(use, shape));
});

describe("a tool for a model of several inputs", () => {
  it.each([
    ["from torchsummary import summary\nsummary(Pair(), [(4,), (4,)])", "(N,4) (N,4) -> (N,2) 8 MACs"],
    ["from torchinfo import summary\nsummary(Pair(), [(1, 4), (1, 4)])", "(1,4) (1,4) -> (1,2) 8 MACs"],
  ])("%s", (use, shape) => {
    checkModel(`
import torch
from torch import nn

class Pair(nn.Module):  #= 14 params ${shape}
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)
        self.norm = nn.BatchNorm1d(2)

    def forward(self, a, b):
        return self.norm(self.fc(a + b))

${use}
`);
  });
});

it("a writer of logs says where it writes", () =>
  checkExamined(
    "import os\nfrom torch.utils.tensorboard import SummaryWriter\nwith SummaryWriter() as writer:\n    " +
      'print(os.path.join(writer.log_dir, "a"), writer.get_logdir() + "/b")\nmodel(x)',
  ));

describe("a compiled model", () => {
  it.each([
    'scripted = torch.jit.script(model)\nscripted.save("net.pt")\nprint(scripted.graph)\nscripted(x)',
    'traced = torch.jit.trace(model, x)\ntorch.jit.freeze(traced.eval()).save("net.pt")',
    "compiled = torch.compile(model)\ncompiled._orig_mod.fc\ncompiled(x)",
  ])("%s", (use) => checkExamined(use));
});

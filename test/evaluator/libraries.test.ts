/** Libraries that cannot be recorded here, and forms of whole files that the idioms do not show. */
import { beforeAll, describe, expect, it } from "vitest";
import { analyze, checkModel, load } from "./check";

beforeAll(load);

describe("Lightning", () => {
  it.each([
    ["import pytorch_lightning as pl", "pl"],
    ["import lightning as L", "L"],
    ["import lightning.pytorch as pl", "pl"],
    ["from lightning import pytorch as pl", "pl"],
  ])("%s", (line, name) => {
    checkModel(`
import torch
from torch import nn
import torch.nn.functional as F
${line}

# layer-lens: input=(4, 1, 28, 28)
class LitModel(${name}.LightningModule):  #= 25450 params (4,1,28,28) -> (4,10) 101632 MACs
    def __init__(self, hidden=32, lr=1e-3):
        super().__init__()
        self.save_hyperparameters()
        self.l1 = nn.Linear(28 * 28, self.hparams.hidden)  #> 25120 params (4,784) -> (4,32)
        self.l2 = nn.Linear(self.hparams["hidden"], 10)

    def forward(self, x):
        return self.l2(torch.relu(self.l1(x.view(x.size(0), -1))))

    def training_step(self, batch, batch_idx):
        x, y = batch
        loss = F.cross_entropy(self(x), y)
        self.log("train_loss", loss)
        return loss

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.hparams.lr)

class Data(${name}.LightningDataModule):
    def __init__(self):
        super().__init__()

model = LitModel()
trainer = ${name}.Trainer(max_epochs=1)
trainer.fit(model, Data())
`);
  });

  it("takes named arguments only, and without the ignored", () => {
    checkModel(`
from torch import nn
from pytorch_lightning import LightningModule

class Net(LightningModule):
    def __init__(self, width, net=None):
        super().__init__()
        self.save_hyperparameters("width")
        self.fc = nn.Linear(3, self.hparams.width)  #> 20 params

Net(5)
`);
  });
});

describe("a base class for others", () => {
  it("is not blamed for what its subclasses give", () => {
    checkModel(`
from torch import nn

class Base(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)

    def head(self, x):
        raise NotImplementedError

    def forward(self, x):
        return self.head(self.last(self.body(x)))

class Net(Base):  #= 30 params (N,4) -> (N,2) 24 MACs
    def __init__(self):
        super().__init__()
        self.last = nn.Linear(4, 2)

    def head(self, x):
        return x.softmax(-1)
`);
  });

  it("may have no forward, unless it is called", () => {
    const holder = `
import torch
from torch import nn

class Holder(nn.Module):  #= 20 params ? -> ? ? MACs
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 4)

holder = Holder()
`;
    checkModel(holder);
    const { analysis } = analyze(`${holder}holder(torch.randn(2, 4))\n`);
    expect(analysis.faults.map(({ problem }) => problem.message)).toEqual([
      'Module [Holder] is missing the required "forward" function',
    ]);
  });
});

describe("NumPy's arrays", () => {
  it.each([
    ["np.zeros((2, 8), dtype='float32')", ""],
    ["np.zeros((2, 8), dtype=np.float32)", ""],
    ["np.random.rand(2, 8).astype('float32')", ""],
    ["np.random.uniform(size=(2, 8))", ""],
    ["np.array([[1] * 8])", "Long"],
    ["np.random.randint(0, 5, size=(2, 8))", "Long"],
    ["np.ones([2, 8], int)", "Long"],
  ])("%s keeps its dtype", (array, received) => {
    const claim = received && `  #! mat1 and mat2 must have the same dtype, but got ${received} and Float`;
    checkModel(`
import numpy as np
import torch
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 4)

    def forward(self, x):
        return self.fc(x)${claim}

Net()(torch.from_numpy(${array}))
`);
  });
});

/** Models in wrappers are shown as themselves. */
import { beforeAll, it } from "vitest";
import { checkModel, load } from "./check";

beforeAll(load);

const NET = `
import torch
from torch import nn

class Net(nn.Module):  #= 27 params (4,8) -> (4,3) 96 MACs
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 3)  #> 27 params (4,8) -> (4,3)

    def forward(self, x):
        return self.fc(x)
`;

it.each([
  "nn.DataParallel(Net())",
  "nn.DataParallel(Net(), device_ids=[0, 1]).cuda()",
  "nn.parallel.DistributedDataParallel(Net(), device_ids=[0])",
])("%s is fed as the model inside", (made) => {
  checkModel(`${NET}
model = ${made}
logits = model(torch.zeros(4, 8))
torch.save(model.module.state_dict(), "net.pt")
`);
});

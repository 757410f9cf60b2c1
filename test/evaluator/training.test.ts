/** Scripts that train: their loops are read for a few rounds, and what stands behind them, too. */
import { beforeAll, expect, it } from "vitest";
import { checkModel, load } from "./check";

beforeAll(load);

const NET = `
import torch
from torch import nn, optim

class Net(nn.Module):  #= 44 params (16,10) -> (16,4) 640 MACs
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(10, 4)

    def forward(self, x):
        return self.fc(x)

net = Net()
opt = optim.SGD(net.parameters(), lr=0.1)
`;
const STEP = `
        opt.zero_grad()
        loss = net(torch.zeros(16, 10)).sum()
        loss.backward()
        torch.nn.utils.clip_grad_value_(net.parameters(), 1.0)
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        opt.step()
`;
const BEHIND = `
class Behind(nn.Module):  #= 12 params (2,3) -> (2,3) 18 MACs
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 3)

    def forward(self, x):
        return self.fc(x)

Behind()(torch.zeros(2, 3))
`;

it.each([
  ["epochs of steps", "for epoch in range(100_000):\n    for step in range(100_000):"],
  ["an endless loop", "while True:\n    if done(): break\n    while net is not None:"],
  ["episodes", "from itertools import count\nfor episode in range(600):\n    for t in count():"],
  ["a single step", "if True:\n    if True:"],
])("%s end soon", (_, loop) => {
  checkModel(`${NET}\n${loop}${STEP}${BEHIND}`);
});

it("counters of such a loop are not known behind it", () => {
  const [, head] = checkModel(`${NET}
done = 0
for step in range(1000):
    net(torch.zeros(16, 10)).sum().backward()
    done += 1
head = nn.Sequential(nn.Linear(done, 3))
`);
  expect(head?.params.total).toBeNull();
});

it("a model whose forward takes nothing is fed nothing", () => {
  checkModel(`
import torch
from torch import nn

class Policy(nn.Module):  #= 14 params  -> ? ? MACs
    def __init__(self):
        super().__init__()
        self.actor, self.critic = nn.Linear(3, 2), nn.Linear(2, 2)

    def forward(self):
        raise NotImplementedError  #? this raises NotImplementedError

    def act(self, state):
        return self.critic(self.actor(state))

Policy().act(torch.zeros(1, 3))
`);
});

/** Which of the modules that a file makes are shown as models. */
import { beforeAll, expect, it } from "vitest";
import { checkModel, load } from "./check";

beforeAll(load);

/** Checks which models are shown, by their names. */
function checkRoots(source: string, names: readonly string[]): void {
  const models = checkModel(`import copy\nimport torch\nfrom torch import nn\n${source}`);
  expect(models.map(({ name }) => name)).toEqual(names);
}

const NET = `
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 4))
        self.head = nn.Sequential(nn.Linear(4, 2))

    def forward(self, x):
        return self.head(self.body(x))

net = Net()
`;

it("a slice of a sequence is a part of it", () =>
  checkRoots(`${NET}for p in net.body[:2].parameters():\n    p.requires_grad = False\n`, ["Net"]));

it("the head that a copy has lost is none", () =>
  checkRoots(`${NET}features = copy.deepcopy(net)\nfeatures.head = nn.Identity()\n`, ["Net"]));

it("a sequence that a variable holds is one", () =>
  checkRoots(`${NET}other = copy.deepcopy(net.head)\n`, ["Net", "other"]));

it("a framework's layer with a forward pass of its own is one", () =>
  checkRoots(
    `
class Scaled(nn.Linear):  #= 20 params (2,4) -> (2,4) 32 MACs
    def forward(self, x):
        return 2 * super().forward(x)

Scaled(4, 4)(torch.zeros(2, 4))
`,
    ["Scaled"],
  ));

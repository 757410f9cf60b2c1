/** Models that other files make and a variable of this one holds. */
import { expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import { analyze, serviceWith } from "./check";

const NETS = `
import torch.nn as nn

class Net(nn.Module):
    def __init__(self, n):
        super().__init__()
        self.fc = nn.Linear(30, n)
    def forward(self, x):
        return self.fc(x)

def build(n):
    return Net(n)
`;

async function checkImported(
  source: string,
  expected: readonly [name: string, line: number, total: number][],
) {
  const read = (file: string) => (file.endsWith("nets.py") ? { text: NETS } : ("absent" as const));
  const service = await serviceWith({ sources: { roots: [], read } });
  const { models } = summaryJson(analyze(source, { service }));
  expect(models.map(({ name, line, params }) => [name, line, params.total])).toEqual(expected);
}

it("are shown where they are constructed", () =>
  checkImported("from nets import Net\n\nnet = Net(2)\n", [["net", 3, 62]]));

it("are shown where a function gives them", () =>
  checkImported("import nets\n\nnet = nets.build(3)\n", [["net", 3, 93]]));

it("are not shown beside the model that holds them", () =>
  checkImported(
    "import torch.nn as nn\nfrom nets import build\n\nbase = build(4)\nmodel = nn.Sequential(base, nn.ReLU())\n",
    [["model", 5, 124]],
  ));

it("are found in folders that are no packages", async () => {
  const read = (file: string) => (file.endsWith("zoo/nets.py") ? { text: NETS } : ("absent" as const));
  const service = await serviceWith({ sources: { roots: [], read } });
  const { models } = summaryJson(analyze("from zoo import nets\n\nnet = nets.Net(2)\n", { service }));
  expect(models.map(({ params }) => params.total)).toEqual([62]);
});

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

it.each([
  "import zoo.nets\n\nnet = zoo.nets.Net(2)\n",
  "import zoo.nets\nimport zoo.others\n\nnet = zoo.nets.Net(2)\n",
  "import zoo.nets as nets\n\nnet = nets.Net(2)\n",
])("are found in modules of such folders: %j", async (source) => {
  const files = ["zoo/nets.py", "zoo/others.py"];
  const read = (file: string) => (files.includes(file) ? { text: NETS } : ("absent" as const));
  const service = await serviceWith({ sources: { roots: [], read } });
  const { models } = summaryJson(analyze(source, { service }));
  expect(models.map(({ params }) => params.total)).toEqual([62]);
});

it("are found in the folder src of a root", async () => {
  const read = (file: string) => (file === "home/src/zoo/nets.py" ? { text: NETS } : ("absent" as const));
  const service = await serviceWith({ sources: { roots: ["home"], read } });
  const { models } = summaryJson(analyze("from zoo.nets import Net\n\nnet = Net(2)\n", { service }));
  expect(models.map(({ params }) => params.total)).toEqual([62]);
});

it("are those of the module itself where a script imports that", async () => {
  const source =
    "from torch import nn\ndef net(n):\n    return nn.Sequential(nn.Linear(30, n))\nif __name__ == '__main__':\n    import net\n    model = net.net(2)\n";
  const read = (file: string) => (file === "net.py" ? { text: source } : ("absent" as const));
  const service = await serviceWith({ sources: { roots: [], read } });
  const { models } = summaryJson(analyze(source, { service }));
  expect(models.map(({ params }) => params.total)).toEqual([62]);
});

it.each([
  "with open('configs/net.json') as f:\n    config = json.load(f)",
  "config = json.loads(open('./configs/net.json').read())",
  "config = json.load(open(Path('configs') / 'net.json', 'r'))",
])("have the sizes of a file of JSON: %j", async (reading) => {
  const text = '{"width": 30, "classes": [2], "rate": 0.5, "bias": true, "note": null}';
  const read = (file: string) => (file === "home/configs/net.json" ? { text } : ("absent" as const));
  const service = await serviceWith({ sources: { roots: ["home"], read } });
  const source = `import json\nfrom pathlib import Path\nfrom torch import nn\n${reading}\nnet = nn.Sequential(nn.Linear(config["width"], config["classes"][0]), nn.ReLU())\n`;
  const { models } = summaryJson(analyze(source, { service }));
  expect(models.map(({ params }) => params.total)).toEqual([62]);
});

it("are not known where the file of JSON is not at hand", async () => {
  const service = await serviceWith({ sources: { roots: [], read: () => "absent" } });
  const source =
    "import json\nfrom torch import nn\nwidth = json.load(open('net.json'))['width']\nnet = nn.Sequential(nn.Linear(width, 2), nn.ReLU())\n";
  const { models } = summaryJson(analyze(source, { service }));
  expect(models.map(({ params }) => params.total)).toEqual([null]);
});

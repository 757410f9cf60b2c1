import { beforeAll, describe, expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import type { SourceReader } from "../../src/service";
import { createService } from "../../src/service";
import { analyze, load, serviceWith } from "./analyze";

beforeAll(load);

const NET = `
from torch import nn

class Net(nn.Module):
    def __init__(self, width=8):
        super().__init__()
        self.fc = nn.Linear(width, 4)

    def forward(self, x):
        return self.fc(x)
`;

const document = (text: string) => ({ uri: "src/net.py", text, languageId: "python" });

describe("the service", () => {
  it("does not answer at once before the parser is loaded", () => {
    expect(createService().analyzeNow({ document: document(NET) })).toBeUndefined();
  });

  it("gives the same answer for the same text", async () => {
    const service = await serviceWith({});
    const first = service.analyzeNow({ document: document(NET) });
    expect(service.analyzeNow({ document: document(NET) })).toBe(first);
    expect(service.analyzeNow({ document: document(`${NET}\n`) })).not.toBe(first);
  });

  it("forgets a document", async () => {
    const service = await serviceWith({});
    const first = service.analyzeNow({ document: document(NET) });
    service.forget("src/net.py");
    expect(service.analyzeNow({ document: document(NET) })).not.toBe(first);
  });

  it("finds the class around the cursor", () => {
    const [model] = analyze(NET).models;
    expect(model?.name).toBe("Net");
    expect(NET.slice(model?.extent.start, model?.extent.end)).toMatch(/^class Net[\s\S]*self\.fc\(x\)$/);
  });

  it.each([
    ["", "an empty file"],
    ["import os\nprint(os.name)\n", "a file without a model"],
    ["def (:\n  ]]] class\n)(", "nothing but errors"],
  ])("shows nothing for %j", (text) => {
    const { models, analysis, found } = analyze(text);
    expect([models, analysis.sites, found]).toEqual([[], [], []]);
  });

  it("has nothing to say about other languages", async () => {
    const service = await serviceWith({});
    const analysis = service.analyzeNow({ document: { uri: "a.js", text: NET, languageId: "javascript" } });
    expect(analysis?.models).toEqual([]);
  });
});

describe("input shapes", () => {
  const inputsOf = (options: Parameters<typeof analyze>[1], text = NET) =>
    summaryJson(analyze(text, options)).models.map(({ inputs, inputEvidence }) => [inputs[0], inputEvidence]);

  it("come from an option", () => {
    expect(inputsOf({ option: ["2,8"] })).toEqual([[[2, 8], "option"]]);
  });

  it("come from a command, for one model", () => {
    expect(inputsOf({ inputs: [{ model: "Net", shape: "(3, 8)" }] })).toEqual([[[3, 8], "command"]]);
    expect(inputsOf({ inputs: [{ model: "Other", shape: "(3, 8)" }] })).toEqual(inputsOf({}));
  });

  it("stay what the code says when the command's shape cannot be read", () => {
    expect(inputsOf({ inputs: [{ model: "Net", shape: "(3, 8" }] })).toEqual(inputsOf({}));
  });
});

describe("an expression", () => {
  it("makes the model that is shown", () => {
    const [model] = summaryJson(analyze(NET, { call: "Net(width=16)" })).models;
    expect(model?.params.total).toBe(16 * 4 + 4);
  });

  it("that makes no model shows none", () => {
    expect(analyze(NET, { call: "1 + 1" }).models).toEqual([]);
  });
});

describe("imports", () => {
  const MAIN = `
from torch import nn
from blocks import Block

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.block = Block(4)

    def forward(self, x):
        return self.block(x)
`;
  const BLOCKS = NET.replace("class Net", "class Block");
  const totals = (analysis: ReturnType<typeof analyze> | undefined) =>
    analysis && summaryJson(analysis).models.map(({ params }) => params.total);

  /** A file system of these files, of which some must be loaded first. */
  function reader(
    files: Readonly<Record<string, string>>,
    roots: readonly string[] = [],
    pending = new Set<string>(),
  ) {
    const source: SourceReader = {
      roots,
      read: (file) =>
        pending.has(file) ? "pending" : files[file] === undefined ? "absent" : { text: files[file] },
      load: async (names) => {
        for (const name of names) pending.delete(name);
      },
    };
    return source;
  }

  it("are followed into the folder of the file", async () => {
    const service = await serviceWith({ sources: reader({ "src/blocks.py": BLOCKS }) });
    expect(totals(service.analyzeNow({ document: document(MAIN) }))).toEqual([20]);
  });

  it("are followed into packages", async () => {
    const text = MAIN.replace("from blocks", "from .parts.blocks");
    const service = await serviceWith({ sources: reader({ "src/parts/blocks/__init__.py": BLOCKS }) });
    expect(totals(service.analyzeNow({ document: document(text) }))).toEqual([20]);
  });

  it("are followed into roots", async () => {
    const service = await serviceWith({ sources: reader({ "lib/blocks.py": BLOCKS }, ["lib"]) });
    expect(totals(service.analyzeNow({ document: document(MAIN) }))).toEqual([20]);
  });

  it("wait for files that are being loaded", async () => {
    const sources = reader({ "src/blocks.py": BLOCKS }, [], new Set(["src/blocks.py"]));
    const service = await serviceWith({ sources });
    const first = service.analyzeNow({ document: document(MAIN) });
    expect(first?.pending).toEqual(["src/blocks.py"]);
    expect(totals(first)).toEqual([null]);
    expect(totals(await service.analyze({ document: document(MAIN) }))).toEqual([20]);
  });

  it("leave the figures unknown where nothing is found", async () => {
    const service = await serviceWith({ sources: reader({}) });
    expect(totals(service.analyzeNow({ document: document(MAIN) }))).toEqual([null]);
  });

  it("are read again when they change", async () => {
    const files: Record<string, string> = { "src/blocks.py": BLOCKS };
    const service = await serviceWith({ sources: reader(files) });
    expect(totals(service.analyzeNow({ document: document(MAIN) }))).toEqual([20]);
    files["src/blocks.py"] = BLOCKS.replace("nn.Linear(width, 4)", "nn.Linear(width, 8)");
    expect(totals(service.analyzeNow({ document: document(MAIN) }))).toEqual([40]);
  });
});

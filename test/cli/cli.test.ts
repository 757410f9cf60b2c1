import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main";
import { UsageError } from "../../src/cli/output";

const NET = `
from torch import nn

class Net(nn.Module):
    def __init__(self, width=8):
        super().__init__()
        self.fc = nn.Linear(width, 4)

    def forward(self, x):
        y = self.fc(x)
        return y
`;
const WRONG = `${NET.replace("Linear(width,", "Linear(8,")}
import torch
Net()(torch.zeros(1, 5))
`;

const BROKEN = `
from torch import nn

class Norm(nn.Module):
    def __init__(self):
        super().__init__(); self.norm = nn.GroupNorm(4, 3)

    def forward(self, x):
        return self.norm(x)

model = Norm()
`;

const HINTED = `
from keras import layers, models

model = models.Sequential([
    layers.Input((8,)), layers.Dense(4), layers.BatchNormalization(), layers.ReLU()
])
`;

/** The parts of a SARIF run that are looked at. */
interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly shortDescription: { readonly text: string };
        readonly help: { readonly markdown: string };
        readonly defaultConfiguration: { readonly level?: string; readonly enabled?: boolean };
      }[];
    };
  };
  readonly results: readonly {
    readonly ruleIndex: number;
    readonly message: { readonly text: string };
    readonly locations: readonly unknown[];
  }[];
}

let folder = "";
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "layer-lens-"));
  fs.mkdirSync(path.join(folder, "below", "node_modules"), { recursive: true });
  fs.writeFileSync(path.join(folder, "net.py"), NET);
  fs.writeFileSync(path.join(folder, "below", "wrong.py"), WRONG);
  fs.writeFileSync(path.join(folder, "below", "node_modules", "wrong.py"), WRONG);
  fs.writeFileSync(path.join(folder, "notes.txt"), WRONG);
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const file = (name: string) => path.join(folder, name);

describe("summary", () => {
  it("prints a table", async () => {
    const { out, status } = await main(["summary", file("net.py")]);
    expect(status).toBe(0);
    expect(out).toMatch(/^Net\n/);
    expect(out).toMatch(/^fc +Linear +\(…?.*4\) +36 /m);
  });

  it("prints data", async () => {
    const { out } = await main(["summary", file("net.py"), "--json", "--input", "2,8"]);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      models: [{ inputs: [[2, 8]], output: [2, 4], macs: 64 }],
    });
  });

  it("evaluates an expression", async () => {
    const { out } = await main(["summary", file("net.py"), "--json", "--call", "Net(16)"]);
    expect(JSON.parse(out)).toMatchObject({ models: [{ params: { total: 68 } }] });
  });

  it.each([[], ["--call", "Norm()"]])("has what breaks while the model is made, %j", async (...call) => {
    fs.writeFileSync(file("norm.py"), BROKEN);
    const { out } = await main(["summary", file("norm.py"), "--json", ...call]);
    fs.rmSync(file("norm.py"));
    expect(JSON.parse(out).models).toMatchObject([
      {
        name: "Norm",
        findings: [{ rule: "shape-error", line: 6, message: expect.stringContaining("num_channels (3)") }],
      },
    ]);
  });

  it("says that there is no model", async () => {
    const empty = file("empty.py");
    fs.writeFileSync(empty, "");
    expect(await main(["summary", empty])).toMatchObject({
      out: "",
      status: 0,
      err: `no model found in ${empty}`,
    });
  });
});

describe("an expression", () => {
  it("that makes no model is told", async () => {
    const { err } = await main(["summary", file("net.py"), "--call", "1 + 1"]);
    expect(err).toMatch(/^1 \+ 1 makes no model in .*net\.py/);
  });
});

describe("annotate", () => {
  it("keeps the code and adds the figures", async () => {
    const { out } = await main(["annotate", file("net.py")]);
    const lines = out.split("\n");
    expect(
      lines
        .filter((line) => !line.trim().startsWith("#"))
        .join("\n")
        .replace(/(?<=y): \(.*?\)/, ""),
    ).toBe(NET);
    expect(out).toMatch(/^# .* → .* · 36 params/m);
    expect(out).toMatch(/^ {8}# .* · 36 params.*\n {8}self\.fc = /m);
    expect(out).toMatch(/^ {8}y: \(.*4\) = self\.fc\(x\)$/m);
  });
});

describe("check", () => {
  it("looks below folders, but not into other people's code", async () => {
    const { out, err, status } = await main(["check", folder]);
    expect(status).toBe(1);
    expect(out).toMatch(
      /below\/wrong\.py:7:29: error in_features is 8, but the input has 5 features\. .* \[linear-in-features-mismatch\]$/,
    );
    expect(out.split("\n")).toHaveLength(1);
    expect(err).toMatch(/: 1 error, 0 warnings$/);
  });

  it("is content with a right file", async () => {
    expect(await main(["check", file("net.py")])).toMatchObject({ out: "", status: 0 });
  });

  it("writes data", async () => {
    const { out } = await main(["check", file("below"), "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      findings: [{ line: 7, column: 29, endLine: 7, endColumn: 30, rule: "linear-in-features-mismatch" }],
    });
  });

  it("reports nothing milder than asked for", async () => {
    const hinted = file("hinted.py");
    fs.writeFileSync(hinted, HINTED);
    const shown = async (...args: readonly string[]) => (await main(["check", hinted, ...args])).out;
    expect(await shown()).toMatch(/: hint .* \[bias-before-batch-norm\]$/);
    expect(await shown("--severity", "warning")).toBe("");
    expect(await shown("--rule", "bias-before-batch-norm=off")).toBe("");
    expect(await shown("--severity", "warning", "--threshold", "modelParameters=10")).toMatch(
      /: warning .* \[parameter-budget\]$/,
    );
  });

  it("ends with 1 for a hint that was made an error", async () => {
    const hinted = file("hinted.py");
    fs.writeFileSync(hinted, HINTED);
    const args = ["check", hinted, "--rule", "bias-before-batch-norm=error"];
    expect(await main(args)).toMatchObject({ status: 1 });
  });
});

describe("SARIF", () => {
  const sarifOf = async (name: string): Promise<SarifRun> =>
    JSON.parse((await main(["check", file(name), "--format", "sarif"])).out).runs[0];

  it("has what the standard requires of a log", async () => {
    const { out } = await main(["check", file("below"), "--format", "sarif"]);
    const log = JSON.parse(out);
    expect(log).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { name: "Layer Lens" } } }] });
    expect(log.$schema).toMatch(/sarif-2\.1\.0/);
  });

  it("describes every rule once, with help", async () => {
    const { rules } = (await sarifOf("below")).tool.driver;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, shortDescription, help, defaultConfiguration } of rules) {
      expect(shortDescription.text, id).not.toBe("");
      expect(help.markdown, id).toContain(`## ${id}`);
      const { level, enabled } = defaultConfiguration;
      expect(enabled === false || ["error", "warning", "note"].includes(level ?? ""), id).toBe(true);
    }
  });

  it("places a result, what belongs to it and what mends it", async () => {
    const { results, tool } = await sarifOf("below");
    expect(results).toHaveLength(1);
    expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id).toBe("linear-in-features-mismatch");
    const region = { startLine: 7, startColumn: 29, endLine: 7, endColumn: 30 };
    expect(results[0]).toMatchObject({
      ruleId: "linear-in-features-mismatch",
      level: "error",
      message: { text: expect.stringContaining("in_features is 8") },
      locations: [{ physicalLocation: { artifactLocation: { uri: expect.any(String) }, region } }],
      relatedLocations: [{ id: 0, message: { text: expect.any(String) } }],
      fixes: expect.arrayContaining([
        {
          description: { text: "Set in_features to 5" },
          artifactChanges: [
            {
              artifactLocation: { uri: expect.stringMatching(/wrong\.py$/) },
              replacements: [{ deletedRegion: region, insertedContent: { text: "5" } }],
            },
          ],
        },
      ]),
    });
  });

  it("names the cell of a notebook, whose lines are none of the file", async () => {
    const cell = (source: string) => ({ cell_type: "code", source, metadata: {} });
    fs.writeFileSync(file("cells.ipynb"), JSON.stringify({ cells: [cell(WRONG)] }));
    const [found] = (await sarifOf("cells.ipynb")).results;
    expect(found?.message.text).toMatch(/^Cell 1, line 7: in_features is 8/);
    expect(found?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: expect.stringMatching(/cells\.ipynb$/) } },
        logicalLocations: [{ name: "cell 1", kind: "object" }],
      },
    ]);
  });
});

describe("a notebook", () => {
  const cell = (source: string) => ({ cell_type: "code", source, metadata: {} });
  const text = { cell_type: "markdown", source: "# A net", metadata: {} };
  const call = cell("import torch\nNet()(torch.zeros(1, 5))");

  it("is read as one module", async () => {
    fs.writeFileSync(file("net.ipynb"), JSON.stringify({ cells: [text, cell(NET), call] }));
    const { out } = await main(["check", file("net.ipynb")]);
    expect(out).toMatch(
      /net\.ipynb:cell 2:7:29: error in_features is 8, but .* \[linear-in-features-mismatch\]$/,
    );
  });

  it("that is none is told", async () => {
    fs.writeFileSync(file("broken.ipynb"), "{");
    await expect(main(["summary", file("broken.ipynb")])).rejects.toThrow(/not JSON/);
  });
});

describe("wrong use", () => {
  it.each<readonly [readonly string[], RegExp]>([
    [[], /name a command/],
    [["sum"], /there is no command sum/],
    [["summary"], /name a file/],
    [["summary", "a.py", "b.py"], /one file at a time/],
    [["summary", "missing.py"], /cannot read missing\.py/],
    [["summary", "a.py", "--input", "1,x-"], /--input 1,x-/],
    [["summary", "a.py", "--colour"], /Unknown option '--colour'/],
    [["annotate", "a.py", "--json"], /Unknown option '--json'/],
    [["check"], /name the files or folders/],
    [["check", "missing"], /there is no file or folder missing/],
    [["check", ".", "--format", "xml"], /text, json, sarif/],
    [["check", ".", "--severity", "loud"], /hint, information, warning, error/],
    [["check", ".", "--rule", "none=off"], /there is no none/],
    [["check", ".", "--rule", "oversized-dense=loud"], /loud is none of off, hint/],
    [["check", ".", "--threshold", "denseShare=much"], /much is no number/],
  ])("%j is told", async (args, message) => {
    const error = await main(args).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toMatch(message);
  });
});

describe("help", () => {
  it.each([["--help"], ["summary", "--help"], ["check", "-h"]])("is there for %s %s", async (...args) => {
    expect((await main(args.filter((arg) => arg !== undefined))).out).toContain("layer-lens summary FILE");
  });
});

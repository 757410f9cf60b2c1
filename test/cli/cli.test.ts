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
const WRONG = `${NET}
import torch
Net()(torch.zeros(1, 5))
`;

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
      findings: [{ line: 7, column: 29, endLine: 7, endColumn: 34, rule: "linear-in-features-mismatch" }],
    });
  });

  it("writes SARIF", async () => {
    const { out } = await main(["check", file("below"), "--format", "sarif"]);
    const [run] = JSON.parse(out).runs;
    expect(run.results).toMatchObject([
      {
        ruleId: "linear-in-features-mismatch",
        level: "error",
        locations: [
          { physicalLocation: { region: { startLine: 7, startColumn: 29, endLine: 7, endColumn: 34 } } },
        ],
      },
    ]);
    const rules: readonly { id: string }[] = run.tool.driver.rules;
    expect(rules.map(({ id }) => id)).toContain("oversized-dense");
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

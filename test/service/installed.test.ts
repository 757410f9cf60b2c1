/** Installed packages: those that make models are read, others are left alone. */
import { expect, it } from "vitest";
import type { SourceReader } from "../../src/service";
import { serviceWith } from "./analyze";

const HEAD = "import torch.nn as nn\n\ndef head(n):\n    return nn.Linear(4, n)\n";

async function checkInstalled(name: string, total: number | undefined): Promise<void> {
  const sources: SourceReader = {
    roots: ["/work"],
    installed: ["/env/site-packages"],
    read: (file) => (file === `/env/site-packages/${name}/__init__.py` ? { text: HEAD } : "absent"),
  };
  const service = await serviceWith({ sources });
  const text = `import torch.nn as nn\nfrom ${name} import head\n\nmodel = nn.Sequential(head(2))\n`;
  const found = service.analyzeNow({ document: { uri: "/work/net.py", text, languageId: "python" } });
  const parameters = found?.analysis.models[0]?.parameters.total;
  expect(typeof parameters === "number" ? parameters : undefined).toBe(total);
}

it("reads a package of models", () => checkInstalled("timm", 10));
it("leaves other packages alone", () => checkInstalled("pandas", undefined));

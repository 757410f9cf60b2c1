/** An error in the analysis itself costs the model that it happens in, and nothing else. */
import { expect, it } from "vitest";
import type { SourceReader } from "../../src/service";
import { serviceWith } from "./analyze";

const TWO = `
import torch.nn as nn
from blocks import head

class Whole(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
    def forward(self, x):
        return self.fc(x)

class Broken(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = head(4)
    def forward(self, x):
        return self.fc(x)
`;

const document = { uri: "net.py", text: TWO, languageId: "python" };
const error = new Error("the reader breaks");
const sources: SourceReader = {
  roots: [],
  read() {
    throw error;
  },
  list: () => [],
};

it("is told, and the other models are shown", async () => {
  const told: unknown[] = [];
  const service = await serviceWith({ sources, onMistake: (thrown) => told.push(thrown) });
  const found = service.analyzeNow({ document })?.analysis.models ?? [];
  expect(found.find(({ model }) => model.name === "Whole")?.parameters.total).toBe(20);
  expect(new Set(told)).toEqual(new Set([error]));
});

it("is thrown where nobody wants to be told", async () => {
  const service = await serviceWith({ sources });
  expect(() => service.analyzeNow({ document })).toThrow(error);
});

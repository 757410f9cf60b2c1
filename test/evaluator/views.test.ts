/** Views of permuted tensors, held against what PyTorch gives. */
import { beforeAll, expect, it } from "vitest";
import record from "../oracle/record/views.json";
import { analyze, load } from "./check";

beforeAll(load);

type Case = readonly [dims: number[], order: number[], view: number[], works: boolean];

const CASES = record.cases as unknown as readonly Case[];

it("are refused where PyTorch refuses them", () => {
  const lines = CASES.map(
    ([dims, order, view]) => `torch.zeros(${dims}).permute(${order.join(", ")}).view(${view.join(", ")})`,
  );
  const text = `import torch\n${lines.join("\n")}\n`;
  const places = analyze(text).analysis.faults.map(
    ({ at }) => text.slice(0, at.start).split("\n").length - 2,
  );
  expect([...new Set(places)]).toEqual(CASES.flatMap(([, , , works], i) => (works ? [] : [i])));
});

it("are not refused after contiguous, nor where the layout is not known", () => {
  const text = `
import torch

def f(x):
    return x.transpose(1, 2).view(2, -1)

torch.zeros(2, 3, 4).transpose(1, 2).contiguous().view(2, -1)
torch.zeros(2, 3, 4)[:, 1:].transpose(1, 2).view(2, -1)
`;
  expect(analyze(text).analysis.faults).toEqual([]);
});

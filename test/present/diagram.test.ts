import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Diagram, diagram } from "../../src/present";
import { openAtFirst, visible } from "../../src/present/diagram/collapse";
import { mermaid } from "../../src/present/diagram/mermaid";
import { analyze, load } from "../service/analyze";

const RESIDUAL = `
import torch
import torch.nn as nn

class Block(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.conv = nn.Conv2d(c, c, 3, padding=1)
    def forward(self, x):
        print(x.mean())
        return x + torch.relu(self.conv(x))

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.ModuleList(Block(4) for _ in range(2))
        self.fc = nn.Linear(4, 2)
    def forward(self, x):
        for block in self.blocks:
            x = block(x)
        return self.fc(x.mean(dim=(2, 3)))

net = Net()
net(torch.randn(1, 4, 8, 8))
`;

beforeAll(load);

/** The diagram in words: what is seen with some groups open, and the edges by title. */
function checkSeen(
  text: string,
  open: readonly string[],
  boxes: readonly string[],
  edges: readonly string[],
) {
  const graph = diagram(analyze(text), 0);
  const isOpen = new Set(graph.nodes.flatMap(({ title }, index) => (open.includes(title) ? [index] : [])));
  const seen = visible(graph, isOpen);
  const nameOf = (index: number) => graph.nodes[index]?.title;
  expect(seen.boxes.map(nameOf)).toEqual(boxes);
  expect(seen.edges.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`)).toEqual(edges);
}

describe("the diagram", () => {
  it("shows a closed group as one box", () =>
    checkSeen(
      RESIDUAL,
      [],
      ["x", "blocks.0", "blocks.1", "mean", "fc", "output"],
      ["x → blocks.0", "blocks.0 → blocks.1", "blocks.1 → mean", "mean → fc", "fc → output"],
    ));

  it("leads the skip connection around the layers of an open group, and leaves out what nothing uses", () =>
    checkSeen(
      RESIDUAL,
      ["blocks.1"],
      ["x", "blocks.0", "conv", "relu", "add", "mean", "fc", "output"],
      [
        "x → blocks.0",
        "blocks.0 → conv",
        "conv → relu",
        "blocks.0 → add",
        "relu → add",
        "add → mean",
        "mean → fc",
        "fc → output",
      ],
    ));

  it("has shapes, parameters and places", () => {
    const { nodes } = diagram(analyze(RESIDUAL), 0);
    expect(nodes.find(({ title }) => title === "conv")).toMatchObject({
      kind: "layer",
      type: "Conv2d",
      shape: "(1, 4, 8, 8)",
      params: "148 params",
      span: { start: RESIDUAL.indexOf("nn.Conv2d(") },
    });
  });

  it("is empty where there is no model", () =>
    expect(diagram(analyze("x = 1\n"), 0)).toEqual({ model: "", nodes: [], edges: [] }));

  it("opens no more groups than there is room for", () => {
    const graph = diagram(analyze(RESIDUAL), 0);
    expect(openAtFirst(graph, 6).size).toBe(0);
    expect(openAtFirst(graph, 40).size).toBe(2);
  });

  it("is written as Mermaid", () => {
    const text = mermaid(diagram(analyze(RESIDUAL), 0), new Set());
    expect(text).toBe(`flowchart TD
  n0(["x<br>(1, 4, 8, 8)"])
  n1["blocks.0: Block<br>(1, 4, 8, 8)<br>148 params"]
  n5["blocks.1: Block<br>(1, 4, 8, 8)<br>148 params"]
  n9["mean<br>(1, 4)"]
  n10["fc: Linear<br>(1, 2)<br>10 params"]
  n11(["output<br>(1, 2)"])
  n0 --> n1
  n1 --> n5
  n5 --> n9
  n9 --> n10
  n10 --> n11
`);
  });
});

/** Random nests of groups with random edges forwards. */
const graphs: fc.Arbitrary<Diagram> = fc
  .array(fc.record({ parent: fc.nat(), isGroup: fc.boolean(), from: fc.nat() }), { maxLength: 30 })
  .map((drawn) => {
    const groups: number[] = [];
    const nodes = drawn.map(({ parent, isGroup }, index): Diagram["nodes"][number] => {
      const around = groups[parent % (groups.length + 1)];
      if (isGroup) groups.push(index);
      const kind = isGroup ? "group" : "layer";
      const plain = { type: "", shape: "", params: "", share: undefined, isWrong: false, span: undefined };
      return { ...plain, kind, parent: around, title: `${index}` };
    });
    const edges = drawn.flatMap(({ from, isGroup }, to) =>
      isGroup || to === 0 || nodes[from % to]?.kind === "group" ? [] : [{ from: from % to, to }],
    );
    return { model: "Net", nodes, edges };
  });

describe("closing groups", () => {
  it("leaves only edges between boxes, and shows every step once", () => {
    fc.assert(
      fc.property(graphs, fc.array(fc.nat({ max: 30 })), (graph, open) => {
        const seen = visible(graph, new Set(open));
        const boxes = new Set(seen.boxes);
        expect(seen.edges.every(({ from, to }) => boxes.has(from) && boxes.has(to))).toBe(true);
        const everything = new Set(graph.nodes.keys());
        expect(visible(graph, everything).edges).toHaveLength(
          new Set(graph.edges.map(({ from, to }) => `${from} ${to}`)).size,
        );
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { analyseModel } from "../../src/analysis/model";
import { spatialField } from "../../src/analysis/receptiveFields";
import { layerSites } from "../../src/analysis/sites";
import { Unknown } from "../../src/arithmetic/unknown";
import { at, GraphBuilder, N } from "../graph";

/** The MNIST convnet without pooling up to its first linear layer. */
function convnet() {
  const b = new GraphBuilder();
  const conv1 = b.layer("torch.nn.Conv2d", [1, 32, 3]);
  const conv2 = b.layer("torch.nn.Conv2d", [32, 64, 3]);
  const fc = b.layer("torch.nn.Linear", [64 * 24 * 24, 10]);
  const map = b.call(conv2, b.call(conv1, b.input(N, 1, 28, 28)));
  const output = b.call(fc, b.flatten(map));
  return { b, conv1, conv2, fc, map, output };
}

describe("totals", () => {
  it("adds up parameters, and multiply-adds of one sample", () => {
    const { b, output } = convnet();
    const analysis = analyseModel(b.model(output));
    expect(analysis.parameters.total).toBe(320 + 18_496 + 368_650);
    expect(analysis.parameters.nonTrainable).toBe(0);
    expect(analysis.macs).toBe(194_688 + 10_616_832 + 368_640);
  });

  it("counts a layer that is called twice once, and its multiply-adds twice", () => {
    const b = new GraphBuilder();
    const fc = b.layer("torch.nn.Linear", [8, 8]);
    const analysis = analyseModel(b.model(b.call(fc, b.call(fc, b.input(N, 8)))));
    expect(analysis.parameters.total).toBe(72);
    expect(analysis.macs).toBe(128);
    expect(analysis.layers.find(({ layer }) => layer === fc)?.calls).toHaveLength(2);
  });

  it("counts tied weights once", () => {
    const b = new GraphBuilder();
    const one = b.layer("torch.nn.Linear", [8, 8]);
    const other = { ...one, id: 99, path: "tied" };
    b.children.push(other);
    expect(analyseModel(b.model(b.call(one, b.input(N, 8)))).parameters.total).toBe(72);
  });

  it("is unknown, with the layer's name, as soon as one part is", () => {
    const b = new GraphBuilder();
    const known = b.layer("torch.nn.Linear", [8, 8]);
    b.children.push({ ...known, id: 99, path: "head", weights: new Unknown("num_classes is not known") });
    const { total } = analyseModel(b.model(b.call(known, b.input(N, 8)))).parameters;
    expect(total).toEqual(new Unknown('Linear "head": num_classes is not known'));
  });

  it("does not sum up a run that broke off", () => {
    const { b, output } = convnet();
    const { macs } = analyseModel(b.model(output, { stopped: "it took too long" }));
    expect(macs).toEqual(new Unknown("it took too long"));
  });

  it("does not sum up what may not run", () => {
    const { b, output } = convnet();
    const model = b.model(output);
    const operations = model.operations.map((operation) => ({
      ...operation,
      conditional: operation.id === 1,
    }));
    expect(analyseModel({ ...model, operations }).macs).toBeInstanceOf(Unknown);
  });

  it("gives each layer its share", () => {
    const { b, fc, output } = convnet();
    expect(analyseModel(b.model(output)).figuresOf.get(fc)?.share).toBeCloseTo(368_650 / 387_466);
  });
});

describe("order", () => {
  it("is that of the first call; layers never called come last", () => {
    const b = new GraphBuilder();
    const unused = b.layer("torch.nn.Linear", [8, 1], { path: "unused" });
    const second = b.layer("torch.nn.Linear", [8, 2], { path: "second" });
    const first = b.layer("torch.nn.Linear", [8, 8], { path: "first" });
    const { layers } = analyseModel(b.model(b.call(second, b.call(first, b.input(N, 8)))));
    expect(layers.map(({ layer }) => layer).slice(0, 2)).toEqual([first, second]);
    expect(layers.at(-1)?.layer).toBe(unused);
  });

  it("puts a module before the layers that it calls", () => {
    const b = new GraphBuilder();
    const inner = b.layer("torch.nn.Linear", [8, 8], { path: "block.fc" });
    const block = {
      ...inner,
      id: 50,
      type: "Block",
      entry: undefined,
      path: "block",
      weights: [],
      children: [inner],
    };
    const x = b.input(N, 8);
    const output = b.call(inner, x);
    const model = b.model(output);
    const calls = [
      { layer: block, at: at(5), inputs: [x], positional: [], output: model.output, first: 0, end: 1 },
    ];
    const { layers } = analyseModel({ ...model, calls });
    expect(layers[0]?.layer).toBe(block);
    expect(layers[0]?.calls[0]?.macs).toBe(64);
    expect(layers[0]?.parameters.total).toBe(72);
    expect(layers[0]?.own.total).toBe(0);
  });
});

describe("receptive field", () => {
  it("grows with every window", () => {
    const { b, map, output } = convnet();
    const analysis = analyseModel(b.model(output));
    expect(spatialField(analysis.model, analysis.fields, map)).toEqual([5, 5]);
  });

  it("is all of the input behind a linear layer", () => {
    const { b, output } = convnet();
    const analysis = analyseModel(b.model(output));
    expect(spatialField(analysis.model, analysis.fields, output)).toEqual([28, 28]);
  });
});

describe("sites", () => {
  it("gather the layers that one line makes", () => {
    const b = new GraphBuilder();
    const first = b.layer("torch.nn.Linear", [8, 8], { at: at(20, 30) });
    const second = b.layer("torch.nn.Linear", [8, 8], { at: at(20, 30) });
    const sites = layerSites([analyseModel(b.model(b.call(second, b.call(first, b.input(N, 8)))))]);
    expect(sites.map(({ instances }) => instances.length)).toEqual([2]);
  });

  it("show a layer that two models hold where it is called", () => {
    const b = new GraphBuilder();
    const shared = b.layer("torch.nn.Linear", [8, 8], { at: at(20, 30) });
    const x = b.input(N, 8);
    const unused = analyseModel(b.model(x));
    const used = analyseModel({ ...b.model(b.call(shared, x)), name: "used" });
    const [site] = layerSites([
      { ...unused, layers: unused.layers.map((each) => ({ ...each, calls: [] })) },
      used,
    ]);
    expect(site?.instances.map(({ model }) => model.model.name)).toEqual(["used"]);
  });
});

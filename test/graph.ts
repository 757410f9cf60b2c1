/** Builds model graphs by hand, with the catalogue's own figures, so that tests need neither parser nor evaluator. */
import { analyse } from "../src/analysis";
import { product, symbol } from "../src/arithmetic/dimension";
import { Problem } from "../src/arithmetic/problem";
import type { Dims } from "../src/arithmetic/shape";
import { isUnknown } from "../src/arithmetic/unknown";
import { lookup } from "../src/catalogue";
import { type CallResult, callLayer, constructLayer, weightsOf } from "../src/catalogue/apply";
import { type Arg, type LayerConfig, Tensor } from "../src/catalogue/values";
import type {
  Binding,
  Fault,
  LayerNode,
  Location,
  Model,
  Operation,
  Output,
  Value,
  Weight,
} from "../src/model/graph";
import type { FileAnalysis } from "../src/present";
import { check } from "../src/rules";
import { Code } from "../src/rules/shared/code";

export const FILE = "net.py";
const NO_CODE = new Code(FILE, "", { body: [], comments: [] });
export const N = symbol("N");

export function at(start: number, end = start + 1): Location {
  return { file: FILE, start, end };
}

interface LayerOptions {
  readonly path?: string;
  readonly at?: Location;
  /** The first input's sizes, for layers that are built on their first call. */
  readonly input?: Dims;
}

export class GraphBuilder {
  #id = 1;
  readonly operations: Operation[] = [];
  readonly bindings: Binding[] = [];
  readonly faults: Fault[] = [];
  readonly inputs: { name: string; value: Value }[] = [];
  readonly children: LayerNode[] = [];
  readonly #configs = new Map<LayerNode, LayerConfig>();

  input(...dims: Dims): Value {
    const value = { id: this.#id++, tensor: new Tensor(dims) };
    this.inputs.push({ name: "x", value });
    return value;
  }

  /** A registered layer of the catalogue. */
  layer(name: string, args: readonly Arg[], options: LayerOptions = {}): LayerNode {
    const entry = lookup(name);
    if (entry?.kind !== "layer") throw new Error(`no layer ${name}`);
    const config = constructLayer(entry, args, new Map());
    if (config instanceof Problem) throw new Error(config.message);
    const node: LayerNode = {
      id: this.#id++,
      type: entry.shortName,
      framework: entry.framework,
      entry,
      args: config.args,
      path: options.path ?? String(this.children.length),
      definedAt: options.at ?? at(this.#id * 10),
      classAt: undefined,
      children: [],
      weights: this.#weights(config, options.input),
      buffers: [],
    };
    this.#configs.set(node, config);
    this.children.push(node);
    return node;
  }

  #weights(config: LayerConfig, input: Dims | undefined): LayerNode["weights"] {
    const set = weightsOf(config, input && new Tensor(input));
    if (set instanceof Problem) throw new Error(set.message);
    if (isUnknown(set)) return set;
    const named = (group: ReadonlyMap<string, Dims>, trainable: boolean) =>
      [...group].map(([name, dims]): Weight => ({ id: this.#id++, name, dims, trainable }));
    return [...named(set.trainable, true), ...named(set.nonTrainable, false)];
  }

  /** Calls a layer and returns its output tensor. */
  call(layer: LayerNode, ...inputs: readonly Value[]): Value {
    const config = this.#configs.get(layer);
    if (!config) throw new Error("the layer is not of this builder");
    const result = callLayer(
      config,
      inputs.map(({ tensor }) => tensor),
      new Map(),
    );
    return this.#record(layer.entry?.name ?? "", layer, inputs, result);
  }

  /** Lays out everything behind the batch in a row. */
  flatten(input: Value): Value {
    const [batch = 1, ...rest] = isUnknown(input.tensor.shape) ? [] : input.tensor.shape;
    const output = new Tensor([batch, product(rest)]);
    return this.#record("torch.flatten", undefined, [input], { output, macs: 0, reach: "point" });
  }

  #record(name: string, layer: LayerNode | undefined, inputs: readonly Value[], result: CallResult): Value {
    const { output, macs, reach, problem } = result;
    const place = at(1000 + this.operations.length * 10);
    const tensor = output instanceof Tensor ? output : new Tensor(isUnknown(output) ? output : []);
    const value: Value = { id: this.#id++, tensor };
    const known: Output = isUnknown(output)
      ? { kind: "unknown", reason: output.reason }
      : { kind: "tensor", value };
    const id = this.operations.length;
    this.operations.push({
      id,
      layer,
      name,
      at: place,
      inputs,
      output: known,
      macs,
      reach,
      problem,
      conditional: false,
    });
    if (problem) this.faults.push({ at: place, problem });
    return value;
  }

  bind(name: string, value: Value, place: Location): void {
    this.bindings.push({ name, at: place, output: { kind: "tensor", value } });
  }

  /** The model that ends in a tensor. */
  model(output: Value, overrides: Partial<Model> = {}): Model {
    const framework = this.children[0]?.framework ?? "torch";
    const root: LayerNode = {
      id: this.#id++,
      type: "Net",
      framework,
      entry: undefined,
      args: undefined,
      path: "",
      definedAt: undefined,
      classAt: at(0, 3),
      children: this.children,
      weights: [],
      buffers: [],
    };
    const isUnknownOutput = isUnknown(output.tensor.shape);
    return {
      name: "Net",
      framework,
      at: at(0, 3),
      root,
      inputs: this.inputs,
      evidence: { kind: "data", words: "Net()(torch.zeros(1))", at: undefined },
      output: isUnknownOutput
        ? { kind: "unknown", reason: (output.tensor.shape as { reason: string }).reason }
        : { kind: "tensor", value: output },
      operations: this.operations,
      calls: [],
      bindings: this.bindings,
      losses: [],
      faults: this.faults,
      gaps: [],
      stopped: undefined,
      ...overrides,
    };
  }
}

/** An analysed file with these models; `text` is only looked at for lines. */
export function fileOf(models: readonly Model[], text = " ".repeat(5000)): FileAnalysis {
  const analysis = analyse({ models, faults: [], gaps: [] });
  return {
    file: FILE,
    text,
    texts: new Map([[FILE, text]]),
    syntaxErrors: [],
    models: models.map((model) => ({ name: model.name, span: model.at, extent: model.at })),
    definitions: [],
    analysis,
    found: check({ analysis, code: NO_CODE }, { file: FILE, text, program: { body: [], comments: [] } }),
    pending: [],
  };
}

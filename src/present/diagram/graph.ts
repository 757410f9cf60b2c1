import { isLeaf, type ModelAnalysis } from "../../analysis/model";
import { valuesIn } from "../../analysis/tensors";
import type { LayerNode, Location, ModuleCall, Operation, Value } from "../../model/graph";
import { type FileAnalysis, isHere, type Span } from "../document";
import { countOf, inputs, output } from "../figures";

/** A step of the model's run, a module that runs others, or one end of the model. Its id is its index. */
export interface DiagramNode {
  readonly kind: "input" | "layer" | "function" | "group" | "output";
  /** The group that it stands in, by index. */
  readonly parent: number | undefined;
  /** The layer's name in its parent, or the function's. */
  readonly title: string;
  /** The layer's class; empty for functions and ends. */
  readonly type: string;
  /** The shape that comes out. */
  readonly shape: string;
  /** The parameters; empty where there are none. */
  readonly params: string;
  /** The part of the model's parameters, 0 to 1. */
  readonly share: number | undefined;
  /** Whether the framework would raise an error here. */
  readonly isWrong: boolean;
  /** The code to show, if it is in the analysed file. */
  readonly span: Span | undefined;
}

/** A tensor's way from one node to another, by index. */
export interface DiagramEdge {
  readonly from: number;
  readonly to: number;
}

/** The graph of one model's run. */
export interface Diagram {
  readonly model: string;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

/** A module whose steps are being drawn. */
interface OpenGroup {
  readonly node: number;
  readonly path: string;
  /** The first step behind it. */
  readonly end: number;
}

/** The graph of the model with this index in {@link FileAnalysis.models}; empty when there is none. */
export function diagram(document: FileAnalysis, model: number): Diagram {
  const analysis = document.analysis.models[model];
  if (!analysis) return { model: "", nodes: [], edges: [] };
  return new Builder(document, analysis).build();
}

class Builder {
  readonly #document: FileAnalysis;
  readonly #analysis: ModelAnalysis;
  readonly #nodes: DiagramNode[] = [];
  readonly #edges: DiagramEdge[] = [];
  /** The node that a tensor comes from, by the tensor's id. */
  readonly #makers = new Map<number, number>();

  constructor(document: FileAnalysis, analysis: ModelAnalysis) {
    this.#document = document;
    this.#analysis = analysis;
  }

  build(): Diagram {
    const { model } = this.#analysis;
    for (const { name, value } of model.inputs) {
      const node = this.#add({ ...END, kind: "input", title: name, shape: inputs([value]) });
      this.#makers.set(value.id, node);
    }
    const calls = model.calls.filter(({ layer }) => layer !== model.root).sort(byStart);
    const open: OpenGroup[] = [];
    let next = 0;
    for (const operation of stepsThatMatter(model.operations, valuesIn(model.output))) {
      while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= operation.id) open.pop();
      for (let call = calls[next]; call && call.first <= operation.id; call = calls[++next]) {
        // A module whose steps were all left out holds nothing to show.
        if (call.end > operation.id) open.push(this.#group(call, open.at(-1)));
      }
      this.#step(operation, open.at(-1));
    }
    this.#outputs();
    return { model: model.name, nodes: this.#nodes, edges: this.#edges };
  }

  #outputs(): void {
    const { model } = this.#analysis;
    const end = this.#add({ ...END, kind: "output", title: "output", shape: output(model.output) });
    for (const value of valuesIn(model.output)) this.#connect(value, end);
  }

  #group({ layer, at, output: result, end }: ModuleCall, within: OpenGroup | undefined): OpenGroup {
    const figures = this.#ofLayer(layer, at, within);
    const node = this.#add({ ...figures, kind: "group", shape: output(result), isWrong: false });
    return { node, path: layer.path, end };
  }

  #step(operation: Operation, within: OpenGroup | undefined): void {
    const { layer, name, at, inputs: taken, output: result, problem } = operation;
    const figures = layer
      ? { ...this.#ofLayer(layer, at, within), kind: "layer" as const }
      : {
          ...END,
          kind: "function" as const,
          parent: within?.node,
          title: lastName(name),
          span: this.#spanOf(at),
        };
    const node = this.#add({ ...figures, shape: output(result), isWrong: problem !== undefined });
    for (const value of taken) this.#connect(value, node);
    for (const { id } of valuesIn(result)) this.#makers.set(id, node);
  }

  #ofLayer(layer: LayerNode, at: Location, within: OpenGroup | undefined) {
    const figures = this.#analysis.figuresOf.get(layer);
    const held = isLeaf(layer) && layer.children.length === 0 ? figures?.own : figures?.parameters;
    const name = nameWithin(layer.path, within?.path ?? "");
    return {
      parent: within?.node,
      title: name === "" ? layer.type : name,
      type: layer.type,
      params: held === undefined || held.total === 0 ? "" : countOf(held.total, "params"),
      share: figures?.share,
      span: this.#spanOf(layer.definedAt) ?? this.#spanOf(at),
    };
  }

  #spanOf(at: Location | undefined): Span | undefined {
    return isHere(this.#document, at) ? { start: at.start, end: at.end } : undefined;
  }

  #add(node: DiagramNode): number {
    return this.#nodes.push(node) - 1;
  }

  #connect({ id }: Value, to: number): void {
    const from = this.#makers.get(id);
    if (from === undefined || from === to) return;
    if (!this.#edges.some((edge) => edge.from === from && edge.to === to)) this.#edges.push({ from, to });
  }
}

const END = {
  parent: undefined,
  type: "",
  params: "",
  share: undefined,
  isWrong: false,
  span: undefined,
};

/** Modules before what they hold. */
function byStart(a: ModuleCall, b: ModuleCall): number {
  return a.first - b.first || b.end - a.end;
}

/** Steps whose result reaches the output, and layers and errors in any case; all where the output is open. */
function stepsThatMatter(operations: readonly Operation[], outputs: readonly Value[]): readonly Operation[] {
  if (outputs.length === 0) return operations;
  const needed = new Set(outputs.map(({ id }) => id));
  const matter = operations.toReversed().filter(({ layer, problem, output: result, inputs: taken }) => {
    const isNeeded = layer !== undefined || problem !== undefined || valuesIn(result).some(isIn(needed));
    if (isNeeded) for (const { id } of taken) needed.add(id);
    return isNeeded;
  });
  return matter.reverse();
}

function isIn(ids: ReadonlySet<number>): (value: Value) => boolean {
  return ({ id }) => ids.has(id);
}

/** A layer's name below the module around it, as `conv1` for `layer1.0.conv1` in `layer1.0`. */
function nameWithin(path: string, around: string): string {
  const isBelow = around !== "" && path.startsWith(around) && /[./]/.test(path.charAt(around.length));
  return isBelow ? path.slice(around.length + 1) : path;
}

/** `torch.nn.functional.relu` → `relu`. */
function lastName(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

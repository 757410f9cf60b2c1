/** Measures what layers and tensor functions of the catalogue cost, with known and with symbolic sizes. */
import { type Dim, symbol } from "../../src/arithmetic/dimension";
import { Problem } from "../../src/arithmetic/problem";
import { isUnknown } from "../../src/arithmetic/unknown";
import { callFunction, callLayer, constructLayer, countOf, weightsOf } from "../../src/catalogue/apply";
import { lookup } from "../../src/catalogue/index";
import { type Arg, Tensor } from "../../src/catalogue/values";
import { createService } from "../../src/service";
import { loadPython } from "../../src/syntax/python";
import { CODE, type LayerUse, layerUses } from "./resnet50";

const ROUNDS = 4000;
const BATCHES = 5;

/** The open sizes of an input: an image's sides, or a text's length. */
interface Sizes {
  readonly batch: Dim;
  readonly side: Dim;
  readonly length: Dim;
}

const KNOWN: Sizes = { batch: 8, side: 56, length: 128 };
const SYMBOLIC: Sizes = { batch: symbol("N"), side: symbol("H"), length: symbol("T") };

/** One layer or function as code uses it. */
interface Row {
  readonly name: string;
  readonly args?: readonly Arg[];
  readonly named?: Readonly<Record<string, Arg>>;
  readonly inputs: (sizes: Sizes) => readonly Arg[];
}

const image = ({ batch, side }: Sizes) => new Tensor([batch, 64, side, side]);
const imageLast = ({ batch, side }: Sizes) => new Tensor([batch, side, side, 64]);
const text = ({ batch, length }: Sizes) => new Tensor([batch, length, 512]);
const heads = ({ batch, length }: Sizes) => new Tensor([batch, 8, length, 64]);

const rows: readonly Row[] = [
  {
    name: "torch.nn.Conv2d",
    args: [64, 128, 3],
    named: { stride: 2, padding: 1 },
    inputs: (s) => [image(s)],
  },
  { name: "torch.nn.BatchNorm2d", args: [64], inputs: (s) => [image(s)] },
  { name: "torch.nn.ReLU", inputs: (s) => [image(s)] },
  { name: "torch.nn.MaxPool2d", args: [3, 2, 1], inputs: (s) => [image(s)] },
  { name: "torch.nn.Linear", args: [512, 2048], inputs: (s) => [text(s)] },
  { name: "torch.nn.LSTM", args: [512, 256, 2], named: { batch_first: true }, inputs: (s) => [text(s)] },
  {
    name: "torch.nn.MultiheadAttention",
    args: [512, 8],
    named: { batch_first: true },
    inputs: (s) => [text(s), text(s), text(s)],
  },
  {
    name: "keras.layers.Conv2D",
    args: [128, 3],
    named: { strides: 2, padding: "same" },
    inputs: (s) => [imageLast(s)],
  },
  { name: "keras.layers.Dense", args: [2048], inputs: (s) => [text(s)] },
  { name: "keras.layers.LSTM", args: [256], inputs: (s) => [text(s)] },
  { name: "torch.cat", inputs: (s) => [[image(s), image(s)], 1] },
  { name: "torch.Tensor.view", inputs: (s) => [text(s), s.batch, -1, 8, 64] },
  { name: "torch.einsum", inputs: (s) => ["bhid,bhjd->bhij", heads(s), heads(s)] },
  { name: "einops.rearrange", inputs: (s) => [heads(s), "b h n d -> b n (h d)"] },
];

/** Prints microseconds of processor time, which other programs on the machine hardly stretch. */
export async function bench(): Promise<void> {
  for (const row of rows) {
    const [known, symbolic] = [KNOWN, SYMBOLIC].map((sizes) => cost(stepOf(row, sizes), ROUNDS));
    printRatio(`catalogue: ${row.name}`, ["known", known], ["symbolic", symbolic]);
  }
  await benchModel();
}

/** What a row costs in all: a layer is constructed, counted and called, a function is called. */
function stepOf({ name, args = [], named = {}, inputs }: Row, sizes: Sizes): () => void {
  const entry = lookup(name);
  if (!entry) throw new Error(`there is no entry for ${name}`);
  const [positional, keywords] = [inputs(sizes), new Map(Object.entries(named))];
  if (entry.kind === "layer") return () => layerStep(name, args, keywords, positional);
  return () => {
    const { output, macs } = callFunction(entry, positional, keywords);
    demandKnown(name, output, macs);
  };
}

function layerStep(
  name: string,
  args: readonly Arg[],
  named: ReadonlyMap<string, Arg>,
  inputs: readonly Arg[],
): void {
  const entry = lookup(name);
  const config = entry?.kind === "layer" ? constructLayer(entry, args, named) : undefined;
  if (!config || config instanceof Problem) throw new Error(`${name}: ${config?.message}`);
  const [first] = inputs;
  const weights = weightsOf(config, first instanceof Tensor ? first : undefined, inputs);
  const { output, macs } = callLayer(config, inputs, new Map());
  const count = "trainable" in weights ? countOf(weights.trainable) : weights.constructor.name;
  demandKnown(name, output, macs, count);
}

/** A row that fails is fast and says nothing. */
function demandKnown(name: string, ...results: readonly Arg[]): void {
  const unknown = results.find(isUnknown);
  if (unknown) throw new Error(`${name}: ${unknown.reason}`);
}

/** Holds the layers of ResNet-50 against the whole analysis of its code. */
async function benchModel(): Promise<void> {
  const uses = layerUses();
  const layers = cost(() => uses.forEach(runUse), 50);
  const parser = await loadPython();
  const service = createService({ loadPython: () => Promise.resolve(parser) });
  await service.load();
  let round = 0;
  const analysis = cost(() => {
    // Another text each time, since answers are kept.
    const document = { uri: "file:///resnet50.py", text: `${CODE}#${round++}\n`, languageId: "python" };
    service.analyzeNow({ document });
  }, 10);
  printRatio(`catalogue: ResNet-50, ${uses.length} layers`, ["layers", layers], ["analysis", analysis]);
}

function runUse({ name, args, input }: LayerUse): void {
  layerStep(`torch.nn.${name}`, args, new Map(), [new Tensor(input)]);
}

/** The mean processor time of a step in microseconds, in the best of a few batches. */
function cost(step: () => void, rounds: number): number {
  for (let i = 0; i < rounds; i++) step();
  return Math.min(...Array.from({ length: BATCHES }, () => batchCost(step, rounds)));
}

function batchCost(step: () => void, rounds: number): number {
  const started = process.cpuUsage();
  for (let i = 0; i < rounds; i++) step();
  return process.cpuUsage(started).user / rounds;
}

function printRatio(
  name: string,
  [firstName, first = Number.NaN]: readonly [string, number | undefined],
  [secondName, second = Number.NaN]: readonly [string, number | undefined],
): void {
  const ratio = (second / first).toFixed(1);
  console.log(
    `${name}: ${firstName} ${first.toFixed(1)} µs, ${secondName} ${second.toFixed(1)} µs, ratio ${ratio}`,
  );
}

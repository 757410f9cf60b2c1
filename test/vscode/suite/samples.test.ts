import { formatCount } from "../../../src/arithmetic/format";
import record from "../../oracle/record/samples.json";
import { equal, ok } from "../host/assert";
import { closeEditors, layerLens, lensesOf, openSample } from "../host/editor";

type Sample = (typeof record.models)[number];
type Layer = Sample["layers"][number];

/** The layers that stand alone in their line and run once; the others show what they have in common. */
function plainLayers({ layers }: Sample): readonly Layer[] {
  return layers.filter(({ line }) => layers.filter((other) => other.line === line).length === 1);
}

/** The number of samples in the model's input; one where the lens has a name for it, as the record has. */
function batchOf(lenses: readonly string[]): number {
  const batch = /: \((\d+), .*→.*params.*RF/.exec(lenses.join("\n"))?.[1];
  return Number(batch ?? 1);
}

/** What a layer's lens must say, by the framework's own figures. */
function figuresOf({ output, params, macs }: Layer, batch: number): readonly string[] {
  const shape = `, ${output.slice(1).join(", ")})`;
  const multiplyAdds = macs === 0 ? [] : [`${formatCount(macs * batch)} MACs`];
  return [shape, `${formatCount(params)} params`, ...multiplyAdds];
}

/** Every figure of the record stands in a lens of its line. */
async function checkSample(sample: Sample): Promise<void> {
  const { document } = await openSample(...sample.file.split("/"));
  const lenses = await lensesOf(document);
  const batch = batchOf(lenses);
  const missing = plainLayers(sample).flatMap((layer) => {
    const titles = lenses.filter((lens) => lens.startsWith(`${layer.line}: `));
    const lacks = figuresOf(layer, batch).filter((figure) => !titles.some((title) => title.includes(figure)));
    return lacks.length === 0 ? [] : [{ line: layer.line, type: layer.type, lacks, titles }];
  });
  equal(missing, [], "figures are missing");
  const total = `${formatCount(sample.params.total)} params · ${formatCount(sample.macs * batch)} MACs`;
  ok(
    lenses.some((lens) => lens.includes(total)),
    `no lens says ${total}:\n${lenses.join("\n")}`,
  );
}

describe("samples", () => {
  afterEach(closeEditors);

  for (const sample of record.models) {
    it(`${sample.file} has the framework's figures`, () => checkSample(sample));
  }

  after(async () => equal((await layerLens()).errors(), 0, "something was logged"));
});

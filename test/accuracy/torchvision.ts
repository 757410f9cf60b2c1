import fs from "node:fs";
import type { ModelJson } from "../../src/present";
import { compareRows, type ModelReport, type Row, reported, SourceModels, verdict, worst } from "./compare";
import { definitions, packageSource } from "./packages";

interface Truth {
  readonly name: string;
  readonly input: readonly number[];
  readonly output: readonly number[];
  readonly params: number;
  readonly trainable: number;
  readonly macs: number;
  readonly calls: readonly {
    readonly path: string;
    readonly type: string;
    readonly input: readonly (readonly number[])[];
    readonly output: unknown;
    readonly params: number;
  }[];
}

/** Two builders initialise weights for minutes unless told not to; the record was made so. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  googlenet: "init_weights=False",
  inception_v3: "init_weights=False",
};

/** Whether a module has further modules below it, called as such or not: then no call of its type is recorded. */
function holdsOthers(
  { path, type }: { readonly path: string; readonly type: string },
  truth: Truth,
): boolean {
  return (
    path === "" ||
    truth.calls.every((call) => call.type !== type) ||
    truth.calls.some((call) => call.path.startsWith(`${path}.`))
  );
}

/** The classification builders of torchvision from unmodified source. */
export async function torchvision(): Promise<readonly ModelReport[]> {
  const root = packageSource("torchvision", "0.28.0");
  const folder = `${root}/torchvision/models`;
  const files = definitions(folder);
  const models = new SourceModels(folder, root);
  const { models: truths } = JSON.parse(
    fs.readFileSync("test/oracle/record/torchvision-models.json", "utf8"),
  ) as {
    models: readonly Truth[];
  };
  const reports: ModelReport[] = [];
  for (const truth of truths) {
    const file = files.get(truth.name) ?? "";
    const ours = await models.summarize(file, `${truth.name}(${ARGUMENTS[truth.name] ?? ""})`, truth.input);
    reports.push(compare(truth, ours));
  }
  return reports;
}

function compare(truth: Truth, ours: ModelJson | undefined): ModelReport {
  const totals = worst([
    verdict(ours?.params.total, truth.params),
    verdict(ours?.params.trainable, truth.trainable),
    verdict(ours?.macs, truth.macs),
    verdict(ours?.output, truth.output),
  ]);
  const rows = (ours?.layers ?? [])
    // The record holds leaf modules only: no module with weights of its own around others, no attention.
    .filter((layer) => layer.type !== "MultiheadAttention" && !holdsOthers(layer, truth))
    .flatMap((layer) =>
      layer.calls.map(
        (call): Row => ({
          key: `${layer.path} ${layer.type}`,
          figures: [call.input, call.output, layer.params],
        }),
      ),
    );
  const wanted = truth.calls.map(
    (call): Row => ({
      key: `${call.path} ${call.type}`,
      figures: [call.input.length === 1 ? call.input[0] : call.input, call.output, call.params],
    }),
  );
  const compared = compareRows(rows, wanted);
  const exact = totals === "exact" && compared.differences.length === 0;
  return {
    name: truth.name,
    exact,
    totals,
    reasons: ours?.unknown.map((gap) => gap.reason) ?? ["no model"],
    findings: reported(ours?.findings ?? []),
    ...compared,
  };
}

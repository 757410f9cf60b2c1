import fs from "node:fs";
import { type ModelReport, reported, SourceModels, type Verdict, verdict, worst } from "./compare";
import { packageSource } from "./packages";

interface Truth {
  readonly name: string;
  /** The file that defines the builder, below the package's root. */
  readonly file: string;
  readonly params: number;
  readonly trainable: number;
  readonly input?: readonly number[];
  /** The shape of the first output; absent where the record could not be made quickly. */
  readonly output?: readonly number[];
}

/** The models of timm from unmodified source; only totals and the output shape are recorded. */
export async function timm(): Promise<readonly ModelReport[]> {
  const root = packageSource("timm", "1.0.29");
  const models = new SourceModels(`${root}/timm/models`, root);
  const reports: ModelReport[] = [];
  for (const truth of chosen(readTruths())) reports.push(await check(models, root, truth));
  return reports;
}

function readTruths(): readonly Truth[] {
  const record = JSON.parse(fs.readFileSync("test/oracle/record/timm-models.json", "utf8"));
  return (record as { readonly models: readonly Truth[] }).models;
}

/** All models, or those that `--only=PATTERN` names. */
function chosen(truths: readonly Truth[]): readonly Truth[] {
  const only = process.argv.find((arg) => arg.startsWith("--only="))?.slice("--only=".length);
  return only === undefined ? truths : truths.filter(({ name }) => new RegExp(only).test(name));
}

async function check(models: SourceModels, root: string, truth: Truth): Promise<ModelReport> {
  const ours = await models.summarize(`${root}/${truth.file}`, `${truth.name}()`, truth.input);
  const figures = [
    ["parameters", ours?.params.total, truth.params],
    ["trainable", ours?.params.trainable, truth.trainable],
    ["output", ours?.output, truth.output],
  ] as const;
  const [total, trainable, output] = figures.map(([, mine, wanted]) => verdict(mine, wanted)) as [
    Verdict,
    Verdict,
    Verdict,
  ];
  const isOutputWrong = truth.output !== undefined && output === "wrong";
  const totals = isOutputWrong ? "wrong" : worst([total, trainable]);
  return {
    name: truth.name,
    exact: totals === "exact" && (truth.output === undefined || output === "exact"),
    totals,
    layers: { exact: 0, unknown: 0, wrong: 0 },
    reasons: ours?.unknown.map((gap) => gap.reason) ?? ["no model"],
    findings: reported(ours?.findings ?? []),
    differences: figures
      .filter(([, mine, wanted]) => wanted !== undefined && verdict(mine, wanted) !== "exact")
      .map(([figure, mine, wanted]) => `${figure}: ${JSON.stringify(mine)} for ${JSON.stringify(wanted)}`),
  };
}

import fs from "node:fs";
import type { ModelJson } from "../../src/present";
import { compareRows, type ModelReport, type Row, reported, SourceModels, verdict, worst } from "./compare";
import { definitions, packageSource } from "./packages";

interface Truth {
  readonly name: string;
  readonly output: readonly (number | null)[];
  readonly params: number;
  readonly trainable: number;
  readonly layers: readonly {
    readonly name: string;
    readonly type: string;
    readonly output: unknown;
    readonly params: number;
  }[];
}

/** The builders of keras.applications from unmodified source; what they import from Keras is the catalogue's. */
export async function kerasApplications(): Promise<readonly ModelReport[]> {
  const root = packageSource("keras", "3.15.1");
  const folder = `${root}/keras/src/applications`;
  const files = definitions(folder);
  const models = new SourceModels(folder, root);
  const { models: truths } = JSON.parse(
    fs.readFileSync("test/oracle/record/keras-applications.json", "utf8"),
  ) as {
    models: readonly Truth[];
  };
  const reports: ModelReport[] = [];
  for (const truth of truths) {
    const ours = await models.summarize(files.get(truth.name) ?? "", `${truth.name}(weights=None)`);
    reports.push(compare(truth, ours));
  }
  return reports;
}

function compare(truth: Truth, ours: ModelJson | undefined): ModelReport {
  const totals = worst([
    verdict(ours?.params.total, truth.params),
    verdict(ours?.params.trainable, truth.trainable),
    verdict(asNone(ours?.output), asNone(truth.output)),
  ]);
  const rows = (ours?.layers ?? []).map(
    (layer): Row => ({
      key: keyOf(layer.path, layer.type),
      figures: [asNone(layer.calls[0]?.output), layer.params],
    }),
  );
  const wanted = truth.layers.map(
    (layer): Row => ({
      key: keyOf(layer.name, layer.type),
      figures: [asNone(layer.output), layer.params],
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

/** Keras numbers unnamed layers through the whole session, and the record was made in one. */
function keyOf(name: string, type: string): string {
  return `${name.replace(/_\d+$/, "")} ${type}`;
}

/** Sizes that Keras leaves open are named here and None there. */
function asNone(shape: unknown): unknown {
  return Array.isArray(shape)
    ? shape.map((size) => (typeof size === "string" || size === null ? "None" : size))
    : shape;
}

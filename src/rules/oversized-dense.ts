import type { LayerFigures, ModelAnalysis } from "../analysis/model";
import { type FlattenedMap, flattenedMap } from "../analysis/provenance";
import { formatShare } from "../analysis/share";
import { dimsOf } from "../analysis/tensors";
import { isKnown } from "../arithmetic/dimension";
import { formatCount, formatExact } from "../arithmetic/format";
import type { LayerNode, Location, Model } from "../model/graph";
import { type Fix, type Related, type RuleContext, rule, type Thresholds } from "./rule";
import { fewerUnits, isHidden, withFewerUnits } from "./shared/fewerUnits";
import { flattenedHead } from "./shared/flattening";
import { isOf } from "./shared/layerKinds";
import { POOL, pooledFeatures, poolFirst } from "./shared/poolFirst";
import { poolInstead } from "./shared/poolInstead";

interface OversizedDense {
  readonly at: Location;
  readonly model: Model;
  readonly analysis: ModelAnalysis;
  readonly layer: LayerNode;
  readonly related: readonly Related[];
  readonly map: FlattenedMap;
  /** How many units would do, where the layer is a hidden one. */
  readonly fewer: number | undefined;
  readonly units: number;
  readonly biases: number;
  readonly parameters: number;
  readonly share: number;
}

type Limits = Thresholds<"denseParameters" | "denseShare">;

export const oversizedDense = rule({
  id: "oversized-dense",
  severity: "warning",
  docs: {
    what: "A dense layer behind a flattened map that holds most of the model's parameters.",
    why:
      "Every value of the map has a weight of its own for every unit, so the layer grows with the map's area. " +
      "It costs memory and overfits, where pooling would keep what the convolutions found (Lin et al., arXiv 1312.4400).",
    bad: `
from keras import layers, models

model = models.Sequential([
    layers.Input((12, 12, 1)),
    layers.Conv2D(64, 3, padding="same", activation="relu"),
    layers.MaxPooling2D(2),
    layers.Conv2D(64, 3, padding="same", activation="relu"),
    layers.Conv2D(64, 3, padding="same", activation="relu"),
    layers.Flatten(),
    layers.Dense(512, activation="relu"),
])
`,
    good: `
from keras import layers, models

model = models.Sequential([
    layers.Input((12, 12, 1)),
    layers.Conv2D(64, 3, padding="same", activation="relu"),
    layers.MaxPooling2D(2),
    layers.Conv2D(64, 3, padding="same", activation="relu"),
    layers.Conv2D(64, 3, padding="same", activation="relu"),
    layers.GlobalAveragePooling2D(),
    layers.Dense(512, activation="relu"),
])
`,
    fixSafety: "Changes what the model computes and the shape of its weights: it must be trained anew.",
  },
  thresholds: {
    denseParameters: {
      default: 1_000_000,
      minimum: 1,
      what: "A dense layer with more parameters than this is oversized (`oversized-dense`).",
    },
    denseShare: {
      default: 0.5,
      maximum: 1,
      what: "A dense layer that holds more than this share of the model's parameters is oversized (`oversized-dense`), if it has at least a tenth of the parameters above.",
    },
  },
  check: oversized,
  message: (fact) =>
    `${product(fact)} parameters, ${formatShare(fact.share)} of the model. ${alternatives(fact)}`,
  fixes,
  lens: ({ parameters, share }) =>
    `${formatCount(parameters, "B")} params, ${formatShare(share)} of the model`,
});

function* oversized({ analysis, thresholds }: RuleContext<keyof Limits>): Iterable<OversizedDense> {
  for (const model of analysis.models) {
    for (const figures of model.layers) {
      const fact = judge(model, figures, thresholds);
      if (fact) yield fact;
    }
  }
}

function fixes({ analysis, layer, map, fewer }: OversizedDense, context: RuleContext): readonly Fix[] {
  const head = flattenedHead(analysis, layer, map, context);
  if (!head) return [];
  const all = [
    poolInstead(head),
    poolFirst(head),
    fewer === undefined ? undefined : withFewerUnits(head, fewer),
  ];
  return all.filter((fix) => fix !== undefined);
}

function judge(model: ModelAnalysis, figures: LayerFigures, limits: Limits): OversizedDense | undefined {
  const { layer, share, calls, own } = figures;
  if (!isOf(layer, "dense")) return undefined;
  const parameters = own.total;
  const input = calls[0]?.inputs[0];
  const output = calls[0]?.output;
  const at = layer.definedAt;
  if (!at || !input || output?.kind !== "tensor" || share === undefined || !isKnown(parameters))
    return undefined;
  // Most of a small model is no waste worth a warning.
  const isMost = share >= limits.denseShare && parameters >= limits.denseParameters / 10;
  if (!isMost && parameters < limits.denseParameters) return undefined;
  const map = flattenedMap(model, input);
  const units = dimsOf(output.value)?.at(-1);
  if (!map || units === undefined || !isKnown(units) || map.spatial.every((size) => size === 1))
    return undefined;
  const features = map.spatial.reduce((all, size) => all * size, map.channels);
  const limit = parameters > limits.denseParameters ? limits.denseParameters : parameters / 2;
  return {
    at,
    model: model.model,
    analysis: model,
    layer,
    related: [{ at: map.by.at, message: "the map is flattened here" }],
    map,
    fewer: isHidden(model, layer) ? fewerUnits(features, units, limit) : undefined,
    units,
    biases: parameters - features * units,
    parameters,
    share,
  };
}

/** `22·22·64 × 512 = 15.9M`. */
function product({ map, units, parameters }: OversizedDense): string {
  return `${[...map.spatial, map.channels].join("·")} × ${units} = ${formatCount(parameters, "B")}`;
}

/** What else could stand there, each with its cost. */
function alternatives({ map, units, biases, parameters, fewer }: OversizedDense): string {
  const pooled = map.channels * units + biases;
  const halved = pooledFeatures(map);
  const features = (parameters - biases) / units;
  const others = [
    ...(halved === undefined
      ? []
      : [
          `pooling by ${map.spatial.map(() => POOL).join("×")} first, ${formatExact(halved * units + biases)}`,
        ]),
    ...(fewer === undefined
      ? []
      : [`with ${fewer} units, ${formatExact(features * fewer + (biases / units) * fewer)}`]),
  ];
  return (
    `With global average pooling in place of flattening it has ${formatExact(pooled)}, ` +
    `${Math.round(parameters / pooled)} times fewer${others.map((each) => `; ${each}`).join("")}.`
  );
}

import { followersOf } from "../analysis/followers";
import type { ModelAnalysis } from "../analysis/model";
import { isKnown, product } from "../arithmetic/dimension";
import { formatExact } from "../arithmetic/format";
import { isUnknown } from "../arithmetic/unknown";
import type { LayerNode, Location, Model } from "../model/graph";
import { type Fix, type RuleContext, rule } from "./rule";
import { isPlain } from "./shared/activations";
import type { CallParts } from "./shared/callParts";

interface BiasBeforeNorm {
  readonly at: Location;
  readonly model: Model;
  readonly type: string;
  readonly norm: string;
  readonly biases: number;
  readonly fix: Fix | undefined;
}

const LINEAR = /\.(Conv\w*|Linear|Dense|DepthwiseConv\w*|SeparableConv\w*)$/;
const NORM = /\.(BatchNorm[123]d|SyncBatchNorm|BatchNormalization)$/;

export const biasBeforeBatchNorm = rule({
  id: "bias-before-batch-norm",
  severity: "hint",
  docs: {
    what: "A convolution or dense layer with a bias, directly in front of a batch normalisation.",
    why: "The normalisation subtracts the mean of every channel and with it the bias, which gets no gradient.",
    bad: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU())
model(torch.zeros(2, 3, 8, 8))
`,
    good: `
import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 8, 3, bias=False), nn.BatchNorm2d(8), nn.ReLU())
model(torch.zeros(2, 3, 8, 8))
`,
    fixSafety: "Changes the names of the weights: saved checkpoints no longer load.",
  },
  check: biased,
  message: ({ type, norm, biases }) =>
    `The bias of this ${type} does nothing: ${norm} behind it takes it away again. Without it the layer has ` +
    `${formatExact(biases)} parameters less.`,
  fixes: ({ fix }) => (fix ? [fix] : []),
});

function* biased(context: RuleContext): Iterable<BiasBeforeNorm> {
  const reported = new Set<string>();
  for (const analysis of context.analysis.models) {
    for (const { layer, norm } of pairs(analysis)) {
      const at = layer.definedAt;
      const biases = biasOf(layer);
      const key = at && `${at.file}:${at.start}`;
      if (!at || key === undefined || biases === undefined || reported.has(key)) continue;
      reported.add(key);
      const parts = context.callParts(at);
      yield {
        at,
        model: analysis.model,
        type: layer.type,
        norm: norm.type,
        biases,
        fix: parts && without(parts),
      };
    }
  }
}

interface Pair {
  readonly layer: LayerNode;
  readonly norm: LayerNode;
}

/** Layers whose every output goes into a batch normalisation and nowhere else. */
function pairs({ model }: ModelAnalysis): readonly Pair[] {
  const followers = followersOf(model);
  const found = new Map<LayerNode, LayerNode | undefined>();
  for (const step of model.operations) {
    const { layer } = step;
    if (!layer || !LINEAR.test(layer.entry?.name ?? "")) continue;
    const follower = followers.get(step)?.layer;
    const norm = NORM.test(follower?.entry?.name ?? "") ? follower : undefined;
    found.set(layer, found.has(layer) && !found.get(layer) ? undefined : norm);
  }
  return [...found].flatMap(([layer, norm]) => (norm ? [{ layer, norm }] : []));
}

/** The number of biases; undefined when there are none, or an activation stands between. */
function biasOf(layer: LayerNode): number | undefined {
  const { weights } = layer;
  if (isUnknown(weights)) return undefined;
  if (!isPlain(layer)) return undefined;
  const count = weights.filter(({ name }) => name === "bias").map(({ dims }) => product(dims))[0];
  return count !== undefined && isKnown(count) ? count : undefined;
}

/** Adds `bias=False` behind the other arguments of a PyTorch layer, `use_bias=False` in Keras. */
function without({ name, args, hasStarred }: CallParts): Fix | undefined {
  const last = args.at(-1);
  const argument = /^(Conv\w*[123]d|Linear)$/.test(name.text) ? "bias" : "use_bias";
  if (!last || hasStarred || args.some((each) => each.name === argument)) return undefined;
  const end = { ...last.at, start: last.at.end };
  return {
    title: `Add ${argument}=False`,
    preferred: true,
    edits: [{ at: end, text: `, ${argument}=False` }],
  };
}

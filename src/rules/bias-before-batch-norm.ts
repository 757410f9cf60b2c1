import { followersOf } from "../analysis/followers";
import type { ModelAnalysis } from "../analysis/model";
import { isKnown, product } from "../arithmetic/dimension";
import { formatExact } from "../arithmetic/format";
import { isUnknown } from "../arithmetic/unknown";
import type { Framework } from "../catalogue/entry";
import type { LayerNode, Location, Model } from "../model/graph";
import { type Edit, type Fix, type RuleContext, rule } from "./rule";
import { isPlain } from "./shared/activations";
import { type CallParts, withValue } from "./shared/callParts";
import { isOf } from "./shared/layerKinds";
import { stepsOf } from "./shared/steps";

interface BiasBeforeNorm {
  readonly at: Location;
  readonly model: Model;
  readonly layer: LayerNode;
  readonly norm: string;
  readonly biases: number;
}

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
  message: ({ layer, norm, biases }) =>
    `The bias of this ${layer.type} does nothing: ${norm} behind it takes it away again. Without it the layer has ` +
    `${formatExact(biases)} parameters less.`,
  fixes: ({ at, layer }, { code }) => {
    const parts = code.callParts(at);
    const mended = parts && without(layer, parts);
    return mended ? [mended] : [];
  },
});

function* biased({ analysis }: RuleContext): Iterable<BiasBeforeNorm> {
  for (const analysed of analysis.models) {
    for (const { layer, norm } of pairs(analysed)) {
      const biases = biasOf(layer);
      if (!layer.definedAt || biases === undefined) continue;
      yield { at: layer.definedAt, model: analysed.model, layer, norm: norm.type, biases };
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
  for (const step of stepsOf(model, "convolution", "channelwiseConvolution", "dense")) {
    const { layer } = step;
    if (!layer) continue;
    const follower = followers.get(step)?.layer;
    const norm = isOf(follower, "batchNormalization") ? follower : undefined;
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

/** What turns the biases off in each framework. */
const WITHOUT_BIAS: Readonly<Record<Framework, { readonly name: string; readonly value: string }>> = {
  torch: { name: "bias", value: "False" },
  keras: { name: "use_bias", value: "False" },
  tfjs: { name: "useBias", value: "false" },
};

/** Writes it over what is written, or behind the other arguments. */
function without({ framework, args: bound }: LayerNode, parts: CallParts): Fix | undefined {
  const { args, hasStarred, isConfig } = parts;
  const { name, value } = WITHOUT_BIAS[framework];
  const option = isConfig ? `${name}: ${value}` : `${name}=${value}`;
  const written = args.find((each) => each.name === name);
  if (written) return fix(`Set ${option}`, withValue(written, value));
  const last = args.at(-1);
  const isElsewhere = hasStarred || bound?.isGiven(name);
  if (!last || isElsewhere || (framework === "tfjs") !== isConfig) return undefined;
  return fix(`Add ${option}`, { at: { ...last.at, start: last.at.end }, text: `, ${option}` });
}

function fix(title: string, edit: Edit): Fix {
  return { title, preferred: true, edits: [edit] };
}

import { equal, sum } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import { type BoundArgs, dimsOf } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { indexTensor } from "../../families/indexing";
import { Tensor } from "../../values";
import { isSequence } from "../shared/python";
import { broadcastShapes } from "./broadcast";
import { promote } from "./dtype";
import { at, sizes } from "./read";

/** Functions of torchvision.ops: boxes, regions, and dropping parts of a map. */

const OPS = "torchvision.ops.";
const DOCS = "https://docs.pytorch.org/vision/stable/generated/torchvision.ops.";

function demandShare(a: BoundArgs<"p">, dot: string): void {
  const p = a.float("p");
  if (p === undefined || (p >= 0 && p <= 1)) return;
  fail("value", "ValueError", `drop probability has to be between 0 and 1, but got ${p}${dot}`);
}

function stochasticDepth(a: BoundArgs<"input" | "p" | "mode">): Tensor {
  demandShare(a, "");
  const mode = a.raw("mode");
  if (mode !== "batch" && mode !== "row" && !isUnknown(mode))
    fail("value", "ValueError", `mode has to be either 'batch' or 'row', but got ${String(mode)}`);
  return a.tensor("input");
}

/** Whole blocks are dropped around a centre, so that their size must be odd. */
function dropBlock(a: BoundArgs<"input" | "p" | "block_size" | "training">, rank: number): Tensor {
  demandShare(a, ".");
  const dims = a.dims("input");
  if (dims.length !== rank)
    fail("rank", "ValueError", `input should be ${rank} dimensional. Got ${dims.length} dimensions.`);
  const size = a.int("block_size");
  if (a.flag("training") && a.float("p") !== 0 && typeof size === "number" && size % 2 === 0)
    fail("value", "ValueError", `block size should be odd. Got ${size} which is even.`);
  return a.tensor("input");
}

function focalLoss(a: BoundArgs<"inputs" | "targets" | "reduction">): Tensor {
  const [x, target] = [a.dims("inputs"), a.dims("targets")];
  const fits = x.length === target.length && x.every((d, i) => equal(d, at(target, i)) !== false);
  if (!fits) {
    const message = `Target size (torch.Size(${sizes(target)})) must be the same as input size (torch.Size(${sizes(x)}))`;
    fail("broadcast", "ValueError", message);
  }
  const reduction = a.text("reduction") ?? "none";
  if (!["none", "mean", "sum"].includes(reduction)) {
    const message = `Invalid Value for arg 'reduction': '${reduction} \n Supported reduction modes: 'none', 'mean', 'sum'`;
    fail("value", "ValueError", message);
  }
  const dtype = promote(a.tensor("inputs").dtype, a.tensor("targets").dtype);
  return new Tensor(reduction === "none" ? x : [], dtype);
}

/** The last axis holds the four numbers of a box. */
function areas(boxes: Tensor): Tensor {
  for (const column of [2, 0, 3, 1]) indexTensor(boxes, ["ellipsis", column]);
  return indexTensor(boxes, ["ellipsis", 0]);
}

/** The overlap of every box with every other. */
function overlaps(a: BoundArgs<"boxes1" | "boxes2">): Tensor {
  const [p, q] = [a.tensor("boxes1"), a.tensor("boxes2")];
  for (const boxes of [p, q]) areas(boxes);
  const slice = (start?: number, stop?: number) => ({ kind: "slice", start, stop, step: undefined }) as const;
  // The lower and the upper corners are compared pair by pair.
  const [pairs = []] = [slice(0, 2), slice(2)].map((corner) => {
    const rows = indexTensor(p, ["ellipsis", "newaxis", corner]);
    const columns = indexTensor(q, ["ellipsis", "newaxis", slice(), corner]);
    return broadcastShapes([dimsOf(rows), dimsOf(columns)]);
  });
  return new Tensor(pairs.slice(0, -1), promote(p.dtype, q.dtype));
}

/** One pooled map for each region; regions come as rows with their image's number, or as a list for each image. */
function regions(a: BoundArgs<"input" | "boxes" | "output_size">): Tensor {
  const boxes = a.raw("boxes");
  const rows = isSequence(boxes) ? a.tensors("boxes").map(dimsOf) : [a.dims("boxes")];
  const width = isSequence(boxes) ? 4 : 5;
  const odd = rows.find((dims) => dims.length !== 2 || equal(at(dims, 1), width) === false);
  if (odd) {
    const message = `The shape of the boxes should be Tensor[K, ${width}], but got ${sizes(odd)} of ${formatDim(at(odd, -1))} columns`;
    fail("rank", "AssertionError", message);
  }
  const count = sum(rows.map((dims) => at(dims, 0)));
  return new Tensor([count, at(a.dims("input"), 1), ...a.axes("output_size", 2)], a.tensor("input").dtype);
}

const keptBoxes = new Unknown("how many boxes are kept depends on the data");

export const visionFunctions: readonly FunctionEntry[] = [
  fn(`${OPS}stochastic_depth(input, p, mode, training=True)`, {
    docs: `${DOCS}stochastic_depth.html`,
    output: stochasticDepth,
  }),
  ...([2, 3] as const).map((rank) =>
    fn(`${OPS}drop_block${rank}d(input, p, block_size, inplace=False, eps=1e-06, training=True)`, {
      docs: `${DOCS}drop_block${rank}d.html`,
      output: (a) => dropBlock(a, rank + 2),
    }),
  ),
  fn(`${OPS}sigmoid_focal_loss(inputs, targets, alpha=0.25, gamma=2, reduction='none')`, {
    docs: `${DOCS}sigmoid_focal_loss.html`,
    output: focalLoss,
  }),
  fn(`${OPS}box_area(boxes, fmt='xyxy')`, {
    docs: `${DOCS}box_area.html`,
    output: (a) => areas(a.tensor("boxes")),
  }),
  fn(`${OPS}box_iou(boxes1, boxes2, fmt='xyxy')`, {
    docs: `${DOCS}box_iou.html`,
    aliases: [`${OPS}generalized_box_iou`, `${OPS}distance_box_iou`, `${OPS}complete_box_iou`],
    output: overlaps,
  }),
  fn(`${OPS}roi_align(input, boxes, output_size, spatial_scale=1.0, sampling_ratio=-1, aligned=False)`, {
    docs: `${DOCS}roi_align.html`,
    reach: "whole",
    output: regions,
  }),
  fn(`${OPS}roi_pool(input, boxes, output_size, spatial_scale=1.0)`, {
    docs: `${DOCS}roi_pool.html`,
    reach: "whole",
    output: regions,
  }),
  fn(`${OPS}nms(boxes, scores, iou_threshold)`, {
    docs: `${DOCS}nms.html`,
    output: () => new Tensor([keptBoxes], "int64"),
  }),
  fn(`${OPS}batched_nms(boxes, scores, idxs, iou_threshold)`, {
    docs: `${DOCS}batched_nms.html`,
    output: () => new Tensor([keptBoxes], "int64"),
  }),
];

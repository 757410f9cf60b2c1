import type { OracleCase } from "./oracle";

/** Recorded cases that the catalogue answers with unknown although the framework knows. Fewer than 20. */
export interface OracleException {
  /** The entry's name as recorded. */
  readonly entry: string;
  /** Which of its cases; all unless said. */
  readonly when?: (record: OracleCase) => boolean;
  readonly reason: string;
}

export const exceptions: readonly OracleException[] = [
  {
    entry: "torch.nn.AdaptiveLogSoftmaxWithLoss",
    when: ({ err }) => err === undefined,
    reason: "its multiply-adds depend on the numbers in the targets",
  },
  { entry: "keras.ops.bincount", reason: "the number of bins depends on the values" },
  {
    entry: "keras.Sequential",
    when: ({ err }) => err?.[1].includes("must be fully-defined") ?? false,
    reason: "weights along an open axis: a size not known here may well be known when the code runs",
  },
  ...["torch.equal", "torch.Tensor.equal", "torch.allclose", "torch.Tensor.allclose"].map((entry) => ({
    entry,
    when: ({ err }: OracleCase) => err === undefined,
    reason: "the answer depends on the tensors' values",
  })),
  {
    entry: "torch.Tensor.item",
    reason: "whole and truth values depend on the data; floats are only not known",
  },
  { entry: "torch.Tensor.tolist", reason: "whole and truth values depend on the data" },
  { entry: "torch.Tensor.is_cuda", reason: "the device is not known from the text" },
  ...["torch.Tensor.requires_grad", "torch.Tensor.is_leaf"].map((entry) => ({
    entry,
    reason: "whether gradients are recorded is not known from the text",
  })),
  { entry: "torch.Tensor.is_contiguous", reason: "strides are not followed" },
  { entry: "torch.Tensor.stride", reason: "strides are not followed" },
  {
    entry: "keras.layers.StringLookup",
    when: ({ err }) => err?.[0] === "InvalidArgumentError",
    reason: "whether all words are in the vocabulary depends on the texts",
  },
  {
    entry: "keras.layers.TextVectorization",
    when: ({ k, err }) =>
      err === undefined &&
      k?.["output_sequence_length"] === undefined &&
      (k?.["output_mode"] ?? "int") === "int",
    reason: "the length of a row of words depends on the texts",
  },
  {
    entry: "torch.nn.utils.rnn.pack_padded_sequence",
    when: ({ err }) => err === undefined || err[0] === "IndexError",
    reason: "packed sequences are not followed",
  },
];

/** The exception that covers a case, if one does. */
export function exceptionFor(record: OracleCase): OracleException | undefined {
  return exceptions.find(({ entry, when }) => entry === record.e && (when?.(record) ?? true));
}

/**
 * Containers, and layers that are made of others: the evaluator follows them as source, the catalogue has no
 * entry.
 */
export const followedAsSource: ReadonlySet<string> = new Set([
  "torch.nn.Sequential",
  "torch.nn.ModuleList",
  "torch.nn.ModuleDict",
  "torch.nn.ParameterList",
  "torch.nn.ParameterDict",
  "torch.nn.Parameter",
  "torchvision.ops.Conv2dNormActivation",
  "torchvision.ops.Conv3dNormActivation",
  "torchvision.ops.SqueezeExcitation",
  "torchvision.ops.MLP",
  "torchvision.ops.FeaturePyramidNetwork",
]);

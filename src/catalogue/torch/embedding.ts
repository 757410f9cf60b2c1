import { type Dim, equal, isKnown, less, product, sub } from "../../arithmetic/dimension";
import { formatDim } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { type BoundArgs, dimsOf, typeName } from "../arguments";
import { fail } from "../bail";
import { layer } from "../entry";
import { type Arg, Float, Tensor } from "../values";
import { nnDocs } from "./shared/docs";
import { scalarType, weightDtype } from "./shared/dtype";
import { compared, isIntLike, numberOf } from "./shared/python";
import { bracketed, emptySizes } from "./shared/sizes";

type TableArgs = BoundArgs<"num_embeddings" | "embedding_dim" | "padding_idx">;

const tableWeights = (a: TableArgs) => ({
  weight: emptySizes([a.raw("num_embeddings"), a.raw("embedding_dim")]),
});

export const Embedding = layer(
  "torch.nn.Embedding(num_embeddings, embedding_dim, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False, _weight=None, _freeze=False, device=None, dtype=None)",
  {
    what: "A table of learned vectors; every integer of the input is replaced by its row.",
    docs: nnDocs("Embedding"),
    check: (a) => checkPaddingIndex(a, "Padding_idx"),
    weights: tableWeights,
    output: (a, x, { x: input }) => {
      checkNorm(a);
      demandIndices(input, "embedding");
      demandRows(a, x, input);
      return new Tensor([...x, a.int("embedding_dim")], weightDtype(a));
    },
  },
);

export const EmbeddingBag = layer(
  "torch.nn.EmbeddingBag(num_embeddings, embedding_dim, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, mode='mean', sparse=False, _weight=None, include_last_offset=False, padding_idx=None, device=None, dtype=None)",
  {
    what: "A table of learned vectors; the rows of each bag of integers are summed, averaged or maximised.",
    docs: nnDocs("EmbeddingBag"),
    call: "(input, offsets=None, per_sample_weights=None)",
    check: (a) => checkPaddingIndex(a, "padding_idx"),
    weights: tableWeights,
    output: (a, x, { x: input, args }) => {
      checkSampleWeights(x, args.raw("per_sample_weights"));
      const bags = bagsOf(x, args.raw("offsets"), a.flag("include_last_offset"));
      checkMode(a, args.raw("per_sample_weights"));
      checkNorm(a);
      demandIndices(input, "embedding_bag");
      if (a.int("num_embeddings") === 0 && less(product(x), 1) === false)
        fail(
          "value",
          "RuntimeError",
          "Index 0 of input takes value 0 which is not in the valid range [0, 0)",
        );
      return new Tensor([bags, a.int("embedding_dim")], weightDtype(a));
    },
  },
);

function checkPaddingIndex(a: TableArgs, name: string): void {
  const index = a.raw("padding_idx");
  if (index === null) return;
  // The table is allocated after the comparison, but indexed by its padding row at last.
  const value = compared(index, ">");
  const rows = numberOf(a.raw("num_embeddings"));
  if (value === undefined || rows === undefined) return;
  if (value === 0 && rows === 0)
    fail("value", "IndexError", "index 0 is out of bounds for dimension 0 with size 0");
  if (value !== 0 && (value > 0 ? value >= rows : value < -rows))
    fail("value", "AssertionError", `${name} must be within num_embeddings`);
  tableWeights(a);
  if (!(index instanceof Float)) return;
  const message =
    "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got float)";
  fail("type", "IndexError", message);
}

/** Renormalising reads its numbers at the call. */
function checkNorm(a: BoundArgs<"max_norm" | "norm_type">): void {
  if (a.isNone("max_norm")) return;
  for (const name of ["max_norm", "norm_type"] as const) {
    const value = a.raw(name);
    if (isIntLike(value) || value instanceof Float) continue;
    fail(
      "type",
      "TypeError",
      `embedding_renorm_(): argument '${name}' must be float, not ${typeName(value)}`,
    );
  }
}

function demandIndices(input: Tensor, functionName: string): void {
  const { dtype } = input;
  if (dtype === undefined || dtype === "int64" || dtype === "int32") return;
  const received = dtype === "bool" ? "CPUBoolType" : `torch.${scalarType(dtype)}Tensor`;
  const message = `Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got ${received} instead (while checking arguments for ${functionName})`;
  fail("dtype", "RuntimeError", message);
}

/** Indices are within the table, as far as they are known. */
function demandRows(a: TableArgs, x: Dims, input: Tensor): void {
  const rows = a.int("num_embeddings");
  if (rows === 0 && x.every((size) => less(size, 1) === false))
    fail("value", "RuntimeError", "index_select(): self indexing axis dim should be positive");
  if (isKnown(rows) && input.data?.some((index) => index >= rows || index < 0))
    fail("value", "IndexError", "index out of range in self");
}

function bagsOf(x: Dims, offsets: Arg, includesLast: boolean): Dim {
  if (x.length !== 1 && x.length !== 2) {
    const message = `input has to be 1D or 2D Tensor, but got Tensor of dimension ${x.length}`;
    fail("rank", "ValueError", message, { received: x.length });
  }
  if (x.length === 2) return bagsOfBatch(x, offsets);
  if (offsets === null) fail("value", "ValueError", "offsets has to be a 1D Tensor but got None");
  if (!(offsets instanceof Tensor)) return fail("type", "ValueError", "offsets has to be a 1D Tensor");
  const starts = dimsOf(offsets);
  const [count = 0] = starts;
  if (starts.length !== 1) fail("rank", "ValueError", "offsets has to be a 1D Tensor");
  checkOffsets(x, offsets.data ?? []);
  return includesLast ? sub(count, 1) : count;
}

/** A batch of bags of equal length. */
function bagsOfBatch(x: Dims, offsets: Arg): Dim {
  if (offsets !== null) {
    const message =
      "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length sequences. However, found offsets of type <class 'torch.Tensor'>";
    fail("value", "ValueError", message);
  }
  if (x[1] === 0) fail("value", "RuntimeError", "step must be nonzero");
  return x[0] ?? 0;
}

function checkOffsets([length = 0]: Dims, starts: readonly number[]): void {
  const [first, last] = [starts[0], starts[starts.length - 1]];
  if (first !== undefined && first !== 0) {
    const message = `offsets[0] has to be 0, i.e., the first sequence in the mini-batch has to start from position 0. However, got ${first}`;
    fail("value", "RuntimeError", message);
  }
  if (last === undefined || less(length, last) !== true) return;
  const message = `offsets[-1] can not be greater than input's length ${formatDim(length)} but got offsets[-1] of ${last}`;
  fail("value", "RuntimeError", message);
}

function checkSampleWeights(x: Dims, weights: Arg): void {
  if (!(weights instanceof Tensor)) return;
  const given = dimsOf(weights);
  if (given.length === x.length && given.every((size, i) => equal(size, x[i] ?? 0) !== false)) return;
  const message = `embedding_bag: If per_sample_weights (torch.Size(${bracketed(given)})) is not None, then it must have the same shape as the input (torch.Size(${bracketed(x)}))`;
  fail("value", "ValueError", message);
}

function checkMode(a: BoundArgs<"mode" | "sparse" | "scale_grad_by_freq">, weights: Arg): void {
  const mode = a.raw("mode");
  if (isUnknown(mode)) return;
  if (mode !== "sum" && mode !== "mean" && mode !== "max")
    fail("value", "ValueError", "mode has to be one of sum, mean or max");
  if (mode === "max" && a.flag("scale_grad_by_freq"))
    fail("unsupported", "ValueError", "max mode does not support scaling the gradient by the frequency");
  if (mode === "max" && a.flag("sparse"))
    fail("unsupported", "ValueError", "max mode does not support sparse weights");
  if (weights === null || mode === "sum") return;
  const message = `embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for mode='sum' (got mode='${mode}'). Please open a feature request on GitHub.`;
  fail("unsupported", "NotImplementedError", message);
}

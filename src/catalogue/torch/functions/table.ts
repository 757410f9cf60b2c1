import { type Dim, isKnown, less } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import { Unknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { type Arg, Tensor } from "../../values";
import { SCALAR_NAMES } from "./dtype";
import { op } from "./form";
import { at } from "./read";

/** Lookups in tables of vectors. */

const F = "torch.nn.functional.";

function demandIndices(x: Tensor, name: string): void {
  if (x.dtype === undefined || x.dtype === "int64" || x.dtype === "int32") return;
  const received = x.dtype === "bool" ? "CPUBoolType" : `torch.${SCALAR_NAMES[x.dtype] ?? x.dtype}Tensor`;
  const message = `Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got ${received} instead (while checking arguments for ${name})`;
  fail("dtype", "RuntimeError", message);
}

function embedding(a: BoundArgs<"input" | "weight" | "padding_idx">): Tensor {
  const [x, weight] = [a.tensor("input"), a.tensor("weight")];
  const table = a.dims("weight");
  demandPadding(a.isNone("padding_idx") ? undefined : a.int("padding_idx"), at(table, 0));
  if (table.length !== 2) fail("rank", "RuntimeError", "'weight' must be 2-D", { received: table.length });
  demandIndices(x, "embedding");
  demandRows(x, at(table, 0));
  return new Tensor([...a.dims("input"), at(table, 1)], weight.dtype);
}

function demandPadding(index: Dim | undefined, rows: Dim): void {
  if (index === undefined || !isKnown(index) || !isKnown(rows)) return;
  if (index >= -rows && index < rows) return;
  fail("value", "AssertionError", "Padding_idx must be within num_embeddings", { received: index, rows });
}

/** Known indices must lie in the table; of an empty one there is nothing to take. */
function demandRows(x: Tensor, rows: Dim): void {
  if (!isKnown(rows)) return;
  const isOutside = x.data?.some((index) => index < 0 || index >= rows) ?? false;
  if (isOutside) fail("axis", "IndexError", "index out of range in self");
}

/** As many classes as given, or as the greatest label tells. */
function oneHot(a: BoundArgs<"input" | "num_classes">): Tensor {
  const x = a.tensor("input");
  if (x.dtype !== undefined && x.dtype !== "int64") {
    const message = `one_hot is only applicable to index tensor of type LongTensor.`;
    fail("dtype", "RuntimeError", message);
  }
  const classes = a.int("num_classes");
  const isInferred = classes === -1;
  if (x.data?.length === 0 || a.dims("input").includes(0)) {
    if (isInferred) fail("value", "RuntimeError", "Can not infer total number of classes from empty tensor.");
  }
  if (!isInferred && less(classes, 1) === true) {
    const message = `num_classes should be positive, but got ${formatDim(classes)}`;
    fail("value", "RuntimeError", message, { received: classes });
  }
  const size = isInferred ? inferred(x) : classes;
  return new Tensor([...a.dims("input"), size], "int64");
}

function inferred(x: Tensor): Dim {
  if (x.data) return Math.max(...x.data) + 1;
  return new Unknown("the number of classes depends on the data");
}

function embeddingBag(a: BoundArgs<"input" | "weight" | "offsets" | "mode" | "include_last_offset">): Arg {
  const dims = a.dims("input");
  const table = a.dims("weight");
  if (table.length !== 2)
    fail("rank", "ValueError", `weight has to be a 2D Tensor, but got Tensor of dimension ${table.length}`);
  const width = at(table, 1);
  if (dims.length === 2 && !a.isNone("offsets")) {
    const message =
      "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed length sequences. However, found offsets of type <class 'torch.Tensor'>";
    fail("value", "ValueError", message);
  }
  if (dims.length === 1 && !a.isNone("offsets") && a.dims("offsets").length !== 1)
    fail("rank", "ValueError", "offsets has to be a 1D Tensor");
  if (!["sum", "mean", "max"].includes(String(a.raw("mode"))))
    fail("value", "ValueError", "mode has to be one of sum, mean or max");
  demandIndices(a.tensor("input"), "embedding_bag");
  if (dims.length === 2) return new Tensor([at(dims, 0), width], a.tensor("weight").dtype);
  if (dims.length !== 1)
    fail("rank", "ValueError", `input has to be 1D or 2D Tensor, but got Tensor of dimension ${dims.length}`);
  if (a.isNone("offsets")) fail("value", "ValueError", "offsets has to be a 1D Tensor but got None");
  const [count = 1] = a.dims("offsets");
  const bags = a.flag("include_last_offset") && isKnown(count) ? count - 1 : count;
  return new Tensor([bags, width], a.tensor("weight").dtype);
}

export const tables: readonly FunctionEntry[] = [
  op(
    `${F}embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False)`,
    { output: embedding },
  ),
  op("torch.embedding(weight, indices, padding_idx=-1, scale_grad_by_freq=False, sparse=False)", {
    output: (a) => {
      if (a.dims("weight").length !== 2) fail("rank", "RuntimeError", "'weight' must be 2-D");
      demandIndices(a.tensor("indices"), "embedding");
      return new Tensor([...a.dims("indices"), at(a.dims("weight"), 1)], a.tensor("weight").dtype);
    },
  }),
  op(
    `${F}embedding_bag(input, weight, offsets=None, max_norm=None, norm_type=2, scale_grad_by_freq=False, mode='mean', sparse=False, per_sample_weights=None, include_last_offset=False, padding_idx=None)`,
    { output: embeddingBag },
  ),
  // PyTorch documents the first parameter as `tensor`, but its parser calls it `input`.
  op(`${F}one_hot(input, num_classes=-1)`, { output: oneHot }),
];

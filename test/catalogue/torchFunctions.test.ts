import { describe, expect, it } from "vitest";
import { torchFunctions } from "../../src/catalogue/torch/functions";
import { followedAsSource } from "./exceptions";
import { families, isLayerCase, mismatches, type OracleCase, readCases } from "./oracle";

/** Indexing is not a function of the catalogue; torchFunctionsIndexing.test.ts holds it against its records. */
const INDEXING = /\.__(get|set)item__$/;

const records = families("torch").map((family) => ({
  family,
  cases: readCases("torch", family).filter(
    (record) => !isLayerCase(record) && !INDEXING.test(record.e) && !followedAsSource.has(record.e),
  ),
}));

describe("the tensor functions of PyTorch and einops", () => {
  for (const { family, cases } of records) {
    if (cases.length === 0) continue;
    it(`answer as the framework on ${cases.length} cases of ${family}`, () => {
      expect(mismatches(cases)).toEqual([]);
    });
  }

  it("have a record each", () => {
    const recorded = new Set(records.flatMap(({ cases }) => cases.map((record: OracleCase) => record.e)));
    const without = torchFunctions
      .filter((entry) => entry.kind === "function")
      .filter((entry) => ![entry.name, ...(entry.aliases ?? [])].some((name) => recorded.has(name)))
      .map((entry) => entry.name)
      .filter((name) => !UNRECORDED.some((pattern) => pattern.test(name)));
    expect(without).toEqual([]);
  });
});

/** Entries that the record cannot hold, and why. */
const UNRECORDED: readonly RegExp[] = [
  // Their answers are unknown by design: the device, storage and gradients are not followed.
  /^torch\.Tensor\.(is_(cpu|mps|xpu|shared|pinned|set_to)|get_device|(untyped_)?storage(_offset)?|data_ptr)$/,
  /^torch\.Tensor\.(retains_grad|grad_fn|backward|retain_grad|register_\w+|record_stream)$/,
  // They need a device that the recording machine has not.
  /^torch\.Tensor\.(cuda|xpu|pin_memory)$/,
  /^torch\.cuda\.\w+Tensor$/,
  // How many values come back depends on the data; the tests below hold what is known.
  /^torch\.(unique|unique_consecutive|nonzero|argwhere|bincount|is_nonzero)$/,
  // They take what a record has no form for: other libraries' arrays, classes, packed sequences.
  /^(torch\.from_numpy|einops\.asnumpy|torch\.Tensor\.as_subclass|torch\.nn\.utils\.rnn\.(pad_packed|unpack)_sequence)$/,
  /^torch\.Tensor\.(coalesce|resize_|resize_as_)$/,
  // They answer for the run, not for a tensor.
  /^torch\.(manual_seed|seed|get_default_dtype|scalar_tensor)$/,
  // The layers of the same name are recorded.
  /^torch\.nn\.functional\.(multi_head_attention_forward|ctc_loss)$/,
  // They need torchvision's compiled operators, which the recording environment has not.
  /^torchvision\.ops\.(roi_align|roi_pool|nms|batched_nms|drop_block3d)$/,
  // It takes several matrices and is an old name of linalg.multi_dot.
  /^torch\.chain_matmul$/,
];

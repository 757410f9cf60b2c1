import { add, type Dim, equal, mul, product, sum } from "../../../arithmetic/dimension";
import { formatDim } from "../../../arithmetic/format";
import type { Dims } from "../../../arithmetic/shape";
import { dimsOf } from "../../arguments";
import { fail } from "../../bail";
import type { Weights } from "../../entry";
import { type Arg, Float, type Tensor } from "../../values";
import {
  checkMaskSizes,
  checkMasks,
  checkPaddingSize,
  differ,
  rounded,
  sizeOf,
  sizesOf,
} from "./attentionMasks";
import { demandFloat, scalarType } from "./dtype";
import { linearShape } from "./linear";
import { compared, isIntLike, numberOf } from "./python";
import { bracketed, emptySizes } from "./sizes";

/** A multi-head attention as it was constructed. */
export interface AttentionSetup {
  readonly width: Arg;
  readonly heads: Arg;
  /** The features of key and value; null where they are those of the query. */
  readonly keyWidth: Arg;
  readonly valueWidth: Arg;
  readonly hasBias: boolean;
  readonly addsBias: boolean;
  readonly addsZero: boolean;
  readonly isBatchFirst: boolean;
  /** The features of the output where they are not those of the query. */
  readonly outputWidth?: Dim;
}

/** One call of an attention. */
export interface AttentionCall {
  readonly query: Tensor;
  readonly key: Tensor;
  readonly value: Tensor;
  /** Tensors or null; others are not looked at. */
  readonly keyPaddingMask: Arg;
  readonly mask: Arg;
  readonly maskNames: readonly [padding: string, mask: string];
  readonly isCausal: boolean;
}

/** Lengths of a call, in the order (target, batch, source); the source as attended to, extra rows included. */
export interface Lengths {
  readonly target: Dim;
  readonly batch: Dim;
  readonly source: Dim;
  readonly attended: Dim;
  readonly isBatched: boolean;
}

/** What the constructor checks before it allocates its weights. */
export function checkAttention({ width, heads }: AttentionSetup): void {
  const [e, h] = [compared(width, "<="), compared(heads, "<=")];
  if ((e !== undefined && e <= 0) || (h !== undefined && h <= 0)) {
    const message = `embed_dim and num_heads must be greater than 0, got embed_dim=${shownNumber(width)} and num_heads=${shownNumber(heads)} instead`;
    fail("value", "ValueError", message);
  }
  if (e === undefined || h === undefined || Math.floor(e / h) * h === e) return;
  fail("divisibility", "AssertionError", "embed_dim must be divisible by num_heads", {
    embed_dim: e,
    num_heads: h,
  });
}

function shownNumber(value: Arg): string {
  return isIntLike(value) ? String(numberOf(value) ?? "?") : String(numberOf(value));
}

/** The weights, packed into one where query, key and value are equally wide. */
export function attentionWeights(setup: AttentionSetup): Weights {
  const { width, hasBias, addsBias } = setup;
  const [keyWidth, valueWidth] = [setup.keyWidth ?? width, setup.valueWidth ?? width];
  const triple = width instanceof Float ? width : mul(3, sizeOf(width));
  const isPacked = sameNumber(keyWidth, width) && sameNumber(valueWidth, width);
  const extra = addsBias && emptySizes([1, 1, width]);
  return {
    q_proj_weight: !isPacked && emptySizes([width, width]),
    k_proj_weight: !isPacked && emptySizes([width, keyWidth]),
    v_proj_weight: !isPacked && emptySizes([width, valueWidth]),
    in_proj_weight: isPacked && emptySizes([triple, width]),
    in_proj_bias: hasBias && emptySizes([triple]),
    "out_proj.weight": emptySizes([width, width]),
    "out_proj.bias": hasBias && emptySizes([width]),
    bias_k: extra,
    bias_v: extra,
  };
}

function sameNumber(a: Arg, b: Arg): boolean {
  if (isIntLike(a) && isIntLike(b)) return equal(sizeOf(a), sizeOf(b)) === true;
  return numberOf(a) !== undefined && numberOf(a) === numberOf(b);
}

/** The output's sizes, those of the attention weights of each head, and the multiply-adds of one call. */
export function attend(setup: AttentionSetup, call: AttentionCall) {
  checkMasks(call);
  const lengths = demandRanks(setup, call);
  const { target, batch, source, attended, isBatched } = lengths;
  if (call.isCausal && call.mask === null) {
    const message =
      "Need attn_mask if specifying the is_causal hint. You may use the Transformer module method `generate_square_subsequent_mask` to create this mask.";
    fail("value", "RuntimeError", message);
  }
  const width = sizeOf(setup.width);
  const projected = demandProjections(setup, call, lengths);
  checkMaskSizes(setup, call, lengths);
  demandBatches(setup, call, lengths, width);
  checkPaddingSize(call, lengths);
  const perHead = [sizeOf(setup.heads), target, attended];
  const scores = product([batch, target, attended, width]);
  const positions = mul(batch, target);
  const outputWidth = setup.outputWidth ?? width;
  return {
    output: [...dimsOf(call.query).slice(0, -1), outputWidth],
    weights: {
      perHead: isBatched ? [batch, ...perHead] : perHead,
      average: isBatched ? [batch, target, attended] : [target, attended],
    },
    macs: sum([
      mul(mul(batch, source), projected),
      mul(positions, mul(width, width)),
      scores,
      scores,
      mul(positions, mul(width, outputWidth)),
    ]),
  };
}

function demandRanks(setup: AttentionSetup, call: AttentionCall): Lengths {
  const [query, key, value] = [dimsOf(call.query), dimsOf(call.key), dimsOf(call.value)];
  const isBatched = query.length === 3;
  if (setup.isBatchFirst && isBatched) [query, key, value].forEach(demandTransposable);
  const complain = (what: string) => fail("rank", "AssertionError", what);
  if (!isBatched && query.length !== 2)
    complain(`query should be unbatched 2D or batched 3D tensor but received ${query.length}-D query tensor`);
  const [told, rank] = isBatched ? ["batched (3-D)", 3] : ["unbatched (2-D)", 2];
  if (key.length !== rank || value.length !== rank)
    complain(
      `For ${told} \`query\`, expected \`key\` and \`value\` to be ${rank}-D but found ${key.length}-D and ${value.length}-D tensors respectively`,
    );
  const padding = sizesOf(call.keyPaddingMask);
  if (padding && padding.length !== rank - 1)
    complain(
      `For ${told} \`query\`, expected \`key_padding_mask\` to be \`None\` or ${rank - 1}-D but found ${padding.length}-D tensor instead`,
    );
  const mask = sizesOf(call.mask);
  if (mask && mask.length !== 2 && mask.length !== 3)
    complain(
      `For ${told} \`query\`, expected \`attn_mask\` to be \`None\`, 2-D or 3-D but found ${mask.length}-D tensor instead`,
    );
  const lengths = lengthsOf(setup, query, key);
  if (!isBatched && mask?.length === 3) {
    const expected = [sizeOf(setup.heads), lengths.target, lengths.source];
    if (differ(mask, expected))
      complain(
        `Expected \`attn_mask\` shape to be ${rounded(expected)} but got torch.Size(${bracketed(mask)})`,
      );
  }
  return lengths;
}

function demandTransposable(dims: Dims): void {
  if (dims.length >= 2) return;
  const message = `Dimension out of range (expected to be in range of [${-Math.max(dims.length, 1)}, ${Math.max(dims.length, 1) - 1}], but got 1)`;
  fail("rank", "IndexError", message);
}

function lengthsOf(setup: AttentionSetup, query: Dims, key: Dims): Lengths {
  const isBatched = query.length === 3;
  const [time, batch] = isBatched && setup.isBatchFirst ? [1, 0] : [0, 1];
  const source = key[time] ?? 1;
  const attended = add(source, (setup.addsBias ? 1 : 0) + (setup.addsZero ? 1 : 0));
  return {
    target: query[time] ?? 1,
    batch: isBatched ? (query[batch] ?? 1) : 1,
    source,
    attended,
    isBatched,
  };
}

/** The features of query, key and value; gives the multiply-adds of key and value for one position. */
function demandProjections(setup: AttentionSetup, call: AttentionCall, { isBatched }: Lengths): Dim {
  const [query, key, value] = [dimsOf(call.query), dimsOf(call.key), dimsOf(call.value)];
  const width = sizeOf(setup.width);
  const [keyWidth, valueWidth] = [sizeOf(setup.keyWidth ?? width), sizeOf(setup.valueWidth ?? width)];
  const received = query[query.length - 1] ?? 0;
  if (equal(received, width) === false) {
    const message = `was expecting embedding dimension of ${formatDim(width)}, but got ${formatDim(received)}`;
    fail("features", "AssertionError", message, { expected: width, received });
  }
  const isPacked = equal(keyWidth, width) !== false && equal(valueWidth, width) !== false;
  const shown = (dims: Dims) => `torch.Size(${bracketed(inOrder(setup, isBatched, dims))})`;
  if (isPacked) {
    if (differ(key, value))
      fail("value", "AssertionError", `key shape ${shown(key)} does not match value shape ${shown(value)}`);
    demandDtypes(call);
    linearShape(inOrder(setup, isBatched, key), [width, width]);
  } else {
    const [keyLead, valueLead] = [key.slice(0, -1), value.slice(0, -1)];
    if (differ(keyLead, valueLead)) {
      const lead = (dims: Dims) => `torch.Size(${bracketed(inOrder(setup, isBatched, dims).slice(0, 2))})`;
      const message = `key's sequence and batch dims ${lead(key)} do not match value's ${lead(value)}`;
      fail("value", "AssertionError", message);
    }
    demandWidth("key", key, keyWidth, width);
    demandWidth("value", value, valueWidth, width);
    demandDtypes(call);
  }
  return mul(width, add(keyWidth, valueWidth));
}

function demandWidth(name: string, x: Dims, expected: Dim, width: Dim): void {
  const received = x[x.length - 1] ?? 0;
  if (equal(received, expected) !== false) return;
  const message = `expecting ${name} weights shape of ${rounded([width, received])}, but got torch.Size(${bracketed([width, expected])})`;
  fail("features", "AssertionError", message, { expected, received });
}

function demandDtypes({ query, key, value }: AttentionCall): void {
  for (const x of [query, key, value])
    demandFloat(x, (got) => `mat1 and mat2 must have the same dtype, but got ${scalarType(got)} and Float`);
}

/** PyTorch works on (length, batch, features). */
function inOrder({ isBatchFirst }: AttentionSetup, isBatched: boolean, dims: Dims): Dims {
  const [first = 1, second = 1, ...rest] = dims;
  if (!isBatched) return [first, 1, second];
  return isBatchFirst ? [second, first, ...rest] : dims;
}

/** Keys and values are split into heads with the query's batch. */
function demandBatches(
  setup: AttentionSetup,
  call: AttentionCall,
  { batch, attended, source, isBatched }: Lengths,
  width: Dim,
): void {
  if (!isBatched) return;
  const values = product(dimsOf(call.key).slice(0, -1));
  if (equal(values, mul(batch, source)) !== false) return;
  if (setup.addsBias) {
    const received = inOrder(setup, isBatched, dimsOf(call.key))[1] ?? 1;
    const message = `Sizes of tensors must match except in dimension 0. Expected size ${formatDim(received)} but got size ${formatDim(batch)} for tensor number 1 in the list.`;
    fail("concatenate", "RuntimeError", message);
  }
  const size = formatDim(mul(values, width));
  const message = `shape '[${formatDim(attended)}, …]' is invalid for input of size ${size}`;
  fail("reshape", "RuntimeError", message);
}

import { product } from "../../../arithmetic/dimension";
import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import type { FunctionEntry } from "../../entry";
import { known, LARGEST_CONSTANT, scalarOf } from "../../families/constants";
import { type Arg, asList, Float, Opaque, Tensor } from "../../values";
import { broadcastAll } from "./broadcast";
import { categoryOf, dtypeOfOperand, promote, realOf, resultType, SCALAR_NAMES } from "./dtype";
import { op } from "./form";
import { at, wrapAxis } from "./read";
import { itemSize } from "./view";

/** Questions about a tensor: its sizes, its dtype, its values. Their answers are Python values. */

function dtypeOf(x: Tensor): string {
  return x.dtype ?? giveUp("the dtype is not known");
}

/** `x.size()`, `x.size(1)`. */
function size(a: BoundArgs<"self" | "dim">): Arg {
  const dims = a.dims("self");
  if (a.isNone("dim")) return [...dims];
  if (dims.length === 0)
    return fail("axis", "IndexError", "Dimension specified as 0 but tensor has no dimensions");
  return at(dims, wrapAxis(a.known("dim"), dims.length));
}

/** The only value of a tensor as a Python number. */
function item(a: BoundArgs<"self">): Arg {
  const x = a.tensor("self");
  const count = isUnknown(x.shape) ? x.shape : product(x.shape);
  if (typeof count === "number" && count !== 1) {
    const message = `a Tensor with ${count} elements cannot be converted to Scalar`;
    fail("value", "RuntimeError", message, { received: count });
  }
  const value = x.data?.[0];
  if (value !== undefined) return scalarOf(value, x.dtype);
  return someFloat(x) ?? new Unknown("the value of item() depends on the data");
}

/** A Python float whose value is not known, where the tensor holds floats. */
function someFloat(x: Tensor): Float | undefined {
  const isFloat = x.dtype !== undefined && categoryOf(x.dtype) === "float";
  return isFloat ? new Float(Number.NaN) : undefined;
}

/** Nested lists of Python numbers. */
function toList(a: BoundArgs<"self">): Arg {
  const x = a.tensor("self");
  const dims = known(x.shape);
  const { data } = x;
  const unknown = someFloat(x);
  const count = dims?.reduce((all, d) => all * d, 1) ?? 0;
  if (!dims || (!data && !unknown) || count > LARGEST_CONSTANT)
    return new Unknown("the values of tolist() depend on the data");
  const nested = (axis: number, offset: number): Arg => {
    if (axis === dims.length) return scalarOf(data?.[offset] ?? Number.NaN, x.dtype);
    const step = dims.slice(axis + 1).reduce((all, d) => all * d, 1);
    return asList(Array.from({ length: dims[axis] ?? 0 }, (_, i) => nested(axis + 1, offset + i * step)));
  };
  return nested(0, 0);
}

/** Answers that hold for an ordinary dense tensor on any device. */
const ORDINARY: Readonly<Record<string, Arg>> = {
  is_sparse: false,
  is_sparse_csr: false,
  is_quantized: false,
  is_nested: false,
  is_mkldnn: false,
  is_meta: false,
  layout: new Opaque("torch.strided"),
  device: new Opaque("torch.device"),
  name: null,
  // There is none before a backward pass.
  grad: null,
};

/** What the text does not tell, and why. */
const UNTOLD: Readonly<Record<string, string>> = {
  is_cuda: "the device is not known from the text",
  is_cpu: "the device is not known from the text",
  is_mps: "the device is not known from the text",
  is_xpu: "the device is not known from the text",
  requires_grad: "whether gradients are recorded is not known from the text",
  is_leaf: "whether gradients are recorded is not known from the text",
  retains_grad: "whether gradients are recorded is not known from the text",
  grad_fn: "gradients exist only after a backward pass",
};

const UNTOLD_METHODS: Readonly<Record<string, string>> = {
  "is_contiguous(self, memory_format=None)": "strides are not followed",
  "stride(self, dim=None)": "strides are not followed",
  "storage_offset(self)": "strides are not followed",
  "storage(self)": "storage is not followed",
  "untyped_storage(self)": "storage is not followed",
  "data_ptr(self)": "addresses are not known from the text",
  "get_device(self)": "the device is not known from the text",
  "is_shared(self)": "storage is not followed",
  "is_pinned(self, device=None)": "storage is not followed",
  "is_set_to(self, tensor)": "storage is not followed",
};

/** Tensors of different shapes are never equal; of equal ones the numbers decide. */
function equalTensors(p: Tensor, q: Tensor): Arg {
  const [first, second] = [known(p.shape), known(q.shape)];
  if (!first || !second) return new Unknown("whether the sizes are equal is not known");
  if (first.length !== second.length || first.some((d, i) => d !== second[i])) return false;
  if (!p.data || !q.data) return new Unknown("whether the values are equal depends on the data");
  return p.data.every((value, i) => value === q.data?.[i]);
}

/** Only tensors of one dtype that broadcast can be close. */
function allClose(p: Tensor, q: Tensor): Arg {
  if (p.dtype !== undefined && q.dtype !== undefined && p.dtype !== q.dtype) {
    const [first, second] = [p.dtype, q.dtype].map((dtype) => SCALAR_NAMES[dtype] ?? dtype);
    fail("dtype", "RuntimeError", `${first} did not match ${second}`);
  }
  broadcastAll([p, q]);
  return new Unknown("whether the values are close depends on the data");
}

export const queries: readonly FunctionEntry[] = [
  op("torch.Tensor.shape", { output: (a) => [...a.dims("self")] }),
  op("torch.Tensor.size(self, dim=None)", { output: size }),
  op("torch.Tensor.ndim", { output: (a) => a.dims("self").length }),
  op("torch.Tensor.dim(self)", {
    aliases: ["torch.Tensor.ndimension"],
    output: (a) => a.dims("self").length,
  }),
  op(
    "torch.numel(input)",
    { aliases: ["torch.Tensor.nelement"], output: (a) => product(a.dims("input")) },
    "method",
  ),
  op("torch.Tensor.dtype", { output: (a) => new Opaque(`torch.${dtypeOf(a.tensor("self"))}`) }),
  op("torch.Tensor.itemsize", { output: (a) => itemSize(dtypeOf(a.tensor("self"))) }),
  op("torch.Tensor.element_size(self)", { output: (a) => itemSize(dtypeOf(a.tensor("self"))) }),
  op("torch.Tensor.nbytes", {
    output: (a) => product([...a.dims("self"), itemSize(dtypeOf(a.tensor("self")))]),
  }),
  op("torch.real(input)", { output: (a) => realPart(a.tensor("input")) }),
  op("torch.Tensor.real", { output: (a) => realPart(a.tensor("self")) }),
  op("torch.imag(input)", { output: (a) => imaginaryPart(a.tensor("input")) }),
  op("torch.Tensor.imag", { output: (a) => imaginaryPart(a.tensor("self")) }),
  ...Object.entries(ORDINARY).map(([name, value]) =>
    op<string>(`torch.Tensor.${name}`, { output: () => value }),
  ),
  ...Object.entries(UNTOLD).map(([name, reason]) =>
    op<string>(`torch.Tensor.${name}`, { output: () => new Unknown(reason) }),
  ),
  ...Object.entries(UNTOLD_METHODS).map(([signature, reason]) =>
    op<string>(`torch.Tensor.${signature}`, { output: () => new Unknown(reason) }),
  ),
  op("torch.is_nonzero(input)", { output: () => new Unknown("the value depends on the data") }, "method"),
  op(
    "torch.equal(input, other)",
    { output: (a) => equalTensors(a.tensor("input"), a.tensor("other")) },
    "method",
  ),
  op(
    "torch.allclose(input, other, rtol=1e-05, atol=1e-08, equal_nan=False)",
    { output: (a) => allClose(a.tensor("input"), a.tensor("other")) },
    "method",
  ),
  op("torch.Tensor.item(self)", { output: item }),
  op("torch.Tensor.tolist(self)", { output: toList }),
  op(
    "torch.is_floating_point(input)",
    { output: (a) => categoryOf(dtypeOf(a.tensor("input"))) === "float" },
    "method",
  ),
  op(
    "torch.is_complex(input)",
    { output: (a) => categoryOf(dtypeOf(a.tensor("input"))) === "complex" },
    "method",
  ),
  op("torch.Tensor.is_signed(self)", { output: (a) => !/^(u|bool)/.test(dtypeOf(a.tensor("self"))) }),
  op("torch.is_tensor(obj)", {
    output: (a) => (a.isUnknown("obj") ? a.raw("obj") : a.raw("obj") instanceof Tensor),
  }),
  op(
    "torch.is_same_size(input, other)",
    {
      output: (a) => {
        const [p, q] = [known(a.tensor("input").shape), known(a.tensor("other").shape)];
        if (!p || !q) return giveUp("a size is not known");
        return p.length === q.length && p.every((d, i) => d === q[i]);
      },
    },
    "method",
  ),
  op("torch.result_type(tensor1, tensor2)", {
    output: (a) => opaqueType(resultType([a.raw("tensor1"), a.raw("tensor2")])),
  }),
  op("torch.promote_types(type1, type2)", {
    output: (a) => opaqueType(promote(namedType(a.raw("type1")), namedType(a.raw("type2")))),
  }),
  op("torch.get_default_dtype()", { output: () => new Opaque("torch.float32") }),
  op("torch.Tensor.__len__(self)", {
    output: (a) => {
      const dims = a.dims("self");
      return dims[0] ?? fail("type", "TypeError", "len() of a 0-d tensor");
    },
  }),
];

function opaqueType(dtype: string | undefined): Arg {
  return dtype === undefined ? new Unknown("the dtype is not known") : new Opaque(`torch.${dtype}`);
}

function namedType(value: Arg): string | undefined {
  return value instanceof Opaque ? value.name.replace(/^torch\./, "") : dtypeOfOperand(value);
}

function realPart(x: Tensor): Tensor {
  return new Tensor(x.shape, realOf(x.dtype), x.data);
}

function imaginaryPart(x: Tensor): Tensor {
  if (x.dtype !== undefined && categoryOf(x.dtype) !== "complex") {
    const message = "imag is not implemented for tensors with non-complex dtypes.";
    fail("dtype", "RuntimeError", message);
  }
  return realPart(x);
}

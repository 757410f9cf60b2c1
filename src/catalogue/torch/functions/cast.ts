import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import type { BoundArgs } from "../../arguments";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { cast } from "../../families/constants";
import { type Arg, Opaque, Tensor } from "../../values";
import { demandDevice } from "./demands";
import { type DType, dtypeNamed, SCALAR_NAMES } from "./dtype";
import { op } from "./form";

/** Functions that change a tensor's dtype, device or bookkeeping, but neither shape nor values. */

/** Methods named after the dtype they give. */
const DTYPE_METHODS: Readonly<Record<string, string>> = {
  float: "float32",
  double: "float64",
  half: "float16",
  bfloat16: "bfloat16",
  long: "int64",
  int: "int32",
  short: "int16",
  char: "int8",
  byte: "uint8",
  bool: "bool",
  chalf: "complex32",
  cfloat: "complex64",
  cdouble: "complex128",
};

/** Methods that give the same tensor back as far as shapes can tell. */
const SAME: readonly string[] = [
  "contiguous(self, memory_format=None)",
  "cpu(self, memory_format=None)",
  "cuda(self, device=None, non_blocking=False, memory_format=None)",
  "xpu(self, device=None, non_blocking=False, memory_format=None)",
  "pin_memory(self, device=None)",
  "share_memory_(self)",
  "detach_(self)",
  "as_subclass(self, cls)",
  "to_dense(self, dtype=None, *, masked_grad=True)",
  "coalesce(self)",
];

const ATTRIBUTES: readonly string[] = ["data"];

/**
 * What `x.to(…)` makes of the dtype. Its arguments come in any order: a dtype, a device, another tensor. An
 * unknown one may be a dtype.
 */
function targetType(a: BoundArgs<"self" | "args" | "dtype" | "other" | "device">): DType {
  const x = a.tensor("self");
  const given = a.sequence("args");
  for (const value of given) demandDevice(value);
  if (given.length > 1 && typeof given[1] === "number")
    fail("type", "TypeError", "to() received an invalid combination of arguments");
  if (!a.isNone("dtype")) return dtypeNamed(a.raw("dtype")) ?? undefined;
  const other = a.raw("other");
  if (other instanceof Tensor) return other.dtype;
  let result: DType = x.dtype;
  for (const value of a.sequence("args")) {
    if (isUnknown(value)) return undefined;
    if (value instanceof Tensor) return value.dtype;
    if (value instanceof Opaque) result = dtypeNamed(value) ?? result;
  }
  return result;
}

/** `x.type()` names the tensor's class; `x.type(dtype)` casts. */
function type(a: BoundArgs<"self" | "dtype">): Arg {
  const x = a.tensor("self");
  if (a.isNone("dtype")) {
    if (x.dtype === undefined) return giveUp("the dtype is not known");
    return `torch.${SCALAR_NAMES[x.dtype] ?? x.dtype}Tensor`;
  }
  const named = a.raw("dtype");
  if (typeof named === "number") fail("type", "TypeError", "dtype must be a type, str, or dtype object");
  const text = named instanceof Opaque ? named.name : String(named);
  const result = legacyType(text) ?? dtypeNamed(named) ?? undefined;
  if (typeof named === "string" && result === undefined)
    fail("value", "ValueError", `invalid type: '${named}'`);
  return cast(x, result);
}

/** The dtype of a class such as `torch.cuda.FloatTensor`. */
export function legacyType(name: string): string | undefined {
  const scalar = /^torch\.(?:cuda\.)?(\w*)Tensor$/.exec(name)?.[1];
  if (scalar === undefined) return undefined;
  if (scalar === "") return "float32";
  return Object.entries(SCALAR_NAMES).find(([, word]) => word === scalar)?.[0];
}

export const casts: readonly FunctionEntry[] = [
  ...Object.entries(DTYPE_METHODS).map(([name, dtype]) =>
    op(`torch.Tensor.${name}(self, memory_format=None)`, { output: (a) => cast(a.tensor("self"), dtype) }),
  ),
  ...SAME.map((signature) => op<string>(`torch.Tensor.${signature}`, { output: (a) => a.tensor("self") })),
  ...ATTRIBUTES.map((name) => op<string>(`torch.Tensor.${name}`, { output: (a) => a.tensor("self") })),
  op("torch.clone(input, *, memory_format=None)", { output: (a) => a.tensor("input") }, "method"),
  ...["backward", "retain_grad", "register_hook", "register_post_accumulate_grad_hook", "record_stream"].map(
    (name) => op(`torch.Tensor.${name}(self, *args, **kwargs)`, { output: () => null }),
  ),
  op("torch.Tensor.requires_grad_(self, requires_grad=True)", {
    output: (a) => {
      const { dtype } = a.tensor("self");
      if (a.flag("requires_grad") && dtype !== undefined && !/float|complex/.test(dtype))
        fail("dtype", "RuntimeError", "only Tensors of floating point dtype can require gradients");
      return a.tensor("self");
    },
  }),
  op("torch.Tensor.numpy(self, *, force=False)", {
    output: () => new Unknown("NumPy arrays are not followed"),
  }),
  op("torch.detach(input)", { output: (a) => a.tensor("input") }, "method"),
  op(
    "torch.Tensor.to(self, *args, dtype=None, device=None, other=None, non_blocking=False, copy=False, memory_format=None)",
    {
      output: (a) => cast(a.tensor("self"), targetType(a)),
    },
  ),
  fn("torch.Tensor.type(self, dtype=None, non_blocking=False)", {
    docs: "https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type.html",
    output: type,
  }),
  op("torch.Tensor.type_as(self, other)", {
    output: (a) => cast(a.tensor("self"), a.tensor("other").dtype),
  }),
];

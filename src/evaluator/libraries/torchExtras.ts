import { DTYPE_ALIASES } from "../../catalogue/torch/functions/dtype";
import { Float } from "../../catalogue/values";
import { callValue } from "../calls";
import { ClassValue, FunctionValue, Symbolic, type Value } from "../values";
import { builtin } from "./builtins";
import { isInstance } from "./isinstance";
import { type NativeFunction, native } from "./native";
import { passThrough } from "./standard/functools";
import { compile } from "./torchCompiled";

/** `torch.Size([2, 3])` is a tuple, as every shape is. */
const shape: NativeFunction = ({ frame, positional, keywords, at }) =>
  callValue(frame, builtin("tuple") ?? null, { positional, keywords }, at);
const nothing: NativeFunction = () => null;

/** `@torch.no_grad()`, `@torch.jit.unused`: a decorator or context that changes no shape. */
const transparent: NativeFunction = (call) => {
  const given = call.get(0);
  const isDecorated = given instanceof FunctionValue || given instanceof ClassValue;
  return isDecorated ? given : native("decorator", passThrough);
};

/** `checkpoint(function, *args)` runs the function. */
const checkpoint: NativeFunction = (call) => {
  const keywords = new Map(
    [...call.keywords].filter(
      ([name]) => !["use_reentrant", "preserve_rng_state", "context_fn"].includes(name),
    ),
  );
  return callValue(
    call.frame,
    call.get(0) ?? null,
    { positional: call.positional.slice(1), keywords },
    call.at,
  );
};

/** `skip_init(cls, *args, **kwargs)` makes the module without filling its weights. */
const withoutFilling: NativeFunction = (call) => {
  const keywords = new Map([...call.keywords].filter(([name]) => name !== "device"));
  const args = { positional: call.positional.slice(1), keywords };
  return callValue(call.frame, call.get(0) ?? null, args, call.at);
};

const DTYPES = [
  "float16",
  "float32",
  "float64",
  "bfloat16",
  "int8",
  "int16",
  "int32",
  "int64",
  "uint8",
  "bool",
  "complex64",
  "complex128",
  "contiguous_format",
  "channels_last",
  "preserve_format",
  "strided",
];

const decorators = [
  "torch.no_grad",
  "torch.inference_mode",
  "torch.enable_grad",
  "torch.jit.unused",
  "torch.jit.ignore",
  "torch.jit.export",
  "torch.jit.interface",
  "torch.set_grad_enabled",
  "torch.autocast",
  "torch.compiler.disable",
  "torch.cuda.amp.autocast",
  "torch.amp.autocast",
];
const compilers = [
  "torch.jit.script",
  "torch.jit.script_if_tracing",
  "torch.jit.freeze",
  "torch.jit.optimize_for_inference",
  "torch.compile",
  "torch.fx.wrap",
  "torch.jit.annotate_ignored",
  "torch.nn.utils.fuse_conv_bn_eval",
];
const silent = [
  "torch.manual_seed",
  "torch.cuda.empty_cache",
  "torch.set_default_dtype",
  "torch.set_printoptions",
  "torch._assert",
  "torch.cuda.manual_seed",
  "torch.cuda.synchronize",
  "torch.backends.cudnn.flags",
];

/** What PyTorch offers beside layers and tensor functions. */
export const torchExtras: Readonly<Record<string, Value>> = {
  ...Object.fromEntries(DTYPES.map((name) => [`torch.${name}`, new Symbolic(`torch.${name}`)])),
  ...Object.fromEntries(
    Object.entries(DTYPE_ALIASES).map(([alias, name]) => [`torch.${alias}`, new Symbolic(`torch.${name}`)]),
  ),
  ...Object.fromEntries(["torch.dtype", "torch.Generator"].map((name) => [name, new Symbolic(name)])),
  ...Object.fromEntries(decorators.map((name) => [name, native(name, transparent)])),
  ...Object.fromEntries(compilers.map((name) => [name, native(name, compile)])),
  ...Object.fromEntries(silent.map((name) => [name, native(name, nothing)])),
  "torch.jit.is_scripting": native("is_scripting", () => false),
  "torch.jit.is_tracing": native("is_tracing", () => false),
  // Since PyTorch 0.4 a tensor is its own variable.
  "torch.autograd.Variable": native("Variable", (call) => call.get(0, "data") ?? null),
  "torch.jit.isinstance": native("isinstance", (call) =>
    isInstance(call.get(0) ?? null, call.get(1) ?? null),
  ),
  "torch.jit.annotate": native("annotate", (call) => call.get(1) ?? null),
  "torch.jit.Final": new Symbolic("torch.jit.Final"),
  "torch.jit._unwrap_optional": native("_unwrap_optional", passThrough),
  "torch.cuda.is_available": native("is_available", (call) => {
    call.frame.run.assumptions++;
    return false;
  }),
  "torch.is_grad_enabled": native("is_grad_enabled", () => false),
  "torch.fx.is_fx_tracing": native("is_fx_tracing", () => false),
  "torch.nn.utils.skip_init": native("skip_init", withoutFilling),
  "torch.utils.checkpoint.checkpoint": native("checkpoint", checkpoint),
  "torch.Size": native("Size", shape),
  "torch.__version__": "2.13.0",
  "keras.__version__": "3.15.1",
  "tensorflow.__version__": "2.21.0",
  "torch.pi": new Float(Math.PI),
  "torch.e": new Float(Math.E),
  "torch.inf": new Float(Number.POSITIVE_INFINITY),
  "torch.nan": new Float(Number.NaN),
  "tensorflow.function": native("function", transparent),
  "tensorflow.TensorShape": native("TensorShape", shape),
  "keras.saving.register_keras_serializable": native("register_keras_serializable", () =>
    native("decorator", passThrough),
  ),
  "keras.utils.register_keras_serializable": native("register_keras_serializable", () =>
    native("decorator", passThrough),
  ),
};

import { mul } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { lookup } from "../../catalogue";
import { callValue, instantiate } from "../calls";
import { tensorsIn } from "../convert";
import { firstOf } from "../given";
import { ClassValue, Dict, Instance, NO_KEYWORDS, TensorValue, type Value } from "../values";
import { isKerasLayer, kerasLayerClass, nameLayer } from "./keras/state";
import { classFor } from "./layers";
import { type NativeCall, type NativeFunction, native } from "./native";

/** Makes the class of a layer that runs code of the user's rather than a formula of the catalogue. */
function wrapper(name: string, methods: Readonly<Record<string, NativeFunction>>): ClassValue {
  const cls = new ClassValue(name, `keras.layers.${name}`, [kerasLayerClass]);
  const entry = lookup(cls.qualifiedName);
  if (entry?.kind === "layer") cls.entry = entry;
  for (const [method, run] of Object.entries(methods)) cls.attrs.set(method, native(method, run));
  return cls;
}

/** Keeps the constructor's first argument under a name. */
function keep(name: string): NativeFunction {
  return (call) => {
    const self = call.positional[0];
    if (!(self instanceof Instance)) return null;
    nameLayer(call.frame.run, self, call.keywords);
    self.attrs.set(name, call.get(1, name) ?? null);
    self.attrs.set("arguments", call.get(4, "arguments") ?? null);
    return null;
  };
}

/** `Lambda(f)(x)` is `f(x)`. */
function callLambda(call: NativeCall): Value {
  const [self, ...positional] = call.positional;
  if (!(self instanceof Instance)) return new Unknown("the layer is not known");
  const fixed = self.attrs.get("arguments");
  const pairs = fixed instanceof Dict ? [...fixed.entries.values()] : [];
  const keywords = new Map(pairs.map(([key, value]) => [String(key), value] as const));
  return callValue(call.frame, self.attrs.get("function") ?? null, { positional, keywords }, call.at);
}

/** Runs the wrapped layer on all time steps at once, as rows of one batch. */
function callTimeDistributed(call: NativeCall): Value {
  const [self, x] = call.positional;
  if (!(self instanceof Instance && x instanceof TensorValue))
    return new Unknown("the input is not a tensor");
  if (x.shape instanceof Unknown) return x.shape;
  const [batch, time, ...rest] = x.shape;
  if (batch === undefined || time === undefined) return new Unknown("the input has no time axis");
  const { run } = call.frame;
  const tensor = (shape: TensorValue["shape"], dtype = x.dtype) =>
    new TensorValue(run.newId(), shape, dtype, undefined, "keras");
  const steps = tensor([mul(batch, time), ...rest]);
  const layer = self.attrs.get("layer") ?? null;
  const output = callValue(call.frame, layer, { positional: [steps], keywords: NO_KEYWORDS }, call.at);
  const [made, ...more] = tensorsIn(output);
  if (!made || more.length > 0) return new Unknown("the wrapped layer does not give one tensor");
  return tensor(
    made.shape instanceof Unknown ? made.shape : [batch, time, ...made.shape.slice(1)],
    made.dtype,
  );
}

const lambdaClass = wrapper("Lambda", { __init__: keep("function"), call: callLambda });
const overTimeClass = wrapper("TimeDistributed", { __init__: keep("layer"), call: callTimeDistributed });

/** Layers and models of the user's are run; what the catalogue knows it wraps itself. */
const timeDistributedClass = new ClassValue("TimeDistributed", "keras.layers.TimeDistributed", [
  kerasLayerClass,
]);
timeDistributedClass.native = {
  construct: (frame, args, at) => {
    const layer = firstOf(args.positional[0], () => args.keywords.get("layer"));
    const entry = overTimeClass.entry;
    const isOwn = isKerasLayer(layer) && layer.config === undefined;
    return instantiate(frame, isOwn || !entry ? overTimeClass : classFor(entry), args, at);
  },
};

export const kerasWrappers: Readonly<Record<string, Value>> = {
  "keras.layers.Lambda": lambdaClass,
  "keras.layers.TimeDistributed": timeDistributedClass,
};

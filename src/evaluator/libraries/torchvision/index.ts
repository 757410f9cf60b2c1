import { Unknown } from "../../../arithmetic/unknown";
import { type Builder, builders, DEFAULT_CLASSES } from "../../../catalogue/builders/torchvision";
import type { Evidence } from "../../../model/graph";
import { complain } from "../../frame";
import { ClassValue, Instance, Symbolic, type Value } from "../../values";
import { allModules } from "../moduleTree";
import { type NativeCall, type NativeFunction, native } from "../native";
import { moduleClass } from "../torchModule";
import { forward } from "./forward";
import { Made, originOf } from "./made";
import { makeModule } from "./modules";

/** The classification builders of torchvision, for code in whose sight the source of torchvision is not. */

/** Options that change neither modules nor shapes. */
const SILENT = new Set([
  "weights",
  "pretrained",
  "progress",
  "num_classes",
  "init_weights",
  "transform_input",
]);

const byName = new Map(builders.map((builder) => [builder.name, builder]));

const build =
  (builder: Builder): NativeFunction =>
  (call) => {
    const other = [...call.keywords.keys()].find((name) => !SILENT.has(name));
    if (other !== undefined) {
      const words = `${builder.name} is known with its defaults; with ${other}=… torchvision's source would be needed`;
      return new Unknown(words);
    }
    const weights = weightsOf(call);
    const classes = call.keywords.get("num_classes") ?? DEFAULT_CLASSES;
    if (typeof classes === "number" && classes !== DEFAULT_CLASSES && isPretrained(weights) === true)
      return refuse(call, classes);
    const model = make(call, builder, classes);
    model.uncertain = structureDoubt(builder, weights);
    if (builder.name === "googlenet" && model.uncertain === undefined) withoutAuxiliaries(model, weights);
    return model;
  };

function make(call: NativeCall, builder: Builder, classes: Value): Instance {
  const { frame, at } = call;
  const made = makeModule({ frame, at, classes }, builder.root);
  const root = made instanceof Instance ? made : frame.run.newInstance(moduleClass);
  const model = frame.run.newInstance(classOf(builder, root), at);
  model.attrs = root.attrs;
  model.buffers = root.buffers;
  model.isInitialized = true;
  model.state = new Made(builder.root, builder);
  return model;
}

const classes = new Map<string, ClassValue>();

/** A class for each builder, so that what code feeds one model says nothing about another. */
function classOf({ name }: Builder, root: Instance): ClassValue {
  let cls = classes.get(name);
  if (!cls) {
    cls = new ClassValue(root.cls.name, `torchvision.models.${name}`, [root.cls]);
    cls.attrs.set("forward", native("forward", run));
    classes.set(name, cls);
  }
  return cls;
}

const run: NativeFunction = (call) => {
  const self = call.positional[0];
  const builder = self instanceof Instance ? builderOf(self) : undefined;
  return builder ? forward(call, builder) : new Unknown("the model is not known");
};

/** The builder that gave a model; undefined for any other module. */
export function builderOf(module: Instance): Builder | undefined {
  return originOf(module)?.builder;
}

/** The images that a model of a known builder, or one that holds it, is made for. */
export function imagesFor(
  model: Instance,
): (Pick<Evidence, "kind" | "words"> & { readonly side: number }) | undefined {
  const own = builderOf(model);
  if (own) return { kind: "default", words: `the images that ${own.name} is made for`, side: own.side };
  const parts = allModules(model).map(([, part]) => builderOf(part));
  const demanding = parts.find((builder) => builder?.smallest === 0);
  return demanding && { kind: "demand", words: `what ${demanding.name} demands`, side: demanding.side };
}

/** The weights that the call asks for: None where it asks for none. */
function weightsOf(call: NativeCall): Value {
  const pretrained = call.get(0, "pretrained") ?? null;
  const weights = call.keywords.get("weights");
  return weights === undefined ? pretrained : weights;
}

function isPretrained(weights: Value): boolean | undefined {
  if (weights instanceof Unknown) return undefined;
  return weights !== null && weights !== false;
}

/** Pretrained weights come with their own number of classes. */
function refuse({ frame, at }: NativeCall, classes: number): Value {
  const message = `The parameter 'num_classes' expected value ${DEFAULT_CLASSES} but got ${classes} instead.`;
  return complain(frame, at, "value", "ValueError", message);
}

/** Why it is not known which of its structures a builder gives with these weights. */
function structureDoubt(builder: Builder, weights: Value): Unknown | undefined {
  const changes = builder.weights.length > 0 || builder.name === "googlenet";
  if (!changes) return undefined;
  if (weights instanceof Unknown)
    return new Unknown(`${builder.name} is built by its weights: ${weights.reason}`);
  const name = weights instanceof Symbolic ? weights.name : String(weights);
  const changing = builder.weights.find((each) => name === each || name.endsWith(`.${each}`));
  return changing === undefined
    ? undefined
    : new Unknown(`with ${changing}, ${builder.name} is built for another image size`);
}

/** With pretrained weights, GoogLeNet loses its auxiliary classifiers. */
function withoutAuxiliaries(model: Instance, weights: Value): void {
  if (isPretrained(weights) !== true) return;
  for (const name of ["aux1", "aux2"]) model.attrs.set(name, null);
}

/** `get_model("resnet50", weights=…)`. */
const getModel: NativeFunction = (call) => {
  const name = call.get(0, "name") ?? null;
  const builder = typeof name === "string" ? byName.get(name.toLowerCase()) : undefined;
  const keywords = new Map([...call.keywords].filter(([key]) => key !== "name"));
  const rest = {
    ...call,
    positional: [],
    keywords,
    get: (_: number, key?: string) => (key === undefined ? undefined : keywords.get(key)),
  };
  return builder ? build(builder)(rest) : new Unknown(`the model ${String(name)} is not known to Layer Lens`);
};

/** Names of `torchvision.models`. */
export const torchvisionModels: Readonly<Record<string, Value>> = Object.fromEntries([
  ...builders.map((builder) => [`torchvision.models.${builder.name}`, native(builder.name, build(builder))]),
  ...builders.map((builder) => [
    `torchvision.models.${builder.enum}`,
    new Symbolic(`torchvision.models.${builder.enum}`),
  ]),
  ["torchvision.models.get_model", native("get_model", getModel)],
]);

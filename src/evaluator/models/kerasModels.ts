import { Unknown } from "../../arithmetic/unknown";
import type { Evidence, Location, Model } from "../../model/graph";
import { descendsFrom, findMethod } from "../ancestry";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import { tensorsIn } from "../convert";
import { type Frame, locate } from "../frame";
import { layersOf } from "../libraries/keras/models";
import { declaredInput } from "../libraries/keras/sequential";
import { inputDims } from "../libraries/keras/shapes";
import { isKerasLayer, stateOf } from "../libraries/keras/state";
import { answerOf, type Graph, graphSteps } from "../libraries/kerasGraph";
import type { RecordedCall, Recorder, Step } from "../recorder";
import {
  type CallArguments,
  FunctionValue,
  type Instance,
  List,
  NO_KEYWORDS,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { builderOf } from "./builders";
import { requiredParameters } from "./demanded";
import { directiveFor } from "./directives";
import { extractModel, tracedParts } from "./extract";
import { variableOf } from "./roots";

/** All Keras models that the analysed file makes. */
export function kerasModels(frame: Frame, recorder: Recorder): readonly Model[] {
  const models = frame.run.instances.filter(
    (instance) => isKerasLayer(instance) && isModelOfFile(frame, instance),
  );
  return distinct(frame, models)
    .slice(0, 40)
    .map((model) => traceKeras(frame, model, recorder));
}

/** Of models that one place makes, those that variables of the module hold; the first where none does. */
function distinct(frame: Frame, models: readonly Instance[]): readonly Instance[] {
  const held = new Set([...frame.scope.variables.values()].filter((value) => isKerasLayer(value)));
  const place = (model: Instance) => `${model.definedAt?.start ?? 0}:${model.cls.name}:${model.madeWith}`;
  const named = new Set(models.filter((model) => held.has(model)).map(place));
  const seen = new Set<string>();
  return models.filter((model) => {
    const key = place(model);
    if (named.has(key)) return held.has(model);
    return !seen.has(key) && seen.add(key);
  });
}

function isModelOfFile(frame: Frame, instance: Instance): boolean {
  if (!descendsFrom(instance.cls, "keras.Model")) return false;
  return instance.cls.file?.file === frame.file.file || instance.definedAt?.file === frame.file.file;
}

/** The graph of one model: as built for functional ones, run on its declared input otherwise. */
export function traceKeras(frame: Frame, model: Instance, recorder: Recorder): Model {
  const { run } = frame;
  const state = stateOf(run, model);
  const at = placeOf(frame, model);
  const builder = model.definedAt && builderIn(frame, model.definedAt);
  const name = nameOf(frame, model, builder?.name);
  const base = {
    root: model,
    name,
    at,
    builder: builder && locate(frame, builder.nameSpan),
    layers: (layer: Instance) =>
      descendsFrom(layer.cls, "keras.Model") && !isSubclassed(layer)
        ? layersOf(frame, layer)
        : attributesOf(layer),
  };
  const override = outsideInput(frame, model, at);
  if (state.graph && !override) return functionalModel(state.graph, base);
  const start = override ?? declaredStart(frame, model, recorder.calls);
  let output: Value = start.value;
  const left = run.isolate(() => {
    if (!(start.value instanceof Unknown))
      output = missingInput(model, start) ?? callValue(frame, model, start, at);
  });
  const inputs = tensorsIn(start.value).map((value, i) => ({
    name: requiredParameters(model.cls, "call")[i]?.name ?? "input",
    value,
  }));
  return extractModel({
    ...base,
    inputs,
    evidence: start.evidence,
    output: state.graph ? answerOf(output) : output,
    ...tracedParts(left.recorder),
    faults: left.faults,
    gaps: left.gaps,
    stopped: left.stopped,
  });
}

/** The function of the analysed file that makes a model and returns it. */
function builderIn({ file }: Frame, at: Location) {
  return at.file === file.file ? builderOf(file.program.body, at) : undefined;
}

/** The name that the code gives the model, its variable's, its class's or its builder's, or Keras' own. */
function nameOf(frame: Frame, model: Instance, builder: string | undefined): string {
  const { name, isNamed } = stateOf(frame.run, model);
  if (isNamed) return name;
  return variableOf(frame, model) ?? (model.cls.node ? model.cls.name : (builder ?? name));
}

function isSubclassed(model: Instance): boolean {
  return findMethod(model.cls, "call") instanceof FunctionValue;
}

function attributesOf(layer: Instance): readonly Instance[] {
  return [...layer.attrs.values()].flatMap((value) => (isKerasLayer(value) ? [value] : listed(value)));
}

function listed(value: Value): readonly Instance[] {
  return value !== null && typeof value === "object" && "items" in value && Array.isArray(value.items)
    ? (value.items as readonly Value[]).flatMap((item) => (isKerasLayer(item) ? [item] : listed(item)))
    : [];
}

function placeOf(frame: Frame, model: Instance): Location {
  const { node, file } = model.cls;
  if (node && file?.file === frame.file.file) return locate(frame, node.nameSpan);
  return model.definedAt ?? locate(frame, { start: 0, end: 0 });
}

function functionalModel(
  graph: Graph,
  base: Pick<Parameters<typeof extractModel>[0], "root" | "name" | "at" | "builder" | "layers">,
): Model {
  const { recorder } = graph;
  const nodes = graphSteps(graph);
  const kept = new Set<Step>();
  for (const node of nodes) {
    if (node.step) kept.add(node.step);
    if (node.call) for (const step of recorder.steps.slice(node.call.first, node.call.end)) kept.add(step);
  }
  const inputs = tensorsIn(graph.inputs).map((value, i) => ({ name: `input_${i + 1}`, value }));
  const unknown =
    graph.outputs instanceof Unknown
      ? graph.outputs
      : graph.inputs instanceof Unknown
        ? graph.inputs
        : undefined;
  const evidence: Evidence = { kind: "declared", words: "declared by Input", at: undefined };
  return extractModel({
    ...base,
    inputs,
    evidence,
    output: unknown ?? answerOf(graph.outputs),
    ...keptParts(recorder, kept),
    bindings: recorder.bindings,
    faults: [],
    gaps: [],
    stopped: undefined,
  });
}

/** The kept steps, and the calls around them with their ranges counted in what is kept. */
function keptParts(
  recorder: Recorder,
  kept: ReadonlySet<Step>,
): Pick<ReturnType<typeof tracedParts>, "steps" | "calls"> {
  const before = [0];
  for (const step of recorder.steps) before.push((before.at(-1) ?? 0) + (kept.has(step) ? 1 : 0));
  const calls = recorder.calls
    .map((call) => ({ ...call, first: before[call.first] ?? 0, end: before[call.end] ?? 0 }))
    .filter((call) => call.end > call.first);
  return { steps: recorder.steps.filter((step) => kept.has(step)), calls };
}

/** The arguments that a model is called with, and the first of them, from which the shape is read. */
interface Start extends CallArguments {
  readonly value: Value;
  readonly evidence: Evidence;
}

function startWith(value: Value, evidence: Evidence): Start {
  return { value, evidence, positional: [value], keywords: NO_KEYWORDS };
}

/** Why a model cannot be called: its `call` takes more than is known of. */
function missingInput(model: Instance, { positional, keywords }: Start): Unknown | undefined {
  if (!isSubclassed(model)) return undefined;
  const missing = requiredParameters(model.cls, "call")
    .slice(positional.length)
    .find(({ name }) => !keywords.has(name));
  return missing && new Unknown(`nothing says what ${model.cls.name} is given for ${missing.name}`);
}

function outsideInput(frame: Frame, model: Instance, at: Location): Start | undefined {
  const { request } = frame.run;
  const given = request.inputs;
  const directive = given ? undefined : directiveFor(request, model.cls.node ?? at);
  const shapes = given?.shapes ?? directive?.shapes;
  if (!shapes || shapes.length === 0) return undefined;
  const tensors = shapes.map(
    ({ dims, dtype }) => new TensorValue(frame.run.newId(), dims, dtype ?? "float32", undefined, "keras"),
  );
  const evidence: Evidence = given
    ? {
        kind: given.kind,
        words: given.kind === "option" ? "given by option" : "set by command",
        at: undefined,
      }
    : { kind: "directive", words: directive?.text ?? "", at: directive && locate(frame, directive) };
  const [first = null] = tensors;
  const isApart = isSubclassed(model) && requiredParameters(model.cls, "call").length === tensors.length;
  if (isApart) return { ...startWith(new Tuple(tensors), evidence), positional: tensors };
  return startWith(tensors.length === 1 ? first : new List(tensors), evidence);
}

function declaredStart(frame: Frame, model: Instance, calls: readonly RecordedCall[]): Start {
  const declared = stateOf(frame.run, model).layers ? declaredInput(frame, model) : undefined;
  if (declared !== undefined)
    return startWith(declared, { kind: "declared", words: "declared by the first layer", at: undefined });
  const built = model.attrs.get("__built_shape__");
  if (built !== undefined) {
    const sizes = iterate(frame, built, model.definedAt ?? locate(frame, { start: 0, end: 0 }));
    if (!(sizes instanceof Unknown))
      return startWith(
        new TensorValue(frame.run.newId(), inputDims(sizes, true, 0), "float32", undefined, "keras"),
        { kind: "declared", words: "declared by build", at: undefined },
      );
  }
  const known = calls.filter(
    ({ positional: [x] }) => x instanceof TensorValue && !(x.shape instanceof Unknown),
  );
  const isAkin = ({ layer }: RecordedCall) => model.cls.node !== undefined && layer.cls === model.cls;
  const isOwn = ({ layer }: RecordedCall) => layer === model;
  // A part of another model is fed by that one.
  const fed = known.find((call) => call.depth === 0 && (isOwn(call) || isAkin(call))) ?? known.find(isOwn);
  if (fed)
    return {
      value: fed.positional.length === 1 ? (fed.positional[0] ?? null) : new Tuple(fed.positional),
      evidence: { kind: "data", words: "a tensor that the code feeds it", at: fed.at },
      positional: fed.positional,
      keywords: fed.keywords,
    };
  const reason = new Unknown("no input shape is in sight: add an Input, or # layer-lens: input=(…)");
  return startWith(new TensorValue(frame.run.newId(), reason, undefined, undefined, "keras"), {
    kind: "symbolic",
    words: "nothing says what shape goes in",
    at: undefined,
  });
}

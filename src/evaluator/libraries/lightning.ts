import { Unknown } from "../../arithmetic/unknown";
import type { Parameters } from "../../syntax/nodes";
import { findMethod } from "../ancestry";
import { getAttribute } from "../attributes/get";
import { storeAttribute } from "../attributes/set";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import { tensorsIn } from "../convert";
import { BoundMethod, ClassValue, FunctionValue, Instance, NO_KEYWORDS, type Value } from "../values";
import { equip, type NativeCall, type NativeFunction, native } from "./native";
import { hasForward, moduleClass } from "./torchModule";

/** Lightning's modules, which are PyTorch's with a training loop around them. */
const lightningClass = new ClassValue("LightningModule", "lightning.LightningModule", [moduleClass]);
const dataClass = new ClassValue("LightningDataModule", "lightning.LightningDataModule", []);
const parametersClass = new ClassValue("AttributeDict", "lightning.AttributeDict", []);
parametersClass.attrs.set(
  "__getitem__",
  native("__getitem__", ({ positional: [self, key] }) =>
    self instanceof Instance && typeof key === "string" ? (self.attrs.get(key) ?? null) : null,
  ),
);

/** `self.save_hyperparameters()`: the arguments of the constructor it is called in become `self.hparams`. */
function saveHyperparameters(call: NativeCall): Value {
  const { frame, positional, keywords } = call;
  const [self, ...chosen] = positional;
  if (!(self instanceof Instance)) return null;
  const saved = frame.run.newInstance(parametersClass, call.at);
  const ignored = keywords.get("ignore");
  for (const { name } of frame.func?.node.params.slice(1) ?? []) {
    const value = frame.scope.get(name);
    const isWanted = chosen.length === 0 ? name !== ignored : chosen.includes(name);
    if (isWanted && value !== undefined) saved.attrs.set(name, value);
  }
  storeAttribute(frame, self, "hparams", saved);
  return null;
}

const nothing: NativeFunction = () => null;

/** What a trainer gives a module while it runs. */
const GIVEN = new Set(
  (
    "trainer logger loggers fabric device dtype current_epoch global_step global_rank local_rank on_gpu " +
    "automatic_optimization optimizers lr_schedulers manual_backward clip_gradients toggle_optimizer " +
    "untoggle_optimizer all_gather example_input_array hparams"
  ).split(" "),
);

equip(
  lightningClass,
  {
    save_hyperparameters: saveHyperparameters,
    log: nothing,
    log_dict: nothing,
    print: nothing,
  },
  {
    ...moduleClass.native,
    attribute: (frame, self, name, at) =>
      GIVEN.has(name)
        ? new Unknown("the trainer decides it")
        : moduleClass.native?.attribute?.(frame, self, name, at),
  },
);

/** A step of the module, with the hook and the loader's parameter that give its batches. */
interface Stage {
  readonly step: string;
  readonly hook: string;
  /** Where the trainer's method takes the loaders, behind `self` and the module. */
  readonly argument: readonly [position: number, name: string];
}

const TRAIN: Stage = {
  step: "training_step",
  hook: "train_dataloader",
  argument: [2, "train_dataloaders"],
};
const VALIDATE: Stage = { step: "validation_step", hook: "val_dataloader", argument: [3, "val_dataloaders"] };

/** `trainer.fit(model, …)`: the first batch goes through the steps that the module says. */
function running(stages: readonly Stage[]): NativeFunction {
  return (call) => {
    const model = call.get(1, "model");
    if (model instanceof Instance) for (const stage of stages) runStage(call, model, stage);
    return null;
  };
}

function runStage(call: NativeCall, model: Instance, { step, hook, argument }: Stage): void {
  const { frame, at } = call;
  if (!(findMethod(model.cls, step) instanceof FunctionValue)) return;
  const given = call.get(...argument);
  const source = call.keywords.get("datamodule") ?? (isData(given) ? given : undefined);
  const loader = source === undefined && given !== undefined ? given : hooked(call, source ?? model, hook);
  const batches = loader instanceof Instance ? iterate(frame, loader, at) : new Unknown("no loader is known");
  const [batch] = batches instanceof Unknown ? [] : batches;
  const positional = batch === undefined ? undefined : argumentsOf(model, step, batch);
  if (batch === undefined || positional === undefined || model.brokenOff) return;
  const run = () =>
    callValue(frame, getAttribute(frame, model, step, at), { positional, keywords: NO_KEYWORDS }, at);
  if (step !== TRAIN.step || hasForward(model)) run();
  else frame.run.recorder.call(model, at, tensorsIn(batch), positional, NO_KEYWORDS, run);
}

/** The parameters behind `self` that every call must give. */
function requiredBy({ node }: FunctionValue): Parameters {
  return node.params
    .slice(1)
    .filter(({ kind, default: value }) => kind === "positional" && value === undefined);
}

/** A step takes the batch, and its number where it has a parameter for it. */
function argumentsOf({ cls }: Instance, step: string, batch: Value): readonly Value[] | undefined {
  const method = findMethod(cls, step);
  if (!(method instanceof FunctionValue) || requiredBy(method).length > 2) return undefined;
  const params = method.node.params.slice(1);
  return params.length === 1 && params[0]?.kind === "positional" ? [batch] : [batch, 0];
}

/** What stands for `forward` in a module that has none: its training step, where that many arguments suffice. */
export function stepOf(module: Instance, given: number): Value | undefined {
  const step = module.cls.mro.includes(lightningClass) ? findMethod(module.cls, TRAIN.step) : undefined;
  if (!(step instanceof FunctionValue) || requiredBy(step).length > given) return undefined;
  return new BoundMethod(module, step);
}

function isData(value: Value | undefined): value is Instance {
  return value instanceof Instance && value.cls.mro.includes(dataClass);
}

/** What a hook of the module or the data gives; the data are set up before. */
function hooked({ frame, at }: NativeCall, owner: Value, hook: string): Value {
  if (!(owner instanceof Instance) || !(findMethod(owner.cls, hook) instanceof FunctionValue)) return null;
  const call = (name: string, positional: readonly Value[]) =>
    callValue(frame, getAttribute(frame, owner, name, at), { positional, keywords: NO_KEYWORDS }, at);
  if (isData(owner) && findMethod(owner.cls, "setup") instanceof FunctionValue) call("setup", ["fit"]);
  return call(hook, []);
}

const trainerClass = equip(new ClassValue("Trainer", "lightning.Trainer", []), {
  __init__: nothing,
  fit: running([TRAIN, VALIDATE]),
  validate: running([{ ...VALIDATE, argument: [2, "dataloaders"] }]),
  test: running([{ step: "test_step", hook: "test_dataloader", argument: [2, "dataloaders"] }]),
});
trainerClass.native = {
  attribute: (_frame, _self, name) => new Unknown(`Trainer.${name} is not followed`),
};

export const lightning: Readonly<Record<string, Value>> = {
  "lightning.LightningModule": lightningClass,
  "lightning.LightningDataModule": dataClass,
  "lightning.Trainer": trainerClass,
};

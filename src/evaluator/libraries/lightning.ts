import { storeAttribute } from "../attributes/set";
import { ClassValue, Instance, type Value } from "../values";
import { type NativeCall, type NativeFunction, native } from "./native";
import { moduleClass } from "./torchModule";

/** Lightning's modules, which are PyTorch's with a training loop around them. */
const lightningClass = new ClassValue("LightningModule", "lightning.LightningModule", [moduleClass]);
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
const METHODS: Readonly<Record<string, NativeFunction>> = {
  save_hyperparameters: saveHyperparameters,
  log: nothing,
  log_dict: nothing,
  print: nothing,
};
for (const [name, run] of Object.entries(METHODS)) lightningClass.attrs.set(name, native(name, run));

export const lightning: Readonly<Record<string, Value>> = {
  "lightning.LightningModule": lightningClass,
  "lightning.LightningDataModule": new ClassValue("LightningDataModule", "lightning.LightningDataModule", []),
};

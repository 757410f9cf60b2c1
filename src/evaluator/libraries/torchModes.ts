import { isKnown, product } from "../../arithmetic/dimension";
import { Problem } from "../../arithmetic/problem";
import { Unknown } from "../../arithmetic/unknown";
import { torchSize } from "../../catalogue/torch/shared/losses";
import type { Location } from "../../model/graph";
import { type Frame, failAt } from "../frame";
import type { Run } from "../run";
import { PlainUnknown } from "../unknowns";
import type { Instance, TensorValue, Value } from "../values";
import { allModules, isModule } from "./moduleTree";
import type { NativeCall, NativeFunction } from "./native";

/** Training and evaluation of PyTorch's modules. A new module is in training. */

/** Modules that some code may have put into evaluation. */
const evaluated = new WeakSet<Instance>();

/** Modules whose mode a condition decides that is not known. */
const undecided = new WeakSet<Instance>();

const UNDECIDED = new PlainUnknown("whether the module is in training is not known");

/** `module.training`. The figures are those of evaluation. */
export function isTraining(run: Run, module: Instance): Value {
  if (run.isTracing) return false;
  return undecided.has(module) ? UNDECIDED : !evaluated.has(module);
}

/** `module.eval()` and `module.train(mode=True)`; where a condition decides, the module counts as evaluated. */
function setMode({ frame: { run }, positional: [self = null] }: NativeCall, mode: Value): Value {
  if (!isModule(self)) return self;
  for (const [, module] of allModules(self)) {
    if (mode === true && !run.isConditional) evaluated.delete(module);
    else evaluated.add(module);
    if (typeof mode !== "boolean" || run.isConditional) undecided.add(module);
    else undecided.delete(module);
  }
  return self;
}

/** The methods of `torch.nn.Module` that change the mode. */
export const modeMethods: Readonly<Record<string, NativeFunction>> = {
  eval: (call) => setMode(call, false),
  train: (call) => setMode(call, call.get(1, "mode") ?? true),
};

const BATCH_NORM = /^torch\.nn\.(Lazy)?BatchNorm[123]d$/;

/** In training a batch normalisation refuses one value for each channel: it has no variance. */
export function demandTrainable(
  frame: Frame,
  layer: Instance,
  input: TensorValue | undefined,
  at: Location,
): void {
  const trains = !frame.run.isTracing && !evaluated.has(layer) && !layer.attrs.has("training");
  const sizes = input?.shape;
  if (!trains || !BATCH_NORM.test(layer.config?.entry.name ?? "") || !input) return;
  if (sizes === undefined || sizes instanceof Unknown || !sizes.every(isKnown)) return;
  if (product(sizes.toSpliced(1, 1)) !== 1) return;
  const message = `Expected more than 1 value per channel when training, got input size ${torchSize(input)}`;
  failAt(frame, at, new Problem("value", "ValueError", message));
}

import type { Call } from "../../syntax/nodes";
import type { Run } from "../run";

/** Calls by which code trains a model, whatever they are called on: PyTorch's, TensorFlow's and their helpers'. */
const TRAINING: ReadonlySet<string> = new Set([
  "backward",
  "manual_backward",
  "zero_grad",
  "apply_gradients",
  "train_on_batch",
]);

/** Notes that code trains: the rounds of a loop that does so repeat what its first rounds have shown. */
export function noteTraining(run: Run, { func }: Call): void {
  if (func.type === "Attribute" && TRAINING.has(func.attr)) run.trained++;
}

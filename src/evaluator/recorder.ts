import type { Dim } from "../arithmetic/dimension";
import type { Problem } from "../arithmetic/problem";
import type { Reach } from "../arithmetic/window";
import type { Location } from "../model/graph";
import type { CallArguments, Instance, TensorValue, Value } from "./values";

/** One recorded operation; it becomes an Operation of the model graph. */
export interface Step {
  readonly layer: Instance | undefined;
  readonly name: string;
  readonly at: Location;
  readonly inputs: readonly TensorValue[];
  readonly output: Value;
  readonly macs: Dim;
  readonly reach: Reach;
  readonly problem: Problem | undefined;
  readonly conditional: boolean;
  /** The call's own arguments, so that it can be repeated on other tensors. */
  readonly args: CallArguments;
}

export interface RecordedCall {
  readonly layer: Instance;
  readonly at: Location;
  readonly inputs: readonly TensorValue[];
  /** The call's arguments behind `self`. */
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  output: Value;
  readonly first: number;
  end: number;
  /** How many module calls enclose it; 0 for a call from outside any model. */
  readonly depth: number;
}

export interface RecordedBinding {
  readonly name: string;
  readonly at: Location;
  readonly value: Value;
  /** The module whose code binds it. */
  readonly within: Instance | undefined;
}

/** A loss that `compile` hands to a Keras model, or that code calls on tensors. */
export interface RecordedLoss {
  /** Its qualified name, such as "torch.nn.CrossEntropyLoss". */
  readonly name: string;
  /** The call of `compile`, or of the loss. */
  readonly at: Location;
  /** The compiled model; undefined for a loss that is called. */
  readonly model?: Instance;
  /** Of a Keras loss: whether it applies the activation itself. */
  readonly takesLogits?: boolean;
  /** Where the loss object is made. */
  readonly definedAt?: Location | undefined;
}

/** Runs something of which nothing is to be shown. */
export function unrecorded<T>(run: { recorder: Recorder }, body: () => T): T {
  const { recorder } = run;
  run.recorder = new Recorder();
  try {
    return body();
  } finally {
    run.recorder = recorder;
  }
}

/** Keeps what happens to tensors while code runs. */
export class Recorder {
  readonly steps: Step[] = [];
  readonly calls: RecordedCall[] = [];
  readonly bindings: RecordedBinding[] = [];
  readonly losses: RecordedLoss[] = [];
  /** The modules whose calls are running, innermost last. */
  private readonly open: Instance[] = [];

  step(step: Step): void {
    this.steps.push(step);
  }

  bind(name: string, at: Location, value: Value): void {
    this.bindings.push({ name, at, value, within: this.open.at(-1) });
  }

  /** Records the call of a layer that runs operations of its own. */
  call(
    layer: Instance,
    at: Location,
    inputs: readonly TensorValue[],
    positional: readonly Value[],
    keywords: ReadonlyMap<string, Value>,
    body: () => Value,
  ): Value {
    const call: RecordedCall = {
      layer,
      at,
      inputs,
      positional,
      keywords,
      output: null,
      first: this.steps.length,
      end: this.steps.length,
      depth: this.open.length,
    };
    this.calls.push(call);
    this.open.push(layer);
    try {
      call.output = body();
      return call.output;
    } finally {
      this.open.pop();
      call.end = this.steps.length;
    }
  }

  /** Takes over what another recorder holds, behind its own. */
  adopt(other: Recorder): void {
    const shift = this.steps.length;
    // Loops of the user's record more than a call can take as arguments.
    for (const step of other.steps) this.steps.push(step);
    for (const call of other.calls)
      this.calls.push({ ...call, first: call.first + shift, end: call.end + shift });
    for (const binding of other.bindings) this.bindings.push(binding);
    for (const loss of other.losses) this.losses.push(loss);
  }
}

import type { Problem } from "../arithmetic/problem";
import type { Location } from "../model/graph";
import type { Value } from "./values";

/** Ends the whole evaluation; caught only where a model or the module starts. */
export class Stopped {
  constructor(readonly reason: string) {}
}

/** A Python exception on its way to a handler. */
export class Raised {
  /** The innermost call of the analysed file that it has left. */
  call: Location | undefined;

  constructor(
    readonly exception: string,
    readonly message: string,
    readonly at: Location,
    readonly value: Value,
    readonly problem: Problem | undefined = undefined,
  ) {}
}

/** Why an evaluation ended early. What is no limit but a mistake of ours goes to `onMistake`, or on upwards. */
export function reasonStopped(thrown: unknown, onMistake?: (thrown: unknown) => void): string {
  if (thrown instanceof Stopped) return thrown.reason;
  // The engine's own limits: the depth of the stack, the length of texts and arrays.
  if (thrown instanceof RangeError) return "its values are nested too deeply or grow too long";
  if (onMistake === undefined) throw thrown;
  onMistake(thrown);
  return "of a mistake in Layer Lens itself, which its log tells";
}

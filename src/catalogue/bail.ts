import { type Dim, isKnown } from "../arithmetic/dimension";
import { Problem, type ProblemKind } from "../arithmetic/problem";
import { Unknown } from "../arithmetic/unknown";

/**
 * Leaves an entry's function early. Entries throw it through {@link fail} and {@link giveUp} only, and only the
 * gates in `apply.ts` catch it, so that nobody outside the catalogue ever sees an exception.
 */
export class Bail {
  constructor(readonly value: Problem | Unknown) {}
}

/** Complains as the framework does. */
export function fail(
  kind: ProblemKind,
  exception:
    | "RuntimeError"
    | "ValueError"
    | "TypeError"
    | "AssertionError"
    | "RangeError"
    | "IndexError"
    | "KeyError"
    | "AttributeError"
    | "ZeroDivisionError"
    | "InvalidArgumentError"
    | "NotImplementedError"
    | "EinopsError"
    | "Error",
  message: string,
  facts?: Readonly<Record<string, Dim>>,
): never {
  throw new Bail(new Problem(kind, exception, message, facts));
}

let said: Problem | undefined;

/** Notes what PyTorch warns of while it goes on. */
export function warn(message: string, facts?: Readonly<Record<string, Dim>>): void {
  said = new Problem("warning", "UserWarning", message, facts);
}

/**
 * Complains of what only data shows: while the batch is open, Keras builds a graph with it all the same, and what
 * comes out of it is known.
 */
export function failOnData(batch: Dim, ...[kind, exception, message, facts]: Parameters<typeof fail>): void {
  if (isKnown(batch)) fail(kind, exception, message, facts);
  said = new Problem("deferred", exception, message, facts);
}

/** What was warned of since this was asked last. */
export function takeWarning(): Problem | undefined {
  const last = said;
  said = undefined;
  return last;
}

/** Says that the answer cannot be known from the text. */
export function giveUp(reason: string | Unknown): never {
  throw new Bail(typeof reason === "string" ? new Unknown(reason) : reason);
}

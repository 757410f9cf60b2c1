import { Native, type Value } from "../values";

/** A function that knows nothing of where it is called from. */
export type PureFunction = (args: readonly Value[]) => Value;

/** Offers a pure function to programs; arguments that cannot be counted make its result unknown. */
export function pure(name: string, run: PureFunction): Native {
  return new Native(name, (_frame, { positional, unknownSpread }) => unknownSpread ?? run(positional));
}

export function table(
  functions: Readonly<Record<string, PureFunction>>,
): readonly (readonly [string, Value])[] {
  return Object.entries(functions).map(([name, run]) => [name, pure(name, run)]);
}

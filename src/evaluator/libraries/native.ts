import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import type { Frame } from "../frame";
import { type CallArguments, type ClassValue, Native, type NativeClass, type Value } from "../values";

/** What a library function gets: the call's frame, arguments and place. */
export interface NativeCall {
  readonly frame: Frame;
  readonly at: Location;
  readonly args: CallArguments;
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
  /** A parameter by position or name; undefined when not given. */
  readonly get: (position: number, name?: string) => Value | undefined;
}

export type NativeFunction = (call: NativeCall) => Value;

/** Makes a library function. Unknown spread arguments make its result unknown. */
export function native(name: string, run: NativeFunction, kind: Native["kind"] = "function"): Native {
  return new Native(
    name,
    (frame, args, at) => {
      if (args.unknownSpread) return args.unknownSpread;
      const { positional, keywords } = args;
      const get = (position: number, key?: string) =>
        position < positional.length
          ? positional[position]
          : key === undefined
            ? undefined
            : keywords.get(key);
      return run({ frame, at, args, positional, keywords, get });
    },
    kind,
  );
}

/** A table of library functions by their names. */
export function natives(functions: Readonly<Record<string, NativeFunction>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(functions).map(([name, run]) => [name, native(name, run)]));
}

/** The first argument that is unknown, if any. */
export function firstUnknown(values: readonly (Value | undefined)[]): Unknown | undefined {
  return values.find((value): value is Unknown => value instanceof Unknown);
}

/** Gives a library's class its methods and what it adds to its instances. */
export function equip(
  cls: ClassValue,
  methods: Readonly<Record<string, NativeFunction | Native>>,
  behaviour?: NativeClass,
): ClassValue {
  for (const [name, method] of Object.entries(methods))
    cls.attrs.set(name, method instanceof Native ? method : native(name, method));
  if (behaviour) cls.native = behaviour;
  return cls;
}

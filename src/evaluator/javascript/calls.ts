import type { Problem } from "../../arithmetic/problem";
import { Unknown } from "../../arithmetic/unknown";
import { withoutConfig } from "../../catalogue/tfjs/withoutConfig";
import type { Location } from "../../model/graph";
import { descendsFrom, findMethod } from "../ancestry";
import { callValue, instantiate } from "../calls";
import { type Frame, failAt } from "../frame";
import {
  BoundMethod,
  type CallArguments,
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  List,
  Native,
  Property,
  Symbolic,
  type Value,
} from "../values";
import { perhapsCall } from "./callbacks";
import { construct } from "./functions";
import { propertiesOf } from "./objects";
import { UNDEFINED } from "./undefined";

interface CallOptions {
  readonly isNew: boolean;
  readonly unknownSpread?: Unknown;
}

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

/** `callee(...args)` and `new callee(...args)`. */
export function call(
  frame: Frame,
  callee: Value,
  args: readonly Value[],
  at: Location,
  { isNew, unknownSpread }: CallOptions,
): Value {
  if (callee instanceof Unknown || callee instanceof Symbolic) {
    const why = callee instanceof Unknown ? callee : new Unknown(`what ${callee.name}(…) gives is not known`);
    for (const arg of args) perhapsCall(frame, arg, why, at);
    return why;
  }
  const plain: CallArguments = {
    positional: args,
    keywords: NO_KEYWORDS,
    ...(unknownSpread && { unknownSpread }),
  };
  const isCallable =
    callee instanceof FunctionValue ||
    callee instanceof BoundMethod ||
    callee instanceof Native ||
    callee instanceof ClassValue ||
    callee instanceof Property;
  if (!isCallable) return new Unknown("what is called is not a function");
  if (isNew && callee instanceof FunctionValue) return construct(frame, callee, plain, at);
  if (callee instanceof ClassValue && takesConfig(callee)) {
    const refused = unknownSpread || (args[0] ?? UNDEFINED) !== UNDEFINED ? undefined : bareConfig(callee);
    return refused ? failAt(frame, at, refused) : instantiate(frame, callee, configured(plain), at);
  }
  if (callee instanceof BoundMethod && isLayerConstructor(callee))
    return callValue(frame, callee, configured(plain), at);
  return callValue(frame, callee, callee instanceof Native ? withoutUndefined(plain) : plain, at);
}

/** Library classes take their arguments as one object; a constructor of the user's passes it on as it likes. */
function takesConfig(cls: ClassValue): boolean {
  return !(findMethod(cls, "__init__") instanceof FunctionValue) && descendsFrom(cls, "tf.layers.Layer");
}

/** What a layer says that is made without its object of options. */
function bareConfig({ entry }: ClassValue): Problem | undefined {
  return entry?.framework === "tfjs" ? withoutConfig(entry) : undefined;
}

/** `super(config)` in a class that extends a layer. */
function isLayerConstructor({ self, func }: BoundMethod): boolean {
  return (
    func instanceof Native &&
    func.name === "__init__" &&
    self instanceof Instance &&
    descendsFrom(self.cls, "tf.layers.Layer")
  );
}

/** Takes one object of named arguments apart; what is undefined in it is as good as left out. */
export function configured(args: CallArguments): CallArguments {
  const [config = UNDEFINED, ...others] = args.positional;
  if (config instanceof Unknown) return { positional: [], keywords: NO_KEYWORDS, unknownSpread: config };
  // An array has none of the options.
  if (config instanceof List) return { positional: [], keywords: NO_KEYWORDS };
  if (!(config instanceof Dict)) return withoutUndefined(args);
  const keywords = new Map(propertiesOf(config).filter(([, value]) => value !== UNDEFINED));
  return { ...withoutUndefined({ ...args, positional: others }), keywords };
}

/** Without the undefined arguments at the end, which libraries take for missing. */
function withoutUndefined(args: CallArguments): CallArguments {
  const last = args.positional.findLastIndex((value) => value !== UNDEFINED);
  return { ...args, positional: args.positional.slice(0, last + 1) };
}

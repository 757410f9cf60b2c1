import { Unknown } from "../../arithmetic/unknown";
import type { Location } from "../../model/graph";
import { callValue } from "../calls";
import type { Frame } from "../frame";
import { type CallArguments, ClassValue, Instance, NO_KEYWORDS, Tuple, type Value } from "../values";
import { equip, type NativeCall, type NativeFunction } from "./native";

/** Functions that run before and after `forward`, by module. */
interface Hooks {
  readonly before: Set<Value>;
  readonly after: Set<Value>;
}

const hooks = new WeakMap<Instance, Hooks>();
const removals = new WeakMap<Instance, () => void>();

/** What registering a hook gives. */
const handleClass = equip(new ClassValue("RemovableHandle", "torch.utils.hooks.RemovableHandle", []), {
  remove: ({ positional: [self] }) => {
    if (self instanceof Instance) removals.get(self)?.();
    return null;
  },
});

/** `register_forward_hook` and `register_forward_pre_hook`. */
function registering(when: keyof Hooks): NativeFunction {
  return (call) => {
    const [self] = call.positional;
    const hook = call.get(1, "hook") ?? null;
    if (!(self instanceof Instance)) return new Unknown("the module is not known");
    const own = hooks.get(self) ?? { before: new Set(), after: new Set() };
    hooks.set(self, own);
    // One that cannot be seen mostly looks at what passes, and does not change it.
    if (!(hook instanceof Unknown)) own[when].add(hook);
    return handle(call, () => own[when].delete(hook));
  };
}

function handle(call: NativeCall, remove: () => void): Instance {
  const made = call.frame.run.newInstance(handleClass, call.at);
  removals.set(made, remove);
  return made;
}

/** Methods of modules that register functions; those of the backward pass never run here. */
export const hookMethods: Readonly<Record<string, NativeFunction>> = {
  register_forward_hook: registering("after"),
  register_forward_pre_hook: registering("before"),
  ...Object.fromEntries(
    ["register_backward_hook", "register_full_backward_hook", "register_full_backward_pre_hook"].map(
      (name) => [name, (call: NativeCall) => handle(call, () => {})],
    ),
  ),
};

/** Calls a module between its hooks, which may exchange what it takes and what it gives. */
export function callBetweenHooks(
  frame: Frame,
  self: Instance,
  args: CallArguments,
  at: Location,
  run: (args: CallArguments) => Value,
): Value {
  const own = hooks.get(self);
  if (!own) return run(args);
  let given = args.positional.slice(1);
  const call = (hook: Value, ...positional: readonly Value[]) =>
    callValue(frame, hook, { positional: [self, ...positional], keywords: NO_KEYWORDS }, at);
  for (const hook of own.before) {
    const changed = call(hook, new Tuple(given));
    if (changed !== null) given = changed instanceof Tuple ? [...changed.items] : [changed];
  }
  let output = run({ ...args, positional: [self, ...given] });
  for (const hook of own.after) {
    const changed = call(hook, new Tuple(given), output);
    if (changed !== null) output = changed;
  }
  return output;
}

import { Unknown } from "../../arithmetic/unknown";
import { classAttribute } from "../attributes/objects";
import { callValue } from "../calls";
import { PlainUnknown } from "../unknowns";
import { ClassValue, type Value } from "../values";
import { equip, type NativeCall, native } from "./native";

/** What `forward` of a differentiable function remembers for its `backward`. */
const contextClass = equip(
  new ClassValue("FunctionCtx", "torch.autograd.function.FunctionCtx", []),
  Object.fromEntries(
    [
      "save_for_backward",
      "save_for_forward",
      "mark_dirty",
      "mark_non_differentiable",
      "set_materialize_grads",
    ].map((name) => [name, () => null]),
  ),
  { attribute: (_frame, _self, name) => new PlainUnknown(`${name} of an autograd context is not followed`) },
);

/** `MyFunction.apply(x)` runs `forward`, which gets a context unless the class sets that up by itself. */
function apply(call: NativeCall): Value {
  const [cls, ...given] = call.positional;
  if (!(cls instanceof ClassValue)) return new Unknown("the function is not known");
  const forward = classAttribute(cls, "forward");
  if (forward === undefined) return new Unknown(`${cls.name}.forward is not known`);
  const hasOwnSetup = classAttribute(cls, "setup_context") !== undefined;
  const context = call.frame.run.newInstance(contextClass, call.at);
  const positional = hasOwnSetup ? given : [context, ...given];
  return callValue(call.frame, forward, { positional, keywords: call.keywords }, call.at);
}

const functionClass = equip(new ClassValue("Function", "torch.autograd.Function", []), {
  apply: native("apply", apply, "class"),
});

/** `torch.autograd.Function`, whose `forward` says what a function of the user's own computes. */
export const torchAutograd: Readonly<Record<string, Value>> = {
  "torch.autograd.Function": functionClass,
  "torch.autograd.function.Function": functionClass,
};

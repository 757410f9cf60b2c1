import { PlainUnknown } from "../unknowns";
import { Instance, type Value } from "../values";
import { type NativeFunction, native } from "./native";
import { passThrough } from "./standard/functools";

/** Modules that are scripted, traced or compiled stay themselves, and can be saved and looked into besides. */
const compiled = new WeakSet<Instance>();

/** `torch.compile(f)`, and `torch.compile(fullgraph=True)`, which gives a decorator. */
export const compile: NativeFunction = (call) =>
  compiledForm(call.get(0) ?? native("decorator", passThrough));

/** What stands for a module or function once it is compiled. */
export function compiledForm(value: Value): Value {
  if (value instanceof Instance) compiled.add(value);
  return value;
}

const OF_COMPILED =
  /^(save|save_to_buffer|graph|inlined_graph|code|code_with_constants|original_name|qualified_name|get_debug_state|graph_for)$/;

/** What a compiled module has beyond the module itself. */
export function compiledAttribute(self: Instance, name: string): Value | undefined {
  if (!compiled.has(self)) return undefined;
  if (name === "_orig_mod") return self;
  if (name === "save") return native(name, () => null);
  return OF_COMPILED.test(name)
    ? new PlainUnknown(`the ${name} of a compiled module is not known`)
    : undefined;
}

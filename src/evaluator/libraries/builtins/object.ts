import { Unknown } from "../../../arithmetic/unknown";
import { instanceAttribute } from "../../attributes/objects";
import { deleteAttribute, storeAttribute } from "../../attributes/set";
import { complain } from "../../frame";
import { ClassValue, Instance, type Native, type Value } from "../../values";
import { type NativeCall, type NativeFunction, natives } from "../native";

const nothing: NativeFunction = () => null;

function withName(call: NativeCall, use: (self: Instance, name: string) => Value): Value {
  const [self, name] = call.positional;
  return self instanceof Instance && typeof name === "string"
    ? use(self, name)
    : new Unknown("the name is not known");
}

function missing({ frame, at }: NativeCall, { cls }: Instance, name: string): Value {
  return complain(frame, at, "axis", "AttributeError", `'${cls.name}' object has no attribute '${name}'`);
}

/** What every class inherits from `object`. */
const methods = natives({
  __init__: nothing,
  __init_subclass__: nothing,
  __post_init__: nothing,
  __new__: (call) => {
    const [cls] = call.positional;
    return cls instanceof ClassValue
      ? call.frame.run.newInstance(cls, call.at)
      : new Unknown("the class is not known");
  },
  __setattr__: (call) =>
    withName(call, (self, name) => {
      storeAttribute(call.frame, self, name, call.positional[2] ?? null);
      return null;
    }),
  __getattribute__: (call) =>
    withName(
      call,
      (self, name) => instanceAttribute(call.frame, self, name, call.at) ?? missing(call, self, name),
    ),
  // Only modules have it, for what is registered.
  __getattr__: (call) =>
    withName(call, (self, name) => plainAttribute(call, self, name) ?? missing(call, self, name)),
  __delattr__: (call) =>
    withName(call, (self, name) => {
      deleteAttribute(call.frame, self, name);
      return null;
    }),
});

/** What an object itself or a library knows under a name, past any code of the user's. */
function plainAttribute({ frame, at }: NativeCall, self: Instance, name: string): Value | undefined {
  const own = self.attrs.get(name);
  if (own !== undefined) return own;
  for (const { native } of self.cls.mro) {
    const found = native?.attribute?.(frame, self, name, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A method that classes have without defining it. */
export function objectMethod(name: string): Native | undefined {
  return Object.hasOwn(methods, name) ? (methods[name] as Native) : undefined;
}

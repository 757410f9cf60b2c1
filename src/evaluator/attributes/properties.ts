import { native } from "../libraries/native";
import { FunctionValue, Native, Property, type Value } from "../values";

/** What can be called to read, write or delete a property. */
export type Accessor = FunctionValue | Native;

/** A value as an accessor; None and what cannot be followed are none. */
export function accessorOf(value: Value | undefined): Accessor | undefined {
  return value instanceof FunctionValue || value instanceof Native ? value : undefined;
}

/** An attribute of a property itself: `x.setter` and its sisters, which decorate, and `x.fget`. */
export function propertyAttribute(self: Property, name: string): Value | undefined {
  const { getter, setter, deleter, kind } = self;
  const make = MAKERS[name];
  if (make)
    return native(name, (call) => {
      const given = call.get(0) ?? null;
      const accessor = accessorOf(given);
      return accessor ? make(self, accessor) : given;
    });
  if (kind !== "property") return name === "__func__" || name === "__wrapped__" ? getter : undefined;
  if (name === "fget") return getter;
  if (name === "fset") return setter ?? null;
  return name === "fdel" ? (deleter ?? null) : undefined;
}

const MAKERS: Readonly<Record<string, (known: Property, accessor: Accessor) => Property>> = {
  getter: ({ setter, deleter }, accessor) => new Property(accessor, setter, "property", deleter),
  setter: ({ getter, deleter }, accessor) => new Property(getter, accessor, "property", deleter),
  deleter: ({ getter, setter }, accessor) => new Property(getter, setter, "property", accessor),
};

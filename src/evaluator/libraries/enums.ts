import { Unknown } from "../../arithmetic/unknown";
import { equals } from "../operators/equality";
import type { Run } from "../run";
import { ClassValue, FunctionValue, Instance, Native, Property, type Value } from "../values";
import { native } from "./native";

const enumClass = new ClassValue("Enum", "enum.Enum", []);

/** Turns the assignments of an Enum class's body into members with `name` and `value`. */
export function finishEnum(run: Run, cls: ClassValue): void {
  let number = 1;
  for (const [name, value] of cls.attrs) {
    if (
      name.startsWith("_") ||
      value instanceof FunctionValue ||
      value instanceof Property ||
      value instanceof Native
    )
      continue;
    const member = run.newInstance(cls);
    member.attrs.set("name", name);
    member.attrs.set("value", value === AUTO ? number : value);
    number++;
    cls.attrs.set(name, member);
  }
  const members = [...cls.attrs.values()].filter(
    (v): v is Instance => v instanceof Instance && v.cls === cls,
  );
  cls.native = {
    construct: (_frame, args) => {
      const wanted = args.positional[0] ?? null;
      return (
        members.find((m) => m === wanted || equals(m.attrs.get("value") ?? null, wanted) === true) ??
        new Unknown(`no member of ${cls.name} has that value`)
      );
    },
  };
}

const AUTO = new Unknown("enum.auto()");

export const enums: Readonly<Record<string, Value>> = {
  "enum.Enum": enumClass,
  "enum.IntEnum": new ClassValue("IntEnum", "enum.IntEnum", [enumClass]),
  "enum.StrEnum": new ClassValue("StrEnum", "enum.StrEnum", [enumClass]),
  "enum.Flag": new ClassValue("Flag", "enum.Flag", [enumClass]),
  "enum.auto": native("auto", () => AUTO),
  "enum.unique": native("unique", (call) => call.get(0) ?? null),
};

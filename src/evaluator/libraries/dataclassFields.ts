import { findMethod } from "../ancestry";
import { ClassValue, Dict, Instance, type Value } from "../values";
import type { NativeCall } from "./native";

/** What `field(...)` gives. */
export const fieldClass = new ClassValue("Field", "dataclasses.Field", []);

/** What makes a data class of a class, set aside under a name that no program uses. */
export const OPTIONS = "__dataclass_options__";

interface Field {
  readonly name: string;
  readonly isInit: boolean;
  /** Handed to `__post_init__` rather than kept. */
  readonly isInitVar: boolean;
  readonly isKeywordOnly: boolean;
}

export function field(call: NativeCall): Value {
  const marker = call.frame.run.newInstance(fieldClass, call.at);
  for (const name of ["default", "default_factory", "factory", "init", "kw_only", "compare", "repr"]) {
    const value = call.keywords.get(name);
    if (value !== undefined) marker.attrs.set(name === "factory" ? "default_factory" : name, value);
  }
  return marker;
}

/** The fields of a data class and of those it extends, in the order of the constructor's arguments. */
export function fieldsOf(cls: ClassValue): readonly Field[] {
  const fields = new Map<string, Field>();
  for (const ancestor of [...cls.mro].reverse()) {
    const options = ancestor.attrs.get(OPTIONS);
    if (!(options instanceof Dict)) continue;
    let isKeywordOnly = options.entries.get("s:kw_only")?.[1] === true;
    for (const name of ancestor.fields) {
      const kind = annotationOf(ancestor, name);
      if (kind === "keywords") isKeywordOnly = true;
      else if (kind !== "class") fields.set(name, fieldOf(cls, name, kind === "init", isKeywordOnly));
    }
  }
  return [...fields.values()];
}

function fieldOf(cls: ClassValue, name: string, isInitVar: boolean, isKeywordOnly: boolean): Field {
  const marker = markerOf(cls, name);
  const own = marker?.attrs.get("kw_only");
  return {
    name,
    isInit: marker?.attrs.get("init") !== false,
    isInitVar,
    isKeywordOnly: own === undefined ? isKeywordOnly : own === true,
  };
}

/** Whether an annotation says that a name is no field, one for the constructor alone, or stands before keywords. */
function annotationOf(cls: ClassValue, name: string): "class" | "init" | "keywords" | undefined {
  for (const statement of cls.node?.body ?? []) {
    if (statement.type !== "AnnAssign" || statement.target.type !== "Name" || statement.target.id !== name)
      continue;
    const { annotation } = statement;
    const outer = annotation.type === "Subscript" ? annotation.value : annotation;
    const word = outer.type === "Attribute" ? outer.attr : outer.type === "Name" ? outer.id : "";
    if (word === "ClassVar") return "class";
    if (word === "KW_ONLY") return "keywords";
    if (word === "InitVar") return "init";
  }
  return undefined;
}

export function markerOf(cls: ClassValue, name: string): Instance | undefined {
  const value = findMethod(cls, name);
  return value instanceof Instance && value.cls === fieldClass ? value : undefined;
}

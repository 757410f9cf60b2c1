import { Unknown } from "../../arithmetic/unknown";
import { findModule } from "../imports";
import type { Run } from "../run";
import { PlainUnknown } from "../unknowns";
import { ClassValue, Instance, List, Namespace, type Value } from "../values";
import { resolveQualified } from "./index";
import { type NativeCall, native } from "./native";

/** `sys.modules`: the modules that have been read, by the names that they were imported under. */
const loadedClass = new ClassValue("dict", "sys.modules", []);
/** What `dir` gives for a library, whose names cannot be listed completely. */
const namesClass = new ClassValue("list", "dir", []);

/** The module of that name; undefined where none or more than one was read. */
function findLoaded(run: Run, name: Value): Namespace | undefined {
  const found = [...run.modules.values()].filter((module) => module.path === name);
  return found.length === 1 ? found[0] : undefined;
}

function getLoaded(call: NativeCall): Value {
  const name = call.positional[1] ?? null;
  return findLoaded(call.frame.run, name) ?? new PlainUnknown(`sys.modules[${String(name)}] is not known`);
}

loadedClass.attrs.set("__getitem__", native("__getitem__", getLoaded));
loadedClass.attrs.set("get", native("get", getLoaded));
loadedClass.attrs.set(
  "__contains__",
  native("__contains__", (call) => {
    const name = call.positional[1] ?? null;
    const isLoaded = findLoaded(call.frame.run, name) !== undefined;
    return isLoaded || new PlainUnknown(`whether ${String(name)} is imported is not known`);
  }),
);

namesClass.attrs.set(
  "__contains__",
  native("__contains__", (call) => {
    const [self, name] = call.positional;
    const module = self instanceof Instance ? self.attrs.get("module") : undefined;
    if (!(module instanceof Namespace) || typeof name !== "string")
      return new PlainUnknown("the name is not known");
    const member = resolveQualified(`${module.path}.${name}`);
    return !(member instanceof Unknown) || new PlainUnknown(member.reason);
  }),
);

/** `dir(object)`. */
function namesOf(call: NativeCall): Value {
  const owner = call.get(0);
  if (owner === undefined) return listOf(call.frame.scope.variables.keys());
  if (owner instanceof Namespace && owner.scope) return listOf(owner.scope.all().keys());
  if (owner instanceof Namespace) {
    const names = call.frame.run.newInstance(namesClass);
    names.attrs.set("module", owner);
    return names;
  }
  const cls = owner instanceof Instance ? owner.cls : owner instanceof ClassValue ? owner : undefined;
  if (!cls) return new PlainUnknown("the names of this object are not known");
  const inherited = cls.mro.flatMap((c) => [...c.attrs.keys()]);
  return listOf(owner instanceof Instance ? [...owner.attrs.keys(), ...inherited] : inherited);
}

function listOf(names: Iterable<string>): List {
  return new List([...new Set(names)].sort());
}

export const dir = native("dir", namesOf);

/** `importlib.import_module("a.b")`; names that start with a dot are not followed. */
function importByName(call: NativeCall): Value {
  const name = call.get(0, "name") ?? null;
  const isWhole = typeof name === "string" && !name.startsWith(".");
  return isWhole ? findModule(call.frame, name, 0) : new Unknown("the imported module's name is not known");
}

/** `__import__("a.b")`, which gives `a`. */
export const importTop = native("__import__", (call) => {
  const found = importByName(call);
  const name = call.get(0, "name");
  const isNested = found instanceof Namespace && typeof name === "string" && name.includes(".");
  return isNested ? findModule(call.frame, name.slice(0, name.indexOf(".")), 0) : found;
});

export const modules: Readonly<Record<string, Value>> = {
  "sys.modules": new Instance(0, loadedClass),
  "importlib.import_module": native("import_module", importByName),
};

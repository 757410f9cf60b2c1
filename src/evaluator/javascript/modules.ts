import { Unknown } from "../../arithmetic/unknown";
import type { Import, ImportFrom } from "../../syntax/nodes";
import type { Frame } from "../frame";
import { runModule } from "../imports";
import { resolveQualified } from "../libraries";
import { Dict, Namespace, Native, type Value } from "../values";
import { objectOf, propertiesOf } from "./objects";
import { setIn } from "./patterns";
import { UNDEFINED } from "./undefined";

/** `import * as name from "module"`. */
export function importModule(frame: Frame, node: Import): void {
  for (const { name, asname = name } of node.names) bindLater(frame, asname, () => findModule(frame, name));
}

/** `import { name as other } from "module"`, and what is exported again. */
export function importNames(frame: Frame, node: ImportFrom): void {
  const find = () => findModule(frame, node.module ?? "");
  for (const { name, asname = name } of node.names) {
    if (name === "*") exportAll(frame, find());
    else
      bindLater(frame, asname, () => {
        const module = find();
        return module instanceof Unknown ? module : exportOf(module, name);
      });
  }
}

/** Most of what a module imports no model touches: it is looked up when it is first read. */
function bindLater(frame: Frame, name: string, find: () => Value): void {
  if (frame.scope.kind === "module" && !frame.run.heap.isForked) frame.scope.bindLazily(name, find);
  else setIn(frame, frame.scope, name, find());
}

/** Every package that brings the API of TensorFlow.js, or a part of it. */
const TENSORFLOW =
  /^@tensorflow\/tfjs(?:-node|-node-gpu|-core|-layers|-react-native|-backend-\w+)?(?:\/dist\/[\w./-]*)?$/;

function findModule(frame: Frame, name: string): Namespace | Unknown {
  const { run, file } = frame;
  if (/^@tensorflow\/tfjs-layers\/dist\/exports_layers(?:\.js)?$/.test(name))
    return new Namespace("tf.layers");
  if (TENSORFLOW.test(name)) return new Namespace("tf");
  if (!name.startsWith(".")) return new Unknown(`the package ${name} cannot be seen from here`);
  const source = run.limits.pause(() => run.request.sources.resolve(name, 0, file.file));
  if (source === "pending") return new Unknown(`${name} is being read`);
  if (source !== "absent") return runModule(run, source, name);
  run.reportGap({ file: file.file, start: 0, end: 0 }, `the module ${name} cannot be seen from here`);
  return new Unknown(`the module ${name} cannot be seen from here`);
}

/** What a module gives under a name, however it exports it. */
export function exportOf(module: Namespace, name: string): Value {
  if (!module.scope) return name === "default" ? module : resolveQualified(`${module.path}.${name}`);
  const own = module.scope.read(name);
  if (own !== undefined && name !== "module") return own;
  const exported = commonExports(module);
  if (name === "default" && exported !== undefined) return exported;
  const property =
    exported instanceof Dict ? propertiesOf(exported).find(([each]) => each === name)?.[1] : undefined;
  if (property !== undefined) return property;
  const star = module.scope.stars.map((each) => (each instanceof Unknown ? each : exportOf(each, name)));
  const found = star.find((value) => value !== UNDEFINED);
  return found === undefined ? new Unknown(`${name} is not exported by ${module.path}`) : found;
}

function exportAll(frame: Frame, module: Namespace | Unknown): void {
  frame.scope.globals.stars.push(module);
}

/** What was assigned to `module.exports` or its properties; undefined where a module uses neither. */
function commonExports(module: Namespace): Value | undefined {
  const { scope } = module;
  const record = scope?.variables.get("module");
  const exports = record instanceof Dict ? record.entries.get("s:exports")?.[1] : undefined;
  const isEmpty = exports instanceof Dict && exports.entries.size === 0;
  return exports === undefined || isEmpty ? undefined : exports;
}

/** `require`, `module` and `exports`, which a module has when it asks for them. */
export function moduleVariable(frame: Frame, name: string): Value | undefined {
  if (name === "require") return requireFunction;
  if (name === "import") return importFunction;
  if (name !== "module" && name !== "exports") return undefined;
  const { globals } = frame.scope;
  const exports = objectOf([]);
  setIn(frame, globals, "exports", exports);
  setIn(frame, globals, "module", objectOf([["exports", exports]]));
  return globals.variables.get(name);
}

/** `import(…)`, whose promise is taken for the module. */
const importFunction = new Native("import", (frame, { positional: [name] }) =>
  typeof name === "string" ? findModule(frame, name) : new Unknown("the name of the module is not known"),
);

const requireFunction = new Native("require", (frame, { positional: [name] }) => {
  if (typeof name !== "string") return new Unknown("the name of the module is not known");
  const module = findModule(frame, name);
  return module instanceof Unknown ? module : (commonExports(module) ?? module);
});

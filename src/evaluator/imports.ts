import { Unknown } from "../arithmetic/unknown";
import type { Import, ImportFrom } from "../syntax/nodes";
import { setVariable } from "./assign";
import type { SourceFile } from "./evaluate";
import { packageAround } from "./folders";
import { type Frame, locate, newFrame } from "./frame";
import { firstOf } from "./given";
import { canonicalName, isInstalled, isLibrary, resolveQualified } from "./libraries";
import { Raised } from "./raised";
import type { Run } from "./run";
import { Scope } from "./scope";
import { executeBlock } from "./statements/execute";
import { List, Namespace, Tuple, type Value } from "./values";

/** `import a.b.c [as d]`. */
export function importModule(frame: Frame, node: Import): void {
  for (const alias of node.names) {
    const [top = alias.name] = alias.name.split(".");
    const isWhole = alias.asname !== undefined || top === alias.name;
    bindImport(frame, alias.asname ?? top, node, () => {
      const module = findModule(frame, alias.name, 0);
      if (isWhole || module instanceof Unknown) return module;
      return module.file ? packageAround(frame, module.file, alias.name) : new Namespace(top);
    });
  }
}

/** `from m import a as b, c`. */
export function importFrom(frame: Frame, node: ImportFrom): void {
  const find = () => findModule(frame, node.module ?? "", node.level);
  for (const alias of node.names) {
    if (alias.name === "*") importStar(frame, find());
    else
      bindImport(
        frame,
        alias.asname ?? alias.name,
        node,
        () => partOfFolder(frame, node, alias.name) ?? memberOf(frame, find(), alias.name),
        node.module,
      );
  }
}

/** A module of a folder that has no `__init__.py`. */
function partOfFolder(frame: Frame, { module, level }: ImportFrom, name: string): Namespace | undefined {
  const { run, file } = frame;
  if (!module || (level === 0 && isLibrary(module, file.file))) return undefined;
  const resolve = (path: string) =>
    run.limits.pause(() => run.request.sources.resolve(path, level, file.file));
  const part = `${module}.${name}`;
  const source = resolve(module) === "absent" ? resolve(part) : "absent";
  return typeof source === "string" ? undefined : moduleOf(frame, source, part);
}

/**
 * Binds a name to what an import gives. At the top of a module that is looked up when the name is first read:
 * most of what packages import, models never touch.
 */
function bindImport(
  frame: Frame,
  name: string,
  node: Import | ImportFrom,
  find: () => Value,
  module?: string,
): void {
  const { run, scope } = frame;
  const isNew = scope.kind === "module" && !scope.variables.has(name);
  if (isNew && run.tries === 0 && !run.heap.isForked) {
    scope.bindLazily(name, find);
    return;
  }
  const value = find();
  const isMissing = value instanceof Unknown && !(module !== undefined && isInstalled(module));
  if (isMissing && run.tries > 0) {
    throw new Raised("ImportError", value.reason, locate(frame, node), value);
  }
  setVariable(frame, name, value);
}

function memberOf(frame: Frame, module: Namespace | Unknown, name: string): Value {
  if (module instanceof Unknown) return module;
  if (!module.scope) return resolveQualified(`${module.path}.${name}`);
  const found = firstOf(
    module.scope.read(name),
    () => importSubmodule(frame, module, name),
    () => fromStarsOf(module, name),
  );
  return found === undefined ? new Unknown(`${name} is not defined in ${module.path}`) : found;
}

function fromStarsOf(module: Namespace, name: string): Value | undefined {
  for (const star of module.scope?.stars ?? []) {
    if (star instanceof Unknown) return star;
    const value = resolveQualified(`${star.path}.${name}`);
    if (!(value instanceof Unknown)) return value;
  }
  return undefined;
}

function importStar(frame: Frame, module: Namespace | Unknown): void {
  if (module instanceof Unknown || !module.scope) {
    frame.scope.globals.stars.push(module);
    return;
  }
  const listed = module.scope.read("__all__");
  const names =
    listed instanceof List || listed instanceof Tuple
      ? listed.items.filter((n) => typeof n === "string")
      : undefined;
  for (const [name, value] of module.scope.all()) {
    if (names ? names.includes(name) : !name.startsWith("_")) setVariable(frame, name, value);
  }
  frame.scope.globals.stars.push(...module.scope.stars);
}

/** The module of a dotted name: the user's own file where there is one, else the library. */
export function findModule(frame: Frame, name: string, level: number): Namespace | Unknown {
  const { run } = frame;
  if (level === 0 && isLibrary(name, frame.file.file)) return new Namespace(canonicalName(name));
  const source = run.limits.pause(() => run.request.sources.resolve(name, level, frame.file.file));
  if (source === "pending") return new Unknown(`${name} is being read`);
  if (source !== "absent") return moduleOf(frame, source, name);
  if (level === 0 && isLibrary(name, undefined)) return new Namespace(canonicalName(name));
  const shown = ".".repeat(level) + name;
  run.reportGap({ file: frame.file.file, start: 0, end: 0 }, `the module ${shown} cannot be seen from here`);
  return new Unknown(`the module ${shown} cannot be seen from here`);
}

/** The file of a package; what lies beside any other file is no part of that module. */
const PACKAGE = /(?:^|\/)__init__\.pyi?$/;

/** A submodule of a package, as `package.sub` finds it after an import. */
export function importSubmodule(frame: Frame, package_: Namespace, name: string): Namespace | undefined {
  const { file } = package_;
  if (!file || !PACKAGE.test(file.file)) return undefined;
  const source = frame.run.limits.pause(() => frame.run.request.sources.resolve(name, 1, file.file));
  return source === "absent" || source === "pending" ? undefined : moduleOf(frame, source, name);
}

/** A module of a file. A script that imports itself sees a module of its own, without what it binds from then on. */
function moduleOf(frame: Frame, source: SourceFile, name: string): Namespace {
  const isItself = source.file === frame.file.file && !PACKAGE.test(source.file);
  if (!isItself) return runModule(frame.run, source, name);
  return new Namespace(name, new Scope("module", undefined, new Map(frame.scope.globals.all())), source);
}

/** Runs a module's code once; cyclic imports see what it has defined so far. */
export function runModule(run: Run, source: SourceFile, name: string): Namespace {
  const known = run.modules.get(source.file);
  if (known) return known;
  const scope = new Scope("module", undefined);
  scope.variables.set("__name__", name);
  const module = new Namespace(name, scope, source);
  run.modules.set(source.file, module);
  run.aside(() => runModuleBody(run, module, source));
  return module;
}

/** Runs module code statement by statement: one that raises does not keep the others from running. */
export function runModuleBody(run: Run, module: Namespace, source: SourceFile): void {
  const { scope } = module;
  if (!scope) return;
  const frame = newFrame(run, scope, source);
  for (const statement of source.program.body) {
    try {
      executeBlock(frame, [statement]);
    } catch (thrown) {
      if (!(thrown instanceof Raised)) throw thrown;
      run.reportRaised(thrown);
    }
  }
}

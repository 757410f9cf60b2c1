import type { Unknown } from "../arithmetic/unknown";
import type { SourceFile } from "./evaluate";
import type { Frame } from "./frame";
import { findModule, importSubmodule } from "./imports";
import type { Run } from "./run";
import { Scope } from "./scope";
import { Namespace } from "./values";

/** Packages that are no more than folders, without an `__init__.py`. */

/** What `import a.b.c` binds: the package `a`, of which the module of a file is a part. */
export function packageAround(frame: Frame, { file }: SourceFile, name: string): Namespace | Unknown {
  const { run } = frame;
  const [top = name, ...below] = name.split(".");
  if (run.limits.pause(() => run.request.sources.resolve(top, 0, frame.file.file)) !== "absent")
    return findModule(frame, top, 0);
  const path = file.replace(/(?:\/__init__)?\.pyi?$/, "").split("/");
  const folder = path.slice(0, path.length - below.length);
  const outer = folderPackage(run, folder, top);
  let inner = outer;
  for (const part of below.slice(0, -1)) {
    folder.push(part);
    const found = importSubmodule(frame, inner, part) ?? folderPackage(run, folder, `${inner.path}.${part}`);
    inner.scope?.variables.set(part, found);
    inner = found;
  }
  return outer;
}

/** The package of a folder, as if an empty file made it one. */
function folderPackage({ modules }: Run, folder: readonly string[], name: string): Namespace {
  const file = [...folder, "__init__.py"].join("/");
  const nothing: SourceFile = { file, text: "", program: { body: [], comments: [] } };
  const made = modules.get(file) ?? new Namespace(name, new Scope("module", undefined), nothing);
  modules.set(file, made);
  return made;
}

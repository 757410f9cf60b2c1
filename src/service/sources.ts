import type { SourceFile, SourceHost } from "../evaluator/evaluate";
import type { Program } from "../syntax/nodes";
import { scriptLanguage } from "../syntax/typescript";

/** Gives the service the text of other files. It answers at once; what is still being loaded is "pending". */
export interface SourceReader {
  /** Folders that absolute imports are looked for in, after the folder of the importing file. */
  readonly roots: readonly string[];
  /** Folders of installed packages; only those that make models are read there, the others are many and large. */
  readonly installed?: readonly string[];
  /** `file` is a path or URI formed from that of a document or root; "absent" where nothing may be read. */
  read(file: string): { readonly text: string } | "absent" | "pending";
  /** The names of the files in a folder; "pending" as {@link read}, under the folder's name with a slash behind. */
  list?(folder: string): readonly string[] | "pending";
  /** Loads files that were pending, so that `read` knows them; without it they stay pending. */
  load?(files: readonly string[]): Promise<void>;
}

export const NO_SOURCES: SourceReader = { roots: [], read: () => "absent" };

/** What was read during one analysis, to tell later whether the answer still holds. */
export class ReadLog {
  readonly texts = new Map<string, string>();
  readonly pending = new Set<string>();
  readonly #absent = new Set<string>();
  readonly #lists = new Map<string, string>();

  constructor(readonly reader: SourceReader) {}

  read(file: string): string | "absent" | "pending" | { readonly text: string } {
    const found = this.reader.read(file);
    if (found === "absent") this.#absent.add(file);
    else if (found === "pending") this.pending.add(file);
    else this.texts.set(file, found.text);
    return found;
  }

  list(folder: string): readonly string[] {
    const found = this.reader.list?.(folder) ?? [];
    if (found === "pending") this.pending.add(`${folder}/`);
    this.#lists.set(folder, String(found));
    return found === "pending" ? [] : found;
  }

  /** Whether reading everything again would give the same. */
  isCurrent(): boolean {
    for (const [folder, names] of this.#lists)
      if (String(this.reader.list?.(folder) ?? []) !== names) return false;
    for (const file of this.pending)
      if (!file.endsWith("/") && this.reader.read(file) !== "pending") return false;
    for (const file of this.#absent) if (this.reader.read(file) !== "absent") return false;
    for (const [file, text] of this.texts) {
      const found = this.reader.read(file);
      if (typeof found === "string" || found.text !== text) return false;
    }
    return true;
  }
}

/** Packages of models that are read where they are installed. */
const MODEL_PACKAGES: ReadonlySet<string> = new Set([
  "d2l",
  "efficientnet_pytorch",
  "labml_nn",
  "monai",
  "segmentation_models_pytorch",
  "timm",
  "torchvision",
  "vit_pytorch",
]);

/**
 * Finds imported modules as Python does, in the importing file's folder, its parents below a root, the roots, and
 * the folders `src` in these, from which packages are installed.
 */
export function sourceHost(log: ReadLog, parse: (file: string, text: string) => Program): SourceHost {
  return {
    resolve(module, level, from) {
      if (scriptLanguage(from) !== undefined) return firstOf(log, scriptCandidates(module, from), parse);
      const tail = module === "" ? [] : module.split(".");
      const installed = MODEL_PACKAGES.has(tail[0] ?? "") ? (log.reader.installed ?? []) : [];
      const absolute = [...searchPath(from, log.reader.roots), ...installed];
      for (const folder of level > 0 ? [parent(from, level)] : absolute) {
        const base = inFolder(folder, tail.join("/")).replace(/\/$/, "");
        const candidates =
          tail.length === 0 ? [inFolder(base, "__init__.py")] : [`${base}.py`, `${base}/__init__.py`];
        const found = firstOf(log, candidates, parse);
        if (found !== "absent") return found;
      }
      return "absent";
    },
    read: (path, from) => dataFile(log, path, from),
    users: (file) => usersOf(log, file, parse),
  };
}

/** A file of data, looked for where a program may be started: beside its code, and in the folders around that. */
function dataFile(log: ReadLog, path: string, from: string): string | undefined {
  const plain = path.replace(/^(?:\.\/)+/, "");
  if (!plain.endsWith(".json") || plain.startsWith("/") || plain.split("/").includes("..")) return undefined;
  for (const folder of searchPath(from, log.reader.roots)) {
    const found = log.read(inFolder(folder, plain));
    if (found !== "absent") return typeof found === "string" ? undefined : found.text;
  }
  return undefined;
}

/** Files of a folder beyond which none are searched for imports. */
const MOST_NEIGHBOURS = 30;

/** The Python files beside a file whose text imports it. */
function usersOf(
  log: ReadLog,
  file: string,
  parse: (file: string, text: string) => Program,
): readonly SourceFile[] {
  const name = /([^/]+)\.py$/.exec(file)?.[1];
  if (name === undefined) return [];
  const folder = parent(file, 1);
  const imports = new RegExp(`^\\s*(from|import)\\b.*\\b${name}\\b`, "m");
  const names = log.list(folder).filter((each) => each.endsWith(".py") && each !== `${name}.py`);
  return names.slice(0, MOST_NEIGHBOURS).flatMap((each) => {
    const path = inFolder(folder, each);
    const found = log.read(path);
    if (typeof found === "string" || !imports.test(found.text)) return [];
    return [{ file: path, text: found.text, program: parse(path, found.text) }];
  });
}

/** Extensions that an import may leave out, in the order in which they are looked for. */
const SCRIPT_EXTENSIONS = ["ts", "tsx", "js", "jsx", "mjs", "cjs", "mts", "cts"];

/** Where a relative import of JavaScript may lead; TypeScript writes `./model.js` for `./model.ts` too. */
function scriptCandidates(module: string, from: string): readonly string[] {
  const folders = parent(from, 1).split("/");
  for (const part of module.split("/")) {
    if (part === "..") folders.pop();
    else if (part !== ".") folders.push(part);
  }
  const base = folders.filter((part, i) => i === 0 || part !== "").join("/");
  const path = folders[0] === "" && !from.startsWith("/") ? base.slice(1) : base;
  if (scriptLanguage(path) !== undefined)
    return [path, path.replace(/\.([cm]?)js(x?)$/, ".$1ts$2"), path.replace(/\.js$/, ".tsx")];
  return [path, `${path}/index`].flatMap((stem) => SCRIPT_EXTENSIONS.map((each) => `${stem}.${each}`));
}

function firstOf(
  log: ReadLog,
  candidates: readonly string[],
  parse: (file: string, text: string) => Program,
): SourceFile | "absent" | "pending" {
  // All are asked, so that a host can load them in one go.
  const answers = candidates.map((file) => ({ file, found: log.read(file) }));
  for (const { file, found } of answers) {
    if (found === "pending") return "pending";
    if (typeof found === "object") return { file, text: found.text, program: parse(file, found.text) };
  }
  return "absent";
}

function searchPath(from: string, roots: readonly string[]): readonly string[] {
  const folders = [parent(from, 1)];
  const root = roots.find((each) => from.startsWith(inFolder(each, "")));
  while (root !== undefined && (folders.at(-1)?.length ?? 0) > root.length)
    folders.push(parent(folders.at(-1) ?? "", 1));
  return [...new Set([...folders, ...roots, ...roots.map((each) => inFolder(each, "src"))])];
}

/** The folder `levels` above a file; the current one is "", so that every file has one name. */
function parent(file: string, levels: number): string {
  return file.split("/").slice(0, -levels).join("/");
}

function inFolder(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

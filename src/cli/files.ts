import fs from "node:fs";
import path from "node:path";
import { type SourceReader, scriptLanguage } from "../service";
import { UsageError } from "./output";

const EXTENSIONS = new Set([".py", ".ipynb"]);
const isSource = (name: string) => EXTENSIONS.has(path.extname(name)) || scriptLanguage(name) !== undefined;
/** Folders that hold other people's code or none. */
const SKIPPED = new Set(["node_modules", "__pycache__", "site-packages", "venv", "env", "build", "dist"]);
/** Files larger than this are no code that a person wrote. */
const LARGEST_FILE = 5_000_000;

/** The file's text; a folder or a file that cannot be read is a mistake of the caller. */
export function readText(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The path as the service names it: with forward slashes on every system. */
export function nameOf(file: string): string {
  return file.split(path.sep).join("/");
}

/** Every file of a supported language among the given paths, folders included with what is below them. */
export function collect(paths: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const each of paths) {
    const stat = fs.statSync(each, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(`there is no file or folder ${each}`);
    if (stat.isDirectory()) for (const file of below(each)) found.add(file);
    else found.add(path.normalize(each));
  }
  return [...found];
}

function* below(folder: string): Iterable<string> {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    const isSkipped = entry.name.startsWith(".") || SKIPPED.has(entry.name);
    if (entry.isDirectory() && !isSkipped) yield* below(file);
    else if (entry.isFile() && isSource(entry.name) && fs.statSync(file).size <= LARGEST_FILE) yield file;
  }
}

/** Reads imported files below a file's folder and the given roots; everything else stays unread. */
export function readerFor(file: string, roots: readonly string[]): SourceReader {
  // A file that the roots and the file itself lead to must have one name.
  const spell = path.isAbsolute(file) ? path.resolve : (root: string) => path.relative("", root);
  const allowed = [path.dirname(file), ...roots].map((folder) => path.resolve(folder));
  return {
    roots: roots.map((root) => nameOf(spell(root))),
    list(folder) {
      const full = path.resolve(folder);
      return allowed.some((each) => isBelow(full, each)) ? fs.readdirSync(full).sort() : [];
    },
    read(name) {
      const full = path.resolve(name);
      if (!allowed.some((folder) => isBelow(full, folder))) return "absent";
      const stat = fs.statSync(full, { throwIfNoEntry: false });
      return stat?.isFile() && stat.size <= LARGEST_FILE ? { text: fs.readFileSync(full, "utf8") } : "absent";
    },
  };
}

function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}

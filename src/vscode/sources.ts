import * as vscode from "vscode";
import type { SourceReader } from "../service";
import type { PythonEnvironment } from "./pythonEnvironment";
import type { Settings } from "./settings";

/** What is known of a file: its text, or that there is none. */
type Known = { readonly text: string } | "absent";

/** Files that are larger hold no code that a model imports. */
const LARGEST_BYTES = 2_000_000;

/**
 * Reads the modules that a file imports, from the workspace and beside the file, on any file system. Open
 * documents count as they are in the editor. Nothing outside of the named files is looked at.
 */
export class Sources implements SourceReader, vscode.Disposable {
  readonly #known = new Map<string, Known>();
  readonly #folders = new Map<string, readonly string[]>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher(
    "**/*.{py,js,jsx,mjs,cjs,ts,tsx,mts,cts,json}",
  );

  readonly #settings: Settings;
  readonly #environment: PythonEnvironment;

  /** A file that was asked for changed, appeared or went. */
  readonly onDidChange = this.#changed.event;

  constructor(settings: Settings, environment: PythonEnvironment) {
    this.#settings = settings;
    this.#environment = environment;
    const forget = (uri: vscode.Uri) => {
      const isNew = this.#folders.delete(vscode.Uri.joinPath(uri, "..").toString());
      if (this.#known.delete(uri.toString()) || isNew) this.#changed.fire();
    };
    this.#watcher.onDidChange(forget);
    this.#watcher.onDidCreate(forget);
    this.#watcher.onDidDelete(forget);
  }

  get roots(): readonly string[] {
    const workspace = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const others = this.#settings.sourceFolders.flatMap((folder) => folderAt(folder, workspace[0]) ?? []);
    return [...workspace, ...others].map((uri) => uri.toString().replace(/\/$/, ""));
  }

  get installed(): readonly string[] {
    return this.#environment.sitePackages;
  }

  read(file: string): Known | "pending" {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file);
    return open === undefined ? (this.#known.get(file) ?? "pending") : { text: open.getText() };
  }

  list(folder: string): readonly string[] | "pending" {
    return this.#folders.get(folder) ?? "pending";
  }

  /** Loads what was pending; folders are named with a slash behind. */
  async load(files: readonly string[]): Promise<void> {
    await Promise.all(
      files.map(async (file) => {
        if (file.endsWith("/")) this.#folders.set(file.slice(0, -1), await readFolder(file));
        else this.#known.set(file, await readText(file));
      }),
    );
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#changed.dispose();
  }
}

/** A folder of the settings: relative ones lie in the workspace, with its scheme. */
function folderAt(folder: string, workspace: vscode.Uri | undefined): vscode.Uri | undefined {
  if (folder.trim() === "") return undefined;
  const isAbsolute = folder.startsWith("/") || /^[a-z]:[\\/]/i.test(folder);
  if (!isAbsolute) return workspace && vscode.Uri.joinPath(workspace, folder);
  return workspace?.with({ path: vscode.Uri.file(folder).path }) ?? vscode.Uri.file(folder);
}

/** A file that cannot be read is absent: whoever imports it learns nothing about it. */
async function readText(file: string): Promise<Known> {
  // The neighbours of an unsaved document have no address.
  if (!/^[a-z][\w+.-]*:\//i.test(file)) return "absent";
  const uri = vscode.Uri.parse(file, true);
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0 || size > LARGEST_BYTES) return "absent";
    return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return "absent";
  }
}

/** The names in a folder; none where it cannot be read. */
async function readFolder(folder: string): Promise<readonly string[]> {
  if (!/^[a-z][\w+.-]*:\//i.test(folder)) return [];
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(folder, true));
    return entries.map(([name]) => name).sort();
  } catch {
    return [];
  }
}

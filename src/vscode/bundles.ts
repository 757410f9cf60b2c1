import * as vscode from "vscode";

/** Set by the build: whether the code runs in the host for web extensions. */
declare const WEB_HOST: boolean;

type Core = typeof import("../core");
type TypeScriptParser = typeof import("../syntax/typescript/parser");

/** The parts of the extension that are files of their own, loaded when they are first needed. */
export class Bundles {
  readonly #folder: vscode.Uri;
  readonly #loading = new Map<string, Promise<unknown>>();

  constructor(extensionUri: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(extensionUri, "dist");
  }

  /** The names of what was asked for so far. */
  get names(): readonly string[] {
    return [...this.#loading.keys()];
  }

  core(): Promise<Core> {
    return this.#once("core", () => (WEB_HOST ? this.#run<Core>("core") : import("../core")));
  }

  typescript(): Promise<TypeScriptParser> {
    return this.#once("typescript", () =>
      WEB_HOST ? this.#run<TypeScriptParser>("typescript") : import("../syntax/typescript/parser"),
    );
  }

  /** A failure is not kept: a file that could not be fetched may be there the next time. */
  #once<T>(name: string, load: () => Promise<T>): Promise<T> {
    const known = this.#loading.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const loading = load();
    this.#loading.set(name, loading);
    loading.catch(() => this.#loading.delete(name));
    return loading;
  }

  /** A web extension has no `require` for files of its own; this is how the editor itself runs the first one. */
  async #run<T>(name: string): Promise<T> {
    const file = vscode.Uri.joinPath(this.#folder, `${name}.js`);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const module: { exports: unknown } = { exports: {} };
    new Function("module", "exports", `${text}\n//# sourceURL=${file}`)(module, module.exports);
    return module.exports as T;
  }
}

import * as vscode from "vscode";
import type { Log } from "./log";

const PYTHON_EXTENSION = "ms-python.python";

/** What is used of the API that the Python extension exports under `environments`. */
interface Environments {
  getActiveEnvironmentPath(): unknown;
  resolveEnvironment(path: unknown): Promise<Environment | undefined>;
  onDidChangeActiveEnvironmentPath(listener: () => void): vscode.Disposable;
}

interface Environment {
  readonly executable?: { readonly sysPrefix?: string };
  readonly version?: { readonly major?: number; readonly minor?: number };
}

/** Asks the Python extension, where there is one, which environment is chosen; nothing of it runs. */
export class PythonEnvironment implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #log: Log;
  #listener: vscode.Disposable | undefined;
  #sitePackages: readonly string[] = [];

  /** Another environment was chosen. */
  readonly onDidChange = this.#changed.event;

  constructor(log: Log) {
    this.#log = log;
    void log.guard("Python environment", undefined, () => this.#connect());
  }

  /** The folders that may hold the environment's packages, as URIs. */
  get sitePackages(): readonly string[] {
    return this.#sitePackages;
  }

  async #connect(): Promise<void> {
    const extension = vscode.extensions.getExtension<{ readonly environments?: Environments }>(
      PYTHON_EXTENSION,
    );
    const environments = extension && (await extension.activate())?.environments;
    if (environments === undefined) return;
    const update = () => this.#log.guard("Python environment", undefined, () => this.#update(environments));
    this.#listener = environments.onDidChangeActiveEnvironmentPath(() => void update());
    await update();
  }

  async #update(environments: Environments): Promise<void> {
    const environment = await environments.resolveEnvironment(environments.getActiveEnvironmentPath());
    this.#sitePackages = sitePackagesOf(environment);
    this.#changed.fire();
  }

  dispose(): void {
    this.#listener?.dispose();
    this.#changed.dispose();
  }
}

/** Where Python keeps packages below an environment's prefix, on Unix and on Windows. */
function sitePackagesOf({ executable, version }: Environment = {}): readonly string[] {
  const prefix = executable?.sysPrefix;
  if (prefix === undefined) return [];
  const { major, minor } = version ?? {};
  const unix = minor === undefined ? [] : [`lib/python${major}.${minor}/site-packages`];
  const root = vscode.Uri.file(prefix);
  return [...unix, "Lib/site-packages"].map((folder) => vscode.Uri.joinPath(root, folder).toString());
}

/** Starts the VS Code server on a free loopback port, with a data folder of its own. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { SERVER_MAIN, SERVER_NODE } from "./install";

/** Settings that keep a run quiet and repeatable. */
const SETTINGS: Readonly<Record<string, unknown>> = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "editor.hover.delay": 100,
  "editor.wordBasedSuggestions": "off",
};

export interface ServerOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /**
   * Makes the workbench honour the development extension and the tests named in the address; a built VS Code
   * ignores them otherwise. It also keeps notifications from popping up.
   */
  readonly developmentMode: boolean;
  /** Packed extensions to install first. */
  readonly vsix?: readonly string[];
  /** 0 takes a free port. */
  readonly port?: number;
}

export interface Server {
  readonly port: number;
  readonly dataFolder: string;
  log(): string;
  stop(): Promise<void>;
}

/** Installs packed extensions the way `code --install-extension` does. Throws what the server printed. */
function installExtensions(dataFolder: string, files: readonly string[]): void {
  const wanted = files.flatMap((file) => ["--install-extension", path.resolve(file)]);
  const run = spawnSync(SERVER_NODE, [SERVER_MAIN, "--server-data-dir", dataFolder, ...wanted, "--force"], {
    encoding: "utf8",
  });
  if (run.status !== 0 || !/successfully installed/.test(run.stdout)) {
    throw new Error(`The packed extension was not installed.\n${run.stdout}${run.stderr}`);
  }
}

function createDataFolder(settings: Readonly<Record<string, unknown>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "layer-lens-vscode-"));
  const user = path.join(folder, "data", "User");
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(path.join(user, "settings.json"), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  return folder;
}

function spawnServer(dataFolder: string, options: ServerOptions): ChildProcess {
  const flags = [
    ...["--host", "127.0.0.1", "--port", String(options.port ?? 0), "--without-connection-token"],
    ...["--accept-server-license-terms", "--disable-workspace-trust", "--disable-telemetry"],
    ...["--disable-experiments", "--server-data-dir", dataFolder],
    ...(options.developmentMode ? ["--enable-smoke-test-driver"] : []),
  ];
  return spawn(SERVER_NODE, [SERVER_MAIN, ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
    // The server puts its sockets there and leaves them behind.
    env: { ...process.env, XDG_RUNTIME_DIR: dataFolder },
  });
}

function listeningPort(child: ChildProcess, onOutput: (text: string) => void): Promise<number> {
  let output = "";
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The server did not start (${why}).\n${output}`));
    const timer = setTimeout(() => fail("60 s passed"), 60_000);
    const read = (data: Buffer) => {
      output += data.toString();
      onOutput(data.toString());
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => {
      clearTimeout(timer);
      fail(`exit status ${code}`);
    });
  });
}

/** Starts a server; `stop` ends it and removes its data, and so does the end of this process. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const dataFolder = createDataFolder(options.settings ?? {});
  if (options.vsix !== undefined) installExtensions(dataFolder, options.vsix);
  const child = spawnServer(dataFolder, options);
  const cleanUp = () => {
    child.kill("SIGKILL");
    fs.rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", cleanUp);
  // The default action of these signals would skip the handler of `exit`.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => process.exit(130));
  let log = "";
  const port = await listeningPort(child, (text) => {
    log += text;
  });
  return {
    port,
    dataFolder,
    log: () => log,
    async stop() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 3000).unref();
      await gone;
      process.removeListener("exit", cleanUp);
      cleanUp();
    },
  };
}

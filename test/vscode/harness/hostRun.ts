/** Runs the mocha suites inside a real extension host and tells whether they ran to their end. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { format } from "node:util";
import type { Page } from "playwright-core";
import { type Counts, readMarker } from "../host/marker";
import { installVSCode } from "./install";
import { BUILT, LOGS, ROOT, SAMPLES } from "./paths";
import { type Server, startServer } from "./server";
import { launchBrowser, newPage, remoteUri, workbenchUrl } from "./workbench";

/** `node` runs the desktop bundle in the Node extension host, `web` the browser bundle in the web worker. */
export type Host = "node" | "web";

const EXTENSION = "layer-lens.layer-lens";
const TIME_LIMIT_MS = 300_000;

/** The workbench writes into the same channel as the tests; only lines of theirs are of interest. */
const CHATTER =
  /connection token|Creating a socket|grace time|\[Service Worker\]|AgentHost|AccountPolicyGate|watchdog|builtin ext|open-vsx|Marketplace|vsda|workbench contribution|Loading development extension|authentication provider|No search provider|ExtensionUsageCache/i;

interface LogFile {
  readonly relativePath: string;
  readonly contents: string;
}
interface End {
  readonly exitCode: number;
  readonly logs: readonly LogFile[];
}

/** A fresh copy of the samples as the folder to open. */
export function copyWorkspace(): string {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), "layer-lens-"));
  process.once("exit", () => fs.rmSync(parent, { recursive: true, force: true }));
  const folder = path.join(parent, "models");
  fs.cpSync(SAMPLES, folder, { recursive: true });
  return folder;
}

async function keepLogs(host: Host, page: Page, server: Server, end: End | undefined): Promise<void> {
  const folder = path.join(LOGS, host);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, "end.png") });
  fs.writeFileSync(path.join(folder, "server.log"), server.log());
  fs.cpSync(path.join(server.dataFolder, "data", "logs"), path.join(folder, "server"), { recursive: true });
  for (const { relativePath, contents } of end?.logs ?? []) {
    const file = path.join(folder, "workbench", relativePath);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, contents);
  }
}

/**
 * The exit status alone would pass a run whose host died half-way, so the tests must also have printed their
 * counts. A run without an end, without counts or without a single test counts as one failure.
 */
function judge(end: End | undefined, counts: Counts | undefined): Counts {
  const broken = (why: string): Counts => {
    console.error(`FAIL: ${why}`);
    return { passed: counts?.passed ?? 0, failed: Math.max(1, counts?.failed ?? 0) };
  };
  if (end === undefined) return broken(`the run did not end within ${TIME_LIMIT_MS / 1000} s`);
  if (counts === undefined) return broken("the extension host ended without test results");
  if (counts.passed + counts.failed === 0) return broken("no test ran");
  if (end.exitCode !== 0 && counts.failed === 0) return broken(`exit status ${end.exitCode}`);
  return counts;
}

async function drive(host: Host, page: Page, server: Server): Promise<Counts> {
  let counts: Counts | undefined;
  let finish: (end: End) => void = () => {};
  const ended = new Promise<End>((resolve) => {
    finish = resolve;
  });
  // The workbench looks for these two functions on `window` when extension tests run.
  await page.exposeFunction("codeAutomationLog", (_level: string, values: readonly unknown[]) => {
    const text = format(...values);
    counts ??= readMarker(text);
    if (readMarker(text) === undefined && !CHATTER.test(text)) console.log(text);
  });
  await page.exposeFunction("codeAutomationExit", (exitCode: number, logs: readonly LogFile[]) =>
    finish({ exitCode, logs: logs ?? [] }),
  );
  const tests = path.join(BUILT, `${host}.js`);
  await page.goto(
    workbenchUrl(server.port, copyWorkspace(), {
      extensionDevelopmentPath: remoteUri(server.port, ROOT),
      extensionTestsPath: remoteUri(server.port, tests),
    }),
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), TIME_LIMIT_MS);
  });
  const end = await Promise.race([ended, late]);
  clearTimeout(timer);
  await keepLogs(host, page, server, end);
  return judge(end, counts);
}

/** Runs all suites in one extension host. Never throws for a failing test. */
export async function runInHost(host: Host): Promise<Counts> {
  installVSCode();
  const settings = host === "web" ? { "remote.extensionKind": { [EXTENSION]: ["web"] } } : {};
  const server = await startServer({ settings, developmentMode: true });
  const browser = await launchBrowser();
  try {
    return await drive(host, await newPage(browser), server);
  } finally {
    await browser.close();
    await server.stop();
  }
}

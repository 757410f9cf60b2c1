/** Runs steps of a user's session one after the other in the packed extension, with pictures. */
import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Counts } from "../host/marker";
import { copyWorkspace } from "./hostRun";
import { installVSCode } from "./install";
import { LOGS, ROOT } from "./paths";
import { type Server, startServer } from "./server";
import { launchBrowser, newPage, waitForWorkbench, workbenchUrl } from "./workbench";

/** What a step has at hand. */
export interface Session {
  readonly page: Page;
  /** Keeps a picture of the window under a name. */
  picture(name: string): Promise<void>;
  /** Keeps a picture of a part of the window, for the walkthrough. */
  detail(name: string, part: Part): Promise<void>;
  /** What the extension wrote into its log. */
  log(): string;
}

/** A part of the window, in pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Step {
  readonly name: string;
  run(session: Session): Promise<void>;
}

/** Settings that make pictures small and calm. */
const SETTINGS = {
  "editor.minimap.enabled": false,
  "editor.fontSize": 13,
  "editor.cursorBlinking": "solid",
  "editor.renderLineHighlight": "none",
  "editor.autoClosingBrackets": "never",
  "breadcrumbs.enabled": false,
  "workbench.layoutControl.enabled": false,
  "workbench.activityBar.location": "hidden",
};

function readLogs(folder: string): string {
  if (!fs.existsSync(folder)) return "";
  const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  const own = files.filter((name) => name.endsWith("Layer Lens.log"));
  return own.map((name) => fs.readFileSync(path.join(folder, name), "utf8")).join("\n");
}

async function runSteps(steps: readonly Step[], session: Session): Promise<Counts> {
  let passed = 0;
  for (const { name, run } of steps) {
    try {
      await run(session);
      passed += 1;
      console.log(`  ✔ ${name}`);
    } catch (error) {
      // The steps build on each other, so those behind a broken one count as failed too.
      console.error(`  ✗ ${name}\n`, error);
      fs.mkdirSync(LOGS, { recursive: true });
      await session.page.screenshot({ path: path.join(LOGS, "end-to-end.png") });
      break;
    }
  }
  return { passed, failed: steps.length - passed };
}

function session(page: Page, server: Server, pictures: string): Session {
  const keep = async (folder: string, name: string, clip?: Part) => {
    fs.mkdirSync(folder, { recursive: true });
    // What fades in is shown as it will be.
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file, animations: "disabled", ...(clip && { clip }) });
  };
  return {
    page,
    picture: (name) => keep(pictures, name),
    detail: (name, part) => keep(path.join(pictures, "..", "walkthrough"), name, part),
    log: () => readLogs(path.join(server.dataFolder, "data", "logs")),
  };
}

/** Installs the packed extension into a fresh VS Code, opens the workspace and takes the steps. */
export async function runEndToEnd(steps: readonly Step[], pictures: string): Promise<Counts> {
  installVSCode();
  const vsix = [path.join(ROOT, "layer-lens.vsix")];
  const server = await startServer({ developmentMode: false, settings: SETTINGS, vsix });
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser, 1280, 760);
    await page.goto(workbenchUrl(server.port, copyWorkspace(), {}));
    await waitForWorkbench(page);
    return await runSteps(steps, session(page, server, pictures));
  } finally {
    await browser.close();
    await server.stop();
  }
}

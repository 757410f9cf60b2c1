/** Drives the web workbench in headless Chromium. */
import { type Browser, chromium, type FrameLocator, type Locator, type Page } from "playwright-core";
import { CHROMIUM } from "./paths";

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
}

export async function newPage(browser: Browser, width = 1280, height = 800): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, locale: "en-US" });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
}

/** The address of a file or folder on the server, as the workbench names it. */
export function remoteUri(port: number, file: string): string {
  return `vscode-remote://127.0.0.1:${port}${file}`;
}

/** The address that opens `folder`; `payload` holds the workbench's own start options. */
export function workbenchUrl(
  port: number,
  folder: string,
  payload: Readonly<Record<string, string>>,
): string {
  const options = JSON.stringify(Object.entries({ skipWelcome: "true", ...payload }));
  return `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(options)}`;
}

export async function waitForWorkbench(page: Page): Promise<void> {
  await page.locator(".monaco-workbench .part.statusbar").waitFor();
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
}

/** Runs a command by the title that the palette shows, category included. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input");
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor();
  await page.keyboard.press("Enter");
}

/** Opens a file from the explorer, as a user does; its folder must be open. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).first().dblclick();
  await page.locator(".tabs-container .tab", { hasText: name }).first().waitFor();
}

/** Opens or closes a folder in the explorer. */
export async function toggleFolder(page: Page, name: string): Promise<void> {
  await page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).first().click();
}

/** Puts the cursor on a line and column of the open file, both counted from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press("Control+g");
  const input = page.locator(".quick-input-widget input");
  await input.waitFor();
  await input.fill(`:${line}:${column}`);
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** Takes an item of the list that a command shows. */
export async function pick(page: Page, label: string): Promise<void> {
  await page.locator(".quick-input-list .monaco-list-row", { hasText: label }).first().click();
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

export function statusItem(page: Page, text: RegExp): Locator {
  return page.locator(".statusbar-item-label", { hasText: text }).first();
}

export function lens(page: Page, text: string | RegExp): Locator {
  return page.locator(".codelens-decoration", { hasText: text }).first();
}

export function editorLine(page: Page, text: string | RegExp): Locator {
  return page.locator(".monaco-editor .view-line", { hasText: text }).first();
}

export function hover(page: Page, text: string | RegExp): Locator {
  return page.locator(".monaco-hover:visible", { hasText: text }).first();
}

/** Rests the mouse on a word in the first line that holds a text. */
export async function pointAt(page: Page, line: string, word: string): Promise<void> {
  const shown = editorLine(page, new RegExp(escapeRegExp(line).replaceAll(" ", "\\s")));
  await shown.locator("span span", { hasText: word }).last().hover();
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

export async function closeHover(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.keyboard.press("Escape");
  await page.locator(".monaco-hover:visible").first().waitFor({ state: "hidden" });
}

/** A squiggle of an error or a warning. */
export function problem(page: Page): Locator {
  return page.locator(".squiggly-error, .squiggly-warning").first();
}

/** The document that an extension shows in its webview. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
}

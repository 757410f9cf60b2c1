/** Holds the parser that is shipped, cut out of TypeScript's compiler, against the whole compiler. */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { scriptLanguage } from "../../src/syntax/typescript";
import { type Dialect, parse } from "../../src/syntax/typescript/parser";

const ROOT = path.join(__dirname, "../..");
/** Folders whose files are compared: those of this repository, and what other people write. */
const FOLDERS = [
  "src",
  "test",
  "media",
  "node_modules/@typescript-eslint/typescript-estree",
  "node_modules/@typescript-eslint/types",
  "node_modules/undici-types",
];
/** Larger files add seconds, but no syntax that small ones have not. */
const LARGEST = 5_000;
/** What is spoilt in a text, so that both have to recover. */
const SPOILS: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, text.length * 0.6),
  (text) => text.replace(/[)}]/, ""),
  (text) => text.replace("=", "= ("),
];

let slim: typeof parse;

beforeAll(async () => {
  const { slimTypeScript } = await import(path.join(ROOT, "esbuild.typescript.mjs"));
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, "src/syntax/typescript/parser.ts")],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    plugins: [slimTypeScript],
    logLevel: "silent",
  });
  const module: { exports: { parse?: typeof parse } } = { exports: {} };
  const code = outputFiles[0]?.text ?? "";
  new Function("module", "exports", "require", code)(module, module.exports, createRequire(__filename));
  if (!module.exports.parse) throw new Error("the bundle exports no parser");
  slim = module.exports.parse;
}, 60_000);

function files(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    fs
      .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .map((file) => path.join(folder, file))
      .filter((file) => scriptLanguage(file) !== undefined && !/[/\\]\.|fixtures/.test(file))
      .filter((file) => fs.statSync(path.join(ROOT, file)).size < LARGEST),
  );
}

function dialectFor(file: string): Dialect {
  const language = scriptLanguage(file);
  return language === "typescript" ? "ts" : language === "typescriptreact" ? "tsx" : "jsx";
}

/** Texts compare a hundred times faster than trees. */
function checkSame(file: string, text: string, dialect: Dialect): void {
  expect(JSON.stringify(slim(text, dialect)) === JSON.stringify(parse(text, dialect)), file).toBe(true);
}

describe("the parser cut out of the compiler", () => {
  it("gives the trees and complaints that the whole compiler gives", () => {
    const all = files();
    expect(all.length).toBeGreaterThan(300);
    for (const file of all) {
      checkSame(file, fs.readFileSync(path.join(ROOT, file), "utf8"), dialectFor(file));
    }
  }, 60_000);

  it("recovers as the whole compiler does", () => {
    for (const file of files().filter((_, i) => i % 8 === 0)) {
      const text = fs.readFileSync(path.join(ROOT, file), "utf8");
      const dialect = dialectFor(file);
      for (const spoil of SPOILS) checkSame(file, spoil(text), dialect);
    }
  }, 60_000);
});

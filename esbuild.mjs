// Bundles everything that runs. Usage: node esbuild.mjs [--production] [--tests] [--watch]
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { slimTypeScript } from "./esbuild.typescript.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const flags = new Set(process.argv.slice(2));
const production = flags.has("--production");

/** @type {esbuild.Plugin} The ES module of web-tree-sitter reads `import.meta.url`, which CommonJS has not. */
const commonJsParser = {
  name: "commonjs-parser",
  setup(build) {
    const file = path.join(root, "node_modules/web-tree-sitter/web-tree-sitter.cjs");
    build.onResolve({ filter: /^web-tree-sitter$/ }, () => ({ path: file }));
  },
};

/** @type {esbuild.Plugin} What is a file of its own beside the bundle, so that only who needs it loads it. */
const bundlesApart = {
  name: "bundles-apart",
  setup(build) {
    const apart = (path) => (args) => (args.kind === "dynamic-import" ? { path, external: true } : undefined);
    build.onResolve({ filter: /\/typescript\/parser$/ }, apart("./typescript.js"));
    build.onResolve({ filter: /^\.\.\/core$/ }, apart("./core.js"));
  },
};

/** @type {esbuild.Plugin} One module that imports every suite in the folder, so that none can be forgotten. */
const suites = {
  name: "suites",
  setup(build) {
    const folder = path.join(root, "test/vscode/suite");
    build.onResolve({ filter: /^layer-lens:suites$/ }, () => ({ path: folder, namespace: "suites" }));
    build.onLoad({ filter: /./, namespace: "suites" }, () => {
      const files = fs.readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
      return {
        contents: files.map((name) => `import "./${name}";`).join("\n"),
        resolveDir: folder,
        watchDirs: [folder],
      };
    });
  },
};

/** @type {esbuild.Plugin} mocha's browser build would take the `module` of the bundle for its own. */
const globalMocha = {
  name: "global-mocha",
  setup(build) {
    build.onLoad({ filter: /[/\\]mocha[/\\]mocha\.js$/ }, ({ path: file }) => ({
      contents: `var exports, module, define;\n${fs.readFileSync(file, "utf8")}`,
    }));
  },
};

/** @type {esbuild.BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  external: ["vscode"],
  loader: { ".wasm": "binary" },
  logLevel: "warning",
  minify: production,
  sourcemap: production ? false : "linked",
};
/** @type {esbuild.BuildOptions} */
const node = {
  ...shared,
  platform: "node",
  target: "node20",
  format: "cjs",
  // The extension host hands a `require` to extensions; `import()` is its own matter there.
  supported: { "dynamic-import": false },
  plugins: [commonJsParser, slimTypeScript],
};
/** @type {esbuild.BuildOptions} */
const apart = { ...node, plugins: [...node.plugins, bundlesApart] };
/** @type {esbuild.BuildOptions} */
const web = { ...shared, platform: "browser", target: "es2022", format: "cjs" };
/** @type {esbuild.BuildOptions} The same file serves both hosts; what only Node has is asked for in Node alone. */
const bothHosts = { ...apart, platform: "neutral", mainFields: ["main"], external: ["fs", "path", "module"] };

/** @type {readonly esbuild.BuildOptions[]} */
const product = [
  {
    ...apart,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/extension.js",
    define: { WEB_HOST: "false" },
  },
  {
    ...web,
    entryPoints: ["src/extension.ts"],
    outfile: "dist/web/extension.js",
    define: { WEB_HOST: "true" },
    plugins: [bundlesApart],
  },
  { ...bothHosts, entryPoints: ["src/core.ts"], outfile: "dist/core.js" },
  { ...bothHosts, entryPoints: ["src/syntax/typescript/parser.ts"], outfile: "dist/typescript.js" },
  { ...web, entryPoints: ["media/summary.ts", "media/diagram.ts"], outdir: "dist/media", format: "iife" },
  { ...apart, entryPoints: ["src/cli.ts"], outfile: "dist/cli.js", banner: { js: "#!/usr/bin/env node" } },
];
/** @type {readonly esbuild.BuildOptions[]} */
const tests = [
  {
    ...node,
    entryPoints: ["test/vscode/host/node.ts"],
    outfile: "dist/test/node.js",
    external: ["vscode", "mocha"],
    plugins: [...node.plugins, suites],
  },
  {
    ...web,
    entryPoints: ["test/vscode/host/web.ts"],
    outfile: "dist/test/web.js",
    define: { global: "globalThis" },
    plugins: [slimTypeScript, suites, globalMocha],
  },
  { ...node, entryPoints: ["test/bench/main.ts"], outfile: "dist/test/bench.js" },
  { ...node, entryPoints: ["test/accuracy/main.ts"], outfile: "dist/test/accuracy.js" },
  { ...node, entryPoints: ["test/accuracy/programs.ts"], outfile: "dist/test/programs.js" },
  // The tools that start VS Code and drive it; they run from a checkout only, beside their packages.
  {
    ...node,
    entryPoints: ["test/vscode/tools/*.ts"],
    outdir: "dist/test/tools",
    format: "esm",
    outExtension: { ".js": ".mjs" },
    packages: "external",
  },
];

const wanted = flags.has("--tests") ? [...product, ...tests] : product;
if (flags.has("--watch")) {
  for (const options of wanted) await (await esbuild.context({ ...options, logLevel: "info" })).watch();
} else {
  if (production) fs.rmSync(path.join(root, "dist"), { recursive: true, force: true });
  await Promise.all(wanted.map((options) => esbuild.build(options)));
}

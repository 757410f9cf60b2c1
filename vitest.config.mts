import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { defineConfig, type Plugin } from "vitest/config";

const PREFIX = "wasm:";

/** Gives the bytes of a WebAssembly file as `Uint8Array`, as esbuild's `binary` loader does in the bundles. */
function wasmBytes(): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: "wasm-bytes",
    enforce: "pre",
    resolveId: (id) => (id.endsWith(".wasm") ? PREFIX + require.resolve(id) : undefined),
    load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const base64 = readFileSync(id.slice(PREFIX.length)).toString("base64");
      return `export default new Uint8Array(Buffer.from("${base64}", "base64"));`;
    },
  };
}

/** Gives a text file as a string, as esbuild's `text` loader does in the bundles. */
function texts(): Plugin {
  return {
    name: "texts",
    enforce: "pre",
    load: (id) =>
      id.endsWith(".txt") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))};` : undefined,
  };
}

export default defineConfig({
  plugins: [wasmBytes(), texts()],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/vscode/suite/**"],
    pool: "threads",
    // A busy machine may take ten times as long as an idle one.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    server: { deps: { inline: [/\.wasm$/] } },
  },
});

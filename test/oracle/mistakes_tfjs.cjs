// What TensorFlow.js says about the wrong programs of test/rules/mistakes/tfjs, into record/mistakes-tfjs.json; and
// that the programs of test/rules/correct/tfjs run, which are the same ones mended: record/correct-tfjs.json.
// NODE_PATH must lead to @tensorflow/tfjs (run.sh sees to it). Each program runs as it is, in a process of its own,
// so that automatic names of layers start anew.

const { execFileSync } = require("node:child_process");
const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const tf = require("@tensorflow/tfjs");
const { transformSync } = require("esbuild");

const folderOf = (kind) => join(__dirname, "..", "rules", kind, "tfjs");

function main() {
  for (const kind of ["mistakes", "correct"]) recordAll(kind);
}

function recordAll(kind) {
  const entries = readdirSync(folderOf(kind))
    .sort()
    .map((name) => {
      const path = join(folderOf(kind), name);
      const error = JSON.parse(execFileSync(process.execPath, [__filename, path], { encoding: "utf8" }));
      return { file: `tfjs/${name}`, ...(error ? { error } : {}) };
    });
  const rows = entries.map((entry) => JSON.stringify(entry)).join(",\n");
  const source = `@tensorflow/tfjs ${tf.version.tfjs}`;
  const target = join(__dirname, "record", `${kind}-tfjs.json`);
  writeFileSync(target, `{"source":${JSON.stringify(source)},"programs":[\n${rows}\n]}\n`);
  for (const { file, error } of entries)
    if ((error === undefined) === (kind === "mistakes"))
      console.log(`${file}: ${error?.message ?? "nothing is wrong"}`);
  console.log(`${kind}-tfjs.json: ${entries.length} programs`);
}

/** Prints the error of one program; errors of promises that it does not await count as its own. */
async function runOne(path) {
  const print = (error) => {
    process.stdout.write(JSON.stringify(error ? { class: error.name, message: error.message } : null));
    process.exit();
  };
  process.on("unhandledRejection", print);
  console.log = () => {};
  console.warn = () => {};
  // A script of a page has it as a global.
  globalThis.tf = tf;
  await tf.setBackend("cpu");
  const loader = path.endsWith(".ts") ? "ts" : "js";
  const { code } = transformSync(readFileSync(path, "utf8"), { loader, format: "cjs" });
  const module = { exports: {} };
  try {
    new Function("module", "exports", "require", code)(module, module.exports, require);
  } catch (error) {
    print(error);
  }
  process.on("beforeExit", () => print(undefined));
}

if (process.argv[2]) runOne(process.argv[2]);
else main();

// Runs code after its quick fixes with TensorFlow.js: takes what the tests wrote, prints the answers for fixes.py.
// A file exports its model, or only runs. NODE_PATH must lead to @tensorflow/tfjs (run.sh sees to it).

const { readFileSync } = require("node:fs");
const tf = require("@tensorflow/tfjs");
const { transformSync } = require("esbuild");

function main(file) {
  console.warn = () => {};
  console.log = () => {};
  tf.setBackend("cpu");
  const applied = JSON.parse(readFileSync(file, "utf8"));
  const fixes = applied.filter(({ language }) => language === "javascript").map(run);
  process.stdout.write(JSON.stringify(fixes));
}

function run({ key, hash, code }) {
  try {
    const { model } = exportsOf(code);
    return { key, hash, ...(model ? { model: describe(model) } : {}) };
  } catch (error) {
    return { key, hash, error: String(error).slice(0, 300) };
  }
}

function exportsOf(code) {
  const module = { exports: {} };
  const { code: script } = transformSync(code, { loader: "js", format: "cjs" });
  new Function("module", "exports", "require", script)(module, module.exports, require);
  return module.exports;
}

function describe(model) {
  const inputs = model.inputs.map(({ shape }) => tf.zeros(shape.map((size) => size ?? 2)));
  model.predict(inputs.length === 1 ? inputs[0] : inputs);
  return { output: model.outputs[0].shape, params: model.countParams() };
}

main(process.argv[2]);

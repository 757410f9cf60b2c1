// What TensorFlow.js says about the models of test/samples/tfjs, into record/samples-tfjs.json.
// Every exported function of a sample gives a model. NODE_PATH must lead to @tensorflow/tfjs (run.sh sees to it).

const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const tf = require("@tensorflow/tfjs");
const { transformSync } = require("esbuild");

const SAMPLES = join(__dirname, "..", "samples", "tfjs");

function main() {
  console.warn = () => {};
  tf.setBackend("cpu");
  const models = readdirSync(SAMPLES)
    .sort()
    .flatMap((file) => Object.entries(exportsOf(file)).map(([name, make]) => describe(file, name, make())));
  const source = `@tensorflow/tfjs ${tf.version.tfjs}`;
  writeFileSync(join(__dirname, "record", "samples-tfjs.json"), `${JSON.stringify({ source, models })}\n`);
  console.log(`samples: ${models.length} models`);
}

function exportsOf(file) {
  const text = readFileSync(join(SAMPLES, file), "utf8");
  const { code } = transformSync(text, { loader: file.endsWith(".ts") ? "ts" : "js", format: "cjs" });
  const module = { exports: {} };
  new Function("module", "exports", "require", code)(module, module.exports, require);
  return module.exports;
}

function describe(file, make, model) {
  const layers = model.layers.map((layer) => ({
    name: layer.name,
    type: layer.getClassName(),
    output: layer.outputShape,
    params: layer.countParams(),
  }));
  return {
    file,
    make,
    inputs: model.inputs.map(({ shape }) => shape),
    outputs: model.outputs.map(({ shape }) => shape),
    params: model.countParams(),
    layers,
  };
}

main();

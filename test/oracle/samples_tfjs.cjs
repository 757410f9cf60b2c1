// What TensorFlow.js says about the models of test/samples/tfjs and tfjs-programs, into record/samples-tfjs.json.
// Every exported function of a sample gives a model, but for the default, which is a component of a page. NODE_PATH must lead to @tensorflow/tfjs (run.sh sees to it).

const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const tf = require("@tensorflow/tfjs");
const { transformSync } = require("esbuild");

const SAMPLES = join(__dirname, "..", "samples");
const FOLDERS = ["tfjs", "tfjs-programs"];

async function main() {
  console.warn = () => {};
  tf.setBackend("cpu");
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(SAMPLES, folder))
      .sort()
      .map((file) => `${folder}/${file}`),
  );
  const models = [];
  const made = {};
  for (const file of files) {
    const seen = [];
    for (const [name, make] of Object.entries(exportsOf(file, seen)))
      if (name !== "default") models.push(describe(file, name, await make()));
    made[file] = [...new Set(seen.map((model) => model.countParams()))];
  }
  const source = `@tensorflow/tfjs ${tf.version.tfjs}`;
  writeFileSync(
    join(__dirname, "record", "samples-tfjs.json"),
    `${JSON.stringify({ source, models, made })}\n`,
  );
  console.log(`samples: ${models.length} models`);
}

/** What a program exports; every model that it makes is noted. */
function exportsOf(file, seen) {
  const text = readFileSync(join(SAMPLES, file), "utf8");
  const { code } = transformSync(text, {
    loader: file.slice(file.lastIndexOf(".") + 1),
    format: "cjs",
    target: "es2022",
  });
  const module = { exports: {} };
  const log = { ...console, log() {} };
  const note = (model) => {
    seen.push(model);
    return model;
  };
  const sequential = (config) => note(tf.sequential(config));
  const noted = { ...tf, sequential, model: (config) => note(tf.model(config)) };
  new Function("module", "exports", "require", "console", code)(module, module.exports, () => noted, log);
  return module.exports;
}

function describe(file, make, model) {
  const layers = model.layers.map((layer) => ({
    name: layer.name,
    type: layer.getClassName(),
    output: outputOf(layer),
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

/** What the layer gives; where it gives several, what it gave last. */
function outputOf(layer) {
  const shapes = new Set(layer.inboundNodes.map((node) => JSON.stringify(node.outputShapes)));
  if (shapes.size < 2) return layer.outputShape;
  const last = layer.inboundNodes.at(-1).outputShapes;
  return last.length === 1 ? last[0] : last;
}

main();

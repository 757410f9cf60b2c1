// Draws the configurations of TensorFlow.js layers, runs them, and writes record/tfjs/FAMILY.json.
// The form of the record is in README.md. NODE_PATH must lead to @tensorflow/tfjs (run.sh sees to it).

const { mkdirSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const tf = require("@tensorflow/tfjs");
const { Draw, spoil, spoilCall } = require("./draw.cjs");
const FAMILIES = ["core", "spatial", "joining", "functions"];

const SPOILED = 0.28;

function main() {
  quieten();
  tf.setBackend("cpu");
  const chosen = process.argv.length > 2 ? process.argv.slice(2) : FAMILIES;
  for (const name of chosen) recordFamily(name);
}

function recordFamily(name) {
  const { entries } = require(`./families/tfjs/${name}.cjs`);
  const cases = entries.flatMap(recordEntry);
  const folder = join(__dirname, "record", "tfjs");
  mkdirSync(folder, { recursive: true });
  const rows = cases.map((c) => JSON.stringify(c)).join(",\n");
  const source = JSON.stringify(`@tensorflow/tfjs ${tf.version.tfjs}`);
  writeFileSync(join(folder, `${name}.json`), `{"source":${source},"cases":[\n${rows}\n]}\n`);
  const valid = cases.filter((c) => !c.err).length;
  const share = Math.round((100 * valid) / cases.length);
  console.log(`${name}: ${entries.length} entries, ${cases.length} cases, ${share}% valid`);
}

/** tfjs advertises its Node build once and warns about unknown configurations; neither is of use here. */
function quieten() {
  console.warn = () => {};
  tf.env().set("IS_NODE", false);
}

function recordEntry({ name, draw, args, count }) {
  if (args) return recordFunction(name, args, count);
  const r = new Draw(name);
  const seen = new Set();
  const cases = [];
  for (let i = 0; i < count * 20 && cases.length < count; i++) {
    const drawn = draw(r);
    const { k, x } = r.chance(SPOILED) ? spoil(r, drawn) : drawn;
    const form = { e: name, k: encode(k), x };
    const key = JSON.stringify(form);
    if (seen.has(key)) continue;
    seen.add(key);
    cases.push({ ...form, ...tf.tidy(() => run(name, k, x)) });
  }
  const valid = cases.filter((c) => !c.err).length;
  if (cases.length < 30 || valid < 0.45 * cases.length)
    console.error(`  ${name}: ${cases.length} cases, ${valid} valid`);
  return cases;
}

/** Calls of a tensor function: as many with one thing made wrong, which it may yet take. */
function recordFunction(name, args, count) {
  const [right, wrong] = [new Draw(name), new Draw(`${name}, wrong`)];
  const valid = drawCalls(name, count, () => args(right)).filter(({ y }) => y);
  const spoiled = drawCalls(name, count, () => spoilCall(wrong, args(wrong)));
  return [
    ...new Map([...valid, ...spoiled].map((each) => [JSON.stringify([each.e, each.a]), each])).values(),
  ];
}

function drawCalls(name, count, draw) {
  const cases = new Map();
  for (let i = 0; i < count * 20 && cases.size < count; i++) {
    const a = draw();
    const form = { e: name, a: encode(a) };
    const { y, err } = answer(() => ({ y: describe(tf.tidy(() => call(name, a.map(eager)))) }));
    if (err || isSized(y)) cases.set(JSON.stringify(form), { ...form, ...(err ? { err } : { y }) });
  }
  return [...cases.values()];
}

/** Some functions do not look, and give sizes that are no numbers. */
function isSized(y) {
  return [y].flat().every(({ shape }) => shape.every((size) => Number.isInteger(size)));
}

function call(name, args) {
  const [self, ...rest] = args;
  if (name.startsWith("tf.Tensor.")) return self[name.replace("tf.Tensor.", "")](...rest);
  const [first, second] = name.replace("tf.", "").split(".");
  return second ? tf[first][second](...args) : tf[first](...args);
}

/** An argument whose tensors are there. */
function eager(value) {
  if (Array.isArray(value)) return value.map(eager);
  return value !== null && typeof value === "object" ? tf.zeros(value.shape, value.dtype) : value;
}

/** Fractions are marked, as in the other records; integers, strings and booleans stand for themselves. */
function encode(value) {
  if (typeof value === "number" && !Number.isInteger(value)) return { f: value };
  if (Array.isArray(value)) return value.map(encode);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, v]) => [name, encode(v)]));
}

function run(name, k, x) {
  try {
    build(name, k);
  } catch (exception) {
    return { err: error(exception), at: "init" };
  }
  const symbolic = answer(() => onSymbols(build(name, k), x));
  const real = answer(() => onTensors(build(name, k), x));
  if (symbolic.err && real.err) return symbolic;
  if (symbolic.err) return { ...symbolic, only: "symbolic" };
  if (real.err) return { ...real, only: "eager", s: symbolic.y };
  return agrees(symbolic.y, real.y) ? real : { ...real, s: symbolic.y };
}

function build(name, config) {
  return tf.layers[name.replace("tf.layers.", "")](live(config));
}

/** A configuration whose inner layers are layers. */
function live(value) {
  if (Array.isArray(value)) return value.map(live);
  if (value === null || typeof value !== "object") return value;
  if ("layer" in value && "k" in value) return build(value.layer, value.k);
  return Object.fromEntries(Object.entries(value).map(([name, v]) => [name, live(v)]));
}

function onSymbols(layer, x) {
  const inputs = x.map((t) => map(t, ({ shape, dtype }) => tf.input({ shape: shape.slice(1), dtype })));
  return counted(layer, layer.apply(inputs[0]));
}

function onTensors(layer, x) {
  const inputs = x.map((t) => map(t, ({ shape, dtype }) => tf.zeros(shape, dtype)));
  return counted(layer, layer.apply(inputs[0]));
}

function map(tensors, make) {
  return Array.isArray(tensors) ? tensors.map(make) : make(tensors);
}

function counted(layer, output) {
  const size = (shape) => shape.reduce((a, b) => a * b, 1);
  const trainable = layer.trainableWeights.reduce((sum, w) => sum + size(w.shape), 0);
  return { y: describe(output), p: layer.countParams(), t: trainable };
}

function describe(output) {
  if (Array.isArray(output)) return output.map(describe);
  return { shape: [...output.shape], dtype: output.dtype };
}

function answer(call) {
  try {
    return call();
  } catch (exception) {
    return { err: error(exception), at: "call" };
  }
}

function error(exception) {
  return [exception.constructor.name, String(exception.message).trim().slice(0, 300)];
}

/** Equal but for axes that the symbolic answer leaves open. */
function agrees(symbolic, real) {
  if (Array.isArray(symbolic) !== Array.isArray(real)) return false;
  if (Array.isArray(symbolic))
    return symbolic.length === real.length && symbolic.every((s, i) => agrees(s, real[i]));
  if (symbolic.dtype !== real.dtype || symbolic.shape.length !== real.shape.length) return false;
  return symbolic.shape.every((n, i) => n === null || n === real.shape[i]);
}

main();

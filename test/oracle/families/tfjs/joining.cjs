// TensorFlow.js: merging, recurrent layers and wrappers.

const { layer } = require("../../draw.cjs");
const { batch, family } = require("./_shared.cjs");

const { entries, entry } = family();

entry(["add", "multiply", "average", "maximum", "minimum"], (r) => {
  const shape = r.shape(1, 3);
  const tensors = Array.from({ length: r.one(2, 2, 3) }, () => batch(...shape));
  if (r.chance(0.2)) tensors[1] = batch(...shape.map((n) => (r.chance(0.4) ? 1 : n)));
  if (r.chance(0.08)) tensors.pop();
  return { k: {}, x: [tensors] };
});
entry(
  "concatenate",
  (r) => {
    const shape = r.shape(1, 3);
    const axis = r.int(1, shape.length);
    const tensors = Array.from({ length: r.one(2, 2, 3) }, () =>
      batch(...shape.map((n, i) => (i + 1 === axis ? r.int(1, 5) : n))),
    );
    return {
      k:
        axis === shape.length && r.chance(0.5)
          ? {}
          : { axis: r.chance(0.5) ? axis : axis - shape.length - 1 },
      x: [tensors],
    };
  },
  50,
);
entry(
  "dot",
  (r) => {
    const [b, c] = r.sizes(2);
    const [axes, left, right] = r.one(
      [-1, [c], [c]],
      [1, [c], [c]],
      [
        [2, 1],
        [b, c],
        [c, 3],
      ],
      [2, [b, c], [3, c]],
      [-1, [b, c], [b, c]],
      [[1, 1], [c], [c + 1]],
    );
    return {
      k: { axes, ...r.some({ normalize: () => true }, 0.15) },
      x: [[batch(...left), batch(...right)]],
    };
  },
  40,
);

const sequenceOptions = (r) => ({
  returnSequences: () => r.chance(0.8),
  returnState: () => r.chance(0.5),
  goBackwards: () => true,
  unroll: () => r.chance(0.5),
});
entry(
  ["lstm", "gru", "simpleRNN"],
  (r, name) => {
    const options = {
      useBias: () => r.chance(0.4),
      activation: () => r.one("tanh", "relu"),
      dropout: () => 0.1,
      ...sequenceOptions(r),
    };
    if (name === "lstm") options.unitForgetBias = () => false;
    if (name === "gru") options.resetAfter = () => r.chance(0.5);
    return { k: { units: r.int(1, 6), ...r.some(options, 0.3) }, x: [batch(r.int(1, 5), r.int(1, 5))] };
  },
  60,
);
const cell = (r) => layer(r.one("lstmCell", "gruCell", "simpleRNNCell"), { units: r.int(1, 5) });
entry(
  "rnn",
  (r) => {
    const cells = r.one(cell(r), [cell(r), cell(r)], layer("stackedRNNCells", { cells: [cell(r), cell(r)] }));
    return { k: { cell: cells, ...r.some(sequenceOptions(r), 0.3) }, x: [batch(r.int(1, 4), r.int(1, 4))] };
  },
  40,
);
entry(
  "bidirectional",
  (r) => {
    const config = { units: r.int(1, 5), ...r.some({ returnSequences: () => true }) };
    const mode = r.some({ mergeMode: () => r.one("concat", "sum", "mul", "ave", null) }, 0.6);
    return {
      k: { layer: layer(r.one("lstm", "gru", "simpleRNN"), config), ...mode },
      x: [batch(r.int(1, 4), r.int(1, 4))],
    };
  },
  50,
);
entry(
  "timeDistributed",
  (r) => {
    const [inner, shape] = r.one(
      [layer("dense", { units: r.int(1, 6) }), r.sizes(1)],
      [layer("dense", { units: r.int(1, 6), useBias: false }), r.sizes(2, 1, 4)],
      [layer("conv2d", { filters: 2, kernelSize: r.int(1, 3) }), [5, 6, r.int(1, 3)]],
      [layer("flatten"), r.sizes(2)],
      [layer("maxPooling2d", { poolSize: 2 }), [5, 6, 2]],
    );
    return { k: { layer: inner }, x: [batch(r.int(1, 4), ...shape)] };
  },
  50,
);
entry(
  "convLstm2d",
  (r) => {
    const options = {
      padding: () => r.one("same", "valid"),
      strides: () => r.int(1, 2),
      useBias: () => false,
      returnSequences: () => true,
      dilationRate: () => r.int(1, 2),
    };
    const k = { filters: r.int(1, 3), kernelSize: r.perAxis(2, 1, 3), ...r.some(options, 0.35) };
    return { k, x: [batch(r.int(1, 3), ...r.sizes(2, 4, 6), r.int(1, 3))] };
  },
  40,
);

module.exports = { entries };

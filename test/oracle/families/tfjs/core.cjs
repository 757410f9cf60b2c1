// TensorFlow.js: the core layers, activations, normalisation.

const { tensor } = require("../../draw.cjs");
const { anything, batch, family } = require("./_shared.cjs");

const { entries, entry } = family();

entry(
  "dense",
  (r) => ({
    k: {
      units: r.int(1, 9),
      ...r.some({ useBias: () => r.chance(0.4), activation: () => r.one("relu", "softmax", "tanh") }),
    },
    x: [anything(r, 1, 3)],
  }),
  50,
);
entry(
  "activation",
  (r) => ({
    k: {
      activation: r.one(
        "relu",
        "sigmoid",
        "softmax",
        "tanh",
        "linear",
        "elu",
        "selu",
        "relu6",
        "softplus",
        "softsign",
        "hardSigmoid",
        "swish",
        "gelu",
        "mish",
        "nope",
      ),
    },
    x: [anything(r)],
  }),
  40,
);
entry(["dropout", "gaussianDropout", "alphaDropout"], (r) => ({
  k: { rate: r.one(0.1, 0.2, 0.25, 0.5, 1.5) },
  x: [anything(r)],
}));
entry("gaussianNoise", (r) => ({ k: { stddev: r.one(0.1, 0.2, 0.5) }, x: [anything(r)] }));
entry("spatialDropout1d", (r) => ({ k: { rate: r.one(0.1, 0.3, 0.5) }, x: [batch(...r.sizes(2))] }));
entry(
  "flatten",
  (r) => ({
    k: r.some({ dataFormat: () => r.one("channelsFirst", "channelsLast") }, 0.3),
    x: [anything(r, 1, 4)],
  }),
  40,
);
entry("repeatVector", (r) => ({ k: { n: r.int(1, 6) }, x: [batch(r.int(1, 7))] }));
entry(
  "embedding",
  (r) => ({
    k: {
      inputDim: r.int(1, 20),
      outputDim: r.int(1, 8),
      ...r.some({ maskZero: () => true, inputLength: () => r.int(1, 5) }, 0.25),
    },
    x: [tensor([2, r.int(1, 5)], "int32")],
  }),
  50,
);
entry("masking", (r) => ({ k: r.some({ maskValue: () => 0 }), x: [anything(r, 2, 3)] }));
entry(
  "reshape",
  (r) => {
    const inner = r.shape(1, 3, 1, 4);
    const target = r.one([...inner].reverse(), [inner.reduce((a, b) => a * b, 1)], [1, ...inner]);
    if (r.chance(0.35)) target[r.int(0, target.length - 1)] = -1;
    return { k: { targetShape: target }, x: [batch(...inner)] };
  },
  50,
);
entry(
  "permute",
  (r) => {
    const inner = r.shape(2, 4);
    const dims = inner.map((_, i) => i + 1);
    const i = r.int(0, dims.length - 1);
    [dims[0], dims[i]] = [dims[i], dims[0]];
    return { k: { dims }, x: [batch(...inner)] };
  },
  40,
);

entry(
  "batchNormalization",
  (r) => {
    const x = anything(r, 1, 4);
    const options = {
      axis: () => r.one(-1, 1, x.shape.length - 1),
      center: () => r.chance(0.5),
      scale: () => r.chance(0.5),
      momentum: () => 0.9,
      epsilon: () => 0.01,
    };
    return { k: r.some(options), x: [x] };
  },
  50,
);
entry(
  "layerNormalization",
  (r) => {
    const x = anything(r, 1, 3);
    return {
      k: r.some({
        axis: () => r.one(-1, 1, [1, 2], [-1]),
        center: () => r.chance(0.5),
        scale: () => r.chance(0.5),
      }),
      x: [x],
    };
  },
  40,
);
entry("leakyReLU", (r) => ({ k: r.some({ alpha: () => r.one(0.1, 0.2, 0.3) }, 0.6), x: [anything(r)] }));
entry("reLU", (r) => ({ k: r.some({ maxValue: () => r.one(6, 1) }), x: [anything(r)] }));
entry("elu", (r) => ({ k: r.some({ alpha: () => r.one(1, 0.5) }), x: [anything(r)] }));
entry("thresholdedReLU", (r) => ({ k: r.some({ theta: () => r.one(1, 0.5) }), x: [anything(r)] }));
entry("softmax", (r) => ({ k: r.some({ axis: () => -1 }), x: [anything(r)] }));
entry(
  "prelu",
  (r) => {
    const x = anything(r, 1, 3);
    return { k: r.some({ sharedAxes: () => r.one([1], [1, 2], 1) }), x: [x] };
  },
  40,
);

module.exports = { entries };

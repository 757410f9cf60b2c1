// tf.layers of TensorFlow.js: what a generator draws for each.

const { layer, tensor } = require("../../draw.cjs");

const entries = [];

/** Registers a generator, which gives {k: config, x: call arguments}, for one or more layers. */
function entry(names, draw, count = 30) {
  for (const name of [names].flat())
    entries.push({ name: `tf.layers.${name}`, draw: (r) => draw(r, name), count });
}

const batch = (...inner) => tensor([2, ...inner]);
const anything = (r, low = 1, high = 4) => batch(...r.shape(low, high));
const rankOf = (name) => Number(/(\d)d/i.exec(name)[1]);

function image(r, rank, channels, config, low = 5, high = 12) {
  const spatial = r.sizes(rank, low, rank < 3 ? high : 6);
  return config.dataFormat === "channelsFirst" ? batch(channels, ...spatial) : batch(...spatial, channels);
}

// Core.

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

// Convolutions.

function convolutionOptions(r, rank) {
  const strided = r.chance(0.5);
  return r.some(
    {
      strides: () => (strided ? r.perAxis(rank, 1, 3) : 1),
      padding: () => r.one("valid", "same", "same", ...(rank === 1 ? ["causal"] : [])),
      dataFormat: () => r.one("channelsLast", "channelsLast", "channelsFirst"),
      dilationRate: () => (strided ? 1 : r.perAxis(rank, 1, 3)),
      activation: () => r.one("relu", "tanh"),
      useBias: () => r.chance(0.3),
    },
    0.45,
  );
}

entry(
  ["conv1d", "conv2d", "conv3d"],
  (r, name) => {
    const rank = rankOf(name);
    const groups = r.chance(0.1) ? 2 : 1;
    const k = {
      filters: groups * r.int(1, 4),
      kernelSize: r.perAxis(rank, 1, 4),
      ...convolutionOptions(r, rank),
    };
    if (groups > 1) k.groups = groups;
    return { k, x: [image(r, rank, groups * r.int(1, 3), k)] };
  },
  70,
);
entry(
  ["conv2dTranspose", "conv3dTranspose"],
  (r, name) => {
    const rank = rankOf(name);
    const { dilationRate: _, ...options } = convolutionOptions(r, rank);
    const k = { filters: r.int(1, 4), kernelSize: r.perAxis(rank, 1, 4), ...options };
    if (r.chance(0.1)) k.outputPadding = 1;
    return { k, x: [image(r, rank, r.int(1, 3), k, 2, 6)] };
  },
  60,
);
entry(
  "depthwiseConv2d",
  (r) => {
    const k = {
      kernelSize: r.perAxis(2, 1, 4),
      ...convolutionOptions(r, 2),
      ...r.some({ depthMultiplier: () => r.int(1, 3) }),
    };
    return { k, x: [image(r, 2, r.int(1, 3), k)] };
  },
  60,
);
entry(
  "separableConv2d",
  (r) => {
    const k = {
      filters: r.int(1, 4),
      kernelSize: r.perAxis(2, 1, 4),
      ...convolutionOptions(r, 2),
      ...r.some({ depthMultiplier: () => r.int(1, 3) }),
    };
    return { k, x: [image(r, 2, r.int(1, 3), k)] };
  },
  60,
);

// Pooling, padding, resizing.

entry(
  [
    "maxPooling1d",
    "maxPooling2d",
    "maxPooling3d",
    "averagePooling1d",
    "averagePooling2d",
    "averagePooling3d",
  ],
  (r, name) => {
    const rank = rankOf(name);
    const k = r.some(
      {
        poolSize: () => (rank === 1 ? r.int(1, 3) : r.perAxis(rank, 1, 3)),
        strides: () => (rank === 1 ? r.int(1, 3) : r.perAxis(rank, 1, 3)),
        padding: () => r.one("valid", "same"),
        ...(rank > 1 ? { dataFormat: () => r.one("channelsLast", "channelsFirst") } : {}),
      },
      0.6,
    );
    return { k, x: [image(r, rank, r.int(1, 4), k, 3, 10)] };
  },
  50,
);
entry(["globalMaxPooling1d", "globalAveragePooling1d", "globalMaxPool1d"], (r) => ({
  k: {},
  x: [batch(...r.sizes(2))],
}));
entry(["globalMaxPooling2d", "globalAveragePooling2d"], (r) => {
  const k = r.some({ dataFormat: () => r.one("channelsLast", "channelsFirst") });
  return { k, x: [image(r, 2, r.int(1, 4), k, 1, 7)] };
});
const margin = (r) => r.one(r.int(0, 2), r.sizes(2, 0, 2), [r.sizes(2, 0, 2), r.sizes(2, 0, 2)]);
entry(
  "zeroPadding2d",
  (r) => {
    const k = r.some(
      { padding: () => margin(r), dataFormat: () => r.one("channelsLast", "channelsFirst") },
      0.6,
    );
    return { k, x: [image(r, 2, r.int(1, 3), k, 2, 6)] };
  },
  40,
);
entry(
  "cropping2D",
  (r) => {
    const k = {
      cropping: margin(r),
      ...r.some({ dataFormat: () => r.one("channelsLast", "channelsFirst") }, 0.4),
    };
    return { k, x: [image(r, 2, r.int(1, 3), k, 5, 9)] };
  },
  40,
);
entry(
  "upSampling2d",
  (r) => {
    const k = r.some(
      {
        size: () => r.sizes(2, 1, 3),
        dataFormat: () => r.one("channelsLast", "channelsFirst"),
        interpolation: () => r.one("nearest", "bilinear"),
      },
      0.5,
    );
    return { k, x: [image(r, 2, r.int(1, 3), k, 2, 6)] };
  },
  40,
);
entry("resizing", (r) => ({
  k: {
    height: r.int(1, 8),
    width: r.int(1, 8),
    ...r.some({ interpolation: () => r.one("bilinear", "nearest") }),
  },
  x: [image(r, 2, 3, {}, 2, 8)],
}));
entry("centerCrop", (r) => ({
  k: { height: r.int(1, 6), width: r.int(1, 6) },
  x: [image(r, 2, 3, {}, 4, 8)],
}));
entry("rescaling", (r) => ({
  k: { scale: r.one(1 / 255, 0.5, 2), ...r.some({ offset: () => r.one(-1, 0.5) }) },
  x: [image(r, 2, 3, {}, 2, 8)],
}));

// Normalisation and activations with weights.

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

// Merging.

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

// Recurrent layers and wrappers.

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

// TensorFlow.js: convolutions, pooling, padding, resizing.

const { batch, family, image, rankOf } = require("./_shared.cjs");

const { entries, entry } = family();

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

module.exports = { entries };

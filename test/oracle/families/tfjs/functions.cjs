// TensorFlow.js: the functions of tf.* and the methods of tensors, in valid calls, which the recorder spoils.

const { tensor } = require("../../draw.cjs");

const entries = [];
/** A generator gives the arguments of a call, for one function or for several alike. */
function entry(names, draw, count = 12) {
  for (const name of names.split(" ")) entries.push({ name: `tf.${name}`, args: draw, count });
}

const some = (r, low = 1, high = 4) => tensor(r.shape(low, high));
const axisIn = (r, { shape }) => r.int(-shape.length, shape.length - 1);

entry(
  "ceil floor round exp expm1 log log1p sqrt rsqrt reciprocal sin cos tan asin acos atan sinh cosh tanh asinh acosh " +
    "atanh elu selu sigmoid logSigmoid softplus erf logSoftmax abs neg sign square relu relu6 clone zerosLike onesLike",
  (r) => [some(r)],
  8,
);
entry("softmax leakyRelu", (r) => [some(r)]);
entry("clipByValue", (r) => [some(r), 0, 6]);
entry("dropout", (r) => [some(r), 0.3]);
entry("reverse cumsum", (r) => [some(r), r.chance(0.6) ? 0 : 0]);
entry("add sub mul div divNoNan maximum minimum squaredDifference mod pow atan2", (r) => {
  const x = some(r);
  const shape = x.shape.map((n) => (r.chance(0.3) ? 1 : n));
  return r.one([x, x], [x, tensor(shape)], [tensor(shape), x], [x, tensor(shape.slice(1))], [x, 2]);
});
entry("equal notEqual less lessEqual greater greaterEqual", (r) => {
  const x = some(r);
  return [x, r.one(x, tensor(x.shape.slice(1)), 0)];
});
entry("logicalAnd logicalOr logicalXor", (r) => {
  const x = tensor(r.shape(1, 3), "bool");
  return [x, x];
});
entry("where", (r) => {
  const x = some(r, 1, 3);
  return [tensor(x.shape, "bool"), x, r.chance(0.5) ? x : tensor(x.shape.map(() => 1))];
});
entry("cast", (r) => [some(r), r.one("int32", "float32", "bool")]);
entry(
  "sum prod mean max min logSumExp",
  (r) => {
    const x = some(r);
    const options = [[x], [x, axisIn(r, x)], [x, null, true], [x, axisIn(r, x), true]];
    if (x.shape.length > 1) options.push([x, [-2, -1]], [x, [0, 1], r.chance(0.5)]);
    return r.one(...options);
  },
  16,
);
entry("any all", (r) => {
  const x = tensor(r.shape(1, 3), "bool");
  return r.one([x], [x, axisIn(r, x)], [x, axisIn(r, x), true]);
});
entry("argMax argMin", (r) => {
  const x = some(r);
  return r.one([x], [x, axisIn(r, x)]);
});
entry(
  "reshape",
  (r) => {
    const shape = r.shape(1, 4, 1, 5);
    const size = shape.reduce((a, b) => a * b, 1);
    return [
      tensor(shape),
      r.one([-1], [size], [1, -1], [...shape].reverse(), [...shape.slice(0, -1), -1, 1]),
    ];
  },
  20,
);
entry("expandDims", (r) => {
  const x = some(r, 1, 3);
  return r.one([x], [x, r.int(-x.shape.length - 1, x.shape.length)]);
});
entry("squeeze", (r) => {
  const x = tensor(r.shape(2, 4).map((n, i) => (i === 0 || r.chance(0.4) ? 1 : n)));
  return r.one([x], [x, [0]]);
});
entry("transpose", (r) => {
  const x = some(r, 1, 4);
  const order = x.shape.map((_, i) => i);
  order.push(order.shift());
  return r.one([x], [x, order]);
});
entry("tile", (r) => {
  const x = some(r, 1, 3);
  return [x, x.shape.map(() => r.int(1, 3))];
});
entry("pad", (r) => {
  const x = some(r, 1, 4);
  return [x, x.shape.map(() => [r.int(0, 2), r.int(0, 2)]), r.one(0, 1)];
});
entry("slice", (r) => {
  const x = tensor(r.shape(1, 4, 2, 6));
  const begin = x.shape.map((n) => r.int(0, n - 1));
  const size = x.shape.map((n, i) => r.one(-1, r.int(1, n - begin[i])));
  return r.one([x, begin, size], [x, begin], [x, begin[0], r.one(-1, 1)], [x, begin.slice(0, 1)]);
});
entry("concat", (r) => {
  const shape = r.shape(1, 3);
  const axis = r.int(0, shape.length - 1);
  const parts = [1, 2].map(() => tensor(shape.map((n, i) => (i === axis ? r.int(1, 4) : n))));
  return axis === 0 && r.chance(0.5) ? [parts] : [parts, r.one(axis, axis - shape.length)];
});
entry("stack", (r) => {
  const x = some(r, 1, 3);
  return r.one([[x, x]], [[x, x, x], r.int(0, x.shape.length)]);
});
entry("unstack", (r) => {
  const x = some(r, 1, 3);
  return r.one([x], [x, axisIn(r, x)]);
});
entry("split", (r) => {
  const count = r.int(1, 3);
  const x = tensor([count * r.int(1, 3), count * 2, 3]);
  return r.one([x, count], [x, count, 1], [x, [1, 2], 2], [x, count, -2]);
});
entry("gather", (r) => {
  const x = some(r, 1, 3);
  const indices = tensor([r.int(1, 4)], "int32");
  return r.one([x, indices], [x, indices, axisIn(r, x)], [x, tensor([2, 2], "int32")]);
});
entry("Tensor.as2D", (r) => {
  const [a, b] = r.sizes(2);
  return [tensor([a * b]), ...r.one([a, b], [-1, b], [a, -1])];
});
entry("Tensor.as4D", (r) => [tensor([2, 12]), r.one(-1, 2), r.one(1, 3), 2, r.one(1, 2)]);
entry("Tensor.reshapeAs", (r) => {
  const shape = r.shape(1, 3);
  return [tensor(shape), tensor(shape.toReversed())];
});
entry("zeros ones randomNormal truncatedNormal", (r) => [r.shape(1, 3), ...r.one([], [])], 4);
entry("randomUniform", (r) => [r.shape(1, 3), 0, 5, r.one("int32", "float32")], 4);
entry("fill", (r) => [r.shape(1, 3), ...r.one([2], [0.5], [true], [1, "int32"])], 6);
entry("oneHot", (r) => [tensor(r.shape(1, 2), "int32"), r.int(1, 9)]);
entry("matMul", (r) => {
  const [a, b, c] = r.sizes(3);
  const batch = r.chance(0.4) ? [r.int(1, 3)] : [];
  return r.one(
    [tensor([...batch, a, b]), tensor([...batch, b, c])],
    [tensor([...batch, b, a]), tensor([...batch, b, c]), true],
    [tensor([...batch, a, b]), tensor([...batch, c, b]), false, true],
    [tensor([2, a, b]), tensor([b, c])],
  );
});
entry("dot", (r) => {
  const [a, b, c] = r.sizes(3);
  return r.one([tensor([a]), tensor([a])], [tensor([a, b]), tensor([b, c])], [tensor([a, b]), tensor([b])]);
});
entry("outerProduct", (r) => [tensor(r.sizes(1)), tensor(r.sizes(1))]);
const image = (r, channels) =>
  tensor([...(r.chance(0.7) ? [r.int(1, 3)] : []), ...r.sizes(2, 5, 12), channels]);
entry(
  "conv2d",
  (r) => {
    const channels = r.int(1, 3);
    const filter = tensor([...r.sizes(2, 1, 4), channels, r.int(1, 5)]);
    const call = [image(r, channels), filter, r.perAxis(2, 1, 3), r.one("same", "valid")];
    return r.chance(0.2) ? [call[0], filter, 1, call[3], "NHWC", r.int(1, 2)] : call;
  },
  24,
);
entry("depthwiseConv2d", (r) => {
  const channels = r.int(1, 3);
  return [
    image(r, channels),
    tensor([...r.sizes(2, 1, 4), channels, r.int(1, 3)]),
    r.perAxis(2, 1, 2),
    r.one("same", "valid"),
  ];
});
entry("maxPool avgPool", (r) => [
  image(r, r.int(1, 3)),
  r.perAxis(2, 1, 4),
  r.perAxis(2, 1, 3),
  r.one("same", "valid"),
]);
entry("image.resizeBilinear image.resizeNearestNeighbor", (r) => [image(r, 3), r.sizes(2, 1, 9)]);
const nested = (shape) =>
  shape.length === 0 ? 1 : Array.from({ length: shape[0] }, () => nested(shape.slice(1)));
entry("tensor", (r) => {
  const shape = r.shape(0, 3);
  const size = shape.reduce((a, b) => a * b, 1);
  const flat = Array.from({ length: size }, (_, i) => i);
  return r.one(
    [nested(shape)],
    [flat, shape.length > 0 ? shape : [1]],
    [nested(shape.length ? shape : [2]), undefined, "int32"],
  );
});
entry("tensor1d", (r) => [nested(r.sizes(1)), ...r.one([], ["int32"])]);
entry("tensor2d", (r) => {
  const [a, b] = r.sizes(2);
  return r.one([nested([a, b])], [nested([a * b]), [a, b]], [nested([a, b]), [a, b], "int32"]);
});
entry("tensor3d", (r) => [nested(r.sizes(3, 1, 4))]);
entry("tensor4d", (r) => [nested(r.sizes(4, 1, 3))]);
entry("scalar", (r) => r.one([1], [3.5], [true], [2, "int32"]), 4);
entry("range", (r) => [r.int(0, 3), r.int(0, 12), ...r.one([], [2], [1, "int32"])]);
entry("linspace", (r) => [0, 1, r.int(1, 9)]);
entry("eye", (r) => r.one([r.int(1, 5)], [r.int(1, 5), r.int(1, 5)], [2, 3, [r.int(1, 3)]]));
const methods = {
  flatten: (x) => [x],
  toInt: (x) => [x],
  toFloat: (x) => [x],
  toBool: (x) => [x],
  concat: (x) => [x, x],
  stack: (x) => [x, x],
};
for (const [name, draw] of Object.entries(methods)) entry(`Tensor.${name}`, (r) => draw(some(r, 1, 3)), 6);

module.exports = { entries };

// Random configurations for TensorFlow.js; draw.py in the language of the framework.

/** A tensor argument: shape with the batch axis, dtype. */
function tensor(shape, dtype = "float32") {
  return { shape, dtype };
}

/** A layer given as an argument. */
function layer(name, config = {}) {
  return { layer: `tf.layers.${name}`, a: [], k: config };
}

class Draw {
  constructor(seed) {
    this.state = [...seed].reduce((hash, c) => Math.imul(hash ^ c.charCodeAt(0), 16777619), 2166136261) >>> 0;
  }

  /** mulberry32: in 0 to 1. */
  random() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  int(low, high) {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  one(...values) {
    return values[this.int(0, values.length - 1)];
  }

  chance(share) {
    return this.random() < share;
  }

  sizes(rank, low = 1, high = 7) {
    return Array.from({ length: rank }, () => this.int(low, high));
  }

  shape(minRank, maxRank, low = 1, high = 6) {
    return this.sizes(this.int(minRank, maxRank), low, high);
  }

  /** A number for all axes, or an array with one for each. */
  perAxis(rank, low, high) {
    return this.chance(0.55) ? this.int(low, high) : this.sizes(rank, low, high);
  }

  /** Some of the options, each drawn by its function. */
  some(options, share = 0.4) {
    const kept = Object.entries(options).filter(() => this.chance(share));
    return Object.fromEntries(kept.map(([name, draw]) => [name, draw()]));
  }
}

/** The case with one thing made wrong, in the ways that people get it wrong. */
function spoil(r, { k, x }) {
  const names = Object.keys(k).filter((name) => typeof k[name] !== "boolean" && k[name] !== null);
  if (names.length > 0 && r.chance(0.55)) {
    const name = r.one(...names);
    if (r.chance(0.15)) {
      const { [name]: _, ...rest } = k;
      return { k: rest, x };
    }
    return { k: { ...k, [name]: spoilValue(r, k[name]) }, x };
  }
  const i = r.int(0, x.length - 1);
  return { k, x: x.map((t, j) => (i === j ? spoilTensor(r, t) : t)) };
}

function spoilValue(r, value) {
  if (typeof value === "number") return r.one(0, -1, value + 0.5, String(value), value + 1);
  if (typeof value === "string") return r.one("nope", value.toUpperCase());
  if (Array.isArray(value) && value.length > 0) {
    if (r.chance(0.4)) return r.one([...value, value[0]], value.slice(1));
    const i = r.int(0, value.length - 1);
    return value.map((v, j) => (i === j ? spoilValue(r, v) : v));
  }
  return "nope";
}

function spoilTensor(r, t) {
  if (Array.isArray(t)) return t.map((v, i) => (i === 0 ? spoilTensor(r, v) : v));
  const way = r.int(0, 3);
  const inner = t.shape.slice(1);
  if (way === 0) return { ...t, shape: [t.shape[0], r.int(1, 3), ...inner] };
  if (way === 1) return { ...t, shape: [t.shape[0], ...inner.slice(1)] };
  const i = r.int(0, inner.length - 1);
  return {
    ...t,
    shape: [t.shape[0], ...inner.map((n, j) => (i === j ? Math.max(1, n + r.one(-1, 1, 2)) : n))],
  };
}

/** The arguments of a tensor function with one of them made wrong: another shape or type, axis or size. */
function spoilCall(r, args) {
  const i = r.int(0, args.length - 1);
  return args.map((value, j) => (i === j ? spoilArgument(r, value) : value));
}

function spoilArgument(r, value) {
  if (typeof value === "number") return value < 0 ? value - 4 : value + r.one(1, 4, 5);
  if (Array.isArray(value)) return spoilItems(r, value);
  if (value === null || typeof value !== "object") return value;
  const { shape } = value;
  const sized = shape.length > 0 ? shape.with(r.int(0, shape.length - 1), r.int(1, 9)) : [2];
  return r.one(
    { ...value, shape: [r.int(1, 3), ...shape] },
    { ...value, shape: shape.slice(1) },
    { ...value, shape: sized },
    { ...value, dtype: value.dtype === "float32" ? "int32" : "float32" },
  );
}

function spoilItems(r, items) {
  const i = r.int(0, items.length - 1);
  if (items.length === 0) return items;
  if (items.length > 2 && !Array.isArray(items[0]) && r.chance(0.3)) return items.slice(1);
  // No axis is to be named twice.
  return items.with(i, items[i] >= 0 ? items[i] + r.int(4, 6) : spoilArgument(r, items[i]));
}

module.exports = { Draw, layer, spoil, spoilCall, tensor };

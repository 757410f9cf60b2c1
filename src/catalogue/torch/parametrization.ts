import { add, type Dim, max, mul, product } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { type BoundArgs, typeName } from "../arguments";
import { fail, giveUp } from "../bail";
import { fn, type LayerEntry, type Weights } from "../entry";
import { type Arg, LayerConfig } from "../values";
import { axisOf } from "./shared/axis";

/** Functions that put another form in place of one weight of a layer; they change what is counted. */

const DOCS = "https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.";

type Args = BoundArgs<"module" | "name">;

/** What stands for the weight afterwards. */
interface Form {
  readonly weights: (name: string, dims: Dims) => Weights;
  readonly buffers?: (name: string, dims: Dims) => Weights;
  /** Multiply-adds that making the weight costs at every call. */
  readonly macs?: (dims: Dims) => Dim;
}

/** What a function says of a weight that is not there. */
type Missing = (module: string, name: string) => never;

/** The layer with its weight in another form. */
function reformed(a: Args, form: Form, missing: Missing = failMissing): LayerConfig {
  const { entry, args } = a.layer("module");
  const name = nameOf(a);
  if (entry.builtOn === "construction" && !entry.weights?.(args, [])[name]) missing(entry.shortName, name);
  const weightOf = (own: BoundArgs, x: Dims) => entry.weights?.(own, x)[name] || [];
  const changed: LayerEntry = {
    ...entry,
    weights: (own, x) => ({
      ...entry.weights?.(own, x),
      [name]: false,
      ...form.weights(name, weightOf(own, x)),
    }),
    buffers: (own, x) => ({ ...entry.buffers?.(own, x), ...form.buffers?.(name, weightOf(own, x)) }),
    macs: (own, x, y, call) => add(entry.macs?.(own, x, y, call) ?? 0, form.macs?.(weightOf(own, x)) ?? 0),
  };
  return new LayerConfig(changed, args);
}

function nameOf(a: Args): string {
  const name = a.raw("name");
  if (typeof name === "string") return name;
  if (isUnknown(name)) return giveUp(name);
  return fail("type", "TypeError", `attribute name must be string, not '${typeName(name)}'`);
}

function failMissing(module: string, name: string): never {
  return fail("value", "ValueError", `Module '${module}' has no parameter or buffer with name '${name}'`);
}

function failAttribute(module: string, name: string): never {
  return fail("value", "AttributeError", `'${module}' object has no attribute '${name}'`);
}

function failKey(_module: string, name: string): never {
  return fail("value", "KeyError", `'${name}'`);
}

/** The newer functions look the weight up first, in whatever they are given. */
function demandModule(a: Args): void {
  const module = a.raw("module");
  if (module instanceof LayerConfig || isUnknown(module)) return;
  failMissing(
    typeof module === "number" || typeof module === "string" ? String(module) : typeName(module),
    a.text("name") ?? "weight",
  );
}

/** Others reach into the module at once. */
function demandAttribute(a: Args, attribute: string): void {
  const module = a.raw("module");
  if (module instanceof LayerConfig || isUnknown(module)) return;
  fail("type", "AttributeError", `'${typeName(module)}' object has no attribute '${attribute}'`);
}

/** The norms of a weight over all axes but one; a single one where `dim` is None. */
function normSizes(dim: Arg, dims: Dims): Dims {
  if (isUnknown(dim)) return giveUp(dim);
  if (dim === null || dim === -1) return [];
  const axis = axisOf(dim, dims.length, "norm_except_dim");
  return dims.map((size, i) => (i === axis ? size : 1));
}

/** A weight read as a matrix: the size of one axis and the product of the others. */
function matrixSizes(dims: Dims, axis: number): readonly [Dim, Dim] {
  return [dims[axis] ?? 1, product(dims.filter((_, i) => i !== axis))];
}

/** The output channels of a transposed convolution are axis 1 of its weight. */
function defaultAxis(config: LayerConfig): number {
  return config.entry.shortName.startsWith("ConvTranspose") ? 1 : 0;
}

function spectralAxis(a: BoundArgs<"module" | "dim">): number {
  return a.isNone("dim") ? defaultAxis(a.layer("module")) : a.known("dim");
}

export const weightNorm = fn("torch.nn.utils.weight_norm(module, name='weight', dim=0)", {
  docs: `${DOCS}weight_norm.html`,
  output: (a) => {
    demandAttribute(a, "_forward_pre_hooks");
    const form: Form = {
      weights: (name, dims) => ({ [`${name}_g`]: normSizes(a.raw("dim"), dims), [`${name}_v`]: dims }),
    };
    return reformed(a, form, failAttribute);
  },
});

export const spectralNorm = fn(
  "torch.nn.utils.spectral_norm(module, name='weight', n_power_iterations=1, eps=1e-12, dim=None)",
  {
    docs: `${DOCS}spectral_norm.html`,
    output: (a) => {
      demandAttribute(a, "_forward_pre_hooks");
      const axis = spectralAxis(a);
      const form: Form = {
        weights: (name, dims) => ({ [`${name}_orig`]: dims }),
        buffers: (name, dims) => {
          const [height, width] = matrixSizes(dims, axis);
          return { [`${name}_u`]: [height], [`${name}_v`]: [width] };
        },
      };
      return reformed(a, form, failKey);
    },
  },
);

export const parametrizedWeightNorm = fn(
  "torch.nn.utils.parametrizations.weight_norm(module, name='weight', dim=0)",
  {
    docs: `${DOCS}parametrizations.weight_norm.html`,
    output: (a) => {
      demandAttribute(a, "training");
      return reformed(a, {
        weights: (name, dims) => ({
          [`parametrizations.${name}.original0`]: normSizes(a.raw("dim"), dims),
          [`parametrizations.${name}.original1`]: dims,
        }),
      });
    },
  },
);

export const parametrizedSpectralNorm = fn(
  "torch.nn.utils.parametrizations.spectral_norm(module, name='weight', n_power_iterations=1, eps=1e-12, dim=None)",
  {
    docs: `${DOCS}parametrizations.spectral_norm.html`,
    output: (a) => {
      demandModule(a);
      const axis = spectralAxis(a);
      return reformed(a, {
        weights: (name, dims) => ({ [`parametrizations.${name}.original`]: dims }),
        buffers: (name, dims) => {
          const [height, width] = matrixSizes(dims, axis);
          const prefix = `parametrizations.${name}.0.`;
          return dims.length > 1 ? { [`${prefix}_u`]: [height], [`${prefix}_v`]: [width] } : {};
        },
      });
    },
  },
);

export const parametrizedOrthogonal = fn(
  "torch.nn.utils.parametrizations.orthogonal(module, name='weight', orthogonal_map=None, *, use_trivialization=True)",
  {
    docs: `${DOCS}parametrizations.orthogonal.html`,
    output: (a) => {
      demandModule(a);
      const isTrivialized = a.flag("use_trivialization");
      const side = (dims: Dims) => max(dims[dims.length - 2] ?? 1, dims[dims.length - 1] ?? 1);
      return reformed(a, {
        weights: (name, dims) => ({ [`parametrizations.${name}.original`]: dims }),
        buffers: (name, dims) => ({
          [`parametrizations.${name}.0.base`]: isTrivialized && [
            ...dims.slice(0, -2),
            side(dims),
            side(dims),
          ],
        }),
        // The base is a square matrix that the weight is multiplied by.
        macs: (dims) => (isTrivialized ? mul(product(dims), side(dims)) : 0),
      });
    },
  },
);

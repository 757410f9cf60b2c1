import { isExpr } from "../../arithmetic/dimension";
import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import type { BoundArgs } from "../arguments";
import { fail, giveUp } from "../bail";
import { type LayerEntry, type LayerSpec, layer as plainLayer } from "../entry";
import { entered } from "../families/entered";
import type { ParameterNames } from "../signature";
import { type Arg, Opaque, Tensor } from "../values";
import { checkName } from "./names";
import { repr, shapeWords, snakeCase } from "./words";

/** A layer of Keras: what all of them share is added by {@link layer}. */
export interface KerasSpec<N extends string> extends LayerSpec<N> {
  /** The rank that the input must have. */
  readonly rank?: number | ((a: BoundArgs<N>) => number);
  /** The least rank that the input may have. */
  readonly minimumRank?: number;
  /** Arguments that the layer takes besides its signature, such as `rms_scaling`. */
  readonly alsoTakes?: readonly string[];
}

/** What the base class of all layers takes by keyword. */
const BASE_ARGUMENTS = [
  "activity_regularizer",
  "trainable",
  "dtype",
  "autocast",
  "name",
  "input_dim",
  "input_shape",
];

/** Taken by the base class of Keras 2 only; they set neither shapes nor weights. */
const KERAS_2_ARGUMENTS = [
  "batch_input_shape",
  "batch_size",
  "weights",
  "dynamic",
  "input_length",
  "input_tensor",
];

/** Arguments of Keras 1, whose positional arguments mean something else as well. */
const KERAS_1_ARGUMENTS = new Set([
  "nb_filter",
  "nb_row",
  "nb_col",
  "filter_length",
  "border_mode",
  "subsample",
  "subsample_length",
  "dim_ordering",
  "init",
  "inner_init",
  "inner_activation",
  "W_regularizer",
  "b_regularizer",
  "U_regularizer",
  "W_constraint",
  "b_constraint",
  "atrous_rate",
  "output_dim",
  "dropout_W",
  "dropout_U",
  "concat_axis",
  "consume_less",
]);

/**
 * Describes a Keras layer by its documented signature. It adds what every layer of Keras does: refusing unknown
 * keywords and activations, checking the input's rank, `trainable=False`, and the dtype of the output.
 */
export function layer<const S extends string>(signature: S, spec: KerasSpec<ParameterNames<S>>): LayerEntry {
  const full = spec as KerasSpec<string>;
  const { weights, nonTrainable, shape, rank, minimumRank, alsoTakes, check, ...rest } = full;
  const name = signature.slice(0, signature.indexOf("(")).replace(/^.*\./, "");
  const enter = (a: BoundArgs, x: Dims) => {
    refuseKeras1(a);
    checkRank(a, x, name, typeof rank === "function" ? rank(a) : rank, minimumRank);
  };
  const output = rest.output ?? (shape && shapeOnly(shape));
  const whole: LayerSpec<string> = {
    call: "(inputs)",
    ...rest,
    check: (a) => {
      checkSurplus(a, name, alsoTakes);
      for (const { name: parameter } of a.signature.parameters) {
        if (a.isGiven(parameter)) checkName(parameter, a.raw(parameter));
      }
      check?.(a);
    },
    ...entered({ weights, nonTrainable, output }, enter, isFrozen),
  };
  return plainLayer(signature, whole as LayerSpec<ParameterNames<S>>);
}

type ShapeOf = NonNullable<LayerSpec<string>["shape"]>;

function shapeOnly(shape: ShapeOf): NonNullable<LayerSpec<string>["output"]> {
  return (a, x, call) => new Tensor(shape(a, x, call), computeDtype(a));
}

/** The dtype that a layer computes in: its `dtype`, that of a policy such as "mixed_float16", or float32. */
export function computeDtype(a: BoundArgs): string | undefined {
  const given = a.raw("dtype");
  if (given === null) return "float32";
  const name = typeof given === "string" ? given : given instanceof Opaque ? given.name : undefined;
  return name?.replace(/^.*\./, "").replace(/^mixed_/, "");
}

function isFrozen(a: BoundArgs): boolean {
  return a.isGiven("trainable") && !a.flag("trainable");
}

/** Refuses keywords that no layer takes. */
export function checkSurplus(a: BoundArgs, layerName: string, alsoTakes: readonly string[] = []): void {
  const surplus = a.surplus();
  if (surplus.size === 0) return;
  const known = new Set([...BASE_ARGUMENTS, ...KERAS_2_ARGUMENTS, ...KERAS_1_ARGUMENTS, ...alsoTakes]);
  const unknown = [...surplus].filter(([name]) => !known.has(name));
  if (unknown.length === 0) return;
  const shown = unknown.map(([name, value]) => `'${name}': ${repr(value)}`).join(", ");
  fail("signature", "ValueError", `Unrecognized keyword arguments passed to ${layerName}: {${shown}}`);
}

function refuseKeras1(a: BoundArgs): void {
  for (const name of a.surplus().keys()) {
    if (KERAS_1_ARGUMENTS.has(name)) giveUp(`${name} is an argument of Keras 1`);
  }
}

function checkRank(a: BoundArgs, x: Dims, layerName: string, rank?: number, minimumRank?: number): void {
  if (rank !== undefined && x.length !== rank) {
    failIncompatible(
      a,
      x,
      layerName,
      "rank",
      `expected ndim=${rank}, found ndim=${x.length}. Full shape received: ${shapeWords(x)}`,
    );
  }
  if (minimumRank !== undefined && x.length < minimumRank) {
    failIncompatible(
      a,
      x,
      layerName,
      "rank",
      `expected min_ndim=${minimumRank}, found ndim=${x.length}. Full shape received: ${shapeWords(x)}`,
    );
  }
}

/** Complains about an input as Keras's `InputSpec` does. */
export function failIncompatible(
  a: BoundArgs,
  x: Dims,
  layerName: string,
  kind: "rank" | "channels" | "features",
  what: string,
): never {
  const given = a.raw("name");
  const name = typeof given === "string" ? given : snakeCase(layerName);
  return fail(
    kind,
    "ValueError",
    `Input 0 with name 'None' of layer '${name}' is incompatible with the layer: ${what}`,
    { received: x.length },
  );
}

/** Demands a positive integer; the message is the layer's own. Sizes that are not known pass. */
export function demandPositive<N extends string>(
  a: BoundArgs<N>,
  name: N,
  message: (received: string) => string,
): void {
  const value = a.raw(name);
  if (isUnknown(value) || isExpr(value) || value === true) return;
  if (typeof value !== "number" || value <= 0) fail("value", "ValueError", message(shown(value)));
}

/** A value as an f-string prints it: texts without quotes. */
function shown(value: Arg): string {
  return typeof value === "string" ? value : repr(value);
}

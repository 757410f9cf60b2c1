import type { LayerNode, Operation } from "../../model/graph";

/** Functions that bend, by the names that frameworks give them. */
const ACTIVATIONS =
  /^(relu6?|leaky_?relu|elu|selu|celu|gelu|silu|swish|mish|sigmoid|hard_?(sigmoid|swish|tanh)|tanh|softmax|log_?softmax|softplus|softsign|prelu)$/;

/** The activation that a step is, such as "relu"; undefined for every other step. */
export function activationOf({ layer, name }: Operation): string | undefined {
  if (layer?.entry?.shortName === "Activation") return builtIn(layer, "activation");
  return activationNamed(name);
}

const known = new Map<string, string | undefined>();

function activationNamed(name: string): string | undefined {
  if (!known.has(name)) {
    const short = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    known.set(name, ACTIVATIONS.test(short) ? short.replaceAll("_", "") : undefined);
  }
  return known.get(name);
}

/** The activation that a Keras layer applies to its output; undefined for none and for what cannot be told. */
export function builtInActivation(layer: LayerNode): string | undefined {
  return layer.framework === "torch" ? undefined : builtIn(layer, "activation");
}

/** Whether a layer certainly applies no activation of its own. */
export function isPlain({ framework, args }: LayerNode): boolean {
  if (framework === "torch") return true;
  const activation = args?.raw("activation");
  return activation === null || activation === "linear";
}

function builtIn({ args }: LayerNode, argument: string): string | undefined {
  const value = args?.raw(argument);
  return typeof value === "string" && ACTIVATIONS.test(value) ? value.replaceAll("_", "") : undefined;
}

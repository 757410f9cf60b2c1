import { BoundArgs, dimsOf } from "../../arguments";
import type { FunctionEntry, LayerCall, LayerEntry } from "../../entry";
import type { Signature } from "../../signature";
import { type Arg, Tensor } from "../../values";
import { op } from "./form";

interface ThroughOptions {
  /** Whether the function makes the demands of the layer's constructor. */
  readonly checks?: boolean;
  readonly aliases?: readonly string[];
  /** What the function demands beyond the layer. */
  readonly demand?: (x: Tensor, a: BoundArgs) => void;
}

/**
 * A function of `torch.nn.functional` that a layer only calls: one description serves both. Its parameters carry
 * the names of the layer's constructor and call.
 */
export function through(layer: LayerEntry, signature: string, options: ThroughOptions = {}): FunctionEntry {
  return op<string>(signature, {
    aliases: options.aliases ?? [],
    output: (a) => {
      const { args, call, x } = split(layer, a);
      if (options.checks) layer.check?.(args);
      options.demand?.(call.x, a);
      return layer.output?.(args, x, call) ?? new Tensor(layer.shape?.(args, x, call) ?? x, call.x.dtype);
    },
    macs: (a, y) => {
      const { args, call, x } = split(layer, a);
      return layer.macs?.(args, x, y, call) ?? 0;
    },
    reach: (a) => {
      const { args, call } = split(layer, a);
      return typeof layer.reach === "function" ? layer.reach(args, dimsOf(call.x)) : (layer.reach ?? "point");
    },
  });
}

/** The call's arguments as the layer takes them: some on construction, the others with the input. */
function split(layer: LayerEntry, a: BoundArgs) {
  const args = rebound(layer.signature, a);
  const bound = rebound(layer.callSignature, a);
  const [first] = layer.callSignature.parameters;
  const x = bound.tensor(first?.name ?? "input");
  const call: LayerCall = { x, args: bound };
  return { args, call, x: dimsOf(x) };
}

/** The arguments of one call that another signature names too; others take that signature's defaults. */
function rebound(signature: Signature, a: BoundArgs): BoundArgs {
  const own = new Set(a.signature.parameters.map((p) => p.name));
  const shared = signature.parameters.filter((p) => own.has(p.name));
  return new BoundArgs(signature, new Map(shared.map((p): [string, Arg] => [p.name, a.raw(p.name)])));
}

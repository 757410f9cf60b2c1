import type { Dims } from "../../arithmetic/shape";
import { isUnknown } from "../../arithmetic/unknown";
import { callLayer } from "../apply";
import { type BoundArgs, typeName } from "../arguments";
import { Bail, fail, giveUp } from "../bail";
import { type LayerCall, layer } from "../entry";
import { LayerConfig } from "../values";
import { nnDocs } from "./shared/docs";

type Args = BoundArgs<"module">;

/** A wrapper that spreads the batch over devices: in every figure it is the module inside. */
function wrapper(name: string, docs: string) {
  const inside = (a: Args, { x, args }: LayerCall) => {
    const rest = args.sequence("inputs").slice(1);
    const result = callLayer(a.layer("module"), [x, ...rest], new Map());
    if (result.problem) throw new Bail(result.problem);
    return isUnknown(result.output) ? giveUp(result.output) : result;
  };
  return {
    what: `The module inside, run on several devices at once (${name}).`,
    docs,
    call: "(*inputs, **kwargs)",
    builtOn: "call" as const,
    check: (a: Args) => {
      const module = a.raw("module");
      if (module instanceof LayerConfig || isUnknown(module)) return;
      fail(
        "type",
        "TypeError",
        `cannot assign '${typeName(module)}' as child module 'module' (torch.nn.Module or None expected)`,
      );
    },
    weights: (a: Args, x: Dims) => {
      const { entry, args } = a.layer("module");
      return entry.weights?.(args, x) ?? {};
    },
    buffers: (a: Args, x: Dims) => {
      const { entry, args } = a.layer("module");
      return entry.buffers?.(args, x) ?? {};
    },
    reach: "whole" as const,
    output: (a: Args, _x: Dims, call: LayerCall) => inside(a, call).output,
    macs: (a: Args, _x: Dims, _y: Dims, call: LayerCall) => inside(a, call).macs,
  };
}

export const DataParallel = layer(
  "torch.nn.DataParallel(module, device_ids=None, output_device=None, dim=0)",
  { ...wrapper("DataParallel", nnDocs("DataParallel")), aliases: ["torch.nn.parallel.DataParallel"] },
);

export const DistributedDataParallel = layer(
  "torch.nn.parallel.DistributedDataParallel(module, device_ids=None, output_device=None, dim=0, broadcast_buffers=True, init_sync=True, process_group=None, bucket_cap_mb=None, find_unused_parameters=False, check_reduction=False, gradient_as_bucket_view=False, static_graph=False, delay_all_reduce_named_params=None, param_to_hook_all_reduce=None, mixed_precision=None, device_mesh=None, skip_all_reduce_unused_params=False)",
  wrapper("DistributedDataParallel", nnDocs("parallel.DistributedDataParallel")),
);

import { isUnknown } from "../../../arithmetic/unknown";
import { type BoundArgs, typeName } from "../../arguments";
import { fail } from "../../bail";
import { type Arg, Opaque } from "../../values";
import { shortNameOf } from "./read";

/** What PyTorch's argument parser demands of parameters that many functions share. */

type Demand = (value: Arg, name: string, owner: string) => void;

const DEVICES =
  /^(cpu|cuda|ipu|xpu|mkldnn|opengl|opencl|ideep|hip|ve|fpga|maia|xla|lazy|vulkan|mps|meta|hpu|mtia|privateuseone)(:\d+)?$/;

const demandDtype: Demand = (value, name, owner) => {
  if (value === null || value instanceof Opaque || isUnknown(value)) return;
  const message = `${owner}(): argument '${name}' must be torch.dtype, not ${typeName(value)}`;
  fail("type", "TypeError", message);
};

/** A device given as text must be one that PyTorch knows. */
export function demandDevice(value: Arg): void {
  if (typeof value !== "string" || DEVICES.test(value)) return;
  const message = `Expected one of cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, vulkan, mps, meta, hpu, mtia, privateuseone device type at start of device string: ${value}`;
  fail("value", "RuntimeError", message);
}

const DEMANDS: Readonly<Record<string, Demand>> = { dtype: demandDtype, device: demandDevice };

/** Integers that an operation checks although the shape does not depend on them. */
const INTEGERS: readonly string[] = ["diagonal"];

/** Checks the shared parameters that a call gives. */
export function demandArguments(a: BoundArgs): void {
  for (const { name } of a.signature.parameters) {
    if (INTEGERS.includes(name)) a.int(name);
    DEMANDS[name]?.(a.raw(name), name, shortNameOf(a));
  }
}

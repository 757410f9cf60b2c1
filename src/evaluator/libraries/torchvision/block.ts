import { add, ceilDiv, type Dim, equal, mul, product } from "../../../arithmetic/dimension";
import { isUnknown, Unknown } from "../../../arithmetic/unknown";
import { type MapChange, moduleAt } from "../../../catalogue/builders/torchvision";
import { record } from "../../tensors";
import { Instance, TensorValue, type Value } from "../../values";
import type { NativeCall } from "../native";
import { isAsMade, originOf } from "./made";

const NOTHING: ReadonlySet<string> = new Set();

/** Runs a block of torchvision's own by the formula that the table has for it. */
export function runBlock(call: NativeCall): Value {
  const [self, x] = call.positional;
  if (!(self instanceof Instance)) return new Unknown("the module is not known");
  const origin = originOf(self);
  const source = origin && moduleAt(origin.number);
  const change = source?.kind === "composite" ? source.change : undefined;
  if (!origin || !change || !(x instanceof TensorValue)) return outOfSight(self);
  if (isUnknown(x.shape)) return x.shape;
  if (!isAsMade(self, origin.number, NOTHING))
    return new Unknown(
      `the code changes the inside of a ${self.cls.name}, and torchvision's source is not at hand`,
    );
  const made = through(change, x.shape);
  if (!made) return outOfSight(self);
  const { frame, at, args } = call;
  const output = new TensorValue(frame.run.newId(), made.shape, x.dtype);
  record(frame, self.cls.qualifiedName, undefined, [x], output, { output, ...made }, at, args);
  return output;
}

function outOfSight({ cls }: Instance): Unknown {
  return new Unknown(`what ${cls.name} computes is not known: torchvision's source is not at hand`);
}

/** The new map, what it costs, and what is seen of the old one. */
function through([channels, filters, stride, perInput, perOutput, fixed]: MapChange, shape: readonly Dim[]) {
  const [batch, width, ...sides] = shape;
  if (batch === undefined || width === undefined || sides.length !== 2) return undefined;
  if (equal(width, channels) !== true) return undefined;
  const made = sides.map((side) => ceilDiv(side, stride));
  const cost = add(add(mul(perInput, product(sides)), mul(perOutput, product(made))), fixed);
  const taps = new Unknown("what a block sees is not known: torchvision's source is not at hand");
  const axes = made.map((output) => ({ kind: "resize", output, taps }) as const);
  return { shape: [batch, filters, ...made], macs: mul(batch, cost), reach: { firstAxis: 2, axes } };
}

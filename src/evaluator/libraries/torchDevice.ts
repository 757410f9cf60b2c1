import type { Unknown } from "../../arithmetic/unknown";
import { PlainUnknown } from "../unknowns";
import { Symbolic, type Value } from "../values";
import { type NativeCall, native } from "./native";

/** Devices: those that the code names are known by their name, that of a tensor is not. */

/** What stands for the device of any tensor, and for one that is not known. */
const ANY = "torch.device";

const UNTOLD = new PlainUnknown("the device is not known from the text");

const NAMED = /^device\((\w+)(?::(\d+))?\)$/;

/** `torch.device("cuda:1")`, `torch.device("cuda", 1)`, or a device itself. */
function device(call: NativeCall): Value {
  const type = call.get(0, "type") ?? call.get(0, "device") ?? null;
  const index = call.get(1, "index") ?? null;
  if (type instanceof Symbolic) return type;
  if (typeof type === "number") return new Symbolic(`device(cuda:${type})`);
  if (typeof type !== "string" || (index !== null && typeof index !== "number")) return new Symbolic(ANY);
  return new Symbolic(`device(${index === null ? type : `${type}:${index}`})`);
}

/** An attribute of a device; undefined where the value is none. */
export function deviceAttribute({ name }: Symbolic, attribute: string): Value | undefined {
  const [, type, index] = NAMED.exec(name) ?? [];
  if (type === undefined) return name === ANY ? UNTOLD : undefined;
  if (attribute === "type") return type;
  return attribute === "index" ? (index === undefined ? null : Number(index)) : undefined;
}

/** A device in Python's words. */
export function deviceText({ name }: Symbolic): string | undefined {
  return NAMED.test(name) ? name.slice("device(".length, -1) : undefined;
}

/** Whether two constants are one; that of a tensor's device is not known. */
export function areSame(left: Symbolic, right: Symbolic): boolean | Unknown {
  return left.name === ANY || right.name === ANY ? UNTOLD : left.name === right.name;
}

export const torchDevice: Readonly<Record<string, Value>> = { "torch.device": native("device", device) };

import { Unknown } from "../../arithmetic/unknown";
import type { Frame } from "../frame";
import type { Scope } from "../scope";
import { ClassValue, Dict, Instance, Property, Tuple, type Value } from "../values";
import { type NativeCall, native } from "./native";

/** Frames of running code, through which helpers such as `save_hyperparameters` read their caller's arguments. */

const frameClass = new ClassValue("frame", "types.FrameType", []);
const codeClass = new ClassValue("code", "types.CodeType", []);
const running = new WeakMap<Instance, Frame>();

/** A scope's own variables. */
export function localsOf({ variables }: Scope): Dict {
  return new Dict(new Map([...variables].map(([name, value]) => [`s:${name}`, [name, value]])));
}

function frameValue(frame: Frame | undefined): Value {
  if (!frame) return null;
  const made = frame.run.newInstance(frameClass);
  running.set(made, frame);
  return made;
}

/** A property of a frame. */
function part(name: string, read: (frame: Frame) => Value): void {
  const getter = native(name, (call) => {
    const frame = frameOf(call.get(0));
    return frame ? read(frame) : new Unknown("the frame is not known");
  });
  frameClass.attrs.set(name, new Property(getter));
}

function frameOf(value: Value | undefined): Frame | undefined {
  return value instanceof Instance ? running.get(value) : undefined;
}

part("f_back", ({ caller }) => frameValue(caller));
part("f_locals", ({ scope }) => localsOf(scope));
part("f_globals", ({ scope }) => localsOf(scope.globals));
part("f_code", codeOf);

function codeOf({ run, func }: Frame): Value {
  const code = run.newInstance(codeClass);
  const params = (func?.node.params ?? []).filter(({ kind }) => !kind.startsWith("var-"));
  const keywordOnly = params.filter(({ kind }) => kind === "keyword-only").length;
  code.attrs.set("co_name", func?.name ?? "<module>");
  code.attrs.set("co_varnames", new Tuple(params.map(({ name }) => name)));
  code.attrs.set("co_argcount", params.length - keywordOnly);
  code.attrs.set("co_kwonlyargcount", keywordOnly);
  return code;
}

/** `sys._getframe(depth)`. */
function outerFrame(call: NativeCall): Value {
  const depth = call.get(0) ?? 0;
  if (typeof depth !== "number") return new Unknown("how far out the frame lies is not known");
  let frame: Frame | undefined = call.frame;
  for (let i = 0; i < depth; i++) frame = frame?.caller;
  return frameValue(frame);
}

/** `inspect.getargvalues(frame)`: names of the parameters, of `*args` and `**kwargs`, and the variables. */
function argumentValues(call: NativeCall): Value {
  const frame = frameOf(call.get(0, "frame"));
  if (!frame) return new Unknown("the frame is not known");
  const params = frame.func?.node.params ?? [];
  const named = (kind: string) => params.find((param) => param.kind === kind)?.name ?? null;
  const names = params.filter(({ kind }) => !kind.startsWith("var-")).map(({ name }) => name);
  const [rest, options] = [named("var-positional"), named("var-keyword")];
  return new Tuple(
    [new Tuple(names), rest, options, localsOf(frame.scope)],
    ["args", "varargs", "keywords", "locals"],
  );
}

export const frames: Readonly<Record<string, Value>> = {
  "inspect.currentframe": native("currentframe", ({ frame }) => frameValue(frame)),
  "inspect.getargvalues": native("getargvalues", argumentValues),
  "sys._getframe": native("_getframe", outerFrame),
  "types.FrameType": frameClass,
};

import type { Location } from "../../model/graph";
import type { Fix } from "../rule";
import { type Code, isCall } from "./code";

const CONTAINERS: Readonly<Record<string, string>> = {
  List: "ModuleList",
  ListComp: "ModuleList",
  Dict: "ModuleDict",
};

/** Puts the plain list or dictionary that a layer of PyTorch stands in into one that registers its items. */
export function registered(definition: Location, code: Code): Fix | undefined {
  const receiver = code.callParts(definition)?.receiver;
  const holder = holderAround(definition, code) ?? holderAppendedTo(definition, code);
  if (receiver === undefined || !holder) return undefined;
  const { at, container } = holder;
  const isEmpty = /^\[\s*\]$/.test(code.textOf(at));
  const name = `${receiver}.${container}`;
  return {
    title: `Use ${name}`,
    preferred: true,
    edits: isEmpty
      ? [{ at, text: `${name}()` }]
      : [
          { at: { ...at, end: at.start }, text: `${name}(` },
          { at: { ...at, start: at.end }, text: ")" },
        ],
  };
}

interface Holder {
  readonly at: Location;
  readonly container: string;
}

/** `self.layers = [nn.Linear(8, 8), …]`. */
function holderAround(definition: Location, code: Code): Holder | undefined {
  for (const node of code.around(definition)) {
    const container = CONTAINERS[node.type];
    const at = code.place(node);
    if (container !== undefined && isAttribute(code.targetOf(at), code)) return { at, container };
  }
  return undefined;
}

/** `self.layers = []`, then `self.layers.append(nn.Linear(8, 8))`. */
function holderAppendedTo(definition: Location, code: Code): Holder | undefined {
  const call = code.around(definition).findLast((node) => isCall(node) && node.func.end < definition.start);
  const written = /^(self\.\w+)\.append\(/.exec(call ? code.textOf(code.place(call)) : "")?.[1];
  const at = written === undefined ? undefined : code.lastAssignment(written, definition);
  return at && code.textOf(at).startsWith("[") ? { at, container: "ModuleList" } : undefined;
}

function isAttribute(target: Location | undefined, code: Code): boolean {
  return target !== undefined && /^self\.\w+$/.test(code.textOf(target));
}

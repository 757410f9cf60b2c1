import type { Location } from "../../model/graph";
import type { Edit } from "../rule";
import type { CallParts } from "./callParts";
import type { Code } from "./code";

/** The name of a layer, or the call that makes one, with the edits that import it. */
export interface WrittenLayer {
  readonly text: string;
  readonly imports: readonly Edit[];
}

/** The name of a Keras layer in the way in which the file writes another; undefined where it cannot be imported. */
export function kerasName(name: string, beside: CallParts, code: Code): WrittenLayer | undefined {
  const { module, name: other } = beside;
  if (other.isAttribute) return module === undefined ? undefined : { text: `${module}.${name}`, imports: [] };
  const imports = code.importing(name, other.text);
  return imports && { text: name, imports };
}

/** Another layer of Keras or TensorFlow.js before the one that a call makes; undefined where it cannot stand there. */
export function layerBefore(
  { at, use }: CallParts,
  { text, imports }: WrittenLayer,
  code: Code,
): readonly Edit[] | undefined {
  if (use?.kind === "item") return [insert(at.start, code.before(at, text), at), ...imports];
  if (use?.kind === "applied") {
    const { start, end } = use.input;
    return [insert(start, `${text}${use.method}(`, at), insert(end, ")", at), ...imports];
  }
  if (use?.kind !== "added") return undefined;
  const { statement, receiver, indent, end } = use;
  return [insert(statement.start, `${receiver}.add(${text})${end}\n${indent}`, at), ...imports];
}

/** Text at an offset of a place's file. */
export function insert(offset: number, text: string, { file }: Location): Edit {
  return { at: { file, start: offset, end: offset }, text };
}

import type { Fix } from "../rule";
import type { Failure } from "./failure";

/** `x.transpose(1, 2).view(…)` becomes `….reshape(…)`, which copies where it must. */
export function reshaped({ step, code }: Failure): Fix | undefined {
  const name = step.problem?.kind === "layout" ? code.callParts(step.at)?.name : undefined;
  if (name?.text !== "view") return undefined;
  const edits = [{ at: name.at, text: "reshape" }];
  return { title: "Use reshape, which copies where it must", preferred: true, safety: "safe", edits };
}

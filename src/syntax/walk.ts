import type { Node } from "./nodes";

/** Visits a node and everything below it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const item of value) walkMaybe(item, visit);
    else walkMaybe(value, visit);
  }
}

function walkMaybe(value: unknown, visit: (node: Node) => void): void {
  if (value === null || typeof value !== "object") return;
  if ("type" in value) walk(value as Node, visit);
  // Keywords, parameters and clauses carry nodes without being ones.
  else if ("start" in value || "value" in value)
    for (const inner of Object.values(value)) walkList(inner, visit);
}

function walkList(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walkMaybe(item, visit);
  else walkMaybe(value, visit);
}

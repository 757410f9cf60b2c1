import type { Reach, Window } from "../arithmetic/window";

/** The window that slides over a map; undefined for steps that mix all values of an axis or move single ones. */
export function slidingWindow(reach: Reach | undefined): Window | undefined {
  if (typeof reach !== "object" || !("axes" in reach)) return undefined;
  return reach.axes.every(({ kind }) => kind === "mix") ? undefined : reach;
}

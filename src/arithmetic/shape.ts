import type { Dim } from "./dimension";
import type { Unknown } from "./unknown";

/** The sizes of a tensor of known rank, outermost first. */
export type Dims = readonly Dim[];

/** The shape of a tensor; unknown when not even the rank can be told. */
export type Shape = Dims | Unknown;

import type { Dim } from "./dimension";

/** What kind of demand was broken; rules pick their problems by this. */
export type ProblemKind =
  | "signature" // missing, surplus or misspelled arguments
  | "type" // an argument of the wrong type
  | "value" // an argument outside its range
  | "divisibility" // groups, heads, shuffles that do not divide
  | "rank" // wrong number of dimensions
  | "channels" // convolution or normalisation fed with other channels
  | "features" // linear, recurrent or attention fed with other features
  | "empty-output" // a window larger than its padded input
  | "broadcast" // sizes that do not broadcast
  | "concatenate" // sizes that differ off the concatenated axis
  | "matmul" // inner sizes of a matrix product
  | "reshape" // another number of elements
  | "axis" // an axis or index outside the rank or size
  | "dtype" // integers where floats are needed or the reverse
  | "layout" // a view of a tensor that does not lie together in memory
  | "uninitialized" // a layer that is used before its base class made it one
  | "unsupported" // a combination that the framework refuses
  | "deferred" // what a graph is built with all the same, though no data can run through it
  | "warning"; // what the framework does all the same, with a warning

/** A demand of the framework that the code breaks: running it would raise, or print a warning, or raise later. */
export class Problem {
  constructor(
    readonly kind: ProblemKind,
    /** The exception the framework raises, such as "RuntimeError"; of a warning its category. */
    readonly exception: string,
    /** The complaint in the framework's terms, with the received numbers. */
    readonly message: string,
    /** The numbers behind the message, for rules and fixes; such as `expected` and `received`. */
    readonly facts: Readonly<Record<string, Dim>> = {},
  ) {}
}

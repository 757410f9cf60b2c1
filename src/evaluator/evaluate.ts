import type { Dims } from "../arithmetic/shape";
import type { Fault, Gap, Model } from "../model/graph";
import type { Program } from "../syntax/nodes";

/** A file that imports may be followed into. */
export interface SourceFile {
  /** The URI or path, as in {@link Location.file}. */
  readonly file: string;
  readonly program: Program;
  readonly text: string;
}

/** Gives the evaluator other files. It answers at once: what is not loaded yet is "pending" and asked for again. */
export interface SourceHost {
  /** The file of a dotted module name seen from `from`; `level` counts leading dots as in Python. */
  resolve(module: string, level: number, from: string): SourceFile | "absent" | "pending";
}

/** One input of a model as set from outside. */
export interface InputShape {
  readonly dims: Dims;
  readonly dtype: string | undefined;
}

export interface EvaluationRequest extends SourceFile {
  readonly sources: SourceHost;
  /** An expression to evaluate in the module after its code, as a parsed program with one expression statement. */
  readonly call?: SourceFile;
  /** Shapes given by option or command; they win over all evidence in the code. */
  readonly inputs?: { readonly kind: "option" | "command"; readonly shapes: readonly InputShape[] };
  /** Steps after which the analysis stops; a step is one expression or statement. */
  readonly maximumSteps?: number;
  /** Milliseconds after which the analysis stops. */
  readonly maximumTime?: number;
}

export interface Evaluation {
  readonly models: readonly Model[];
  /** Faults and gaps outside of any model, such as an import that cannot be followed. */
  readonly faults: readonly Fault[];
  readonly gaps: readonly Gap[];
}

import { Problem, type ProblemKind } from "../arithmetic/problem";
import { Unknown } from "../arithmetic/unknown";
import type { Location } from "../model/graph";
import type { Span, Yield } from "../syntax/nodes";
import type { SourceFile } from "./evaluate";
import { Raised } from "./raised";
import type { Run } from "./run";
import type { Scope } from "./scope";
import { type FunctionValue, Instance, type Value } from "./values";

/** Where one piece of code runs: its variables, its file, the function it belongs to. */
export interface Frame {
  readonly run: Run;
  readonly scope: Scope;
  readonly file: SourceFile;
  readonly func: FunctionValue | undefined;
  /** The first argument of the running method, for `super()`. */
  readonly self: Value | undefined;
  /** The frame of the call that runs it; undefined for a module. */
  readonly caller: Frame | undefined;
  /** What a generator of JavaScript has yielded so far, all of whose items are made at once. */
  readonly yielded: Value[];
  /** What was sent to the `yield` expressions of the statement that runs next. */
  readonly sent: Map<Yield, Value>;
  /** How many undecided branches were open when the code began. */
  readonly depth: number;
  /** Why it is not known what a generator yields from here on. */
  readonly doubts: Unknown[];
  /** Results of branches that returned while another way of the function goes on. */
  readonly pending: Value[];
}

/** A frame for code in a scope that has just begun to run. */
export function newFrame(
  run: Run,
  scope: Scope,
  file: SourceFile,
  func?: FunctionValue,
  self?: Value,
  caller?: Frame,
): Frame {
  const { depth } = run.heap;
  return {
    run,
    scope,
    file,
    func,
    self,
    caller,
    depth,
    yielded: [],
    sent: new Map(),
    doubts: [],
    pending: [],
  };
}

export function locate(frame: Frame, span: Span): Location {
  return { file: frame.file.file, start: span.start, end: span.end };
}

/**
 * A call or operation that Python would refuse. Inside `try` it raises; elsewhere it is reported, and the result
 * is unknown, so that everything behind it can still be shown.
 */
export function failAt(frame: Frame, at: Location, problem: Problem): Unknown {
  if (frame.run.tries > 0) throw new Raised(problem.exception, problem.message, at, problem.message, problem);
  if (isOption(frame, problem)) return new Unknown("it may be given on the command line");
  frame.run.reportFault(at, problem);
  return new Unknown(`this fails: ${problem.message}`);
}

/** Whether code that is no model's fails on None, which may be an option that a command line gives. */
function isOption({ run, self }: Frame, { message }: Problem): boolean {
  return run.hasOptions && !(self instanceof Instance) && message.includes("'NoneType'");
}

export function complain(
  frame: Frame,
  at: Location,
  kind: ProblemKind,
  exception: string,
  message: string,
): Unknown {
  return failAt(frame, at, new Problem(kind, exception, message));
}

import { Problem, type ProblemKind } from "../arithmetic/problem";
import type { Entered, Fault, Gap, Location } from "../model/graph";
import type { EvaluationRequest } from "./evaluate";
import { Heap } from "./heap";
import { Limits } from "./limits";
import { Raised, reasonStopped } from "./raised";
import { Recorder } from "./recorder";
import { type ClassValue, Instance, type Namespace } from "./values";

/** What may rest on arguments that were guessed. */
const GUESSED_KINDS: ReadonlySet<ProblemKind> = new Set([
  "type",
  "signature",
  "value",
  "axis",
  "unsupported",
  "divisibility",
]);

/** What may rest on a number of dimensions that was guessed. */
const RANK_KINDS: ReadonlySet<ProblemKind> = new Set([
  "type",
  "value",
  "rank",
  "broadcast",
  "concatenate",
  "matmul",
  "reshape",
  "axis",
]);

/** What a phase left behind. */
export interface Isolated {
  readonly recorder: Recorder;
  readonly faults: readonly Fault[];
  readonly gaps: readonly Gap[];
  readonly stopped: string | undefined;
}

/** What tells faults apart: their place and message. */
export function faultKey({ at, problem }: Fault): string {
  return `${at.file}:${at.start}:${problem.message}`;
}

/** Everything that one evaluation shares. */
export class Run {
  readonly heap = new Heap();
  recorder = new Recorder();
  /** Modules by file, so that each is run once, and cyclic imports end. */
  readonly modules = new Map<string, Namespace>();
  /** Every Instance made, in order: roots are found among them. */
  readonly instances: Instance[] = [];
  /** Classes of the user's code in order of definition. */
  readonly classes: ClassValue[] = [];
  /** Functions of the analysed file at module level that were called, so that the others can be tried. */
  readonly called = new Set<unknown>();
  private faults: Fault[] = [];
  private gaps: Gap[] = [];
  private faultKeys = new Set<string>();
  /** Arguments are guessed: complaints about their types and values mean nothing then. */
  isSpeculative = false;
  /** The code's own run is over: models run for their figures, in evaluation mode. */
  isTracing = false;
  /** The number of dimensions of the model's input is guessed: complaints about ranks mean nothing then. */
  isRankGuessed = false;
  /** The model's input is made up: what the code itself refuses of it means nothing then. */
  isInputInvented = false;
  /**
   * How often the code has asked what this machine alone knows: whether it has a package or a GPU, what its
   * environment and the command line hold. The answer is assumed.
   */
  assumptions = 0;
  /** How many things libraries have named by themselves, by what they call them. */
  named: Map<string, number> = new Map();
  /** Names that stand for such an answer. */
  readonly assumed = new Set<string>();
  /** Whether a command line was read that may give what is None without it. */
  hasOptions = false;
  private nextId = 1;
  /** How many activations of a function are running. */
  readonly active = new Map<unknown, number>();
  /** Ways that have already left a function that still runs: what follows there runs perhaps. */
  left = 0;
  /** A built Keras model is called in a graph: its layers say what they give, but do not look at their input. */
  isRebuilding = false;
  /** How often the code has trained a model so far. */
  trained = 0;
  /** What the handler that runs has caught, for a bare `raise`. */
  handled: Raised | undefined;
  /** Inside `try`: failing operations raise instead of being reported. */
  tries = 0;
  /** The innermost call that the analysed file makes and that still runs. */
  call: Location | undefined;
  readonly limits: Limits;

  constructor(readonly request: EvaluationRequest) {
    this.limits = new Limits(request);
  }

  /**
   * Runs something as a phase with limits, a recorder and lists of its own, and gives what it left in them. `share`
   * is the part of the usual limits that it may spend.
   */
  isolate(body: () => void, share = 1): Isolated {
    return this.limits.phase(share, () => this.collect(body));
  }

  private collect(body: () => void): Isolated {
    const outer = [
      this.recorder,
      this.faults,
      this.gaps,
      this.faultKeys,
      this.tries,
      this.left,
      this.call,
    ] as const;
    [this.recorder, this.faults, this.gaps, this.faultKeys, this.left, this.call] = [
      new Recorder(),
      [],
      [],
      new Set(),
      0,
      undefined,
    ];
    let stopped: string | undefined;
    try {
      body();
    } catch (thrown) {
      if (thrown instanceof Raised) this.reportRaised(thrown);
      else stopped = reasonStopped(thrown, this.request.onMistake);
    }
    this.heap.reset();
    const left = { recorder: this.recorder, faults: this.faults, gaps: this.gaps, stopped };
    [this.recorder, this.faults, this.gaps, this.faultKeys, this.tries, this.left, this.call] = outer;
    return left;
  }

  /** Runs what may never run at all: names that libraries give in it are free again. */
  perhaps<T>(body: () => T): T {
    const { named } = this;
    this.named = new Map(named);
    try {
      return body();
    } finally {
      this.named = named;
    }
  }

  /** Runs a module that is imported: whatever is being tried or guessed where the import stands. */
  aside(body: () => void): void {
    const { recorder, tries, isSpeculative, isRankGuessed, isInputInvented } = this;
    const plain = { tries: 0, isSpeculative: false, isRankGuessed: false, isInputInvented: false };
    Object.assign(this, { recorder: new Recorder(), ...plain });
    try {
      this.heap.aside(body);
    } finally {
      Object.assign(this, { recorder, tries, isSpeculative, isRankGuessed, isInputInvented });
    }
  }

  /** Whether what runs now depends on a condition that is not known. */
  get isConditional(): boolean {
    return this.left > 0 || this.heap.isForked;
  }

  newId(): number {
    return this.nextId++;
  }

  newInstance(cls: ClassValue, at?: Location): Instance {
    const instance = new Instance(this.newId(), cls);
    instance.definedAt = at;
    this.instances.push(instance);
    return instance;
  }

  /** Reports a broken demand once per place and message. */
  reportFault(at: Location, problem: Problem, call = this.call): void {
    if (this.heap.isForked || this.isDoubtful(problem.kind)) return;
    const key = faultKey({ at, problem });
    if (this.faultKeys.has(key)) return;
    this.faultKeys.add(key);
    this.faults.push({ at, problem, entered: this.entered(at, call) });
  }

  private entered({ file, start }: Location, from: Location | undefined): Entered | undefined {
    const text = this.modules.get(file)?.file?.text;
    const isHere = file === this.request.file;
    if (!from || text === undefined || isHere || this.isInputInvented) return undefined;
    return { from, line: text.slice(0, start).split("\n").length };
  }

  private isDoubtful(kind: ProblemKind): boolean {
    return (this.isSpeculative && GUESSED_KINDS.has(kind)) || (this.isRankGuessed && RANK_KINDS.has(kind));
  }

  /** Reports an exception that nothing catches. */
  reportRaised(raised: Raised): void {
    // A module that cannot be seen from here may well be there.
    if (raised.exception === "ImportError" || raised.exception === "ModuleNotFoundError") return;
    // Nobody but us calls a forward pass that is left to subclasses, or that is no part of the model's use.
    if (raised.exception === "NotImplementedError" && this.isTracing && !raised.problem) {
      this.reportGap(raised.at, "this raises NotImplementedError");
      return;
    }
    // It ends a program as planned.
    if (raised.exception === "SystemExit") return;
    // What the code itself refuses may be no more than an input that was made up here, or a bare command line.
    if (raised.problem === undefined && (this.isInputInvented || this.hasOptions)) return;
    const problem =
      raised.problem ??
      new Problem("value", raised.exception, raised.message || `${raised.exception} is raised`);
    // What another file itself raises may rest on packages or a machine that are not at hand.
    this.reportFault(raised.at, problem, raised.problem && raised.call);
  }

  reportGap(at: Location, reason: string): void {
    if (this.gaps.length < 200 && !this.gaps.some((g) => g.at.start === at.start && g.at.file === at.file)) {
      this.gaps.push({ at, reason });
    }
  }
}

/** Whether something would raise, and not only print warnings. */
export function raises(faults: readonly Fault[]): boolean {
  return faults.some(({ problem: { kind } }) => kind !== "warning" && kind !== "deferred");
}

import type { EvaluationRequest } from "./evaluate";
import { Stopped } from "./raised";

/** Steps of one phase: the module's code, one model's run. A step is one expression or statement. */
const MAXIMUM_STEPS = 300_000;

/** Milliseconds of one phase, and of all together. */
const MAXIMUM_PHASE = 1_000;

const MAXIMUM_TIME = 3_000;

const MAXIMUM_DEPTH = 180;

/** Items beyond which a container is not built. */
export const MAXIMUM_ITEMS = 100_000;

/** What an evaluation may spend, and has spent. Reaching a limit throws {@link Stopped}. */
export class Limits {
  /** How many calls are running. */
  depth = 0;
  private steps = 0;
  /** The steps that one phase may take, and those at which the running one must have ended. */
  private readonly stepsOfPhase: number;
  private lastStep: number;
  /** When everything must have ended, and when the running phase must. */
  private end: number;
  private phaseEnd: number;
  private readonly timeOfPhase: number;

  constructor({ maximumTime, maximumSteps }: Pick<EvaluationRequest, "maximumTime" | "maximumSteps">) {
    this.end = now() + (maximumTime ?? MAXIMUM_TIME);
    this.phaseEnd = this.end;
    this.timeOfPhase = maximumTime ?? MAXIMUM_PHASE;
    // Whoever waits longer wants larger models read.
    const patience = Math.max(1, this.timeOfPhase / MAXIMUM_PHASE);
    this.stepsOfPhase = maximumSteps ?? MAXIMUM_STEPS * patience;
    this.lastStep = this.stepsOfPhase;
  }

  /** Runs a phase on a part of the usual limits; what it spends is not the surrounding one's. */
  phase<T>(share: number, body: () => T): T {
    const { lastStep, phaseEnd, steps, depth } = this;
    const start = now();
    this.lastStep = steps + this.stepsOfPhase * share;
    this.phaseEnd = Math.min(this.end, start + this.timeOfPhase * share);
    const result = body();
    this.lastStep = lastStep + this.steps - steps;
    this.phaseEnd = phaseEnd + now() - start;
    this.depth = depth;
    return result;
  }

  /** Reads a file without counting the time that takes. */
  pause<T>(read: () => T): T {
    const start = now();
    const result = read();
    this.end += now() - start;
    this.phaseEnd += now() - start;
    return result;
  }

  /** Counts one step. */
  step(): void {
    this.steps++;
    if (this.steps > this.lastStep)
      throw new Stopped(`it took more than ${this.lastStep.toLocaleString("en")} steps`);
    if ((this.steps & 1023) === 0) this.watchTime();
  }

  /** Looks at the clock; to be asked before what takes longer than a step. */
  watchTime(): void {
    if (now() > Math.min(this.end, this.phaseEnd)) throw new Stopped("it took too long");
  }

  /** Counts a call that begins. */
  enter(): void {
    if (++this.depth > MAXIMUM_DEPTH) {
      this.depth = 0;
      throw new Stopped(`calls are nested more than ${MAXIMUM_DEPTH} deep`);
    }
  }

  /** Counts a call that has ended. */
  leave(): void {
    this.depth--;
  }
}

function now(): number {
  return globalThis.performance.now();
}

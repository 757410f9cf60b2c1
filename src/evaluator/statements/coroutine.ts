import { Unknown } from "../../arithmetic/unknown";
import type { Completion } from "../branches";
import type { Frame } from "../frame";
import type { Pulled } from "../iterator";
import { joinValues } from "../join";
import { Raised } from "../raised";
import type { Value } from "../values";

/** The code of a generator: it gives what it yields, takes what is sent, and ends as a function does. */
export type Code = Generator<Value, Completion, Value>;

/** What a generator's code changes about the run while it is at work, and gives back while it rests. */
interface Circumstances {
  readonly tries: number;
  readonly left: number;
  readonly handled: Raised | undefined;
}

/** A generator at work: its code runs from one `yield` to the next. */
export class Coroutine {
  private own: Circumstances = { tries: 0, left: 0, handled: undefined };
  private isRunning = false;
  private hasBegun = false;
  private hasEnded = false;
  /** What its function returns. */
  result: Value = null;

  constructor(
    private readonly frame: Frame,
    private readonly code: Code,
  ) {}

  /** Whether it stands inside a `try`, so that what fails outside of it has to raise. */
  get isTrying(): boolean {
    return this.own.tries > 0;
  }

  /** Runs on to the next `yield`, whose value in the code is what is sent. */
  next(sent: Value = null): Pulled {
    return this.step(() => this.code.next(sent));
  }

  /** Runs on with an exception where it stands. */
  throw(raised: Raised): Pulled {
    if (!this.hasBegun) this.hasEnded = true;
    if (this.hasEnded) throw raised;
    return this.step(() => this.code.throw(raised));
  }

  /** Ends it where it stands; its `finally` blocks run. */
  close(): void {
    if (!this.hasBegun || this.hasEnded) {
      this.hasEnded = true;
      return;
    }
    const exit = new Raised("GeneratorExit", "", { file: this.frame.file.file, start: 0, end: 0 }, null);
    try {
      this.throw(exit);
    } catch (thrown) {
      if (thrown !== exit) throw thrown;
    }
    this.hasEnded = true;
  }

  private step(move: () => IteratorResult<Value, Completion>): Pulled {
    const { doubts } = this.frame;
    if (this.isRunning) return new Unknown("the generator runs already");
    if (this.hasEnded) return doubts[0];
    this.hasBegun = true;
    const moved = this.work(() => {
      let result = move();
      // What is yielded on one way only is not given out.
      while (!result.done && this.isDoubtful) result = this.code.next(null);
      return result;
    });
    if (!moved.done) return [moved.value];
    return doubts[0];
  }

  private get isDoubtful(): boolean {
    const { doubts, pending } = this.frame;
    if (doubts.length === 0 && pending.length > 0)
      doubts.push(new Unknown("whether the generator goes on depends on a condition that is not known"));
    return doubts.length > 0;
  }

  /** Lets the code run under its own circumstances. */
  private work(move: () => IteratorResult<Value, Completion>): IteratorResult<Value, Completion> {
    const { run } = this.frame;
    const outer: Circumstances = { tries: run.tries, left: run.left, handled: run.handled };
    run.tries += this.own.tries;
    run.left += this.own.left;
    run.handled = this.own.handled ?? run.handled;
    run.limits.enter();
    this.isRunning = true;
    let hasEnded = true;
    try {
      const result = move();
      hasEnded = result.done === true;
      if (result.done) this.finish(result.value);
      return result;
    } finally {
      this.isRunning = false;
      this.hasEnded = hasEnded;
      this.own = {
        tries: run.tries - outer.tries,
        left: hasEnded ? 0 : run.left - outer.left,
        handled: run.handled === outer.handled ? undefined : run.handled,
      };
      run.tries = outer.tries;
      run.left = outer.left;
      run.handled = outer.handled;
      run.limits.leave();
    }
  }

  private finish(completion: Completion): void {
    const result = completion?.kind === "return" ? completion.value : null;
    const why = this.frame.doubts[0] ?? new Unknown("it depends on a condition that is not known");
    this.result = this.frame.pending.reduce<Value>((all, way) => joinValues(all, way, why), result);
  }
}

import * as vscode from "vscode";

/** The extension's output channel. It is the only place where an unexpected error is reported. */
export class Log implements vscode.Disposable {
  readonly #channel = vscode.window.createOutputChannel("Layer Lens", { log: true });
  #errors = 0;

  /** How many errors were logged since the start; tests demand zero. */
  get errors(): number {
    return this.#errors;
  }

  info(message: string): void {
    this.#channel.info(message);
  }

  error(feature: string, error: unknown): void {
    this.#errors += 1;
    this.#channel.error(
      `${feature}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }

  show(): void {
    this.#channel.show();
  }

  /** Runs one call of one feature; what it throws is logged and `fallback` comes back, so others go on. */
  async guard<T>(feature: string, fallback: T, run: () => T | Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      this.error(feature, error);
      return fallback;
    }
  }

  dispose(): void {
    this.#channel.dispose();
  }
}

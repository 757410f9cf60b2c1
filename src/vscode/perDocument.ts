import * as vscode from "vscode";

/** What the user chose for parts of a document, kept with the workspace under one key. */
export class PerDocument<T> implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #state: vscode.Memento;
  readonly #key: string;
  readonly #partOf: (choice: T) => string;

  readonly onDidChange = this.#changed.event;

  /** `partOf` names what a choice is for; there is one choice for each part. */
  constructor(state: vscode.Memento, key: string, partOf: (choice: T) => string) {
    this.#state = state;
    this.#key = key;
    this.#partOf = partOf;
  }

  of(uri: string): readonly T[] {
    return this.#all()[uri] ?? [];
  }

  /** Sets the choice for one part; undefined takes it back. */
  async set(uri: string, part: string, choice: T | undefined): Promise<void> {
    const { [uri]: known = [], ...others } = this.#all();
    const kept = known.filter((each) => this.#partOf(each) !== part);
    const choices = choice === undefined ? kept : [...kept, choice];
    await this.#state.update(this.#key, choices.length === 0 ? others : { ...others, [uri]: choices });
    this.#changed.fire();
  }

  #all(): Readonly<Record<string, readonly T[]>> {
    return this.#state.get(this.#key, {});
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

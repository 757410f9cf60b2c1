import * as vscode from "vscode";
import type { InputOverride } from "../service";

const KEY = "inputShapes";
type Shapes = Readonly<Record<string, readonly InputOverride[]>>;

/** The input shapes that the user set by command, kept with the workspace, by document. */
export class InputShapes implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #state: vscode.Memento;

  readonly onDidChange = this.#changed.event;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  of(uri: string): readonly InputOverride[] {
    return this.#state.get<Shapes>(KEY, {})[uri] ?? [];
  }

  /** Sets the shape of one model; an empty one gives the choice back to the code. */
  async set(uri: string, model: string, shape: string): Promise<void> {
    const others = this.of(uri).filter((known) => known.model !== model);
    const shapes = { ...this.#state.get<Shapes>(KEY, {}) };
    shapes[uri] = shape === "" ? others : [...others, { model, shape }];
    await this.#state.update(KEY, shapes);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

import type * as vscode from "vscode";
import type { InputOverride } from "../service";
import { PerDocument } from "./perDocument";

/** The input shapes that the user set by command, by model. */
export class InputShapes extends PerDocument<InputOverride> {
  constructor(state: vscode.Memento) {
    super(state, "inputShapes", ({ model }) => model);
  }
}

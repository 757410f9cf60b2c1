import * as vscode from "vscode";
import type { Analyses } from "./analyses";
import { toMarkdown, toOffset, toRange } from "./convert";
import { partOf } from "./modules";

/** What a layer, a call or a tensor is, with the arithmetic filled in. */
export class Hovers implements vscode.HoverProvider {
  readonly #analyses: Analyses;

  constructor(analyses: Analyses) {
    this.#analyses = analyses;
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    return this.#analyses.log.guard("hover", undefined, async () => {
      if (!this.#analyses.settings.hover) return undefined;
      const answer = await this.#analyses.answer(document);
      const part = answer && partOf(answer.module, document);
      if (answer === undefined || part === undefined) return undefined;
      const picks = this.#analyses.picks.of(answer.module.uri.toString());
      const found = answer.core.hover(answer.analysis, toOffset(part, position), picks);
      return found && new vscode.Hover(toMarkdown(found.markdown), toRange(part, found.span));
    });
  }
}

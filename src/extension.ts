import * as vscode from "vscode";
import { createService } from "./service";
import { Analyses } from "./vscode/analyses";
import { CodeActions } from "./vscode/codeActions";
import { CodeLenses } from "./vscode/codeLens";
import { Commands } from "./vscode/commands";
import { Diagnostics } from "./vscode/diagnostics";
import { Hovers } from "./vscode/hover";
import { InlayHints } from "./vscode/inlayHints";
import { InputShapes } from "./vscode/inputShapes";
import { Log } from "./vscode/log";
import { SELECTOR } from "./vscode/modules";
import { PickedInstances } from "./vscode/pickedInstances";
import { Settings } from "./vscode/settings";
import { Sources } from "./vscode/sources";
import { StatusBar } from "./vscode/statusBar";

/** What other extensions, and the tests, may ask. */
export interface LayerLensApi {
  /** Unexpected errors since the start. */
  readonly errors: () => number;
  /** Milliseconds that the last analysis took. */
  readonly lastAnalysis: () => number;
}

/** Called by VS Code when the first file of a supported language is opened. Only wires. */
export function activate(context: vscode.ExtensionContext): LayerLensApi {
  const log = new Log();
  const settings = new Settings();
  const inputs = new InputShapes(context.workspaceState);
  const picks = new PickedInstances(context.workspaceState);
  const sources = new Sources();
  const service = createService({ sources });
  const analyses = new Analyses({ service, settings, inputs, picks, sources, log });
  const {
    registerCodeLensProvider,
    registerInlayHintsProvider,
    registerHoverProvider,
    registerCodeActionsProvider,
  } = vscode.languages;
  context.subscriptions.push(
    log,
    settings,
    inputs,
    picks,
    sources,
    analyses,
    registerCodeLensProvider(SELECTOR, new CodeLenses(analyses)),
    registerInlayHintsProvider(SELECTOR, new InlayHints(analyses)),
    registerHoverProvider(SELECTOR, new Hovers(analyses)),
    registerCodeActionsProvider(SELECTOR, new CodeActions(analyses), CodeActions.metadata),
    new Diagnostics(analyses),
    new StatusBar(analyses),
    new Commands(analyses, context.extensionUri),
  );
  log.info(`Layer Lens ${context.extension.packageJSON.version} is active.`);
  return { errors: () => log.errors, lastAnalysis: () => analyses.lastMilliseconds };
}

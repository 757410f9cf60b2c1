import * as vscode from "vscode";
import { Analyses } from "./vscode/analyses";
import { Bundles } from "./vscode/bundles";
import { CodeActions } from "./vscode/codeActions";
import { CodeLenses } from "./vscode/codeLens";
import { Commands } from "./vscode/commands";
import { Diagnostics } from "./vscode/diagnostics";
import { Engine } from "./vscode/engine";
import { Hovers } from "./vscode/hover";
import { InlayHints } from "./vscode/inlayHints";
import { InputShapes } from "./vscode/inputShapes";
import { Log } from "./vscode/log";
import { Models } from "./vscode/models";
import { SELECTOR } from "./vscode/modules";
import { Outline } from "./vscode/outline";
import { PickedInstances } from "./vscode/pickedInstances";
import { PythonEnvironment } from "./vscode/pythonEnvironment";
import { RulePages } from "./vscode/rulePages";
import { Settings } from "./vscode/settings";
import { Sources } from "./vscode/sources";
import { StatusBar } from "./vscode/statusBar";

/** What other extensions, and the tests, may ask. */
export interface LayerLensApi {
  /** Unexpected errors since the start. */
  readonly errors: () => number;
  /** Milliseconds that the last analysis took. */
  readonly lastAnalysis: () => number;
  /** The names of the bundles that were loaded so far. */
  readonly loadedBundles: () => readonly string[];
}

/** Called by VS Code when the first file of a supported language is opened. Only wires. */
export function activate(context: vscode.ExtensionContext): LayerLensApi {
  const log = new Log();
  const settings = new Settings();
  const inputs = new InputShapes(context.workspaceState);
  const picks = new PickedInstances(context.workspaceState);
  const environment = new PythonEnvironment(log);
  const sources = new Sources(settings, environment);
  const bundles = new Bundles(context.extensionUri);
  const engine = new Engine(bundles, sources, log);
  const analyses = new Analyses({ engine, settings, inputs, picks, sources, environment, log });
  const models = new Models(analyses);
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
    environment,
    sources,
    analyses,
    registerCodeLensProvider(SELECTOR, new CodeLenses(analyses)),
    registerInlayHintsProvider(SELECTOR, new InlayHints(analyses)),
    registerHoverProvider(SELECTOR, new Hovers(analyses)),
    registerCodeActionsProvider(SELECTOR, new CodeActions(analyses), CodeActions.metadata),
    new Diagnostics(analyses),
    new RulePages(engine),
    new StatusBar(analyses),
    new Outline(analyses),
    new Commands(analyses, models, context.extensionUri),
  );
  log.info(`Layer Lens ${context.extension.packageJSON.version} is active.`);
  return {
    errors: () => log.errors,
    lastAnalysis: () => analyses.lastMilliseconds,
    loadedBundles: () => bundles.names,
  };
}

import * as vscode from "vscode";
import type { FileAnalysis } from "../present";
import type { Core, Engine } from "./engine";
import type { InputShapes } from "./inputShapes";
import type { Log } from "./log";
import { isSupported, keyOf, moduleOf, type SourceModule, versionOf } from "./modules";
import type { PickedInstances } from "./pickedInstances";
import type { PythonEnvironment } from "./pythonEnvironment";
import type { Settings } from "./settings";
import type { Sources } from "./sources";

/** Text is settled when nobody typed for so long. */
const SETTLE_MS = 1500;
/** Timers may fire a little early by the clock that is asked. */
const TIMER_SLACK_MS = 20;
/** What is pushed to the editor, such as problems, waits for a pause at least so long… */
const PUSH_MS = 200;
/** …and longer where an analysis is slow, so that typing never waits for it. */
const PUSH_PER_ANALYSIS_MS = 4;

/** One attempt at a module. */
export interface Attempt {
  readonly module: SourceModule;
  /** What words the analysis. */
  readonly core: Core;
  /** Undefined when it failed; the failure is logged, and what was shown stays. */
  readonly analysis: FileAnalysis | undefined;
  /** Whether the text has syntax errors or is being typed in, so that the answer may be missing parts. */
  readonly unsettled: boolean;
}

interface Collaborators {
  readonly engine: Engine;
  readonly settings: Settings;
  readonly inputs: InputShapes;
  readonly picks: PickedInstances;
  readonly sources: Sources;
  readonly environment: PythonEnvironment;
  readonly log: Log;
}

/** One answer about one module. */
export interface Answer extends Attempt {
  readonly analysis: FileAnalysis;
}

type Analyzed = Omit<Attempt, "unsettled">;

interface Entry {
  version: string;
  analyzed: Promise<Analyzed | undefined>;
  /** How long the last analysis took. */
  milliseconds: number;
  lastEdit: number;
  pushing: Timer;
  settling: Timer;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Analyses each module once per version, whoever asks, and tells when there is something new to show. */
export class Analyses implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>();
  readonly #answered = new vscode.EventEmitter<Answer>();
  readonly #closed = new vscode.EventEmitter<string>();
  readonly #restarted = new vscode.EventEmitter<void>();
  readonly #stale = new vscode.EventEmitter<void>();
  #lastMilliseconds = 0;
  readonly #disposables: vscode.Disposable[] = [this.#answered, this.#closed, this.#restarted, this.#stale];

  /** A settled pause in typing, or an opened module: its answer for whatever is pushed to the editor. */
  readonly onDidAnswer = this.#answered.event;
  /** A module was closed; carries its key. */
  readonly onDidClose = this.#closed.event;
  /** Nothing that was shown counts any more, as after a change of the settings. */
  readonly onDidRestart = this.#restarted.event;
  /** Providers should be asked again, although no text changed. */
  readonly onDidBecomeStale = this.#stale.event;

  readonly settings: Settings;
  readonly inputs: InputShapes;
  readonly picks: PickedInstances;
  readonly log: Log;
  readonly #engine: Engine;

  constructor({ engine, settings, inputs, picks, sources, environment, log }: Collaborators) {
    this.#engine = engine;
    this.settings = settings;
    this.inputs = inputs;
    this.picks = picks;
    this.log = log;
    this.#disposables.push(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#edited(document);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#schedule(document, 0)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document.uri.toString())),
      vscode.workspace.onDidCloseNotebookDocument((notebook) => this.#close(notebook.uri.toString())),
      vscode.workspace.onDidChangeNotebookDocument(({ notebook, contentChanges }) => {
        if (contentChanges.length > 0) this.#cellsChanged(notebook);
      }),
      settings.onDidChange(() => this.restart()),
      inputs.onDidChange(() => this.restart()),
      picks.onDidChange(() => this.#stale.fire()),
      sources.onDidChange(() => this.restart()),
      environment.onDidChange(() => this.restart()),
    );
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  /** How long the last analysis of any module took, from its text to its figures. */
  get lastMilliseconds(): number {
    return this.#lastMilliseconds;
  }

  /** The answer for the document's present text; undefined where there is none, as when Layer Lens is off. */
  async answer(document: vscode.TextDocument): Promise<Answer | undefined> {
    const attempt = await this.attempt(document);
    return attempt?.analysis && { ...attempt, analysis: attempt.analysis };
  }

  /** The same for surfaces that keep what they showed when the analysis fails. */
  async attempt(document: vscode.TextDocument): Promise<Attempt | undefined> {
    if (!this.settings.enabled || !isSupported(document)) return undefined;
    const entry = this.#entry(document);
    const version = versionOf(document);
    if (entry.version !== version) {
      entry.version = version;
      entry.analyzed = this.log.guard("analysis", undefined, () => this.#analyze(document, entry));
    }
    const analyzed = await entry.analyzed;
    if (analyzed === undefined) return undefined;
    const typing = Date.now() - entry.lastEdit < SETTLE_MS;
    const isBroken = analyzed.analysis?.syntaxErrors.length !== 0;
    return { ...analyzed, unsettled: typing || isBroken };
  }

  /** The answer for the document's present text if it was worked out already; asks for no work. */
  async latest(document: vscode.TextDocument): Promise<Answer | undefined> {
    const isFresh = this.#entries.get(keyOf(document))?.version === versionOf(document);
    return isFresh ? this.answer(document) : undefined;
  }

  /** Forgets every answer and analyses the open documents again. */
  restart(): void {
    for (const entry of this.#entries.values()) {
      entry.version = "";
    }
    this.#restarted.fire();
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
    this.#stale.fire();
  }

  #entry(document: vscode.TextDocument): Entry {
    const key = keyOf(document);
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const entry: Entry = {
      version: "",
      analyzed: Promise.resolve(undefined),
      milliseconds: 0,
      lastEdit: 0,
      pushing: undefined,
      settling: undefined,
    };
    this.#entries.set(key, entry);
    return entry;
  }

  async #analyze(document: vscode.TextDocument, entry: Entry): Promise<Analyzed> {
    const module = moduleOf(document);
    const uri = module.uri.toString();
    const source = { uri, text: module.text, languageId: module.languageId };
    const { core, service } = await this.#engine.load();
    await service.load(source);
    const started = performance.now();
    const analysis = await this.log.guard("analysis", undefined, () =>
      service.analyze({
        document: source,
        inputs: this.inputs.of(uri),
        rules: { severities: this.settings.severities, thresholds: this.settings.thresholds },
      }),
    );
    entry.milliseconds = performance.now() - started;
    this.#lastMilliseconds = entry.milliseconds;
    return { module, core, analysis };
  }

  #edited(document: vscode.TextDocument): void {
    if (!isSupported(document)) return;
    const entry = this.#entry(document);
    entry.lastEdit = Date.now();
    this.#schedule(document, Math.max(PUSH_MS, entry.milliseconds * PUSH_PER_ANALYSIS_MS));
    // When nobody has typed for a while, what was kept from earlier answers goes, unless the text is broken.
    clearTimeout(entry.settling);
    entry.settling = setTimeout(() => this.#stale.fire(), SETTLE_MS + TIMER_SLACK_MS);
  }

  #cellsChanged(notebook: vscode.NotebookDocument): void {
    const cell = notebook.getCells().find(({ document }) => isSupported(document));
    if (cell !== undefined) this.#edited(cell.document);
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    if (!isSupported(document)) return;
    const entry = this.#entry(document);
    clearTimeout(entry.pushing);
    entry.pushing = setTimeout(() => void this.#push(document), delay);
  }

  async #push(document: vscode.TextDocument): Promise<void> {
    const answer = await this.answer(document);
    if (answer !== undefined && !document.isClosed) this.#answered.fire(answer);
  }

  #close(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    clearTimers(entry);
    this.#entries.delete(key);
    this.#engine.forget(key);
    this.#closed.fire(key);
  }

  dispose(): void {
    for (const entry of this.#entries.values()) clearTimers(entry);
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

function clearTimers({ pushing, settling }: Entry): void {
  clearTimeout(pushing);
  clearTimeout(settling);
}

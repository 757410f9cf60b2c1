import { analyse } from "./analysis";
import { type Evaluation, type EvaluationRequest, evaluate, type SourceFile } from "./evaluator/evaluate";
import type { Model } from "./model/graph";
import type { FileAnalysis, ListedModel, Span } from "./present";
import { check, type RuleSettings } from "./rules";
import { Code } from "./rules/shared/code";
import { definitionsIn } from "./service/definitions";
import { readShape } from "./service/shapes";
import { NO_SOURCES, ReadLog, type SourceReader, sourceHost } from "./service/sources";
import type { ParseResult, Program, Statement } from "./syntax/nodes";
import { loadPython as loadBundledPython, type PythonParser } from "./syntax/python";
import {
  dialectOf,
  loadTypeScript as loadBundledTypeScript,
  mentionsTensorFlow,
  type ScriptParser,
  scriptLanguage,
} from "./syntax/typescript";

export type { RuleSettings } from "./rules";
export { parseShape } from "./service/shapes";
export type { SourceReader } from "./service/sources";
export { joinCells, type NotebookModule, readNotebook } from "./syntax/notebook";
export { scriptLanguage } from "./syntax/typescript";

/** The façade: documents in, plain data out. It knows neither the editor nor the file system. */
export interface LayerLensService {
  /** Loads the parser that a document needs, Python's where none is given; afterwards {@link analyzeNow} answers. */
  load(document?: SourceDocument): Promise<void>;
  /** Analyses a document. Sources that are pending are loaded, and the analysis is run again with them. */
  analyze(request: AnalyzeRequest): Promise<FileAnalysis>;
  /** The same at once, with the sources at hand; undefined until the parsers are loaded. */
  analyzeNow(request: AnalyzeRequest): FileAnalysis | undefined;
  /** Drops what is kept for a document. */
  forget(uri: string): void;
}

/** The shape that the user set for one model. */
export interface InputOverride {
  /** The model's name. */
  readonly model: string;
  /** Such as `1, 3, 224, 224`; several inputs are separated by semicolons. */
  readonly shape: string;
}

export interface SourceDocument {
  readonly uri: string;
  readonly text: string;
  /** As VS Code names languages: `python`, `javascript`, `typescriptreact`, and so on. */
  readonly languageId: string;
}

export interface AnalyzeRequest {
  readonly document: SourceDocument;
  /** Shapes set in the editor, by model. */
  readonly inputs?: readonly InputOverride[];
  /** Shapes given for whatever is analysed, one an input; they win over everything. */
  readonly option?: readonly string[];
  /** An expression to evaluate in the module, such as `resnet50(num_classes=10)`. */
  readonly call?: string;
  readonly rules?: RuleSettings;
}

export interface ServiceOptions {
  readonly sources?: SourceReader;
  /** Milliseconds after which an evaluation stops. */
  readonly maximumTime?: number;
  /** Told of errors of the analysis itself, which cost one model; without it they are thrown. */
  readonly onMistake?: (thrown: unknown) => void;
  readonly loadPython?: () => Promise<PythonParser>;
  readonly loadTypeScript?: () => Promise<ScriptParser>;
}

/** How often imports may lead to further files that must be loaded. */
const MAXIMUM_ROUNDS = 8;
/** Documents whose answers are kept. */
const KEPT_DOCUMENTS = 32;

const NOTHING: ParseResult = { program: { body: [], comments: [] }, errors: [] };

export function createService(options: ServiceOptions = {}): LayerLensService {
  return new Service(options);
}

interface Kept {
  readonly key: string;
  readonly parsed: ParseResult;
  readonly log: ReadLog;
  readonly analysis: FileAnalysis;
}

class Service implements LayerLensService {
  readonly #options: ServiceOptions;
  readonly #kept = new Map<string, Kept>();
  readonly #modules = new Map<string, { readonly text: string; readonly program: Program }>();
  #loading: Promise<PythonParser> | undefined;
  #python: PythonParser | undefined;
  #loadingScript: Promise<ScriptParser> | undefined;
  #script: ScriptParser | undefined;

  constructor(options: ServiceOptions) {
    this.#options = options;
  }

  async load(document?: SourceDocument): Promise<void> {
    if (document && dialectOf(document.languageId)) {
      if (mentionsTensorFlow(document.text)) await this.#loadScript();
      return;
    }
    this.#loading ??= (this.#options.loadPython ?? loadBundledPython)();
    this.#python = await this.#loading;
  }

  async #loadScript(): Promise<void> {
    this.#loadingScript ??= (this.#options.loadTypeScript ?? loadBundledTypeScript)();
    this.#script = await this.#loadingScript;
  }

  async analyze(request: AnalyzeRequest): Promise<FileAnalysis> {
    await this.load(request.document);
    const load = this.#options.sources?.load;
    let analysis = this.#analyze(request);
    for (let round = 0; load && analysis.pending.length > 0 && round < MAXIMUM_ROUNDS; round++) {
      await load.call(this.#options.sources, analysis.pending);
      analysis = this.#analyze(request);
    }
    return analysis;
  }

  analyzeNow(request: AnalyzeRequest): FileAnalysis | undefined {
    const { languageId, text } = request.document;
    const isScript = dialectOf(languageId) !== undefined;
    const isReady = isScript
      ? this.#script !== undefined || !mentionsTensorFlow(text)
      : this.#python !== undefined;
    return isReady ? this.#analyze(request) : undefined;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }

  #analyze(request: AnalyzeRequest): FileAnalysis {
    const { uri } = request.document;
    const { text, languageId } = request.document;
    const { roots, installed } = this.#options.sources ?? NO_SOURCES;
    const key = JSON.stringify({ ...request, document: languageId, roots, installed });
    const kept = this.#kept.get(uri);
    const isSame = kept?.key === key && kept.analysis.text === text;
    if (isSame && kept.log.isCurrent()) return kept.analysis;
    const parsed = this.#parse(text, languageId, kept?.parsed);
    const log = new ReadLog(this.#options.sources ?? NO_SOURCES);
    const analysis = this.#analyzeParsed(request, parsed, log);
    this.#kept.delete(uri);
    this.#kept.set(uri, { key, parsed, log, analysis });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_DOCUMENTS && oldest !== undefined) this.#kept.delete(oldest);
    return analysis;
  }

  #analyzeParsed(request: AnalyzeRequest, { program, errors }: ParseResult, log: ReadLog): FileAnalysis {
    const { uri: file, text } = request.document;
    const analysis = analyse(this.#evaluate(request, { file, text, program }, log));
    const code = new Code(file, text, program);
    return {
      file,
      text,
      texts: new Map([...log.texts, [file, text]]),
      syntaxErrors: errors,
      models: analysis.models.map(({ model }) => listed(model, program)),
      definitions: definitionsIn(program.body),
      analysis,
      found: check({ analysis, code }, { file, text, program }, request.rules),
      pending: [...log.pending],
    };
  }

  #evaluate(request: AnalyzeRequest, source: SourceFile, log: ReadLog): Evaluation {
    const { call, option, inputs } = request;
    const base: EvaluationRequest = {
      ...source,
      sources: sourceHost(log, (file, text) => this.#module(file, text)),
      parse: (text) => this.#parse(text, "python").program,
      ...(call === undefined ? {} : { call: this.#callSource(request.document, call) }),
      ...(this.#options.maximumTime === undefined ? {} : { maximumTime: this.#options.maximumTime }),
      ...(this.#options.onMistake && { onMistake: this.#options.onMistake }),
    };
    if (option && option.length > 0)
      return evaluate({ ...base, inputs: { kind: "option", shapes: option.flatMap(shapesOf) } });
    const evaluation = evaluate(base);
    const models = (inputs ?? []).reduce(
      (all, override) => withOverride(base, all, override),
      evaluation.models,
    );
    return { ...evaluation, models };
  }

  #callSource({ uri, languageId }: SourceDocument, text: string): SourceFile {
    return { file: `${uri}#call`, text, program: this.#parse(text, languageId).program };
  }

  /** An imported file; parsed once as long as its text stays. */
  #module(file: string, text: string): Program {
    const known = this.#modules.get(file);
    if (known?.text === text) return known.program;
    const { program } = this.#parse(text, scriptLanguage(file) ?? "python");
    this.#modules.set(file, { text, program });
    return program;
  }

  #parse(text: string, languageId: string, previous?: ParseResult): ParseResult {
    if (languageId === "python") return this.#python?.parse(text, previous) ?? NOTHING;
    const dialect = dialectOf(languageId);
    return (dialect && this.#script?.parse(text, dialect, previous)) ?? NOTHING;
  }
}

/** Evaluates again with the shape that is set for one model, and takes that model from the result. */
function withOverride(
  base: EvaluationRequest,
  models: readonly Model[],
  override: InputOverride,
): readonly Model[] {
  if (!models.some(({ name }) => name === override.model)) return models;
  const shapes = override.shape.split(";").flatMap(shapesOf);
  if (shapes.length === 0) return models;
  const evaluated = evaluate({ ...base, inputs: { kind: "command", shapes } });
  return models.map((model, index) => {
    const same = evaluated.models[index]?.name === model.name ? evaluated.models[index] : undefined;
    return model.name === override.model ? (same ?? model) : model;
  });
}

/** A shape that cannot be read is left out; whoever asked for it has checked it with `parseShape`. */
function shapesOf(text: string) {
  const shape = readShape(text);
  return typeof shape === "string" ? [] : [shape];
}

function listed({ name, at }: Model, program: Program): ListedModel {
  return { name, span: at, extent: extentOf(at, program.body) };
}

/** The smallest class, function or statement around a place. */
function extentOf(at: Span, body: readonly Statement[]): Span {
  const around = body.find(({ start, end }) => start <= at.start && at.end <= end);
  if (!around) return at;
  if (around.type !== "ClassDef" && around.type !== "FunctionDef")
    return { start: around.start, end: around.end };
  const inner = extentOf(at, around.body);
  return inner.start === at.start && inner.end === at.end ? { start: around.start, end: around.end } : inner;
}

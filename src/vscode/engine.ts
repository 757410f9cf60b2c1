import type { LayerLensService } from "../core";
import type { Bundles } from "./bundles";
import type { Log } from "./log";
import type { Sources } from "./sources";

/** The code that words an answer. */
export type Core = typeof import("../core");

/** The analysis and its words, once they are loaded. */
export interface Loaded {
  readonly core: Core;
  readonly service: LayerLensService;
}

/** Loads the analysis when it is first needed. */
export class Engine {
  readonly #bundles: Bundles;
  readonly #sources: Sources;
  readonly #log: Log;
  #loaded: Loaded | undefined;

  constructor(bundles: Bundles, sources: Sources, log: Log) {
    this.#bundles = bundles;
    this.#sources = sources;
    this.#log = log;
  }

  async load(): Promise<Loaded> {
    const core = await this.#bundles.core();
    const loadTypeScript = () => this.#bundles.typescript();
    const onMistake = (thrown: unknown) => this.#log.error("analysis", thrown);
    const options = { sources: this.#sources, loadTypeScript, onMistake };
    this.#loaded ??= { core, service: core.createService(options) };
    return this.#loaded;
  }

  /** Drops what is kept for a document. */
  forget(uri: string): void {
    this.#loaded?.service.forget(uri);
  }
}

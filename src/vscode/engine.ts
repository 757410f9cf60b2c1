import type { LayerLensService } from "../core";
import type { Bundles } from "./bundles";
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
  #loaded: Loaded | undefined;

  constructor(bundles: Bundles, sources: Sources) {
    this.#bundles = bundles;
    this.#sources = sources;
  }

  async load(): Promise<Loaded> {
    const core = await this.#bundles.core();
    const loadTypeScript = () => this.#bundles.typescript();
    this.#loaded ??= { core, service: core.createService({ sources: this.#sources, loadTypeScript }) };
    return this.#loaded;
  }

  /** Drops what is kept for a document. */
  forget(uri: string): void {
    this.#loaded?.service.forget(uri);
  }
}

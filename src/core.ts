/**
 * What the editor loads when it is first asked about a file: the analysis and the words for it. It is a bundle of
 * its own, so that the extension is ready before a megabyte of layers is.
 */
export * from "./present";
export { createService, type LayerLensService, parseShape } from "./service";

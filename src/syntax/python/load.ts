/** Loading of tree-sitter with the Python grammar; nothing is fetched, both binaries are part of the bundle. */

import pythonWasm from "tree-sitter-python/tree-sitter-python.wasm";
import { Language, Parser } from "web-tree-sitter";
import runtimeWasm from "web-tree-sitter/web-tree-sitter.wasm";

let language: Promise<Language> | undefined;

async function initialise(): Promise<Language> {
  // With `locateFile` the runtime never asks for its own URL, which a bundle does not have.
  await Parser.init({ wasmBinary: runtimeWasm, locateFile: (name: string) => name });
  return Language.load(pythonWasm);
}

/** A tree-sitter parser for Python. The runtime and the grammar are loaded once per process. */
export async function loadTreeSitter(): Promise<Parser> {
  language ??= initialise();
  const python = await language;
  return new Parser().setLanguage(python);
}

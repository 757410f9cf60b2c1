/** A WebAssembly binary, inlined by the bundler. */
declare module "*.wasm" {
  const bytes: Uint8Array;
  export default bytes;
}

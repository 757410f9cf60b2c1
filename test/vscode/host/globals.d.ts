/// <reference types="mocha" />

/** All suites of `test/vscode/suite`, put together by the bundler. */
declare module "layer-lens:suites";
declare module "mocha/mocha.js";

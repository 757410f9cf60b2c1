#!/usr/bin/env node
/**
 * Stands in for the executable of the desktop build: takes the arguments that @vscode/test-electron passes and
 * runs the same tests in the Node extension host of the server.
 */
import { runInHost } from "../harness/hostRun";

const { failed } = await runInHost("node");
process.exit(failed === 0 ? 0 : 1);

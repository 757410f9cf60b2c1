/** Prints our trees of the files named on the command line, one JSON string per line. */

import { readFileSync } from "node:fs";
import { loadPython } from "../../../src/syntax/python";
import { show } from "../sexpr";

const parser = await loadPython();
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8").replaceAll("\r\n", "\n").replaceAll("\f", " ");
  console.log(JSON.stringify(show(parser.parse(text).program.body, { spans: true })));
}

/**
 * IPython's additions to Python, masked so that the rest can be read. A mask is as long as what it hides, so
 * that all offsets hold.
 */

import { scan } from "./python/scan";

/** Cell magics whose cell is Python that runs in the notebook's own namespace. */
const RUNS_HERE = new Set(["time", "capture", "prun", "memit", "mprun"]);

/** Magics that run the rest of their line in the notebook's own namespace. */
const RUNS_LINE_HERE = new Set(["time", "prun"]);

/**
 * Masks what is not Python in one notebook cell: shell lines, line magics, help (`?obj`, `obj?`), and the whole
 * cell under a cell magic that does not run Python here (`%%bash`, `%%html`, `%%writefile`).
 */
export function maskCell(text: string): string {
  const [all, space = "", name = ""] = /^(\s*)%%(\w*)[^\n]*/.exec(text) ?? [];
  if (all === undefined) return maskLines(text);
  if (!RUNS_HERE.has(name)) return text.replace(/[^\r\n]+/g, comment);
  return space + comment(all.slice(space.length)) + maskLines(text.slice(all.length));
}

/** Lines that may be IPython's; most texts have none, and need no scan. */
const LIKELY = /^[ \t]*[%!?]|\?[ \t\r]*$|=[ \t]*[%!]\w/m;

/** Masks shell lines, line magics and help in a text that has no cells. */
export function maskLines(text: string): string {
  if (!LIKELY.test(text)) return text;
  for (const { start } of scan(text)) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const masked = mask(text.slice(start, end));
    // A shell line's quotes and brackets mean nothing for the lines behind it.
    if (masked !== undefined) return text.slice(0, start) + masked + maskLines(text.slice(end));
  }
  return text;
}

/** The mask of a line that begins a statement, or undefined if it is none of IPython's. */
function mask(code: string): string | undefined {
  const [magic, name = ""] = /^%(\w+)(?=\s)/.exec(code) ?? [];
  // A number and a semicolon may stand before any statement.
  if (magic !== undefined && RUNS_LINE_HERE.has(name))
    return `0;${" ".repeat(magic.length - 2)}${code.slice(magic.length)}`;
  if (/^[%!?]/.test(code) || /^[\w.*]+\?{1,2}\s*$/.test(code)) return comment(code);
  const [target] = /^[^\W\d][\w.,\s]*=\s*(?=[%!]\w)/.exec(code) ?? [];
  if (target === undefined) return undefined;
  return target + unknownValue(code.length - target.length);
}

/** A value of the wanted length about which nothing can be known. */
function unknownValue(length: number): string {
  return (length < 3 ? "_" : "_()").padEnd(length);
}

function comment(text: string): string {
  return text === "" ? "" : `#${text.slice(1)}`;
}

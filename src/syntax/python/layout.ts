/**
 * What a physical line looks like, judged by its own text. Used where brackets or quotes do not tell, because
 * they are broken, whether a line begins a statement or continues one.
 */

const HEADER = /^(?:(?:async\s+)?(?:def|for|with)|class|if|elif|else|while|try|except|finally)\b/;

/** Whether a line of code begins like the header of a block, whatever follows. */
export function isHeader(code: string): boolean {
  return HEADER.test(code);
}

const DEFINITE = new RegExp(
  [
    String.raw`^(?:async\s+)?def\s+\w+\s*[([]`,
    String.raw`^class\s+\w+\s*[([:]`,
    String.raw`^(?:return|raise|assert|del|global|nonlocal)\b(?!\s*[=,)\]}])`,
    String.raw`^(?:pass|break|continue)\s*(?:#.*)?$`,
    String.raw`^import\s+\w`,
    String.raw`^from\s+[\w.]+\s+import\b`,
    String.raw`^(?:try|finally|else)\s*:`,
    String.raw`^self\.\w+(?:\.\w+)*\s*=(?!=)`,
  ].join("|"),
);

const WHOLE_HEADER = /^(?:while|with|except|elif|if|for|async\s+for|async\s+with)\b.*:\s*(?:#.*)?$/;

/** Whether a line cannot stand inside brackets, in code that anyone would write. */
export function isDefinitelyStatement(code: string): boolean {
  return DEFINITE.test(code) || (WHOLE_HEADER.test(code) && !closesMore(code));
}

/** Whether brackets are closed that the line has not opened, as by the last line of `any(…\n for x in y):`. */
function closesMore(code: string): boolean {
  return (code.match(/[)\]}]/g)?.length ?? 0) > (code.match(/[([{]/g)?.length ?? 0);
}

const NO_START = /^(?:and|or|in|is|if|else|for|async|not|lambda|await|from|as)\b/;

/** Whether a line that is not indented deeper than the statement before it begins another one. */
export function isStatementAtMargin(code: string): boolean {
  return /^[^\W\d]|^@\w/.test(code) && !NO_START.test(code) && !/^[rbuft]{1,2}["']/i.test(code);
}

const DEEPER =
  /^(?:[^\W\d]\w*(?:\.\w+)*(?:\s+=(?!=)\s|\s*[-+*/]=|\(.*\)\s*(?:#.*)?$)|super\(|[rbu]?(?:"""|'''))/;

/** Whether a deeper line belongs to the body of a header whose brackets are still open. */
export function isBodyStatement(code: string): boolean {
  return DEEPER.test(code) && !/,\s*(?:#.*)?$/.test(code);
}

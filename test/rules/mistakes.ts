import fs from "node:fs";
import path from "node:path";
import { joinCells, readNotebook } from "../../src/service";

/**
 * Wrong programs as people write them, each in test/rules/mistakes, with what its framework says about it: a file, a
 * notebook, or a folder whose `main.py` is run and imports the others. A comment below a line tells the finding: `^`
 * stand under what it marks, `…` where it goes on in the next line.
 *
 *     self.fc1 = nn.Linear(256, 120)
 *     #                    ^^^ error[linear-in-features-mismatch]
 *     # fix "Set in_features to 400" => self.fc1 = nn.Linear(400, 120)
 *
 * A comment that starts where the mark does is part of it: `#^^^` marks four characters.
 */
export interface Mistake {
  /** Below the folder, such as `torch/lenet_on_mnist.py` or `torch/model_and_training`. */
  readonly file: string;
  /** What it is made of, by name. */
  readonly documents: readonly WrongDocument[];
  /** What the framework says; undefined where it says nothing. */
  readonly error: FrameworkError | undefined;
}

/** One file of a wrong program; of a notebook the text of its code cells. */
export interface WrongDocument {
  readonly uri: string;
  readonly text: string;
  readonly languageId: string;
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly rule: string;
  /** Offset of the marked text. */
  readonly start: number;
  /** Undefined where it ends in a later line. */
  readonly end: number | undefined;
  /** The fixes that are offered, in their order. */
  readonly fixes: readonly ClaimedFix[];
}

export interface ClaimedFix {
  readonly title: string;
  /** The lines that it changes or adds, without their indentation, joined by " / ". */
  readonly lines: string;
}

export interface FrameworkError {
  readonly class: string;
  readonly message: string;
}

const FOLDER = path.join(__dirname, "mistakes");
const RECORD = path.join(__dirname, "..", "oracle", "record");
const LANGUAGES: Readonly<Record<string, string>> = {
  py: "python",
  ipynb: "python",
  js: "javascript",
  ts: "typescript",
};

/** All of them, by framework and name. */
export function mistakes(): readonly Mistake[] {
  return fs
    .readdirSync(FOLDER)
    .sort()
    .flatMap((framework) => {
      const errors = recorded(framework);
      return fs
        .readdirSync(path.join(FOLDER, framework))
        .sort()
        .map((name) => read(`${framework}/${name}`, errors));
    });
}

type Errors = ReadonlyMap<string, FrameworkError | undefined>;

function recorded(framework: string): Errors {
  const text = fs.readFileSync(path.join(RECORD, `mistakes-${framework}.json`), "utf8");
  const { programs } = JSON.parse(text) as { programs: { file: string; error?: FrameworkError }[] };
  return new Map(programs.map(({ file, error }) => [file, error]));
}

function read(file: string, errors: Errors): Mistake {
  if (!errors.has(file)) throw new Error(`${file} is not recorded: run bash test/oracle/run.sh mistakes`);
  return { file, documents: filesOf(file).map(readDocument), error: errors.get(file) };
}

/** A file, or all files below a folder. */
function filesOf(file: string): readonly string[] {
  const full = path.join(FOLDER, file);
  if (!fs.statSync(full).isDirectory()) return [file];
  const names = fs.readdirSync(full).filter((name) => name !== "__pycache__");
  return names.sort().flatMap((name) => filesOf(`${file}/${name}`));
}

function readDocument(uri: string): WrongDocument {
  const text = codeOf(fs.readFileSync(path.join(FOLDER, uri), "utf8"), uri);
  const languageId = LANGUAGES[uri.slice(uri.lastIndexOf(".") + 1)] ?? "";
  return { uri, text, languageId, claims: claimsIn(text) };
}

function codeOf(text: string, uri: string): string {
  if (!uri.endsWith(".ipynb")) return text;
  const notebook = readNotebook(text);
  if (notebook.kind === "error") throw new Error(`${uri}: ${notebook.message}`);
  return joinCells(notebook.cells).text;
}

const FINDING = /^(\s*)(#|\/\/)( *)(\^+)(…?) error\[([\w-]+)\]$/;
const FIX = /^\s*(?:#|\/\/) fix "([^"]+)" => (.*)$/;

function claimsIn(text: string): readonly Claim[] {
  const claims: { rule: string; start: number; end: number | undefined; fixes: ClaimedFix[] }[] = [];
  let lineStart = 0;
  let codeStart = 0;
  for (const line of text.split("\n")) {
    const [, indent = "", comment = "", gap = "", carets = "", more, rule] = FINDING.exec(line) ?? [];
    const [, title, lines] = FIX.exec(line) ?? [];
    if (rule !== undefined) {
      const before = gap === "" ? indent.length : indent.length + comment.length + gap.length;
      const end = indent.length + comment.length + gap.length + carets.length;
      const start = codeStart + before;
      claims.push({ rule, start, end: more ? undefined : codeStart + end, fixes: [] });
    } else if (title !== undefined) claims.at(-1)?.fixes.push({ title, lines: lines ?? "" });
    else codeStart = lineStart;
    lineStart += line.length + 1;
  }
  return claims;
}

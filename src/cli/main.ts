import path from "node:path";
import { parseArgs } from "node:util";
import { parseShape } from "../service";
import { annotate } from "./annotate";
import { CHECK_FORMATS, check, ruleSettings, SEVERITIES } from "./check";
import { readText } from "./files";
import { HELP } from "./help";
import { coloured, type Outcome, type Paint, plain, UsageError } from "./output";
import { summary } from "./summary";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const list = { type: "string", multiple: true } as const;
const common = { root: list, help: { type: "boolean", short: "h" } } as const;

/** Each command with what it takes. */
const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<Outcome>>> = {
  async summary(args) {
    const options = { ...common, call: text, input: list, json: flag, csv: flag, markdown: flag };
    const { values, positionals } = parse(() => parseArgs({ args, allowPositionals: true, options }));
    if (values.help) return help;
    return summary({
      file: one(positionals),
      call: values.call,
      inputs: (values.input ?? []).map(checkedShape),
      roots: values.root ?? [],
      format: values.json ? "json" : values.csv ? "csv" : values.markdown ? "markdown" : "text",
    });
  },
  async annotate(args) {
    const { values, positionals } = parse(() => parseArgs({ args, allowPositionals: true, options: common }));
    return values.help ? help : annotate(one(positionals), values.root ?? [], paint());
  },
  async check(args) {
    const options = { ...common, format: text, severity: text, rule: list, threshold: list };
    const { values, positionals } = parse(() => parseArgs({ args, allowPositionals: true, options }));
    if (values.help) return help;
    if (positionals.length === 0) throw new UsageError("name the files or folders to check");
    return check(
      {
        paths: positionals,
        roots: values.root ?? [],
        format: oneOf("--format", CHECK_FORMATS, values.format ?? "text"),
        least: oneOf("--severity", SEVERITIES, values.severity ?? "hint"),
        rules: ruleSettings(values.rule ?? [], values.threshold ?? []),
      },
      paint(),
    );
  },
};

const help: Outcome = { out: HELP, status: 0 };

/** Runs one command. Rejects with a UsageError where the command was called wrongly. */
export async function main([command, ...args]: readonly string[]): Promise<Outcome> {
  if (command === "--version") return { out: version(), status: 0 };
  if (command === "--help" || command === "-h" || command === "help") return help;
  if (command === undefined) throw new UsageError("name a command");
  const run = COMMANDS[command];
  if (!run) throw new UsageError(`there is no command ${command}`);
  return run(args);
}

/** The bundle lies in a folder of the package. */
function version(): string {
  const { version: found } = JSON.parse(readText(path.join(__dirname, "..", "package.json"))) as {
    version: string;
  };
  return found;
}

function paint(): Paint {
  return process.stdout.isTTY && !process.env["NO_COLOR"] ? coloured : plain;
}

/** Turns Node's complaint about the options into one of ours. */
function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function one(positionals: readonly string[]): string {
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError("name a file");
  if (others.length > 0) throw new UsageError(`one file at a time, not also ${others.join(", ")}`);
  return file;
}

function checkedShape(text: string): string {
  const complaint = text.trim() === "" ? "the shape is empty" : parseShape(text);
  if (complaint !== undefined) throw new UsageError(`--input ${text}: ${complaint}`);
  return text;
}

function oneOf<T extends string>(flag: string, choices: readonly T[], given: string): T {
  const known = choices.find((each) => each === given);
  if (!known) throw new UsageError(`${flag} is one of ${choices.join(", ")}, not ${given}`);
  return known;
}

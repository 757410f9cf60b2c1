import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findings, type PlacedFinding } from "../../src/present";
import { createService, type SourceReader } from "../../src/service";
import { type FrameworkError, mistakes, type WrongDocument } from "./mistakes";

const all = mistakes();
/** What stands in each program's place while it is looked at, by name. */
const texts = new Map(all.flatMap(({ documents }) => documents.map(({ uri, text }) => [uri, text] as const)));
const sources: SourceReader = {
  roots: [],
  read: (file) => {
    const text = texts.get(file);
    return text === undefined ? "absent" : { text };
  },
  list: (folder) => [
    ...new Set(
      [...texts.keys()].flatMap((uri) =>
        path.posix.dirname(uri) === folder ? path.posix.basename(uri) : [],
      ),
    ),
  ],
};
const service = createService({ sources, maximumTime: 60_000 });

beforeAll(async () => {
  for (const languageId of ["python", "typescript"])
    await service.load({ uri: "net", text: "@tensorflow/tfjs", languageId });
});

function found(text: string, { uri, languageId }: WrongDocument): readonly PlacedFinding[] {
  const analysis = service.analyzeNow({ document: { uri, text, languageId } });
  if (!analysis) throw new Error("the parser is not loaded");
  return findings(analysis);
}

/** Advice on a wrong program is left to the tests of the advice. */
function claimable(text: string, document: WrongDocument): readonly PlacedFinding[] {
  const rules = new Set(document.claims.map(({ rule }) => rule));
  return found(text, document).filter(({ severity, rule }) => severity === "error" || rules.has(rule));
}

/** Where our words may differ from the framework's, and why; each turns both into the same. */
const DEVIATIONS: readonly {
  readonly files: RegExp;
  readonly why: string;
  readonly unify: (message: string) => string;
}[] = [
  {
    files: /^keras\/class_instead_of_layer/,
    why: "the module inside of Keras that defines a class is not in the text",
    unify: (message) => message.replace(/keras\.src(\.\w+)*\.(?=[A-Z])/, "keras.layers."),
  },
  {
    files: /^keras\/layer_instead_of_tensor/,
    why: "how a layer object prints itself is no matter of its text",
    unify: (message) => message.replace(/<Dense.*/s, "<Dense>"),
  },
  {
    files: /^keras\/(model_called_with_image|predict_without_batch|images_into_dense)/,
    why: "Keras prints the values of the tensor, and names that it made up",
    unify: (message) => message.replace(/for input .* with name '.*' and path '.*'\./s, "for input."),
  },
  {
    files: /^keras\/autoencoder_of_odd_size/,
    why: "TensorFlow names the node of its graph",
    unify: (message) => message.replace(/ for '\{\{node .*$/s, ""),
  },
  {
    files: /^torch\/pooling_given_the_map/,
    why: "PyTorch lists every way to call its function",
    unify: (message) => message.replace(/, but expected one of:.*$/s, ""),
  },
  {
    files: /^torch\/patches_do_not_divide/,
    why: "einops repeats the call before its complaint",
    unify: (message) => message.replace(/^.*Additional info: [^\n]*\n /s, ""),
  },
  {
    files: /^tfjs\/graphDisconnected/,
    why: "the layers that were walked before stand in TensorFlow.js' own order",
    unify: (message) => message.replace(/ The following previous layers.*$/s, ""),
  },
];

/** The framework's own sentence: Keras wraps that of an inner layer, and lists all arguments behind it. */
function sentence({ message }: FrameworkError, file: string): string {
  const wrapped = /^Exception encountered when calling [\w.]+\(\)\.\n\n(.*?)\n\nArguments received by/s.exec(
    message,
  );
  const unify = DEVIATIONS.find(({ files }) => files.test(file))?.unify;
  const inner = wrapped?.[1] ?? message;
  return unify ? unify(inner) : inner;
}

describe.each(all.map((mistake) => [mistake.file, mistake] as const))("%s", (file, { documents, error }) => {
  it("is found where it is made, and nothing else is", () => {
    for (const document of documents) {
      const { uri, text, claims } = document;
      const places = claimable(text, document).map(({ rule, span }) => ({ rule, ...placed(text, span) }));
      const claimed = claims.map(({ rule, start, end }) => ({ rule, ...placed(text, { start, end }) }));
      expect(places, uri).toEqual(claimed);
    }
  });

  it.runIf(error)("is told in the framework's words", () => {
    const told = documents.flatMap(firstTold);
    expect(told).not.toEqual([]);
    for (const { message } of told) expect(message).toContain(error && sentence(error, file));
  });

  it("is mended by its fixes", () => {
    for (const document of documents) checkFixes(document);
  });
});

/** What is told first where the program fails; advice may stand above it. */
function firstTold(document: WrongDocument): readonly PlacedFinding[] {
  const told = claimable(document.text, document);
  const errors = told.filter(({ severity }) => severity === "error");
  return (errors.length > 0 ? errors : told).slice(0, 1);
}

function checkFixes(document: WrongDocument): void {
  const { uri, text } = document;
  const [finding, claim] = [claimable(text, document)[0], document.claims[0]];
  const made = (finding?.fixes ?? []).map((fix) => ({ title: fix.title, after: edited(text, fix) }));
  const lines = made.map(({ title, after }) => ({ title, lines: changedLines(text, after) }));
  expect(lines, uri).toEqual(claim?.fixes ?? []);
  for (const { after } of made) expect(claimable(after, document)).toEqual([]);
}

describe("the corpus", () => {
  it("holds mistakes in every framework, at least sixty in all", () => {
    const count = (framework: string) => all.filter(({ file }) => file.startsWith(framework)).length;
    expect(count("torch")).toBeGreaterThanOrEqual(40);
    expect(count("keras")).toBeGreaterThanOrEqual(30);
    expect(count("tfjs")).toBeGreaterThanOrEqual(60);
  });

  it("needs each deviation that is listed", () => {
    for (const { files, why } of DEVIATIONS) {
      const [mistake] = all.filter(({ file }) => files.test(file));
      const [document] = mistake?.documents ?? [];
      const [finding] = document ? claimable(document.text, document) : [];
      expect(finding?.message, why).not.toContain(mistake?.error?.message);
    }
  });
});

/** Lines and columns from 1, which read better than offsets where a test fails. */
function placed(text: string, { start, end }: { readonly start: number; readonly end: number | undefined }) {
  const lineEnd = text.indexOf("\n", start);
  const isLong = end === undefined || end > lineEnd;
  return { from: position(text, start), to: isLong ? "a later line" : position(text, end) };
}

function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function edited(text: string, { edits }: PlacedFinding["fixes"][number]): string {
  const backwards = [...edits].sort((a, b) => b.span.start - a.span.start);
  return backwards.reduce(
    (all, { span, text: by }) => all.slice(0, span.start) + by + all.slice(span.end),
    text,
  );
}

function changedLines(before: string, after: string): string {
  const known = new Set(before.split("\n"));
  return after
    .split("\n")
    .filter((line) => !known.has(line))
    .map((line) => line.trim())
    .join(" / ");
}

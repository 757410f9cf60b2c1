import fs from "node:fs";
import path from "node:path";
import type { ModelJson } from "../../src/present";
import record from "./record.json";

/** One program of test/evaluator/idioms with what its framework said. */
export interface Idiom {
  readonly file: string;
  readonly text: string;
  /** The expression that gives the model. */
  readonly call: string;
  /** Shapes that are fed to it, as the option takes them. */
  readonly inputs: readonly string[];
  /** Why figures may be unknown. */
  readonly unknown: string | undefined;
  readonly truth: Truth;
}

export interface Truth {
  readonly framework?: string;
  readonly output?: unknown;
  readonly params?: { readonly total: number; readonly trainable: number };
  readonly macs?: number | null;
  /** Calls of PyTorch's leaf modules by type. */
  readonly calls?: Readonly<Record<string, number>>;
  readonly error?: { readonly class: string; readonly message: string };
}

const FOLDER = path.join(__dirname, "idioms");

export function idioms(): readonly Idiom[] {
  return readPrograms(FOLDER, record.programs as readonly RecordedTruth[]);
}

/** A truth and the program, by its path in the folder, that it belongs to. */
type RecordedTruth = Truth & { readonly file: string };

/** All programs below a folder with what was recorded about them. */
export function readPrograms(folder: string, recorded: readonly RecordedTruth[]): readonly Idiom[] {
  const truths = new Map(recorded.map((truth) => [truth.file, truth]));
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".py"))
    .sort()
    .map((file) => readProgram(folder, file.replaceAll("\\", "/"), truths));
}

function readProgram(folder: string, file: string, truths: ReadonlyMap<string, Truth>): Idiom {
  const text = fs.readFileSync(path.join(folder, file), "utf8");
  const header = (key: string) => new RegExp(`^# ${key}: (.*)$`, "m").exec(text)?.[1]?.trim();
  const truth = truths.get(file);
  if (!truth) throw new Error(`${file} is not recorded: run record.py`);
  return {
    file,
    text,
    call: header("call") ?? "",
    inputs: (header("input") ?? "").split(";").filter((part) => part.trim() !== ""),
    unknown: header("unknown"),
    truth,
  };
}

/** Ours beside the framework's, figure by figure: `[name, ours, truth]`. */
export function figuresOf(model: ModelJson | undefined, truth: Truth): readonly [string, unknown, unknown][] {
  const figures: [string, unknown, unknown][] = [
    [
      "output",
      opened(model?.output, (size) => typeof size === "string"),
      opened(truth.output, (size) => size === null),
    ],
    ["params", model?.params.total, truth.params?.total],
    ["trainable", model?.params.trainable, truth.params?.trainable],
  ];
  if (truth.calls) figures.push(["calls", model && callsOf(model), truth.calls]);
  if (typeof truth.macs === "number") figures.push(["macs", model?.macs, truth.macs]);
  return figures;
}

/** Sizes that Keras leaves open have names here, which are strings, and are None there. */
function opened(shape: unknown, isOpen: (size: unknown) => boolean): unknown {
  if (Array.isArray(shape)) {
    const isNested = shape.some((item) => typeof item === "object" && item !== null);
    return shape.map((item) => (!isNested && isOpen(item) ? "open" : opened(item, isOpen)));
  }
  if (typeof shape === "object" && shape !== null)
    return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, opened(value, isOpen)]));
  return shape;
}

/** Calls of leaf modules by type. */
function callsOf(model: ModelJson): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const layer of model.layers) {
    const isParent = model.layers.some(({ path: other }) => other.startsWith(`${layer.path}.`));
    if (isParent || layer.path === "" || layer.calls.length === 0) continue;
    // Lazy layers change their class on the first call.
    const type = layer.type.replace(/^Lazy/, "");
    counts.set(type, (counts.get(type) ?? 0) + layer.calls.length);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a figure, or a part of it, is not known. */
export function isUnknown(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "object" && Object.values(value).some(isUnknown);
}

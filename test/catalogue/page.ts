import { allEntries } from "../../src/catalogue";
import type { Entry, FunctionEntry, LayerEntry } from "../../src/catalogue/entry";

const FRAMEWORKS: readonly (readonly [framework: Entry["framework"], title: string])[] = [
  ["torch", "PyTorch, torchvision.ops and einops"],
  ["keras", "Keras 3, tf.keras and TensorFlow"],
  ["tfjs", "TensorFlow.js"],
];

/** The page that lists what the catalogue knows, made from its entries. */
export function cataloguePage(): string {
  const parts = FRAMEWORKS.map(([framework, title]) =>
    section(
      title,
      allEntries.filter((e) => e.framework === framework),
    ),
  );
  return [
    "# What the catalogue knows",
    "",
    "This page is made from the entries by `npm run catalogue`; a test holds it to them.",
    "",
    ...parts,
  ].join("\n");
}

function section(title: string, entries: readonly Entry[]): string {
  const layers = entries.filter((entry) => entry.kind === "layer").sort(byName);
  const functions = entries.filter((entry) => entry.kind === "function");
  return [
    `## ${title}`,
    "",
    `${layers.length} layers, ${namesOf(functions).length} functions, methods and attributes.`,
    "",
    "| layer | what it is |",
    "|---|---|",
    ...layers.map(row),
    "",
    ...functionLists(functions),
  ].join("\n");
}

function row(entry: LayerEntry): string {
  const others = (entry.aliases ?? []).map((alias) => `\`${alias}\``);
  const aliases = others.length > 0 ? ` Also ${others.join(", ")}.` : "";
  const limit = entry.unsupported === undefined ? "" : ` Figures are unknown: ${entry.unsupported}.`;
  return `| [\`${entry.name}\`](${entry.docs}) | ${entry.what.replaceAll("|", "\\|")}${aliases}${limit} |`;
}

/** Functions by the module that offers them. */
function functionLists(functions: readonly FunctionEntry[]): readonly string[] {
  const modules = new Map<string, string[]>();
  for (const name of namesOf(functions)) {
    const dot = name.lastIndexOf(".");
    const module = name.slice(0, dot);
    modules.set(module, [...(modules.get(module) ?? []), name.slice(dot + 1)]);
  }
  return [...modules]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([module, names]) => [`**${module}**: ${names.join(", ")}`, ""]);
}

function namesOf(functions: readonly FunctionEntry[]): readonly string[] {
  return [...new Set(functions.flatMap((entry) => [entry.name, ...(entry.aliases ?? [])]))].sort(compare);
}

function byName(a: Entry, b: Entry): number {
  return compare(a.name, b.name);
}

/** By code units, so that every machine sorts alike. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { type Fact, type RuleContext, rule } from "./rule";

interface UnknownName extends Fact {
  readonly name: string;
  /** The rule that is likely meant. */
  readonly nearest: string | undefined;
}

/** Letters in which a misspelled name may differ from the one that is meant. */
const MOST_DIFFERENCES = 4;

export const unknownRuleName = rule({
  id: "unknown-rule-name",
  severity: "hint",
  docs: {
    what: "A comment that silences a rule which does not exist.",
    why: "It silences nothing: the rule that was meant goes on reporting, or the name is left over.",
    bad: `
from keras import layers, models

model = models.Sequential([
    layers.Input((8,)),
    layers.Dense(4),  # layer-lens: ignore[oversize-dense]
])
`,
    good: `
from keras import layers, models

model = models.Sequential([
    layers.Input((8,)),
    layers.Dense(4),  # layer-lens: ignore[oversized-dense]
])
`,
    fixSafety: "Changes a comment only, but what it silences then is no longer reported.",
  },
  check: unknownNames,
  message: ({ name, nearest }) =>
    `There is no rule ${name}${nearest === undefined ? "." : `; ${nearest} may be meant.`}`,
  fixes: ({ at, nearest }) =>
    nearest === undefined
      ? []
      : [{ title: `Write ${nearest}`, preferred: true, edits: [{ at, text: nearest }] }],
});

function* unknownNames({ directives, code: { file }, ruleNames }: RuleContext): Iterable<UnknownName> {
  for (const { names = [] } of directives) {
    for (const { name, at } of names) {
      if (ruleNames.has(name)) continue;
      const [nearest] = [...ruleNames]
        .map((each) => ({ name: each, differences: differences(name, each) }))
        .filter((each) => each.differences <= MOST_DIFFERENCES)
        .sort((a, b) => a.differences - b.differences);
      yield { at: { file, ...at }, name, nearest: nearest?.name };
    }
  }
}

/** How many letters must be put in, left out or replaced to make one text of another. */
function differences(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

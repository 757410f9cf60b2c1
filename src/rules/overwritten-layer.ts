import type { Analysis } from "../analysis";
import type { Location } from "../model/graph";
import type { FunctionDef, Statement } from "../syntax/nodes";
import { type Fact, type Fix, type RuleContext, rule } from "./rule";
import type { Code } from "./shared/code";

interface Overwritten extends Fact {
  /** Such as `self.conv1`. */
  readonly target: string;
  /** The layer that is lost, as it is written. */
  readonly lost: string;
  /** The attribute that the code misses, if the target may be meant for it. */
  readonly meant: string | undefined;
}

export const overwrittenLayer = rule({
  id: "overwritten-layer",
  severity: "warning",
  docs: {
    what: "An attribute that gets a second layer before anything has used its first.",
    why:
      "The first layer is lost without a word: it is neither called, nor trained, nor saved. Mostly a line was " +
      "copied and kept its name.",
    bad: `
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(8, 8)
        self.fc1 = nn.Linear(8, 4)

    def forward(self, x):
        return self.fc1(x)


Net()(torch.zeros(2, 8))
`,
    good: `
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(8, 8)
        self.fc2 = nn.Linear(8, 4)

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x)))


Net()(torch.zeros(2, 8))
`,
    fixSafety: "Another layer is called by the old name than before.",
  },
  check: overwritten,
  message: ({ target, lost, meant }) =>
    `${target} already holds ${lost}, which is lost: nothing has used it.` +
    (meant === undefined ? "" : ` ${meant} is read, but never set.`),
  fixes: ({ at, meant }) => (meant === undefined ? [] : [renamed(at, meant)]),
});

function renamed(at: Location, meant: string): Fix {
  return { title: `Name it ${meant}`, preferred: true, edits: [{ at, text: meant }] };
}

function* overwritten({ analysis, code }: RuleContext): Iterable<Overwritten> {
  for (const { body } of code.classes) {
    for (const method of body) {
      if (method.type !== "FunctionDef" || !setsTwice(method)) continue;
      const sites = analysis.sites.filter(({ at }) => at.file === code.file);
      const names = new Set(sites.map(({ at }) => calleeOf(code.textOf(at))));
      for (const fact of overwrittenIn(method, names, code))
        yield { ...fact, meant: meantFor(fact.target, missingAttributes(analysis)) };
    }
  }
}

/** Whether a method sets any attribute twice, which few do. */
function setsTwice({ body }: FunctionDef): boolean {
  const set = new Set<string>();
  for (const statement of body) {
    const target = statement.type === "Assign" ? statement.targets[0] : undefined;
    if (target?.type !== "Attribute") continue;
    if (set.has(target.attr)) return true;
    set.add(target.attr);
  }
  return false;
}

/** The written name of what a call makes. */
function calleeOf(call: string): string {
  return call.slice(0, call.indexOf("("));
}

function* overwrittenIn(
  { body }: FunctionDef,
  layers: ReadonlySet<string>,
  code: Code,
): Iterable<Omit<Overwritten, "meant">> {
  for (const [i, statement] of body.entries()) {
    const first = assigned(statement, code);
    if (!first || !layers.has(calleeOf(first.value))) continue;
    const second = setAgain(body.slice(i + 1), first.target, code);
    if (!second || !layers.has(calleeOf(second.value))) continue;
    const { target, at } = second;
    const related = [{ at: code.place(statement), message: "the layer that is lost" }];
    const lost = `the ${calleeOf(first.value).replace(/^.*\./, "")} of an earlier line`;
    yield { at, target, lost, related };
  }
}

interface Assigned {
  readonly target: string;
  readonly at: Location;
  readonly value: string;
}

/** `self.name = Call(…)`. */
function assigned(statement: Statement, code: Code): Assigned | undefined {
  if (statement.type !== "Assign" || statement.value.type !== "Call") return undefined;
  const [target, ...others] = statement.targets;
  if (target?.type !== "Attribute" || others.length > 0) return undefined;
  const at = code.place(target);
  const text = code.textOf(at);
  return /^self\.\w+$/.test(text)
    ? { target: text, at, value: code.textOf(code.place(statement.value)) }
    : undefined;
}

/** The next assignment to a target, if nothing up to it can have used what the target holds. */
function setAgain(following: readonly Statement[], target: string, code: Code): Assigned | undefined {
  for (const statement of following) {
    const found = assigned(statement, code);
    const isSame = found?.target === target;
    const read = isSame ? found.value : code.textOf(code.place(statement));
    if (statement.type === "Return" || mayUse(read, target)) return undefined;
    if (isSame) return found;
  }
  return undefined;
}

/** Whether code names the target, hands on the object itself or calls its methods. */
function mayUse(text: string, target: string): boolean {
  return new RegExp(`${target}\\b|\\bself\\b(?!\\.)|\\bself\\.\\w+\\(|\\b(?:locals|vars)\\(`).test(text);
}

/** The attribute of the same stem that the code asks for in vain. */
function meantFor(target: string, missing: ReadonlySet<string>): string | undefined {
  const stem = target.replace(/\d+$/, "");
  return [...missing].find((name) => name.replace(/\d+$/, "") === stem);
}

/** The attributes of modules that the code reads and that nothing has set. */
function missingAttributes({ models, faults }: Analysis): ReadonlySet<string> {
  const all = [...models.flatMap(({ model }) => model.faults), ...faults];
  const names = all.flatMap(({ problem }) => /has no attribute '(\w+)'$/.exec(problem.message)?.[1] ?? []);
  return new Set(names.map((name) => `self.${name}`));
}

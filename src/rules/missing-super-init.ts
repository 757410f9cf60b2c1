import type { Problem } from "../arithmetic/problem";
import type { Fault, Location } from "../model/graph";
import type { ClassDef, FunctionDef } from "../syntax/nodes";
import { type Fact, type Fix, type RuleContext, rule } from "./rule";
import type { Code } from "./shared/code";

interface MissingSuperInit extends Fact {
  readonly problem: Problem;
  /** The constructor, where it stands in this file. */
  readonly init: FunctionDef | undefined;
}

export const missingSuperInit = rule({
  id: "missing-super-init",
  severity: "error",
  docs: {
    what: "A layer or model whose constructor does not call that of its base class first.",
    why: "The base class makes the tables that sub-layers and weights are entered in; without them the framework raises.",
    bad: `
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        self.fc = nn.Linear(8, 4)

    def forward(self, x):
        return self.fc(x)


Net()(torch.zeros(2, 8))
`,
    good: `
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(8, 4)

    def forward(self, x):
        return self.fc(x)


Net()(torch.zeros(2, 8))
`,
    fixSafety: "Safe: without the call the class cannot be constructed at all.",
  },
  check: missing,
  message: ({ problem }) =>
    `super().__init__() is not called first. ${problem.exception}: ${problem.message}`,
  lens: () => "super().__init__() is missing",
  fixes: ({ init }, { code }) => (init ? inserted(init, code) : []),
});

function* missing({ analysis, code }: RuleContext): Iterable<MissingSuperInit> {
  const ofModels = analysis.models.flatMap(({ model }) => model.faults.map((fault) => ({ fault, model })));
  const alone = analysis.faults.map((fault) => ({ fault, model: undefined }));
  for (const { fault, model } of [...ofModels, ...alone]) {
    const { at, problem } = fault;
    if (problem.kind !== "uninitialized") continue;
    const init = constructorOf(classOf(fault, code));
    const place = init ? code.place(init.nameSpan) : at;
    const related = init ? [{ at, message: "it is needed here" }] : [];
    yield { at: place, problem, init, related, ...(model && { model }) };
  }
}

/** The class around the place that fails, or the one that the framework names. */
function classOf({ at, problem }: Fault, code: Code): ClassDef | undefined {
  const named = /^In layer '(\w+)'/.exec(problem.message)?.[1];
  return named === undefined ? code.classAround(at) : code.classNamed(named);
}

function constructorOf(cls: ClassDef | undefined): FunctionDef | undefined {
  return cls?.body.find(
    (statement): statement is FunctionDef =>
      statement.type === "FunctionDef" && statement.name === "__init__",
  );
}

/** The call in front of the constructor's first statement, unless it stands somewhere already. */
function inserted({ body }: FunctionDef, code: Code): readonly Fix[] {
  const [first, second] = body;
  const isDocstring = first?.type === "Expr" && first.value.type === "Constant";
  const statement = isDocstring ? second : first;
  if (!statement || body.some((each) => isSuperCall(code, code.place(each)))) return [];
  const at = { ...code.place(statement), end: statement.start };
  const edits = [{ at, text: `super().__init__()\n${code.indentAt(statement.start)}` }];
  return [{ title: "Call super().__init__() first", preferred: true, safety: "safe", edits }];
}

function isSuperCall(code: Code, statement: Location): boolean {
  return /\b(super\(.*\)|\w+)\.__init__\(/.test(code.textOf(statement));
}

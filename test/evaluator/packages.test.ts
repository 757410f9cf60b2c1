/** What packages of models do beyond plain models: registries, configurations, surgery on layers. */
import { beforeAll, describe, expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import { analyze, load } from "./check";

beforeAll(load);

const HEAD = "import torch\nfrom torch import nn\n";

/** Holds the parameters of what `make()` gives against the expected total; null is unknown. */
function checkTotal(source: string, total: number | null): void {
  const [model] = summaryJson(analyze(HEAD + source, { call: "make()" })).models;
  expect(model?.params.total ?? null).toBe(total);
}

describe("functools.partial", () => {
  it("shows its parts", () => {
    checkTotal(
      `
from functools import partial
def make():
    norm = partial(nn.BatchNorm2d, eps=1e-3)
    assert norm.func is nn.BatchNorm2d and norm.keywords["eps"] == 1e-3 and isinstance(norm, partial)
    return nn.Sequential(partial(norm, 8)(momentum=0.5), partial(nn.Linear, 3)(4))
`,
      32,
    );
  });
});

describe("modules", () => {
  it("are found under the name that a function carries", () => {
    checkTotal(
      `
import sys
WIDTH = {"make": 5}
__all__ = []
def register(fn):
    module = sys.modules[fn.__module__]
    module.__all__.append(fn.__name__)
    fn.width = module.WIDTH[fn.__name__]
    return fn
@register
def make():
    assert __all__ == ["make"]
    return nn.Linear(1, make.width)
`,
      10,
    );
  });

  it("list their names", () => {
    checkTotal(
      "def make(): return nn.Linear(1, 2 if 'make' in dir() or 'gelu' in dir(nn.functional) else 3)",
      4,
    );
  });

  it("do not deny names that Layer Lens does not know", () => {
    checkTotal("def make(): return nn.Linear(1, 2 if 'frobnicate' in dir(nn.functional) else 3)", null);
  });
});

describe("weights of a layer", () => {
  it.each([
    ["bias = None", "layer.bias = None", 12],
    ["del", "del layer.weight", 4],
    ["delattr", "delattr(layer, 'bias')", 12],
    ["another parameter", "layer.bias = nn.Parameter(torch.zeros(7))", 19],
    ["on a condition", "if unseen: layer.bias = None", null],
  ])("are taken away or replaced: %s", (_, change, total) => {
    checkTotal(`def make():\n    layer = nn.Linear(3, 4)\n    ${change}\n    return layer\n`, total);
  });
});

describe("dictionaries and sets", () => {
  it.each([
    ["a key that is not known", "layers[unseen] = nn.Linear(1, 1)"],
    ["a removal that is not known", "layers.pop(unseen)"],
    ["an update that is not known", "layers.update(unseen)"],
  ])("of layers with %s are not complete", (_, change) => {
    const source = `def make():\n    layers = {"a": nn.Linear(1, 2)}\n    ${change}\n    return nn.ModuleDict(layers)\n`;
    checkTotal(source, null);
  });

  it("take no missing key for an error after one that is not known", () => {
    const source = `${HEAD}def make():\n    d = {}\n    d[unseen] = 1\n    return nn.Linear(1, d["a"])\n`;
    expect(analyze(source, { call: "make()" }).analysis.faults).toEqual([]);
  });

  it("change in place", () => {
    checkTotal(
      `
def make():
    s = {1, 2, 3, 4}
    s.remove(1); s.discard(9); s.add(7)
    s.difference_update([2]); s.symmetric_difference_update({3, 8}); s.intersection_update({4, 7, 8})
    assert s == {4, 7, 8} and s != {4, 7}
    return nn.Linear(1, len(s))
`,
      6,
    );
  });
});

describe("enumerations", () => {
  it("that are texts or numbers compare as such", () => {
    checkTotal(
      `
from enum import Enum, IntEnum
class Format(str, Enum):
    NCHW = "NCHW"
    NLC = "NLC"
class Size(IntEnum):
    SMALL = 3
class Plain(Enum):
    A = 1
def make():
    assert Format("NLC") == "NLC" and Format.NCHW in ("NLC", "NCHW") and {"NLC": 1}[Format.NLC] == 1
    assert Size.SMALL + 1 == 4 and Plain.A != 1
    return nn.Linear(1, Size.SMALL)
`,
      6,
    );
  });
});

describe("None", () => {
  it("is a text of its own, and no number", () => {
    checkTotal("def make(): return nn.Linear(1, len(str(None)))", 8);
    const { analysis } = analyze(`${HEAD}def make(): return nn.Linear(1, int(None))`, { call: "make()" });
    expect(analysis.faults.map(({ problem }) => problem.message).join()).toContain("not 'NoneType'");
  });
});

describe("what the standard library reads", () => {
  it("is no layer, and what is made of it not known", () => {
    const code =
      "import pkgutil\ndef make():\n    m = nn.Sequential(nn.Linear(1, 2))\n    m.text = pkgutil.get_data('a', 'b')\n";
    checkTotal(`${code}    return m\n`, 4);
    checkTotal(`${code}    m.fc = nn.Linear(1, len(m.text))\n    return m\n`, null);
  });
});

describe("a model that may hold other layers", () => {
  it("says why", () => {
    const source = `${HEAD}def make():\n    model = nn.Sequential(nn.Linear(1, 2))\n    model.head = unseen()\n    return model`;
    const [model] = summaryJson(analyze(source, { call: "make()" })).models;
    expect(model?.unknown.map(({ reason }) => reason).join()).toContain("head may be a layer");
  });
});

describe("recursion", () => {
  it("over sub-modules that are not known ends", () => {
    checkTotal(
      `
def visit(module):
    for child in module.children():
        visit(child)
def make():
    model = nn.Sequential(nn.Linear(1, 2))
    model.head = unseen()
    visit(model)
    return model
`,
      null,
    );
  });
});

describe("copies", () => {
  it("of a model take other layers", () => {
    checkTotal(
      `
from copy import deepcopy
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 2)
def make():
    copy = deepcopy(Net())
    setattr(copy, "fc", nn.Linear(3, 3))
    return copy
`,
      12,
    );
  });
});

describe("constant tensors", () => {
  it("count their distinct values", () => {
    checkTotal(
      `
def make():
    values, counts = torch.unique(torch.tensor([8, 4, 4, 8, 8]), return_counts=True)
    assert values.tolist() == [4, 8] and len(torch.unique_consecutive(torch.tensor([8, 4, 4, 8]))) == 3
    return nn.Linear(*counts.tolist())
`,
      9,
    );
  });
});

describe("an expression that gives no model", () => {
  it.each([
    ["is not known", "def make(): return unseen()", "unseen is not defined in sight"],
    ["does not end", "def make(): return make()", "nested more than"],
  ])("says why: it %s", (_, source, reason) => {
    const { analysis } = analyze(HEAD + source, { call: "make()" });
    expect(analysis.gaps.map((gap) => gap.reason).join("\n")).toContain(reason);
  });
});

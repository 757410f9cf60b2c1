/** Code that never ends, or grows without end, ends the analysis with one clear reason and never throws. */
import { beforeAll, describe, expect, it } from "vitest";
import { summaryJson } from "../../src/present";
import type { LayerLensService } from "../../src/service";
import { analyze, load, serviceWith } from "./check";
import { idioms } from "./idioms";

/** Milliseconds that the service gives. */
const LIMIT = 200;

let service: LayerLensService;
beforeAll(async () => {
  await load();
  service = await serviceWith({ maximumTime: LIMIT });
});

const repeat = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i));
const nested = (count: number, line: (i: number) => string) =>
  `${repeat(count, (i) => " ".repeat(i) + line(i)).join("\n")}\n${" ".repeat(count)}x = 1\n`;
const module = (init: string, forward: string) => `
import torch.nn as nn

class N(nn.Module):
    def __init__(self, d=9):
        super().__init__()
        ${init}

    def forward(self, x):
        ${forward}

n = N()
`;

const ENDLESS: Readonly<Record<string, string>> = {
  "two calls of itself": "def f(n):\n    return f(n - 1) + f(n - 2) if n > 1 else n\nx = f(60)\n",
  "one call of itself": "def f(n):\n    return f(n)\nf(1)\n",
  "a class that holds itself": module("self.n = N()", "return x"),
  "a property of itself": "class A:\n    @property\n    def x(self):\n        return self.x\nA().x\n",
  "an attribute that asks for itself":
    "class A:\n    def __getattr__(self, n):\n        return self.foo\nA().x\n",
  "a decorator of itself": "def d(f):\n    return d(f)\n@d\ndef g():\n    pass\n",
  "a class made by its own subclass hook":
    "class A:\n    def __init_subclass__(cls):\n        class B(A):\n            pass\nclass C(A):\n    pass\n",
  "huge loops": "for i in range(99999):\n    for j in range(99999):\n        pass\n",
  "a list that doubles": "l = [1]\nwhile True:\n    l = l + l\n",
  "a list extended by itself": "l = [1]\nfor i in range(100):\n    l.extend(l)\n",
  "a list added to itself": "l = [1]\nfor i in range(100):\n    l += l\n",
  "a quadratic comprehension": "m = [a for a in range(90000) for b in range(90000)]\n",
  "an undecided recursion":
    "def f(x, d):\n    if open(x):\n        return f(x, d + 1)\n    return f(x, d) + f(x, d + 2)\nf('a', 0)\n",
  "a tensor that doubles":
    "import torch\nx = torch.zeros(1)\nfor i in range(99999):\n    x = torch.cat([x, x])\n",
  "a list shortened from the front": "x = list(range(90000))\nwhile x:\n    x.pop(0)\n",
  "a generator without end": "def g():\n    while True:\n        yield 1\nx = sum(g())\n",
  "generators in one another": "def g(n):\n    yield n\n    yield from g(n + 1)\nfor x in g(0):\n    pass\n",
  "layers without end":
    "import torch.nn as nn\nlayers = []\nwhile True:\n    layers.append([nn.Linear(2, 2) for _ in range(500)])\n",
  "undecided loops in one another": `v = open('a')\n${nested(14, (i) => `for i${i} in v:`)}`,
  "a tree of models": module(
    "self.c = nn.ModuleList([N(d - 1) for _ in range(3)]) if d else nn.Linear(2, 2)",
    "return x",
  ),
};

const HARMLESS: Readonly<Record<string, string>> = {
  "a loop without end": "n = 0\nwhile True:\n    n += 1\n",
  "huge ranges": "x = [i for i in range(10**9)]\ny = list(range(10**8))\nz = sum(range(10**7))\n",
  "huge repetitions": "s = 'a' * 10**9\nt = [0] * 10**8\nu = [[0] * 10**5] * 10**5\n",
  "huge products": "import itertools\nx = list(itertools.product(range(999), range(999), range(999)))\n",
  "huge numbers": "x = 2 ** 10 ** 10 ** 10\ny = 10 ** 400\nz = 1 << 10000\n",
  "a generator without end": "def g():\n    while True:\n        yield 1\nnext(g())\n",
  "undecided conditions in a row": `v = open('a')\n${repeat(60, (i) => `a${i} = 1 if v == ${i} else 2`).join("\n")}\n`,
  "undecided conditions in one another": `v = open('a')\n${nested(18, (i) => `if v == ${i}:`)}`,
  "undecided continues": `v = open('a')\nfor i in range(5):\n${repeat(24, (i) => `    if v == ${i}:\n        continue`).join("\n")}\n    x = i\n`,
  "classes of one another": "class A(A):\n    pass\nclass B(C):\n    pass\nclass C(B):\n    pass\nC()\n",
  "a model in itself": "import keras\nm = keras.Sequential()\nm.add(m)\nm.build((None, 3))\n",
  "a list that holds itself": "l = []\nl.append(l)\nstr(l)\n",
  "lists that share their parts":
    "import copy\nx = []\nfor i in range(60):\n    x = [x, x]\ny = x == copy.deepcopy(x)\n",
  "a pattern that backtracks": "import re\nx = re.match(r'(a+)+$', 'a' * 40 + 'b')\n",
  "a text that grows by its letters":
    "s = 'a' * 99999\nfor i in range(99):\n    s = s.replace('a', 'aaaaaaaaaa')\n",
  "a product of all numbers": "import math\nx = math.perm(10**8, 10**7)\n",
  "deep brackets": `x = ${"[".repeat(500)}${"]".repeat(500)}\n`,
  "a long sum": `x = ${repeat(2000, () => "1").join(" + ")}\n`,
};

function reasonsIn(text: string, options: Parameters<typeof analyze>[1] = {}): readonly string[] {
  const analysis = analyze(text, options);
  const { models } = summaryJson(analysis);
  return [...analysis.analysis.gaps, ...models.flatMap((model) => model.unknown)].map(({ reason }) => reason);
}

describe("endless code", () => {
  it.each(Object.entries(ENDLESS))("%s", (_name, text) => {
    const stopped = reasonsIn(text, { service }).filter((reason) =>
      reason.startsWith("analysis stopped because "),
    );
    expect(stopped).toHaveLength(1);
  });

  it("of a forward pass stops its model alone", () => {
    const text = module("self.fc = nn.Linear(4, 4)", "while True:\n            x = self.fc(x)");
    const { models } = summaryJson(analyze(text, { service }));
    expect(models.map(({ params, output }) => [params.total, output])).toEqual([[20, null]]);
  });

  it.each(Object.entries(HARMLESS))("%s needs no stop", (_name, text) => {
    expect(reasonsIn(text).filter((reason) => reason.includes("stopped"))).toEqual([]);
  });
});

describe("imports", () => {
  it("of one another end", async () => {
    const files: Readonly<Record<string, string>> = {
      "a.py": "from b import width\nfrom net import Net\nsize = 4\n",
      "b.py": "import a\nfrom a import *\nfrom b import width\nwidth = 3\n",
    };
    const reader = (file: string) => {
      const text = files[file.replace(/^\.\//, "")];
      return text === undefined ? ("absent" as const) : { text };
    };
    const own = await serviceWith({ maximumTime: LIMIT, sources: { roots: [], read: reader } });
    const text =
      "from a import size\nfrom b import width\nimport net\nfrom torch import nn\nm = nn.Linear(size, width)\ns = nn.Sequential(m)\n";
    const { models } = summaryJson(analyze(text, { service: own }));
    expect(models.map(({ params }) => params.total)).toEqual([15]);
  });
});

describe("broken code", () => {
  /** A small generator of numbers below a bound, the same in every run. */
  function draw(seed: number): (bound: number) => number {
    let state = seed;
    return (bound) => {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      return state % bound;
    };
  }

  it.each(idioms().map((idiom, i) => [idiom.file, idiom, i] as const))(
    "%s",
    (_file, { text, call }, seed) => {
      const random = draw(seed + 1);
      const tokens: readonly string[] = text.match(/\w+|[^\w\s]|\s+/g) ?? [];
      for (let round = 0; round < 4; round++) {
        const cut = text.slice(0, random(text.length));
        const removed = new Set(repeat(1 + random(3), String).map(() => random(tokens.length)));
        const dropped = tokens.filter((_, i) => !removed.has(i)).join("");
        const [a, b] = [random(tokens.length), random(tokens.length)];
        const swapped = tokens
          .with(a, tokens[b] ?? "")
          .with(b, tokens[a] ?? "")
          .join("");
        for (const broken of [cut, dropped, swapped]) {
          summaryJson(analyze(broken, { service }));
          summaryJson(analyze(broken, { service, call }));
        }
      }
    },
  );
});

/** JavaScript's own semantics, seen through the models that small programs make. */
import { beforeAll, describe, expect, it } from "vitest";
import { findings, summaryJson } from "../../src/present";
import { createService } from "../../src/service";

const service = createService({ maximumTime: 60_000 });
const PRELUDE =
  'import * as tf from "@tensorflow/tfjs";\nconst dense = (...sizes) => tf.sequential({ layers: sizes.map((units, i) => tf.layers.dense({ units, ...(i === 0 && { inputShape: [1] }) })) });\n';

beforeAll(() => service.load({ uri: "a.ts", text: PRELUDE, languageId: "typescript" }));

/** The units of the dense layers of the model that an expression makes after some code; "?" where unknown. */
function unitsOf(code: string, call: string): readonly unknown[] | undefined {
  const document = { uri: "a.ts", text: PRELUDE + code, languageId: "typescript" };
  const analysis = service.analyzeNow({ document, call });
  const json = analysis && JSON.parse(JSON.stringify(summaryJson(analysis)));
  const [model] = json?.models ?? [];
  return model?.layers.map(
    (layer: { calls: { output: unknown[] | null }[] }) => layer.calls[0]?.output?.at(-1) ?? "?",
  );
}

describe("the semantics of JavaScript", () => {
  it.each([
    ["", "dense(7 / 2 * 2, 2 ** 3, 7 % 4, 1 + 1)", [7, 8, 3, 2]],
    ["", "dense(Math.floor(7 / 2), Number('4'), parseInt('5px'), +'6')", [3, 4, 5, 6]],
    [
      "const f = (a = 3, { b = 4, ...c } = {}) => [a, b];",
      "dense(...f(undefined, { b: 5 }), ...f())",
      [3, 5, 3, 4],
    ],
    ["const a = { b: { c: 3 } };", "dense(a?.b?.c, a.x?.y ?? 4, a.x || 5, (a.b && 6))", [3, 4, 5, 6]],
    ["const [a, , b = 9, ...c] = [1, 2, undefined, 4, 5];", "dense(a, b, ...c)", [1, 9, 4, 5]],
    ["let n = 1; { let n = 2; n += 5; } for (let i = 0; i < 3; i++) n += i;", "dense(n)", [4]],
    ["var n = 1; if (true) { var n = 2; }", "dense(n)", [2]],
    [
      "const fs = []; for (let i = 1; i < 4; i++) fs.push(() => i);",
      "dense(...fs.map((f) => f()))",
      [1, 2, 3],
    ],
    ["const r = []; for (const k in { 3: 'a', 4: 'b' }) r.push(Number(k));", "dense(...r)", [3, 4]],
    ["const o = Object.entries({ a: 1, b: 2 }).map(([k, v]) => k.length + v);", "dense(...o)", [2, 3]],
    [
      "const a = Array.from({ length: 3 }, (_, i) => 2 ** (i + 1));",
      "dense(...a.filter((x) => x > 2).concat([1]).reverse())",
      [1, 8, 4],
    ],
    [
      "function f(x) { switch (x) { case 'a': return 1; case 'b': case 'c': return 2; default: return 3; } }",
      "dense(f('a'), f('b'), f('z'))",
      [1, 2, 3],
    ],
    [
      "class A { n = 2; constructor(k) { this.k = k; } get m() { return this.n * this.k; } static of(k) { return new this(k); } }\nclass B extends A { constructor() { super(4); this.n += 1; } }",
      "dense(new B().m, A.of(5).m)",
      [12, 10],
    ],
    ["enum Size { Small = 4, Large }", "dense(Size.Small, Size.Large)", [4, 5]],
    [
      "const a = [3, 1, 2].sort((x, y) => x - y); a.push(('' + a.length).length);",
      "dense(...a)",
      [1, 2, 3, 1],
    ],
    ["let i = 0; const a = [i++, ++i, i]; let x; x ??= 5;", "dense(...a.map((n) => n + 1), x)", [1, 3, 3, 5]],
    [
      "if ([]) { var t = 1; } else { var t = 2; }",
      "dense(t, null == undefined ? 3 : 4, null === undefined ? 5 : 6)",
      [1, 3, 6],
    ],
  ])("%s %s", (code, call, expected) => {
    expect(unitsOf(code, call)).toEqual(expected);
  });

  it("does not guess what it cannot see", () => {
    expect(unitsOf("const n = Number(process.argv[2]);", "dense(n)")).toEqual(["?"]);
    expect(unitsOf("function* g() { yield 1; if (somewhere.flag) yield 2; }", "dense(...g())")).toEqual([]);
    expect(
      unitsOf(
        "const m = tf.sequential(); somewhere.forEach((n) => m.add(tf.layers.dense({ units: 3, inputShape: [1] })));",
        "m",
      ),
    ).toEqual(["?"]);
  });
});

describe("what is loaded", () => {
  it("reads TypeScript's parser for texts that mention TensorFlow.js only", async () => {
    let loads = 0;
    const counted = createService({
      loadTypeScript: () => {
        loads++;
        return import("../../src/syntax/typescript/parser");
      },
    });
    await counted.analyze({ document: { uri: "a.py", text: "import torch", languageId: "python" } });
    await counted.analyze({
      document: { uri: "a.ts", text: "export const a = 1;", languageId: "typescript" },
    });
    expect(loads).toBe(0);
    await counted.analyze({ document: { uri: "b.ts", text: PRELUDE, languageId: "typescript" } });
    await counted.analyze({ document: { uri: "c.js", text: PRELUDE, languageId: "javascript" } });
    expect(loads).toBe(1);
  });

  it("follows imports of other files", async () => {
    const files: Readonly<Record<string, string>> = {
      "lib/sizes.ts": "export const UNITS = 12;\nexport default { hidden: 5 };",
      "lib/make.js":
        "const tf = require('@tensorflow/tfjs');\nexports.make = (units) => tf.layers.dense({ units, inputShape: [2] });",
      "lib/index.ts": "export * from './sizes';\nexport { make as layer } from './make';",
    };
    const text =
      "import * as tf from '@tensorflow/tfjs';\nimport defaults from './lib/sizes.js';\nimport { UNITS, layer } from './lib';\nconst m = tf.sequential();\nm.add(layer(UNITS));\nm.add(tf.layers.dense({ units: defaults.hidden }));";
    const sources = {
      roots: [],
      read: (file: string) => (files[file] === undefined ? ("absent" as const) : { text: files[file] }),
    };
    const analysis = await createService({ sources }).analyze({
      document: { uri: "a.ts", text, languageId: "typescript" },
    });
    expect(JSON.stringify(summaryJson(analysis))).toContain('"total":101');
  });
});

describe("models out of sight", () => {
  const LOADED = `
const base = await tf.loadLayersModel("https://example.com/model.json");
const cut = tf.model({ inputs: base.inputs, outputs: base.getLayer("conv_pw_13_relu").output });
const head = tf.sequential({ layers: [tf.layers.flatten({ inputShape: cut.outputs[0].shape.slice(1) }), tf.layers.dense({ units: 4 })] });
const own = tf.sequential({ layers: [tf.layers.dense({ units: 3, inputShape: [4] })] });
const graph = await tf.loadGraphModel("model.json");
const behind = tf.model({ inputs: own.inputs, outputs: graph.predict(own.outputs[0]) });
`;

  it.each([
    ["cut", null],
    ["head", null],
    ["behind", null],
    ["own", 15],
  ])("%s has %s parameters", (call, expected) => {
    const document = { uri: "a.ts", text: PRELUDE + LOADED, languageId: "typescript" };
    const analysis = service.analyzeNow({ document, call });
    const totals = analysis ? summaryJson(analysis).models.map(({ params }) => params.total) : [];
    for (const total of totals) expect(total).toBe(expected);
    if (expected !== null) expect(totals).toEqual([expected]);
  });
});

/** What is said of a whole file. */
function summaryOf(code: string) {
  const text = `import * as tf from "@tensorflow/tfjs";\n${code}`;
  const analysis = service.analyzeNow({ document: { uri: "a.ts", text, languageId: "typescript" } });
  if (!analysis) throw new Error("the parser is not loaded");
  const { models } = summaryJson(analysis);
  return { totals: models.map(({ params }) => params.total), found: findings(analysis) };
}

describe("a model that is kept in an object out of sight", () => {
  const GROWN = "model = tf.sequential(); OWNER.model.add(tf.layers.dense({ units: 3, inputShape: [4] }));";
  const BUILT = "const model = tf.sequential(); model.add(tf.layers.dense({ units: 3, inputShape: [4] }));";
  it.each([
    ["a global", `window.${GROWN.replace("OWNER", "window")}`],
    ["an options object's this", `register({ build() { this.${GROWN.replace("OWNER", "this")} } });`],
  ])("in %s is not taken to stay empty", (_, code) =>
    expect(summaryOf(code).totals.every((total) => total === null)).toBe(true),
  );
  it("is as it was built before", () =>
    expect(summaryOf(`${BUILT} window.model = model;`).totals).toEqual([15]));
});

describe("what is wrong in functions that nothing in sight calls", () => {
  const WRONG = "tf.matMul(tf.zeros([2, 3]), tf.zeros([4, 5]));";
  const reported = (code: string) => summaryOf(code).found.map(({ severity }) => severity);
  it.each([
    ["a listener", `function run() { ${WRONG} } document.addEventListener("load", run);`],
    ["an exported function", `export async function run() { ${WRONG} }`],
    ["an arrow that is handed on", `button.on("click", () => { ${WRONG} });`],
  ])("is told of %s", (_, code) => expect(reported(code)).toEqual(["error"]));
  it.each([
    ["asks for arguments", `export function run(n) { ${WRONG} }`],
    ["refuses to run", 'export function run() { throw new Error("not yet"); }'],
    [
      "may add layers later",
      "const m = tf.sequential(); export function go() { m.predict(tf.zeros([1, 2])); }",
    ],
  ])("is not told of one that %s", (_, code) => expect(reported(code)).toEqual([]));
});

describe("directives", () => {
  const LARGE = (comment: string) =>
    `${PRELUDE}const large = tf.sequential({
  layers: [
    tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 32, kernelSize: 3 }),
    tf.layers.flatten(),
    tf.layers.dense({ units: 1024, activation: "relu" }), ${comment}
    tf.layers.dense({ units: 10 }),
  ],
});`;
  const rulesOf = (text: string) =>
    service
      .analyzeNow({ document: { uri: "b.ts", text, languageId: "typescript" } })
      ?.found.map(({ rule }) => rule);

  it.each(["// layer-lens: ignore[oversized-dense]", "/* layer-lens: ignore[oversized-dense] */"])(
    "%s silences a rule",
    (comment) => {
      expect(rulesOf(LARGE("// fine"))).toContain("oversized-dense");
      expect(rulesOf(LARGE(comment))).not.toContain("oversized-dense");
    },
  );
});

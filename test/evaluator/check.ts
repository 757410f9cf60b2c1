/**
 * Programs whose expected analysis stands in comments beside the code:
 *
 *     self.fc = nn.Linear(8, 4)   #> 36 params (2,8) -> (2,4)     the layer made here
 *     class Net(nn.Module):       #= 36 params (2,8) -> (2,4) 32 MACs    the model shown here
 *     x = self.fc2(x)             #! shape-error: mat1 and mat2   a finding, with a part of its message
 *     if unseen:                  #? not defined in sight         a gap, with a part of its reason
 *
 * Every claim must hold, and every error must be claimed; advice is left to the tests of the rules. A figure that is not known is written `?`.
 */
import { expect } from "vitest";
import { type FileAnalysis, findings, type ModelJson, summaryJson } from "../../src/present";
import {
  type AnalyzeRequest,
  createService,
  type LayerLensService,
  type ServiceOptions,
} from "../../src/service";

let shared: LayerLensService | undefined;

/** Loads the parser once for all tests of a file. */
export async function load(): Promise<void> {
  shared ??= createService();
  await shared.load();
}

/** A service of its own, with files beside the analysed one or other limits. */
export async function serviceWith(options: ServiceOptions): Promise<LayerLensService> {
  const service = createService(options);
  await service.load();
  return service;
}

export interface Options extends Partial<AnalyzeRequest> {
  readonly service?: LayerLensService;
}

export function analyze(source: string, { service = shared, ...request }: Options = {}): FileAnalysis {
  const document = { uri: "net.py", text: source, languageId: "python" };
  const analysis = service?.analyzeNow({ document, ...request });
  if (!analysis) throw new Error("call load first");
  return analysis;
}

type Kind = ">" | "=" | "!" | "?";

interface Claim {
  readonly kind: Kind;
  readonly line: number;
  readonly text: string;
}

/** Analyses a program and holds it against the claims in it. */
export function checkModel(source: string, options: Options = {}): readonly ModelJson[] {
  const document = analyze(source, options);
  const { models } = summaryJson(document);
  const claims = claimsIn(source);
  const said = (kind: Kind) => claims.filter((claim) => claim.kind === kind);
  for (const claim of said(">")) expect(wordsOf(layersAt(models, claim.line)), at(claim)).toBe(claim.text);
  for (const claim of said("=")) {
    const shown = models.filter(({ line }) => line === claim.line).map(modelWords);
    expect(shown.join(" | "), at(claim)).toBe(claim.text);
  }
  const lineOf = (offset: number) => source.slice(0, offset).split("\n").length;
  const found = findings(document).map((finding) => ({ ...finding, line: lineOf(finding.span.start) }));
  for (const claim of said("!")) {
    const here = found.filter(({ line }) => line === claim.line);
    expect(here.map(({ rule, message }) => `${rule}: ${message}`).join("\n"), at(claim)).toContain(
      claim.text,
    );
  }
  const claimed = new Set(said("!").map(({ line }) => line));
  const unclaimed = found.filter(({ line, severity }) => severity === "error" && !claimed.has(line));
  expect(
    unclaimed.map(({ line, message }) => `${line}: ${message}`),
    "unclaimed errors",
  ).toEqual([]);
  const gaps = models.flatMap((model) => model.unknown);
  for (const claim of said("?")) {
    const here = gaps.filter(({ line }) => line === claim.line);
    expect(here.map(({ reason }) => reason).join("\n"), at(claim)).toContain(claim.text);
  }
  return models;
}

function at({ line }: Claim): string {
  return `line ${line}`;
}

function claimsIn(source: string): readonly Claim[] {
  return source.split("\n").flatMap((text, i) => {
    const found = /#([>=!?]) (.*)$/.exec(text);
    return found ? [{ kind: found[1] as Kind, line: i + 1, text: (found[2] ?? "").trim() }] : [];
  });
}

function layersAt(models: readonly ModelJson[], line: number) {
  return models.flatMap((model) => model.layers.filter((layer) => layer.line === line));
}

function wordsOf(layers: ReturnType<typeof layersAt>): string {
  const words = layers.map(({ params, calls }) => {
    const shapes = calls.map(({ input, output }) => `${shape(input)} -> ${shape(output)}`);
    return [`${params ?? "?"} params`, ...new Set(shapes)].join(" ");
  });
  return [...new Set(words)].join(" | ");
}

function modelWords({ params, inputs, output, macs }: ModelJson): string {
  const trainable = params.trainable === params.total ? "" : ` (${params.trainable ?? "?"} trainable)`;
  return `${params.total ?? "?"} params${trainable} ${inputs.map(shape).join(" ")} -> ${shape(output)} ${macs ?? "?"} MACs`;
}

function shape(value: unknown): string {
  if (value === null || value === undefined) return "?";
  if (Array.isArray(value)) return `(${value.map(shape).join(",")})`;
  if (typeof value === "object")
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${shape(item)}`)
      .join(", ")}}`;
  return String(value);
}

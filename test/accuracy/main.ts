import type { ModelReport, Verdict } from "./compare";
import { FOREIGN, foreign } from "./foreign";
import { differences, type Measured, sampleFindings } from "./judgements";
import { kerasApplications } from "./kerasApplications";
import { writeReadme } from "./readme";
import { timm } from "./timm";
import { torchvision } from "./torchvision";

/**
 * Prints how exactly whole models are read from the sources of their packages. Exits with 1 when a figure is
 * wrong, an error is reported in one of these correct models, or something in code of others that nobody has judged.
 * Usage: node dist/test/accuracy.js [--verbose] [--readme]
 */
async function main(): Promise<void> {
  const sources: readonly (readonly [string, () => Promise<readonly ModelReport[]>])[] = [
    ["torchvision 0.28.0", torchvision],
    ["keras.applications 3.15.1", kerasApplications],
    ["timm 1.0.29", timm],
  ];
  console.log(
    [
      "source".padEnd(28),
      ...["models", "exact", "totals", "layers exact", "unknown", "wrong", "time"].map((h) => h.padStart(12)),
    ].join(" "),
  );
  const reasons = new Map<string, number>();
  const measured: (readonly [string, readonly ModelReport[]])[] = [];
  for (const [name, run] of sources) {
    const start = performance.now();
    const reports = await run();
    const seconds = (performance.now() - start) / 1000;
    print(name, reports, seconds);
    measured.push([name, reports]);
    for (const reason of reports.flatMap((report) => report.reasons))
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (process.argv.includes("--verbose")) for (const report of reports) explain(report);
    const blamed = reports.filter(({ findings }) => findings.some((found) => found.startsWith("error ")));
    for (const { name: model, findings } of blamed) console.log(`  ${model}: ${findings.join(", ")}`);
    const isWrong = reports.some(({ totals, layers }) => totals === "wrong" || layers.wrong > 0);
    if (isWrong || blamed.length > 0) process.exitCode = 1;
  }
  if (process.argv.includes("--readme")) writeReadme(measured);
  const unjudged = differences([...measured.slice(0, 2), ...(await readForeign())], await sampleFindings());
  for (const line of unjudged) console.log(line);
  if (unjudged.length > 0) process.exitCode = 1;
  const frequent = [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 20);
  if (frequent.length > 0) console.log("\nWhy figures are unknown, most frequent first:");
  for (const [reason, count] of frequent) console.log(`${String(count).padStart(6)}  ${reason}`);
}

/** Analyses packages of foreign code to their end, and gives what is reported there. */
async function readForeign(): Promise<Measured> {
  console.log("\nCode of others:");
  const measured: Measured[number][] = [];
  for (const [name, version] of FOREIGN) {
    const start = performance.now();
    const { files, reports, mistakes, slowest } = await foreign(name, version);
    const seconds = (performance.now() - start) / 1000;
    const worst = `${slowest.seconds.toFixed(1)} s for ${slowest.file}`;
    const reported = `${reports.length} places reported`;
    console.log(`${name} ${version}: ${files} files, ${reported}, ${seconds.toFixed(1)} s (${worst})`);
    for (const line of mistakes) console.log(`  ${line}`);
    if (mistakes.length > 0) process.exitCode = 1;
    measured.push([`${name} ${version}`, reports]);
  }
  return measured;
}

function print(name: string, reports: readonly ModelReport[], seconds: number): void {
  const layers = (verdict: Verdict) => reports.reduce((sum, report) => sum + report.layers[verdict], 0);
  const exact = reports.filter((report) => report.exact).length;
  const totals = reports.filter((report) => report.totals === "exact").length;
  const cells = [
    reports.length,
    exact,
    totals,
    layers("exact"),
    layers("unknown"),
    layers("wrong"),
    `${seconds.toFixed(1)} s`,
  ];
  console.log([name.padEnd(28), ...cells.map((cell) => String(cell).padStart(12))].join(" "));
}

function explain(report: ModelReport): void {
  if (report.exact) return;
  console.log(`  ${report.name}: totals ${report.totals}, layers ${JSON.stringify(report.layers)}`);
  for (const difference of report.differences.slice(0, 3)) console.log(`    ${difference.slice(0, 200)}`);
}

void main();

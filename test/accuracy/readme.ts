import fs from "node:fs";
import type { ModelReport, Verdict } from "./compare";

/** The README's table stands between these lines. */
const [START, END] = ["<!-- accuracy: written by npm run accuracy -- --readme -->", "<!-- /accuracy -->"];

/** Writes what was measured into the README, so that its claims are never typed. */
export function writeReadme(
  measured: readonly (readonly [source: string, reports: readonly ModelReport[]])[],
): void {
  const rows = measured.map(([source, reports]) => {
    const layers = (verdict: Verdict) => reports.reduce((sum, report) => sum + report.layers[verdict], 0);
    const exact = reports.filter((report) => report.totals === "exact").length;
    const wrong = reports.filter((report) => report.totals === "wrong").length + layers("wrong");
    const compared = layers("exact") + layers("unknown") + layers("wrong");
    const ofLayers = compared === 0 ? "not compared" : `${group(layers("exact"))} of ${group(compared)}`;
    return `| ${source} | ${group(exact)} of ${group(reports.length)} | ${ofLayers} | ${wrong} |`;
  });
  const table = [
    "| source | models with exact totals | layers exact | wrong figures |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
  const text = fs.readFileSync("README.md", "utf8");
  const [before, rest = ""] = text.split(START);
  const [, after] = rest.split(END);
  if (after === undefined) throw new Error("the README has no place for the table");
  fs.writeFileSync("README.md", `${before}${START}\n${table}\n${END}${after}`);
}

function group(count: number): string {
  return count.toLocaleString("en");
}

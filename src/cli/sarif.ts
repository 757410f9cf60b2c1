import { ruleDescriptions } from "../present";
import type { CheckedFinding } from "./check";

const LEVELS = { error: "error", warning: "warning", information: "note", hint: "note" } as const;

/** Findings as a SARIF 2.1.0 log (OASIS, "Static Analysis Results Interchange Format"). */
export function sarif(found: readonly CheckedFinding[]): unknown {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Layer Lens", rules: ruleDescriptions().map(rule) } },
        columnKind: "utf16CodeUnits",
        results: found.map(result),
      },
    ],
  };
}

function rule({ id, severity, what, why }: ReturnType<typeof ruleDescriptions>[number]) {
  return {
    id,
    shortDescription: { text: what },
    fullDescription: { text: why },
    defaultConfiguration: severity === "off" ? { enabled: false } : { level: LEVELS[severity] },
  };
}

function result({ rule: ruleId, severity, message, file, cell, ...place }: CheckedFinding) {
  const { line, column, endLine, endColumn } = place;
  // SARIF has no notion of cells.
  const text = cell === undefined ? message : `Cell ${cell}: ${message}`;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  const location = { physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region } };
  return { ruleId, level: LEVELS[severity], message: { text }, locations: [location] };
}

import { type RuleDescription, ruleDescriptions } from "../present";
import type { CheckedFinding, Region } from "./check";

const LEVELS = { error: "error", warning: "warning", information: "note", hint: "note" } as const;

/** Findings as a SARIF 2.1.0 log (OASIS, "Static Analysis Results Interchange Format"). */
export function sarif(found: readonly CheckedFinding[]): unknown {
  const rules = ruleDescriptions();
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Layer Lens", rules: rules.map(rule) } },
        columnKind: "utf16CodeUnits",
        results: found.map((finding) => result(finding, indexes.get(finding.rule) ?? -1)),
      },
    ],
  };
}

function rule({ id, severity, what, why, page }: RuleDescription) {
  return {
    id,
    shortDescription: { text: what },
    fullDescription: { text: `${what} ${why}` },
    help: { text: `${what}\n\n${why}`, markdown: page },
    defaultConfiguration: severity === "off" ? { enabled: false } : { level: LEVELS[severity] },
  };
}

function result(finding: CheckedFinding, ruleIndex: number) {
  const { rule: ruleId, severity, file, cell, line, message, related, fixes } = finding;
  const artifactLocation = { uri: encodeURI(file) };
  const place = (region: Region) => location(artifactLocation, region);
  // What stands in a cell has no place in the file that SARIF could name.
  const isPlaced = cell === undefined;
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: isPlaced ? message : `Cell ${cell}, line ${line}: ${message}` },
    locations: [place(finding)],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, id) => ({ id, ...place(each), message: { text: each.message } })),
    }),
    ...(isPlaced &&
      fixes.length > 0 && {
        fixes: fixes.map(({ title, edits }) => ({
          description: { text: title },
          artifactChanges: [{ artifactLocation, replacements: edits.map(replacement) }],
        })),
      }),
  };
}

function location(artifactLocation: { readonly uri: string }, region: Region) {
  return region.cell === undefined
    ? { physicalLocation: { artifactLocation, region: regionOf(region) } }
    : {
        physicalLocation: { artifactLocation },
        logicalLocations: [{ name: `cell ${region.cell}`, kind: "object" }],
      };
}

function regionOf({ line, column, endLine, endColumn }: Region) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function replacement(edit: Region & { readonly text: string }) {
  return { deletedRegion: regionOf(edit), insertedContent: { text: edit.text } };
}

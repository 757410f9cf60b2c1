/** Everything that is said, in words, from one analysed file. */
export { type Diagram, diagram } from "./diagram/graph";
export type { Definition, FileAnalysis, ListedModel, Span } from "./document";
export { findings, type PlacedFinding, type PlacedFix } from "./findings";
export { explainedAt, type Hover, hover } from "./hover";
export { type Inlay, type InlayOptions, inlays } from "./inlay";
export { type InstanceChoice, type InstanceChoices, instancesAt } from "./instances";
export { type ModelJson, type SummaryJson, summaryJson } from "./json";
export { type Lens, type LensOptions, lenses } from "./lens";
export { lineOf, positionAt } from "./lines";
export { modelLine } from "./modelLens";
export type { PickedInstance } from "./picks";
export { type RuleDescription, ruleDescriptions, rulePage } from "./rules";
export { modelAt, statusOf } from "./status";
export { type SummaryRow, type SummaryTable, summaryTable } from "./table";
export { summaryText, type TableFormat } from "./tableText";

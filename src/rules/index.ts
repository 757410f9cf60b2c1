import { batchNormFeaturesMismatch } from "./batch-norm-features-mismatch";
import { batchNormOfOneValue } from "./batch-norm-of-one-value";
import { biasBeforeBatchNorm } from "./bias-before-batch-norm";
import { collapsedMap } from "./collapsed-map";
import { convInChannelsMismatch } from "./conv-in-channels-mismatch";
import { convolutionWithoutActivation } from "./convolution-without-activation";
import { doubleSoftmax } from "./double-softmax";
import { dropoutBeforeBatchNorm } from "./dropout-before-batch-norm";
import { dropoutBeforePooling } from "./dropout-before-pooling";
import { dropoutOnOutput } from "./dropout-on-output";
import { droppedBorder } from "./dropped-border";
import { evenKernelSame } from "./even-kernel-same";
import { frameworkWarning } from "./framework-warning";
import { gridding } from "./gridding";
import { largeKernel } from "./large-kernel";
import { linearInFeaturesMismatch } from "./linear-in-features-mismatch";
import { linearWithoutActivation } from "./linear-without-activation";
import { memoryBudget } from "./memory-budget";
import { missingBottleneck } from "./missing-bottleneck";
import { missingOutputActivation } from "./missing-output-activation";
import { missingSuperInit } from "./missing-super-init";
import { oversizedDense } from "./oversized-dense";
import { overwrittenLayer } from "./overwritten-layer";
import { parameterBudget } from "./parameter-budget";
import { repeatedActivation } from "./repeated-activation";
import { rnnInputSizeMismatch } from "./rnn-input-size-mismatch";
import type { Finding, Rule, RuleContext, Severity, Thresholds } from "./rule";
import { shapeError } from "./shape-error";
import { shrinkingFilters } from "./shrinking-filters";
import { singleUnitSoftmax } from "./single-unit-softmax";
import { smallReceptiveField } from "./small-receptive-field";
import { directivesIn, isSilenced, type RuledFile, silence } from "./suppress";
import { transposedCheckerboard } from "./transposed-checkerboard";
import { unalignedChannels } from "./unaligned-channels";
import { unfactoredKernel } from "./unfactored-kernel";
import { ungroupedConvolution } from "./ungrouped-convolution";
import { unitsAgainstLoss } from "./units-against-loss";
import { unknownRuleName } from "./unknown-rule-name";
import { unregisteredLayer } from "./unregistered-layer";
import { unseparatedConvolution } from "./unseparated-convolution";
import { unusedLayer } from "./unused-layer";
import { wideningDense } from "./widening-dense";

/** Every rule; a new one joins by its line here. */
export const allRules: readonly Rule[] = [
  linearInFeaturesMismatch,
  convInChannelsMismatch,
  batchNormFeaturesMismatch,
  rnnInputSizeMismatch,
  shapeError,
  missingSuperInit,
  unregisteredLayer,
  overwrittenLayer,
  frameworkWarning,
  singleUnitSoftmax,
  doubleSoftmax,
  missingOutputActivation,
  unitsAgainstLoss,
  oversizedDense,
  parameterBudget,
  memoryBudget,
  unusedLayer,
  linearWithoutActivation,
  convolutionWithoutActivation,
  repeatedActivation,
  dropoutOnOutput,
  dropoutBeforeBatchNorm,
  biasBeforeBatchNorm,
  batchNormOfOneValue,
  collapsedMap,
  droppedBorder,
  evenKernelSame,
  transposedCheckerboard,
  gridding,
  smallReceptiveField,
  largeKernel,
  unfactoredKernel,
  missingBottleneck,
  unseparatedConvolution,
  ungroupedConvolution,
  dropoutBeforePooling,
  shrinkingFilters,
  wideningDense,
  unalignedChannels,
  unknownRuleName,
];

const defaultThresholds: Thresholds = Object.fromEntries(
  allRules.flatMap((rule) => Object.entries(rule.thresholds).map(([name, each]) => [name, each.default])),
);

const ruleNames: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

/** What the user set about the rules; what is left out stays at its default. */
export interface RuleSettings {
  readonly severities?: Readonly<Record<string, Severity | "off" | undefined>>;
  readonly thresholds?: Readonly<Record<string, number | undefined>>;
}

/** Runs every rule that is on and drops what a comment silences; in the order of the code. */
export function check(
  given: Pick<RuleContext, "analysis" | "code">,
  file: RuledFile,
  { severities = {}, thresholds = {} }: RuleSettings = {},
): readonly Finding[] {
  const directives = directivesIn(file);
  const context: RuleContext = {
    ...given,
    directives,
    silence: (rule, at) => (at.file === file.file ? silence(file, directives, { rule, at }) : undefined),
    ruleNames,
    thresholds: withDefaults(thresholds),
  };
  const found: Finding[] = [];
  for (const rule of allRules) {
    const severity = severities[rule.id] ?? rule.severity;
    if (severity !== "off") found.push(...rule.run(context, severity));
  }
  return found
    .filter(({ rule, at }) => at.file !== file.file || !isSilenced(directives, rule, at.start))
    .sort((a, b) => a.at.start - b.at.start);
}

function withDefaults(set: NonNullable<RuleSettings["thresholds"]>): Thresholds {
  const given = Object.entries(set).filter((entry): entry is [string, number] => entry[1] !== undefined);
  return given.length === 0 ? defaultThresholds : { ...defaultThresholds, ...Object.fromEntries(given) };
}

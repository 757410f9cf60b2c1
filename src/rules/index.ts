import type { Comment } from "../syntax/nodes";
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
import { gridding } from "./gridding";
import { largeKernel } from "./large-kernel";
import { linearInFeaturesMismatch } from "./linear-in-features-mismatch";
import { linearWithoutActivation } from "./linear-without-activation";
import { memoryBudget } from "./memory-budget";
import { missingBottleneck } from "./missing-bottleneck";
import { missingOutputActivation } from "./missing-output-activation";
import { missingSuperInit } from "./missing-super-init";
import { oversizedDense } from "./oversized-dense";
import { parameterBudget } from "./parameter-budget";
import { repeatedActivation } from "./repeated-activation";
import { rnnInputSizeMismatch } from "./rnn-input-size-mismatch";
import type { Finding, Rule, RuleContext, Severity } from "./rule";
import { shapeError } from "./shape-error";
import { shrinkingFilters } from "./shrinking-filters";
import { singleUnitSoftmax } from "./single-unit-softmax";
import { smallReceptiveField } from "./small-receptive-field";
import { suppressions } from "./suppress";
import { transposedCheckerboard } from "./transposed-checkerboard";
import { unalignedChannels } from "./unaligned-channels";
import { unfactoredKernel } from "./unfactored-kernel";
import { ungroupedConvolution } from "./ungrouped-convolution";
import { unitsAgainstLoss } from "./units-against-loss";
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
];

/** What the user set about the rules; what is left out stays at its default. */
export interface RuleSettings {
  readonly severities?: Readonly<Record<string, Severity | "off" | undefined>>;
  readonly thresholds?: Readonly<Record<string, number | undefined>>;
}

/** The analysed file itself, for comments that silence a rule. */
export interface RuledFile {
  readonly file: string;
  readonly text: string;
  readonly comments: readonly Comment[];
}

/** Runs every rule that is on and drops what a comment silences; in the order of the code. */
export function check(
  context: Omit<RuleContext, "thresholds">,
  file: RuledFile,
  settings: RuleSettings = {},
): readonly Finding[] {
  const thresholds = Object.fromEntries(
    Object.entries(settings.thresholds ?? {}).filter(
      (entry): entry is [string, number] => entry[1] !== undefined,
    ),
  );
  const isSuppressed = suppressions(file);
  return allRules
    .flatMap((rule) => {
      const severity = settings.severities?.[rule.id] ?? rule.severity;
      return severity === "off" ? [] : rule.run({ ...context, thresholds }, severity);
    })
    .filter(({ rule, at }) => at.file !== file.file || !isSuppressed(rule, at.start))
    .sort((a, b) => a.at.start - b.at.start);
}

import type { Comment } from "../syntax/nodes";
import { batchNormFeaturesMismatch } from "./batch-norm-features-mismatch";
import { biasBeforeBatchNorm } from "./bias-before-batch-norm";
import { convInChannelsMismatch } from "./conv-in-channels-mismatch";
import { dropoutBeforeBatchNorm } from "./dropout-before-batch-norm";
import { linearInFeaturesMismatch } from "./linear-in-features-mismatch";
import { linearWithoutActivation } from "./linear-without-activation";
import { oversizedDense } from "./oversized-dense";
import { parameterBudget } from "./parameter-budget";
import { repeatedActivation } from "./repeated-activation";
import { rnnInputSizeMismatch } from "./rnn-input-size-mismatch";
import type { Finding, Rule, RuleContext, Severity } from "./rule";
import { shapeError } from "./shape-error";
import { suppressions } from "./suppress";
import { transposedCheckerboard } from "./transposed-checkerboard";
import { unregisteredLayer } from "./unregistered-layer";
import { unusedLayer } from "./unused-layer";

/** Every rule; a new one joins by its line here. */
export const allRules: readonly Rule[] = [
  linearInFeaturesMismatch,
  convInChannelsMismatch,
  batchNormFeaturesMismatch,
  rnnInputSizeMismatch,
  shapeError,
  unregisteredLayer,
  oversizedDense,
  unusedLayer,
  biasBeforeBatchNorm,
  linearWithoutActivation,
  repeatedActivation,
  dropoutBeforeBatchNorm,
  transposedCheckerboard,
  parameterBudget,
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

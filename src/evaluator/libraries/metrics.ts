/** Metrics of torchmetrics that count and compare; those of generated images and texts hold networks of their own. */
const PLAIN = new RegExp(
  "^(torchmetrics|lightning\\.metrics)\\.([a-z]+\\.)*(" +
    [
      "(Binary|Multiclass|Multilabel)?(Accuracy|AUROC|AveragePrecision|CalibrationError|CohenKappa)",
      "(Binary|Multiclass|Multilabel)?(ConfusionMatrix|ExactMatch|F1|F1Score|FBetaScore|HammingDistance|HingeLoss)",
      "(Binary|Multiclass|Multilabel)?(JaccardIndex|MatthewsCorrCoef|Precision|PrecisionRecallCurve|Recall|ROC)",
      "(Binary|Multiclass|Multilabel)?(Specificity|StatScores)|Dice(Score)?|IoU|Retrieval\\w+",
      "Mean\\w*Error|Mean(Metric|AveragePrecision)|(Sum|Max|Min|Cat)Metric|MetricCollection|CosineSimilarity",
      "R2Score|ExplainedVariance|(Pearson|Spearman|Concordance)CorrCoef|PeakSignalNoiseRatio|\\w*SignalNoiseRatio",
      "(MultiScale)?StructuralSimilarityIndexMeasure|Perplexity|(Word|Char|Match)ErrorRate|BLEUScore|ROUGEScore",
    ].join("|") +
    ")$",
);

/** Whether a qualified name is that of a metric without weights. */
export function isPlainMetric(name: string): boolean {
  return PLAIN.test(name);
}

/** Which unknown names of libraries certainly give no layer, so that what they give spoils no count. */

/** Metrics of torchmetrics that count and compare; those of generated images and texts hold networks of their own. */
const PLAIN_METRICS = new RegExp(
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

/** Parts of the frameworks that hold no layers. */
const PARTS = new RegExp(
  "^(tensorflow|keras\\.(activations|backend|callbacks|config|constraints|datasets|distribution|dtype_policies|" +
    "export|initializers|losses|metrics|mixed_precision|ops|optimizers|preprocessing|quantizers|random|regularizers|" +
    "tree|utils))\\.",
);

/** A function of PyTorch or Keras, told by its spelling. */
const FUNCTION = /^(torch|tensorflow|keras)\.(.*\.)?[a-z_0-9]+$/;

/** What loads, copies, traces or fuses whole models, and older parts that hold layers of their own. */
const GIVES_LAYERS = new RegExp(
  "^(torch\\.(ao|export|fx|func|hub|jit|package|quantization)(\\.(?!is_)|$)|" +
    "torch\\.nn\\.(?!functional\\.|init\\.|utils\\.clip_)|tensorflow\\.(compat|contrib|estimator|layers|saved_model|Module)\\b|" +
    "keras\\.(applications|layers|models|saving)\\.|keras\\.utils\\.(deserialize|get_custom|get_registered))",
);

/** Whether what an unknown name of a library gives is certainly no layer and holds none. */
export function isLayerless(name: string): boolean {
  if (GIVES_LAYERS.test(name)) return false;
  return FUNCTION.test(name) || PARTS.test(name) || PLAIN_METRICS.test(name);
}

import type { FunctionEntry } from "../../entry";
import * as classes from "../classLosses";
import { CTCLoss } from "../ctcLoss";
import * as likelihoods from "../likelihoodLosses";
import * as losses from "../losses";
import * as metrics from "../metricLosses";
import { through } from "./through";

/** Losses of torch.nn.functional; the layers of the same arguments describe them. */

const F = "torch.nn.functional.";
const OLD = "size_average=None, reduce=None, reduction='mean'";

export const lossFunctions: readonly FunctionEntry[] = [
  through(losses.L1Loss, `${F}l1_loss(input, target, ${OLD}, weight=None)`),
  through(losses.MSELoss, `${F}mse_loss(input, target, ${OLD}, weight=None)`),
  through(losses.SmoothL1Loss, `${F}smooth_l1_loss(input, target, ${OLD}, beta=1.0)`),
  through(losses.HuberLoss, `${F}huber_loss(input, target, reduction='mean', delta=1.0, weight=None)`),
  through(likelihoods.BCELoss, `${F}binary_cross_entropy(input, target, weight=None, ${OLD})`),
  through(
    likelihoods.BCEWithLogitsLoss,
    `${F}binary_cross_entropy_with_logits(input, target, weight=None, ${OLD}, pos_weight=None)`,
  ),
  through(likelihoods.KLDivLoss, `${F}kl_div(input, target, ${OLD}, log_target=False)`),
  through(
    likelihoods.PoissonNLLLoss,
    `${F}poisson_nll_loss(input, target, log_input=True, full=False, size_average=None, eps=1e-08, reduce=None, reduction='mean')`,
  ),
  through(
    likelihoods.GaussianNLLLoss,
    `${F}gaussian_nll_loss(input, target, var, full=False, eps=1e-06, reduction='mean')`,
  ),
  through(losses.SoftMarginLoss, `${F}soft_margin_loss(input, target, ${OLD})`),
  through(losses.HingeEmbeddingLoss, `${F}hinge_embedding_loss(input, target, margin=1.0, ${OLD})`),
  through(
    likelihoods.MultiLabelSoftMarginLoss,
    `${F}multilabel_soft_margin_loss(input, target, weight=None, ${OLD})`,
  ),
  through(
    classes.CrossEntropyLoss,
    `${F}cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean', label_smoothing=0.0)`,
  ),
  through(
    classes.NLLLoss,
    `${F}nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean')`,
  ),
  through(
    CTCLoss,
    `${F}ctc_loss(log_probs, targets, input_lengths, target_lengths, blank=0, reduction='mean', zero_infinity=False)`,
  ),
  through(metrics.MarginRankingLoss, `${F}margin_ranking_loss(input1, input2, target, margin=0, ${OLD})`),
  through(metrics.CosineEmbeddingLoss, `${F}cosine_embedding_loss(input1, input2, target, margin=0, ${OLD})`),
  through(
    metrics.TripletMarginLoss,
    `${F}triplet_margin_loss(anchor, positive, negative, margin=1.0, p=2, eps=1e-06, swap=False, ${OLD})`,
  ),
  through(
    metrics.TripletMarginWithDistanceLoss,
    `${F}triplet_margin_with_distance_loss(anchor, positive, negative, *, distance_function=None, margin=1.0, swap=False, reduction='mean')`,
  ),
  through(metrics.MultiLabelMarginLoss, `${F}multilabel_margin_loss(input, target, ${OLD})`),
  through(
    metrics.MultiMarginLoss,
    `${F}multi_margin_loss(input, target, p=1, margin=1.0, weight=None, ${OLD})`,
  ),
  through(metrics.CosineSimilarity, `${F}cosine_similarity(x1, x2, dim=1, eps=1e-08)`, {
    aliases: ["torch.cosine_similarity"],
  }),
  through(metrics.PairwiseDistance, `${F}pairwise_distance(x1, x2, p=2.0, eps=1e-06, keepdim=False)`, {
    aliases: ["torch.pairwise_distance"],
  }),
];

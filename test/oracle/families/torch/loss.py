"""Losses and distances, as torch.nn layers and as functions: what shape comes back."""

from draw import Case, Family
from values import T

family = Family()

REDUCTION = ("mean", "sum", "none", "nope")

# layer, function
PAIRWISE = {
    "L1Loss": "l1_loss",
    "MSELoss": "mse_loss",
    "SmoothL1Loss": "smooth_l1_loss",
    "HuberLoss": "huber_loss",
    "BCELoss": "binary_cross_entropy",
    "BCEWithLogitsLoss": "binary_cross_entropy_with_logits",
    "KLDivLoss": "kl_div",
    "PoissonNLLLoss": "poisson_nll_loss",
    "SoftMarginLoss": "soft_margin_loss",
    "HingeEmbeddingLoss": "hinge_embedding_loss",
    "MultiLabelSoftMarginLoss": "multilabel_soft_margin_loss",
}
CLASSES = {"CrossEntropyLoss": "cross_entropy", "NLLLoss": "nll_loss"}
MARGINS = {
    "MarginRankingLoss": "margin_ranking_loss",
    "CosineEmbeddingLoss": "cosine_embedding_loss",
    "TripletMarginLoss": "triplet_margin_loss",
    "GaussianNLLLoss": "gaussian_nll_loss",
}


def both(table):
    return [f"torch.nn.{layer}" for layer in table] + [
        f"torch.nn.functional.{function}" for function in table.values()
    ]


def case(r, name, tensors, options=None):
    """The tensors go to the call of a layer, or are arguments of the function."""
    k = {} if r.chance(0.5) else {"reduction": r.one(*REDUCTION)}
    k |= {n: v for n, v in (options or {}).items() if r.chance(0.2)}
    return Case(a=tensors, k=k) if ".functional." in name else Case(k=k, x=tensors)


@family.entry(*both(PAIRWISE), spoiled=0.15)
def pairwise(r, name):
    shape = r.shape(1, 4)
    other = r.broadcastable(shape) if r.chance(0.25) else shape
    return case(r, name, (T(*shape), T(*other)))


@family.entry(*both(CLASSES), count=50, spoiled=0.15)
def classes(r, name):
    count, n = r.randint(2, 6), r.randint(1, 5)
    shape = r.one(
        (n, count), (n, count), (count,), (n, count, *r.sizes(2, 1, 4)), (n, count, r.randint(1, 5))
    )
    target = T(*(shape[:1] + shape[2:] if len(shape) > 1 else ()), dtype="int64")
    if ("ross" in name) and r.chance(0.2):
        target = T(*shape)
    options = {"ignore_index": -1, "label_smoothing": 0.1} if "ross" in name else {"ignore_index": -1}
    return case(r, name, (T(*shape), target), options)


@family.entry(*both(MARGINS), spoiled=0.15)
def margins(r, name):
    shape = (r.randint(1, 4), r.randint(1, 5))
    kind = name.lower().replace("_", "")
    if "ranking" in kind:
        tensors = (T(shape[0]),) * 3
    elif "cosine" in kind:
        tensors = (T(*shape), T(*shape), T(shape[0]))
    elif "gaussian" in kind:
        tensors = (T(*shape), T(*shape), T(*r.one(shape, (shape[0],), (shape[0], 1))))
    else:
        tensors = (T(*shape),) * 3
    return case(r, name, tensors)


@family.entry("torch.nn.CosineSimilarity", "torch.nn.functional.cosine_similarity", count=40)
def cosine(r, name):
    shape = r.shape(1, 4)
    k = {"dim": r.axis(len(shape))} if r.chance(0.6) else {}
    other = r.broadcastable(shape) if r.chance(0.3) else shape
    tensors = (T(*shape), T(*other))
    return Case(a=tensors, k=k) if ".functional." in name else Case(k=k, x=tensors)


@family.entry("torch.nn.PairwiseDistance", "torch.nn.functional.pairwise_distance", count=40)
def distance(r, name):
    shape = r.shape(1, 3)
    k = {n: v for n, v in {"p": r.one(1.0, 2.0), "eps": 1e-6, "keepdim": True}.items() if r.chance(0.4)}
    other = r.broadcastable(shape) if r.chance(0.3) else shape
    tensors = (T(*shape), T(*other))
    return Case(a=tensors, k=k) if ".functional." in name else Case(k=k, x=tensors)


@family.entry("torch.nn.MultiMarginLoss", "torch.nn.MultiLabelMarginLoss", "torch.nn.CTCLoss", spoiled=0.15)
def others(r, name):
    n, count = r.randint(1, 4), r.randint(2, 5)
    k = {"reduction": r.one(*REDUCTION)} if r.chance(0.5) else {}
    if name.endswith("CTCLoss"):
        time, length = r.randint(4, 7), r.randint(1, 3)
        lengths = (T(n, dtype="int64", values=[time] * n), T(n, dtype="int64", values=[length] * n))
        target = T(n, length, dtype="int64", values=[1] * (n * length))
        return Case(k=k, x=(T(time, n, count), target, *lengths))
    target = T(n, dtype="int64") if name.endswith("MultiMarginLoss") else T(n, count, dtype="int64")
    return Case(k=k, x=(T(n, count), target))


@family.entry("torch.nn.AdaptiveLogSoftmaxWithLoss")
def adaptive_softmax(r):
    size, classes_, n = r.randint(4, 9), r.randint(8, 14), r.randint(1, 4)
    cutoffs = sorted(r.sample(range(1, classes_), r.randint(1, 2)))
    options = {"div_value": lambda: r.one(2.0, 4.0), "head_bias": True}
    required = {"in_features": size, "n_classes": classes_, "cutoffs": cutoffs}
    return Case(**r.spread(required, options), x=(T(n, size), T(n, dtype="int64")))

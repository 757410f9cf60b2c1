"""torch.nn linear layers, embeddings and identity."""

from draw import Case, Family
from values import T

family = Family()


@family.entry("torch.nn.Linear", count=60)
def linear(r):
    c_in = r.randint(1, 12)
    wrong = c_in + r.one(0, 0, 0, 0, 1)
    lead = r.shape(0, 3, 1, 5)
    required = {"in_features": c_in, "out_features": r.randint(1, 12)}
    return Case(**r.spread(required, {"bias": lambda: r.chance(0.4)}), x=(T(*lead, wrong),))


@family.entry("torch.nn.LazyLinear", count=40)
def lazy_linear(r):
    required = {"out_features": r.randint(1, 12)}
    return Case(**r.spread(required, {"bias": lambda: r.chance(0.4)}), x=(T(*r.shape(1, 4, 1, 6)),))


@family.entry("torch.nn.Bilinear", count=40)
def bilinear(r):
    c1, c2, lead = r.randint(1, 8), r.randint(1, 8), r.shape(1, 3, 1, 5)
    required = {"in1_features": c1, "in2_features": c2, "out_features": r.randint(1, 8)}
    options = {"bias": lambda: r.chance(0.4)}
    return Case(**r.spread(required, options), x=(T(*lead, c1), T(*lead, c2)))


@family.entry("torch.nn.Identity")
def identity(r):
    anything = {"a": (5,), "k": {}} if r.chance(0.3) else {"a": (), "k": {"inplace": True}}
    return Case(**(anything if r.chance(0.4) else {}), x=(T(*r.shape(0, 5)),))


@family.entry("torch.nn.Embedding", count=50)
def embedding(r):
    rows = r.randint(1, 20)
    required = {"num_embeddings": rows, "embedding_dim": r.randint(1, 9)}
    options = {
        "padding_idx": lambda: r.one(None, 0, -1, rows - 1, rows),
        "max_norm": lambda: r.one(None, 1.0),
        "norm_type": lambda: 2.0,
        "scale_grad_by_freq": lambda: True,
        "sparse": lambda: r.chance(0.5),
    }
    dtype = r.one("int64", "int64", "int64", "int32", "float32")
    return Case(**r.spread(required, options, 0.2), x=(T(*r.shape(0, 3), dtype=dtype),))


@family.entry("torch.nn.EmbeddingBag", count=40)
def embedding_bag(r):
    required = {"num_embeddings": r.randint(1, 20), "embedding_dim": r.randint(1, 9)}
    options = {"mode": lambda: r.one("sum", "mean", "max"), "padding_idx": lambda: r.one(None, 0)}
    case = r.spread(required)
    case["k"] = {**case["k"], **{k: v() for k, v in options.items() if r.chance(0.4)}}
    include = r.chance(0.2)
    if include:
        case["k"]["include_last_offset"] = True
    if r.chance(0.5):
        return Case(**case, x=(T(*r.sizes(2), dtype="int64"),))
    bags, length = r.randint(1, 4), r.randint(4, 9)
    return Case(**case, x=(T(length, dtype="int64"), T(bags, dtype="int64", values=range(bags))))

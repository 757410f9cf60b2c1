"""keras.layers attention."""

from draw import Case, Family
from values import T

family = Family()


@family.entry("keras.layers.MultiHeadAttention", count=100)
def multi_head(r):
    options = {
        "value_dim": lambda: r.randint(1, 5),
        "dropout": lambda: 0.1,
        "use_bias": lambda: r.chance(0.4),
        "output_shape": lambda: r.one(r.randint(1, 7), (r.randint(1, 7),), None),
        "attention_axes": lambda: r.one(None, (1,), 1),
        "use_gate": lambda: r.chance(0.7),
    }
    case = r.spread({"num_heads": r.randint(1, 4), "key_dim": r.randint(1, 5)})
    case["k"] |= {k: v() for k, v in options.items() if r.chance(0.22)}
    target, source = r.randint(1, 5), r.randint(1, 5)
    query, value = T(2, target, r.randint(1, 6)), T(2, source, r.randint(1, 6))
    if r.chance(0.15):
        query = T(2, r.randint(1, 3), target, query.shape[-1])
        value = T(*query.shape)
    x = (query, query) if r.chance(0.4) else (query, value)
    if r.chance(0.2):
        x = (*x, T(*x[1].shape[:-1], r.randint(1, 6)))
    return Case(**case, x=x, xk=call_options(r, target, x[1].shape[1]))


def call_options(r, target, source):
    options = {
        "return_attention_scores": lambda: True,
        "use_causal_mask": lambda: True,
        "attention_mask": lambda: r.one(T(2, target, source, dtype="bool"), T(target, source, dtype="bool")),
    }
    return {k: v() for k, v in options.items() if r.chance(0.12)}


@family.entry("keras.layers.GroupQueryAttention", count=60)
def grouped(r):
    groups = r.randint(1, 3)
    heads = groups * r.randint(1, 3) + r.one(0, 0, 0, 0, 0, 0, 0, 1)
    required = {"head_dim": r.randint(1, 5), "num_query_heads": heads, "num_key_value_heads": groups}
    options = {"use_bias": lambda: r.chance(0.4), "use_gate": lambda: True, "dropout": lambda: 0.1}
    case = r.spread(required)
    case["k"] |= {k: v() for k, v in options.items() if r.chance(0.25)}
    width = r.randint(1, 6)
    query, value = T(2, r.randint(1, 5), width), T(2, r.randint(1, 5), width + r.one(0, 0, 0, 0, 1))
    x = (query, query) if r.chance(0.4) else (query, value)
    return Case(**case, x=x, xk={"return_attention_scores": True} if r.chance(0.15) else {})


@family.entry("keras.layers.Attention", "keras.layers.AdditiveAttention", count=50)
def attention(r, name):
    width = r.randint(1, 6)
    options = {"use_scale": lambda: r.chance(0.6), "dropout": lambda: 0.1}
    if name.endswith("layers.Attention"):
        options["score_mode"] = lambda: r.one("dot", "concat", "nope")
    query, value = T(2, r.randint(1, 5), width), T(2, r.randint(1, 5), width)
    tensors = [query, value]
    if r.chance(0.3):
        tensors = [query, T(2, value.shape[1], r.randint(1, 6)), value]
    if r.chance(0.05):
        tensors = [query]
    xk = {"return_attention_scores": True} if r.chance(0.15) else {}
    k = {n: v() for n, v in options.items() if r.chance(0.35)}
    return Case(k=k, x=(tensors,), xk=xk)

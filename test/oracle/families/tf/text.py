"""The keras.layers that need TensorFlow: text, look-up, hashing."""

from draw import Case, Family
from values import T

family = Family()

WORDS = ["the", "cat", "sat", "on", "mat"]


def some(r, options, share=0.4):
    return {k: v() for k, v in options.items() if r.chance(share)}


@family.entry("keras.layers.TextVectorization", count=50, spoiled=0.15)
def text(r):
    options = {
        "max_tokens": lambda: r.randint(8, 20),
        "output_mode": lambda: r.one("int", "multi_hot", "count", "tf_idf" if r.chance(0.2) else "int"),
        "output_sequence_length": lambda: r.randint(1, 9),
        "ngrams": lambda: r.randint(1, 2),
        "pad_to_max_tokens": lambda: True,
        "standardize": lambda: r.one("lower", None),
    }
    k = some(r, options) | {"vocabulary": WORDS[: r.randint(2, 5)]}
    return Case(k=k, x=(T(*r.one((2,), (3,), (2, 1), (1, 1)), dtype="string"),))


@family.entry("keras.layers.StringLookup", "keras.layers.IntegerLookup", count=40, spoiled=0.15)
def lookup(r, name):
    strings = "String" in name
    size = r.randint(2, 5)
    options = {
        "output_mode": lambda: r.one("int", "one_hot", "multi_hot", "count"),
        "num_oov_indices": lambda: r.randint(0, 2) if strings else r.randint(1, 2),
        "mask_token": lambda: "" if strings else 0,
        "max_tokens": lambda: r.randint(8, 12),
        "pad_to_max_tokens": lambda: True,
    }
    k = {"vocabulary": WORDS[:size] if strings else list(range(1, size + 1)), **some(r, options, 0.35)}
    x = T(*r.shape(0, 3, 1, 4), dtype="string") if strings else T(*r.shape(0, 3, 1, 4), dtype="int64")
    return Case(k=k, x=(x,))


@family.entry("keras.layers.Hashing", count=40, spoiled=0.15)
def hashing(r):
    case = r.spread({"num_bins": r.randint(2, 9)})
    case["k"] |= some(r, {"output_mode": lambda: r.one("int", "one_hot", "multi_hot", "count")})
    return Case(**case, x=(T(*r.shape(1, 3, 1, 4), dtype=r.one("int64", "string")),))


@family.entry("keras.layers.HashedCrossing", spoiled=0.1)
def crossing(r):
    case = r.spread({"num_bins": r.randint(2, 9)})
    case["k"] |= some(r, {"output_mode": lambda: r.one("int", "one_hot")})
    x = T(*r.one((r.randint(1, 9),), (r.randint(1, 9), 1)), dtype="string")
    return Case(**case, x=((x, x),))

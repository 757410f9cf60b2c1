"""keras.layers core: dense, embedding and what passes tensors on."""

from draw import Case, Family
from values import Fn, T

family = Family()


def batch(r, *shape):
    return T(2, *shape)


@family.entry("keras.layers.Dense", count=60)
def dense(r):
    options = {
        "activation": lambda: r.one("relu", "softmax", "gelu", None, Fn("keras.activations.tanh")),
        "use_bias": lambda: r.chance(0.4),
        "kernel_initializer": lambda: "he_normal",
    }
    case = r.spread({"units": r.randint(1, 12)}, options)
    if r.chance(0.1):
        case["k"]["lora_rank"] = r.randint(1, 4)
    shape = list(r.shape(1, 4, 1, 8))
    if len(shape) > 1 and r.chance(0.15):
        shape[0] = None
    return Case(**case, x=(batch(r, *shape),))


@family.entry("keras.layers.EinsumDense", count=50)
def einsum_dense(r):
    equation, rank, out = r.one(
        ("ab,bc->ac", 1, 1),
        ("abc,cd->abd", 2, 2),
        ("...x,xy->...y", 2, 2),
        ("abc,cde->abde", 2, 3),
        ("abcd,cde->abe", 3, 2),
        ("aecd,cdbe->aeb", 3, 2),
        ("BTD,NDH->BTNH", 2, 3),
        ("BSD,DF->BSF", 2, 2),
    )
    inputs, kernel = equation.split("->")[0].split(",")
    target = equation.split("->")[1]
    sizes = {label: r.randint(1, 5) for label in inputs + kernel}
    shape = (
        tuple(sizes[label] for label in inputs.replace("...", "i")[1:] if label in sizes)
        if "..." not in inputs
        else r.sizes(2)
    )
    labels = target.replace("...", "")[1 if "..." not in target else 0 :]
    known = [sizes[label] if label not in inputs or r.chance(0.6) else None for label in labels]
    if "..." in target:
        known = [None, *known] if r.chance(0.7) else known
    output_shape = known[0] if len(known) == 1 and r.chance(0.5) else r.one(tuple(known), list(known))
    options = {"activation": lambda: r.one("relu", None), "bias_axes": lambda: bias_axes(r, labels)}
    return Case(
        **r.spread({"equation": equation, "output_shape": output_shape}, options, 0.5), x=(batch(r, *shape),)
    )


def bias_axes(r, labels):
    return r.one(None, labels[-1], labels, "q")


@family.entry("keras.layers.Embedding", count=50)
def embedding(r):
    required = {"input_dim": r.randint(1, 20), "output_dim": r.randint(1, 9)}
    options = {"mask_zero": lambda: r.chance(0.8), "input_length": lambda: r.randint(1, 5)}
    case = r.spread(required)
    case["k"] |= {k: v() for k, v in options.items() if r.chance(0.3)}
    return Case(**case, x=(T(*((2,) + r.shape(0, 2)), dtype=r.one("int64", "int32", "float32")),))


@family.entry("keras.layers.ReversibleEmbedding", count=40)
def reversible_embedding(r):
    width = r.randint(1, 9)
    case = r.spread({"input_dim": r.randint(1, 20), "output_dim": width})
    options = {"tie_weights": lambda: r.chance(0.5), "mask_zero": lambda: True}
    case["k"] |= {k: v() for k, v in options.items() if r.chance(0.4)}
    if r.chance(0.4):
        return Case(**case, x=(batch(r, r.randint(1, 5), width),), xk={"reverse": True})
    return Case(**case, x=(T(2, r.randint(1, 5), dtype="int64"),))


@family.entry("keras.layers.Identity", "keras.layers.Masking")
def passes(r, name):
    k = {"mask_value": r.one(0.0, -1.0)} if name.endswith("Masking") and r.chance(0.5) else {}
    return Case(k=k, x=(batch(r, *r.shape(0, 4)),))


@family.entry("keras.layers.Lambda")
def function_layer(r):
    function = r.one(
        "keras.ops.relu", "keras.ops.square", "keras.ops.sum", "keras.ops.ones_like", "keras.ops.squeeze"
    )
    case = r.spread({"function": Fn(function)})
    return Case(**case, x=(batch(r, *r.shape(1, 3, 1, 5)),))

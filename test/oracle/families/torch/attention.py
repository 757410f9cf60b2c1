"""torch.nn attention and transformers."""

from draw import Case, Family
from values import Fn, Layer, T

family = Family()


@family.entry("torch.nn.MultiheadAttention", count=100)
def attention(r):
    heads = r.randint(1, 4)
    width = heads * r.randint(1, 4) + r.one(0, 0, 0, 0, 0, 1)
    options = {
        "dropout": lambda: r.one(0.0, 0.1),
        "bias": lambda: r.chance(0.4),
        "add_bias_kv": lambda: r.chance(0.8),
        "add_zero_attn": lambda: r.chance(0.8),
        "kdim": lambda: r.randint(1, 8),
        "vdim": lambda: r.randint(1, 8),
        "batch_first": lambda: r.chance(0.8),
    }
    case = r.spread({"embed_dim": width, "num_heads": heads})
    case["k"] |= {k: v() for k, v in options.items() if r.chance(0.25)}
    k = case["k"]
    target, source, batch = r.randint(1, 5), r.randint(1, 5), r.randint(1, 3)
    self_attention = "kdim" not in k and "vdim" not in k and r.chance(0.5)
    source = target if self_attention else source
    batched = r.chance(0.85)

    def side(length, features):
        if not batched:
            return T(length, features)
        return T(batch, length, features) if k.get("batch_first") else T(length, batch, features)

    x = (side(target, width), side(source, k.get("kdim", width)), side(source, k.get("vdim", width)))
    return Case(**case, x=x, xk=call_options(r, batched, batch, target, source, heads))


def call_options(r, batched, batch, target, source, heads):
    options = {
        "need_weights": lambda: r.chance(0.3),
        "average_attn_weights": lambda: r.chance(0.3),
        "key_padding_mask": lambda: T(*((batch, source) if batched else (source,)), dtype="bool"),
        "attn_mask": lambda: r.one(
            T(target, source), T(batch * heads, target, source), T(target, source + 1)
        ),
    }
    return {k: v() for k, v in options.items() if r.chance(0.2)}


def layer_options(r):
    return {
        "dim_feedforward": lambda: r.randint(4, 16),
        "dropout": lambda: r.one(0.0, 0.1),
        "activation": lambda: r.one("relu", "gelu", Fn("torch.nn.functional.gelu")),
        "layer_norm_eps": lambda: 1e-6,
        "batch_first": lambda: r.chance(0.8),
        "norm_first": lambda: r.chance(0.8),
        "bias": lambda: r.chance(0.4),
    }


def sizes(r):
    heads = r.randint(1, 4)
    return heads, heads * r.randint(1, 3) + r.one(0, 0, 0, 0, 0, 0, 1)


def layer_arguments(r):
    heads, width = sizes(r)
    case = r.spread({"d_model": width, "nhead": heads})
    case["k"]["dim_feedforward"] = r.randint(4, 16)
    case["k"] |= {k: v() for k, v in layer_options(r).items() if r.chance(0.3)}
    return case, width


def sequence(r, width, batched, batch):
    length = r.randint(1, 4)
    return T(length, batch, width) if batched else T(length, width)


@family.entry("torch.nn.TransformerEncoderLayer", count=60)
def encoder_layer(r):
    case, width = layer_arguments(r)
    if r.chance(0.1):
        case["k"].pop("dim_feedforward")
    return Case(**case, x=(sequence(r, width, r.chance(0.85), r.randint(1, 3)),))


@family.entry("torch.nn.TransformerDecoderLayer", count=60)
def decoder_layer(r):
    case, width = layer_arguments(r)
    batched, batch = r.chance(0.85), r.randint(1, 3)
    target = sequence(r, width, batched, batch)
    memory = sequence(r, width, batched, batch)
    if case["k"].get("batch_first") and batched:
        target, memory = (T(t.shape[1], t.shape[0], width) for t in (target, memory))
    return Case(**case, x=(target, memory))


@family.entry("torch.nn.TransformerEncoder", count=40)
def encoder(r):
    case, width = layer_arguments(r)
    layer = Layer("torch.nn.TransformerEncoderLayer", case["a"], case["k"])
    options = {"norm": lambda: r.one(None, Layer("torch.nn.LayerNorm", (width,)))}
    required = {"encoder_layer": layer, "num_layers": r.randint(1, 3)}
    return Case(**r.spread(required, options), x=(sequence(r, width, r.chance(0.85), r.randint(1, 3)),))


@family.entry("torch.nn.TransformerDecoder", count=40)
def decoder(r):
    case, width = layer_arguments(r)
    case["k"].pop("batch_first", None)
    layer = Layer("torch.nn.TransformerDecoderLayer", case["a"], case["k"])
    options = {"norm": lambda: r.one(None, Layer("torch.nn.LayerNorm", (width,)))}
    batched, batch = r.chance(0.85), r.randint(1, 3)
    required = {"decoder_layer": layer, "num_layers": r.randint(1, 3)}
    return Case(**r.spread(required, options), x=tuple(sequence(r, width, batched, batch) for _ in range(2)))


@family.entry("torch.nn.Transformer", count=40)
def transformer(r):
    heads, width = sizes(r)
    options = {
        "num_encoder_layers": lambda: r.randint(1, 2),
        "num_decoder_layers": lambda: r.randint(1, 2),
        "dim_feedforward": lambda: r.randint(4, 16),
        "batch_first": lambda: r.chance(0.8),
        "norm_first": lambda: r.chance(0.8),
        "bias": lambda: r.chance(0.4),
    }
    always = ("num_encoder_layers", "num_decoder_layers", "dim_feedforward")
    case = r.spread({"d_model": width, "nhead": heads})
    case["k"] |= {k: v() for k, v in options.items() if k in always or r.chance(0.3)}
    batched, batch = r.chance(0.85), r.randint(1, 3)
    source, target = (sequence(r, width, batched, batch) for _ in range(2))
    if case["k"].get("batch_first") and batched:
        source, target = (T(t.shape[1], t.shape[0], width) for t in (source, target))
    return Case(**case, x=(source, target))

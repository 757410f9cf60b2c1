"""einops.layers.torch and the functions of einops."""

from draw import Case, Family
from values import T

family = Family()

# pattern, axes that must be named, shape by labels
REARRANGE = [
    ("b c h w -> b (c h w)", (), "bchw"),
    ("b c h w -> b (h w) c", (), "bchw"),
    ("b n (h d) -> b h n d", ("h",), "bn*"),
    ("b h n d -> b n (h d)", (), "bhnd"),
    ("b c (h p1) (w p2) -> b (h w) (p1 p2 c)", ("p1", "p2"), "bcHW"),
    ("b (h w) c -> b c h w", ("h",), "b*c"),
    ("b ... d -> b d ...", (), "bnd"),
    ("... c h w -> ... (h w) c", (), "bchw"),
    ("b t c -> (b t) c", (), "bnd"),
    ("(qkv h) n -> qkv h n", ("qkv",), "*n"),
    ("b c h w -> b 1 c h w", (), "bchw"),
    ("b 1 n -> b n", (), "b1n"),
    ("b c h w -> b h w q", (), "bchw"),
    ("b c -> b c c", (), "bc"),
]


def shape_of(r, labels, axes):
    sizes = {}
    for label in labels:
        if label == "1":
            sizes[label] = 1
        elif label in "*HW":
            factor = next(iter(axes.values()), 1) if label != "W" else axes.get("p2", 1)
            sizes[label] = factor * r.randint(1, 3) + r.one(0, 0, 0, 0, 0, 1)
        else:
            sizes[label] = r.randint(1, 5)
    return T(*(sizes[label] for label in labels))


def drawn(r, table):
    pattern, needed, labels = r.one(*table)
    axes = {name: r.randint(1, 3) for name in needed}
    x = shape_of(r, labels, axes)
    if axes and r.chance(0.06):
        axes.pop(next(iter(axes)))
    return pattern, axes, x


@family.entry("einops.rearrange", "einops.layers.torch.Rearrange", count=70, spoiled=0.2)
def rearrange(r, name):
    pattern, axes, x = drawn(r, REARRANGE)
    if name.endswith("Rearrange"):
        return Case(a=(pattern,), k=axes, x=(x,))
    if r.chance(0.1):
        pattern, x = "n b c h w -> n b (c h w)", [T(2, 3, 4, 5)] * 3
    return Case(a=(x, pattern), k=axes)


REDUCE = [
    ("b c h w -> b c", (), "bchw"),
    ("b c (h p1) (w p2) -> b c h w", ("p1", "p2"), "bcHW"),
    ("b n d -> b d", (), "bnd"),
    ("b c h w -> b c 1 1", (), "bchw"),
    ("b c h w -> c", (), "bchw"),
    ("... d -> ...", (), "bnd"),
    ("b n d -> b n d e", (), "bnd"),
]


@family.entry("einops.reduce", "einops.layers.torch.Reduce", count=50, spoiled=0.2)
def reduce(r, name):
    pattern, axes, x = drawn(r, REDUCE)
    how = r.one("mean", "max", "sum", "min", "prod", "nope" if r.chance(0.3) else "mean")
    return (
        Case(a=(pattern, how), k=axes, x=(x,))
        if name.endswith("Reduce")
        else Case(a=(x, pattern, how), k=axes)
    )


REPEAT = [
    ("d -> b d", ("b",), "d"),
    ("1 n d -> b n d", ("b",), "1nd"),
    ("b c h w -> b c (h r) (w s)", ("r", "s"), "bchw"),
    ("b n -> b n d", ("d",), "bn"),
    ("() n d -> b n d", ("b",), "1nd"),
    ("h w -> h w c", ("c",), "hw"),
    ("... d -> ... (r d)", ("r",), "bnd"),
    ("b n d -> b d", (), "bnd"),
]


@family.entry("einops.repeat", count=50, spoiled=0.2)
def repeat(r):
    pattern, axes, x = drawn(r, REPEAT)
    return Case(a=(x, pattern), k=axes)


PACK = [
    ("* d", ("nd", "bnd")),
    ("b * c", ("bnc", "bhwc")),
    ("b *", ("bn", "bhw", "b")),
    ("* h w", ("hw", "bchw")),
]


@family.entry("einops.pack", count=40, spoiled=0.2)
def pack(r):
    pattern, forms = r.one(*PACK)
    sizes = {label: r.randint(1, 4) for label in "bcdhnw"}
    free = r.randint(1, 3)
    tensors = [T(*(sizes[label] for label in r.one(*forms))) for _ in range(free)]
    return Case(a=(tensors, pattern))


@family.entry("einops.unpack", count=40, spoiled=0.2)
def unpack(r):
    parts = [r.one((r.randint(1, 3),), (2, r.randint(1, 2)), ()) for _ in range(r.randint(1, 3))]
    total = 0
    for part in parts:
        product = 1
        for n in part:
            product *= n
        total += product
    if r.chance(0.2):
        parts[-1] = (-1,)
    b, d = r.sizes(2, 1, 4)
    return Case(a=(T(b, total, d), parts, "b * d"))


@family.entry("einops.einsum", count=40, spoiled=0.2)
def einsum(r):
    sizes = {label: r.randint(1, 4) for label in "bhijdnk"}
    pattern, forms = r.one(
        ("b i d, b j d -> b i j", ("bid", "bjd")),
        ("b h i d, b h j d -> b h i j", ("bhid", "bhjd")),
        ("b n d, d k -> b n k", ("bnd", "dk")),
        ("i d, i d -> i", ("id", "id")),
        ("b h i j, b h j d -> b h i d", ("bhij", "bhjd")),
    )
    return Case(a=(*(T(*(sizes[label] for label in form)) for form in forms), pattern))


@family.entry("einops.parse_shape")
def parse_shape(r):
    labels, text = r.one(("bchw", "b c h w"), ("bchw", "b _ h w"), ("bn", "b n"), ("bn", "b n d"))
    return Case(a=(T(*r.sizes(len(labels), 1, 6)), text))


@family.entry("einops.layers.torch.EinMix", count=40, spoiled=0.15)
def einmix(r):
    c, o = r.sizes(2, 1, 5)
    pattern, k, x = r.one(
        (
            "b n c -> b n o",
            {"weight_shape": "c o", "bias_shape": "o", "c": c, "o": o},
            T(*r.sizes(2, 1, 4), c),
        ),
        ("b n c -> b n o", {"weight_shape": "c o", "c": c, "o": o}, T(*r.sizes(2, 1, 4), c)),
        ("b n c -> b o c", {"weight_shape": "n o", "n": c, "o": o}, T(r.randint(1, 3), c, r.randint(1, 4))),
    )
    return Case(a=(pattern,), k=k, x=(x,))

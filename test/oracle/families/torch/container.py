"""torch.nn containers; a container without a forward is only counted."""

from draw import Case, Family
from values import Layer, T

family = Family()


def chain(r):
    """Layers that fit each other, now and then with one that does not, and their input."""
    widths = [r.randint(1, 6) for _ in range(r.randint(2, 4))]
    layers = []
    for c_in, c_out in zip(widths, widths[1:]):
        wrong = 1 if r.chance(0.06) else 0
        layers.append(
            Layer("torch.nn.Linear", (c_in + wrong, c_out), {"bias": False} if r.chance(0.3) else {})
        )
        if r.chance(0.4):
            layers.append(
                r.one(
                    Layer("torch.nn.ReLU"),
                    Layer("torch.nn.Dropout", (0.1,)),
                    Layer("torch.nn.BatchNorm1d", (c_out,)),
                )
            )
    return layers, T(r.randint(1, 3), widths[0])


def image_chain(r):
    channels = r.randint(1, 4)
    filters = r.randint(1, 4)
    layers = [
        Layer("torch.nn.Conv2d", (channels, filters, 3), {"padding": r.randint(0, 1)}),
        Layer("torch.nn.ReLU", (), {"inplace": True}),
        Layer("torch.nn.MaxPool2d", (2,)),
        Layer("torch.nn.Flatten"),
    ]
    return layers[: r.randint(1, 4)], T(r.randint(1, 2), channels, *r.sizes(2, 5, 9))


@family.entry("torch.nn.Sequential", count=50, spoiled=0.15)
def sequential(r):
    layers, x = chain(r) if r.chance(0.6) else image_chain(r)
    if r.chance(0.2):
        return Case(a=({f"layer{i}": layer for i, layer in enumerate(layers)},), x=(x,))
    if r.chance(0.06):
        return Case(a=(layers,), x=(x,))
    return Case(a=tuple(layers), x=(x,))


@family.entry("torch.nn.ModuleList", spoiled=0.0)
def module_list(r):
    layers, x = chain(r)
    return (
        Case(a=(layers,), x=(x,)) if r.chance(0.15) else Case(a=(layers,) if r.chance(0.9) else tuple(layers))
    )


@family.entry("torch.nn.ModuleDict", spoiled=0.0)
def module_dict(r):
    layers, x = chain(r)
    named = {
        r.one(f"fc{i}", f"layer.{i}" if r.chance(0.1) else f"b{i}"): layer for i, layer in enumerate(layers)
    }
    return Case(a=(named,), x=(x,)) if r.chance(0.15) else Case(a=(named,))


@family.entry("torch.nn.ParameterList", "torch.nn.ParameterDict", spoiled=0.0)
def parameters(r, name):
    tensors = [T(*r.shape(0, 3)) for _ in range(r.randint(0, 4))]
    if name.endswith("Dict"):
        return Case(a=({f"w{i}": t for i, t in enumerate(tensors)},))
    return Case(a=(tensors,))


@family.entry("torch.nn.Parameter", count=40, spoiled=0.1)
def parameter(r):
    dtype = r.one("float32", "float32", "float16", "int64")
    return Case(
        **r.spread({"data": T(*r.shape(0, 4), dtype=dtype)}, {"requires_grad": lambda: r.chance(0.5)})
    )

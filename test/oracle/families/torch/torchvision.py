"""torchvision.ops layers that models use."""

from draw import Case, Family
from values import Fn, T

family = Family()


@family.entry("torchvision.ops.StochasticDepth")
def stochastic_depth(r):
    return Case(
        **r.spread({"p": r.one(0.1, 0.2, 1.5), "mode": r.one("row", "batch")}), x=(T(*r.shape(1, 4)),)
    )


@family.entry("torchvision.ops.Conv2dNormActivation", "torchvision.ops.Conv3dNormActivation", count=60)
def conv_norm_activation(r, name):
    rank = 2 if "2d" in name else 3
    groups = r.one(1, 1, 2)
    c_in, c_out = groups * r.randint(1, 3), groups * r.randint(1, 3)
    options = {
        "kernel_size": lambda: r.per_axis(rank, lambda: r.one(1, 3, 5)),
        "stride": lambda: r.per_axis(rank, lambda: r.randint(1, 2)),
        "padding": lambda: r.one(None, r.randint(0, 2), "same"),
        "groups": groups,
        "norm_layer": lambda: r.one(
            None, Fn(f"torch.nn.BatchNorm{rank}d"), Fn(f"torch.nn.InstanceNorm{rank}d")
        ),
        "activation_layer": lambda: r.one(None, Fn("torch.nn.SiLU"), Fn("torch.nn.Hardswish")),
        "dilation": lambda: r.per_axis(rank, lambda: r.randint(1, 2)),
        "inplace": lambda: r.one(True, False, None),
        "bias": lambda: r.one(True, False, None),
    }
    case = r.spread({"in_channels": c_in, "out_channels": c_out})
    case["k"] |= {k: v() if callable(v) else v for k, v in options.items() if r.chance(0.35)}
    if case["k"].get("activation_layer", 1) is not None and "activation_layer" in case["k"]:
        case["k"].setdefault("inplace", True)
    return Case(**case, x=(T(r.randint(1, 2), c_in, *r.sizes(rank, 4, 8)),))


@family.entry("torchvision.ops.SqueezeExcitation", count=40)
def squeeze_excitation(r):
    channels = r.randint(1, 8)
    options = {"activation": Fn("torch.nn.SiLU"), "scale_activation": Fn("torch.nn.Hardsigmoid")}
    required = {"input_channels": channels, "squeeze_channels": r.randint(1, 4)}
    return Case(**r.spread(required, options), x=(T(r.randint(1, 2), channels, *r.sizes(2)),))


@family.entry("torchvision.ops.MLP", count=40)
def mlp(r):
    c_in = r.randint(1, 6)
    hidden = [r.randint(1, 6) for _ in range(r.randint(1, 3))]
    options = {
        "norm_layer": lambda: r.one(None, Fn("torch.nn.LayerNorm")),
        "activation_layer": lambda: Fn("torch.nn.GELU"),
        "inplace": lambda: None,
        "bias": lambda: r.chance(0.4),
        "dropout": lambda: 0.1,
    }
    case = r.spread({"in_channels": c_in, "hidden_channels": hidden})
    case["k"] |= {k: v() for k, v in options.items() if r.chance(0.35)}
    return Case(**case, x=(T(*r.shape(1, 3, 1, 4), c_in),))


@family.entry("torchvision.ops.DropBlock2d", "torchvision.ops.DropBlock3d")
def drop_block(r, name):
    rank = 2 if "2d" in name else 3
    return Case(
        **r.spread({"p": r.one(0.1, 0.3), "block_size": r.randint(1, 3)}), x=(T(*r.sizes(rank + 2, 3, 6)),)
    )


@family.entry("torchvision.ops.FeaturePyramidNetwork")
def feature_pyramid(r):
    channels = [r.randint(1, 5) for _ in range(r.randint(1, 3))]
    size = r.randint(8, 12)
    maps = {f"feat{i}": T(1, c, size >> i, size >> i) for i, c in enumerate(channels)}
    return Case(**r.spread({"in_channels_list": channels, "out_channels": r.randint(1, 4)}), x=(maps,))

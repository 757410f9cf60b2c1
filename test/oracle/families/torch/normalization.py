"""torch.nn normalisation, torchvision's frozen batch norm, and weight reparametrizations."""

from draw import Case, Family
from values import Layer, T

family = Family()

BATCH = {"1": (2, 3), "2": (4,), "3": (5,)}


def rank_of(name):
    return int(name[-2])


@family.entry("torch.nn.BatchNorm1d", "torch.nn.BatchNorm2d", "torch.nn.BatchNorm3d", count=50)
def batch_norm(r, name):
    channels = r.randint(1, 8)
    x = batch_input(r, name, channels)
    return Case(**r.spread({"num_features": channels}, batch_options(r)), x=(x,))


@family.entry("torch.nn.LazyBatchNorm1d", "torch.nn.LazyBatchNorm2d", "torch.nn.LazyBatchNorm3d")
def lazy_batch_norm(r, name):
    return Case(**r.spread({}, batch_options(r)), x=(batch_input(r, name, r.randint(1, 8)),))


@family.entry("torch.nn.SyncBatchNorm")
def sync_batch_norm(r):
    channels = r.randint(1, 8)
    return Case(
        **r.spread({"num_features": channels}, batch_options(r)), x=(T(2, channels, *r.shape(0, 3, 2)),)
    )


def batch_input(r, name, channels):
    rank = rank_of(name)
    axes = r.sizes(rank, 2, 6)
    if rank == 1 and r.chance(0.5):
        axes = ()
    return T(r.randint(2, 3), channels, *axes)


def batch_options(r):
    return {
        "eps": lambda: r.one(1e-3, 1e-5),
        "momentum": lambda: r.one(0.01, None),
        "affine": lambda: r.chance(0.3),
        "track_running_stats": lambda: r.chance(0.4),
    }


INSTANCE = ("torch.nn.InstanceNorm1d", "torch.nn.InstanceNorm2d", "torch.nn.InstanceNorm3d")
LAZY_INSTANCE = tuple(name.replace("Instance", "LazyInstance") for name in INSTANCE)


@family.entry(*INSTANCE, *LAZY_INSTANCE, count=40)
def instance_norm(r, name):
    channels, rank = r.randint(1, 6), rank_of(name)
    batch = () if r.chance(0.2) else (r.randint(1, 3),)
    options = {
        "eps": 1e-4,
        "momentum": 0.2,
        "affine": lambda: r.chance(0.8),
        "track_running_stats": lambda: r.chance(0.7),
    }
    required = {} if "Lazy" in name else {"num_features": channels}
    return Case(**r.spread(required, options), x=(T(*batch, channels, *r.sizes(rank, 1, 6)),))


@family.entry("torch.nn.GroupNorm", count=50)
def group_norm(r):
    groups = r.randint(1, 4)
    channels = groups * r.randint(1, 4) + r.one(0, 0, 0, 0, 1)
    options = {"eps": 1e-6, "affine": lambda: r.chance(0.4)}
    required = {"num_groups": groups, "num_channels": channels}
    return Case(**r.spread(required, options), x=(T(r.randint(1, 3), channels, *r.shape(0, 3, 2, 5)),))


@family.entry("torch.nn.LayerNorm", "torch.nn.RMSNorm", count=50)
def layer_norm(r, name):
    shape = r.shape(1, 4)
    rank = r.randint(1, len(shape))
    normalized = shape[-rank:]
    given = normalized[0] if rank == 1 and r.chance(0.7) else r.one(list(normalized), normalized)
    options = {"eps": 1e-6, "elementwise_affine": lambda: r.chance(0.4)}
    if name.endswith("LayerNorm"):
        options["bias"] = lambda: r.chance(0.4)
    return Case(**r.spread({"normalized_shape": given}, options), x=(T(*shape),))


@family.entry("torch.nn.LocalResponseNorm", "torch.nn.CrossMapLRN2d")
def local_response(r, name):
    options = {"alpha": 1e-4, "beta": 0.75, "k": lambda: r.one(1.0, 2)}
    low = 4 if name.endswith("2d") else 2
    high = 4 if name.endswith("2d") else 5
    return Case(**r.spread({"size": r.randint(1, 5)}, options), x=(T(*r.shape(low, high)),))


@family.entry("torchvision.ops.FrozenBatchNorm2d")
def frozen_batch_norm(r):
    channels = r.randint(1, 8)
    return Case(
        **r.spread({"num_features": channels}, {"eps": 1e-4}), x=(T(r.randint(1, 3), channels, *r.sizes(2)),)
    )


@family.entry(
    "torch.nn.utils.parametrizations.weight_norm",
    "torch.nn.utils.parametrizations.spectral_norm",
    "torch.nn.utils.parametrizations.orthogonal",
    "torch.nn.utils.weight_norm",
    "torch.nn.utils.spectral_norm",
    spoiled=0.1,
)
def reparametrized(r, name):
    c_in, c_out, k = r.randint(1, 6), r.randint(1, 6), r.randint(1, 3)
    if r.chance(0.5):
        layer, x = Layer("torch.nn.Linear", (c_in, c_out)), T(2, c_in)
    else:
        layer, x = Layer("torch.nn.Conv2d", (c_in, c_out, k), {"bias": r.chance(0.5)}), T(2, c_in, 5, 6)
    options = {"name": "weight"}
    if name.endswith("weight_norm"):
        options["dim"] = lambda: r.one(0, 1, None)
    return Case(**r.spread({"module": layer}, options), x=(x,))

"""torch.nn.init: the tensor comes back as it is."""

from draw import Case, Family
from values import T

family = Family()


def names(*kinds):
    return [f"torch.nn.init.{kind}" for kind in kinds]


@family.entry(*names("zeros_", "ones_", "normal_", "uniform_", "trunc_normal_"), spoiled=0.15)
def plain(r, name):
    options = {
        "normal_": {"mean": 0.0, "std": 0.02},
        "trunc_normal_": {"std": 0.02},
        "uniform_": {"a": -0.1, "b": 0.1},
    }
    return Case(**r.spread({"tensor": T(*r.shape(0, 4))}, options.get(name.split(".")[-1], {})))


@family.entry(*names("constant_"), spoiled=0.15)
def constant(r):
    return Case(**r.spread({"tensor": T(*r.shape(0, 4)), "val": r.one(0, 0.0, 1, 0.5)}))


@family.entry(
    *names("xavier_uniform_", "xavier_normal_", "kaiming_uniform_", "kaiming_normal_", "orthogonal_"),
    spoiled=0.2,
)
def fans(r, name):
    options = {"mode": "fan_out", "nonlinearity": "relu"} if "kaiming" in name else {"gain": 0.5}
    return Case(**r.spread({"tensor": T(*r.shape(2, 4))}, options))


@family.entry(*names("eye_", "dirac_"), spoiled=0.2)
def identity(r, name):
    return Case(a=(T(*r.sizes(2)) if name.endswith("eye_") else T(*r.shape(3, 5)),))

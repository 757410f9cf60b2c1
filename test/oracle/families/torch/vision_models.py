"""Small layers of torchvision.models that stand in a model as leaves."""

from draw import Case, Family
from values import T

family = Family()


@family.entry("torchvision.models.convnext.LayerNorm2d")
def layer_norm(r):
    channels = r.randint(1, 6)
    options = {"eps": 1e-6, "elementwise_affine": lambda: r.chance(0.4)}
    x = T(r.randint(1, 3), channels, *r.sizes(2, 1, 6))
    return Case(**r.spread({"normalized_shape": channels}, options), x=(x,))


@family.entry("torchvision.models.maxvit.SwapAxes")
def swap_axes(r):
    shape = r.shape(2, 5)
    return Case(**r.spread({"a": r.axis(len(shape)), "b": r.axis(len(shape))}), x=(T(*shape),))


@family.entry("torchvision.models.maxvit.WindowPartition", spoiled=0.1)
def window_partition(r):
    p = r.randint(1, 4)
    return Case(x=(T(r.randint(1, 3), r.randint(1, 5), p * r.randint(1, 3), p * r.randint(1, 3)), p))


@family.entry("torchvision.models.maxvit.WindowDepartition", spoiled=0.1)
def window_departition(r):
    p, rows, columns = r.sizes(3, 1, 4)
    x = T(r.randint(1, 3), rows * columns, p * p, r.randint(1, 5))
    return Case(x=(x, p, rows, columns))

"""torch.nn padding layers."""

from draw import Case, Family
from values import T

family = Family()


def padded(r, low, high):
    def draw(name):
        rank = int(name[-2])
        bound = high if rank < 3 else min(high, 2)
        pad = (
            r.randint(low, bound) if r.chance(0.4) else tuple(r.randint(low, bound) for _ in range(2 * rank))
        )
        if not isinstance(pad, int) and r.chance(0.15):
            pad = r.one(pad[:rank], list(pad))
        batch = () if r.chance(0.2) else (r.randint(1, 3),)
        return {"padding": pad}, T(*batch, r.randint(1, 4), *r.sizes(rank, 3, 7))

    return draw


def names(form):
    return [f"torch.nn.{form}{rank}d" for rank in (1, 2, 3)]


@family.entry(*names("ZeroPad"))
def zero(r, name):
    required, x = padded(r, -1, 3)(name)
    return Case(**r.spread(required), x=(x,))


@family.entry(*names("ConstantPad"))
def constant(r, name):
    required, x = padded(r, -1, 3)(name)
    return Case(**r.spread({**required, "value": r.one(0, 1.5)}), x=(x,))


@family.entry(*names("ReflectionPad"), *names("ReplicationPad"), *names("CircularPad"))
def mirrored(r, name):
    required, x = padded(r, 0, 3)(name)
    return Case(**r.spread(required), x=(x,))

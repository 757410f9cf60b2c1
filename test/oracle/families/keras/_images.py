"""Inputs with a batch, spatial axes and channels, in either data format."""

from values import T


def image(r, rank, channels, data_format=None, low=5, high=14, batch=2):
    """channels_last unless told; now and then a spatial axis is open, as in Input((None, None, 3))."""
    spatial = list(r.sizes(rank, low, high if rank < 3 else max(low, 7)))
    if r.chance(0.08):
        spatial[r.randrange(rank)] = None
    if data_format == "channels_first":
        return T(batch, channels, *spatial)
    return T(batch, *spatial, channels)


def data_format(r):
    return r.one("channels_last", "channels_first", None)


def rank_of(name):
    return int(name[-2])

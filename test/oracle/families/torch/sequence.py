"""torch.nn.utils.rnn: packing and padding sequences."""

from draw import Case, Family
from values import T

family = Family()


@family.entry("torch.nn.utils.rnn.pad_sequence", count=40, spoiled=0.15)
def pad_sequence(r):
    inner = r.shape(0, 2, 1, 4)
    sequences = [T(r.randint(1, 6), *inner) for _ in range(r.randint(1, 4))]
    options = {"batch_first": lambda: r.chance(0.8), "padding_value": lambda: r.one(0, -1.0)}
    return Case(**r.spread({"sequences": sequences}, options))


@family.entry("torch.nn.utils.rnn.pack_padded_sequence", count=40, spoiled=0.15)
def pack_padded(r):
    time, batch, width = r.sizes(3, 1, 5)
    lengths = sorted((r.randint(1, time) for _ in range(batch)), reverse=r.chance(0.8))
    options = {"batch_first": lambda: r.chance(0.8), "enforce_sorted": lambda: r.chance(0.3)}
    case = r.spread({"input": T(time, batch, width), "lengths": lengths}, options)
    return Case(**case)


@family.entry("torch.nn.utils.rnn.pack_sequence", spoiled=0.15)
def pack_sequence(r):
    width = r.size(1, 4)
    lengths = sorted((r.randint(1, 5) for _ in range(r.randint(1, 4))), reverse=r.chance(0.8))
    options = {"enforce_sorted": lambda: r.chance(0.3)}
    return Case(**r.spread({"sequences": [T(length, width) for length in lengths]}, options))

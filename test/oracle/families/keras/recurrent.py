"""keras.layers recurrent layers, cells, and the wrappers over time."""

from draw import Case, Family
from families.keras._images import data_format
from values import Layer, T

family = Family()


def layers(*names):
    return [f"keras.layers.{name}" for name in names]


def some(r, options, share=0.3):
    return {k: v() for k, v in options.items() if r.chance(share)}


def sequence_options(r):
    return {
        "return_sequences": lambda: r.chance(0.8),
        "return_state": lambda: r.chance(0.6),
        "go_backwards": lambda: True,
        "unroll": lambda: r.chance(0.3),
    }


def sequence(r, features):
    return T(2, None, features) if r.chance(0.12) else T(2, r.randint(1, 5), features)


@family.entry(*layers("LSTM", "GRU", "SimpleRNN"), count=80)
def recurrent(r, name):
    units = r.randint(1, 6)
    options = {
        "activation": lambda: r.one("tanh", "relu"),
        "use_bias": lambda: r.chance(0.4),
        "dropout": lambda: 0.1,
        "recurrent_dropout": lambda: 0.1,
        **sequence_options(r),
    }
    if name.endswith("GRU"):
        options["reset_after"] = lambda: r.chance(0.3)
    if name.endswith("LSTM"):
        options["unit_forget_bias"] = lambda: False
    case = r.spread({"units": units})
    case["k"] |= some(r, options)
    x = sequence(r, r.randint(1, 6))
    xk = {}
    if r.chance(0.12) and x.shape[1]:
        states = [T(2, units + r.one(0, 0, 0, 1))] + ([T(2, units)] if name.endswith("LSTM") else [])
        xk = {"initial_state": states}
    return Case(**case, x=(x,), xk=xk)


@family.entry(*layers("LSTMCell", "GRUCell", "SimpleRNNCell"), count=40)
def cell(r, name):
    units = r.randint(1, 6)
    options = {"use_bias": lambda: r.chance(0.4), "activation": lambda: "relu"}
    if name.endswith("GRUCell"):
        options["reset_after"] = lambda: r.chance(0.4)
    case = r.spread({"units": units})
    case["k"] |= some(r, options)
    states = [T(2, units)] * (2 if name.startswith("keras.layers.LSTM") else 1)
    return Case(**case, x=(T(2, r.randint(1, 5)), states))


def some_cell(r):
    kind = r.one("LSTMCell", "GRUCell", "SimpleRNNCell")
    return Layer(f"keras.layers.{kind}", (r.randint(1, 5),), {"use_bias": False} if r.chance(0.2) else {})


@family.entry("keras.layers.RNN", count=50, spoiled=0.2)
def rnn(r):
    way = r.random()
    if way < 0.6:
        cell = some_cell(r)
    elif way < 0.8:
        cell = [some_cell(r) for _ in range(r.randint(1, 3))]
    else:
        cell = Layer("keras.layers.StackedRNNCells", ([some_cell(r) for _ in range(r.randint(1, 3))],))
    case = r.spread({"cell": cell})
    case["k"] |= some(r, sequence_options(r))
    return Case(**case, x=(sequence(r, r.randint(1, 5)),))


@family.entry("keras.layers.StackedRNNCells", spoiled=0.1)
def stacked(r):
    units = [r.randint(1, 5) for _ in range(r.randint(1, 3))]
    cells = [Layer("keras.layers.GRUCell", (n,)) for n in units]
    return Case(a=(cells,), x=(T(2, r.randint(1, 5)), [T(2, n) for n in units]))


@family.entry(*layers("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"), count=50)
def conv_lstm(r, name):
    rank = int(name[-2])
    options = {
        "strides": lambda: r.per_axis(rank, lambda: r.randint(1, 2)),
        "padding": lambda: r.one("same", "valid"),
        "data_format": lambda: data_format(r),
        "dilation_rate": lambda: r.per_axis(rank, lambda: r.randint(1, 2)),
        "use_bias": lambda: r.chance(0.4),
        "return_sequences": lambda: r.chance(0.8),
        "return_state": lambda: r.chance(0.7),
    }
    case = r.spread({"filters": r.randint(1, 4), "kernel_size": r.per_axis(rank, lambda: r.randint(1, 3))})
    case["k"] |= some(r, options)
    channels, spatial = r.randint(1, 3), r.sizes(rank, 4, 7 if rank < 3 else 5)
    first = case["k"].get("data_format") == "channels_first"
    x = T(2, r.randint(1, 3), channels, *spatial) if first else T(2, r.randint(1, 3), *spatial, channels)
    return Case(**case, x=(x,))


@family.entry("keras.layers.Bidirectional", count=60, spoiled=0.2)
def bidirectional(r):
    kind = r.one("LSTM", "GRU", "SimpleRNN")
    k = {n: True for n in ("return_sequences", "return_state") if r.chance(0.35)}
    layer = Layer(f"keras.layers.{kind}", (r.randint(1, 5),), k)
    if r.chance(0.05):
        layer = Layer("keras.layers.Dense", (3,))
    options = {"merge_mode": lambda: r.one("concat", "sum", "mul", "ave", None, "nope")}
    return Case(**r.spread({"layer": layer}, options), x=(sequence(r, r.randint(1, 5)),))


@family.entry("keras.layers.TimeDistributed", count=50, spoiled=0.2)
def time_distributed(r):
    time, c = r.randint(1, 4), r.randint(1, 4)
    layer, shape = r.one(
        (Layer("keras.layers.Dense", (r.randint(1, 6),)), (c,)),
        (Layer("keras.layers.Dense", (r.randint(1, 6),), {"use_bias": False}), (3, c)),
        (Layer("keras.layers.Conv2D", (r.randint(1, 4), 3), {"padding": r.one("same", "valid")}), (6, 7, c)),
        (Layer("keras.layers.MaxPooling2D", (2,)), (6, 7, c)),
        (Layer("keras.layers.Flatten"), (3, 4, c)),
        (Layer("keras.layers.GlobalAveragePooling2D"), (3, 4, c)),
        (Layer("keras.layers.LSTM", (3,)), (4, c)),
        (Layer("keras.layers.Dropout", (0.2,)), (c,)),
    )
    return Case(**r.spread({"layer": layer}), x=(T(2, time, *shape),))

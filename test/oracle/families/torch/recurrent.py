"""torch.nn recurrent layers and cells."""

from draw import Case, Family
from values import T

family = Family()


@family.entry("torch.nn.RNN", "torch.nn.LSTM", "torch.nn.GRU", count=90)
def recurrent(r, name):
    size, hidden = r.randint(1, 6), r.randint(2, 6)
    options = {
        "num_layers": lambda: r.randint(1, 3),
        "bias": lambda: r.chance(0.4),
        "batch_first": lambda: r.chance(0.8),
        "dropout": lambda: r.one(0.0, 0.3),
        "bidirectional": lambda: r.chance(0.7),
    }
    if name.endswith("LSTM"):
        options["proj_size"] = lambda: r.one(0, 1, hidden - 1, hidden)
    if name.endswith(".RNN"):
        options["nonlinearity"] = lambda: r.one("tanh", "relu")
    case = r.spread({"input_size": size, "hidden_size": hidden})
    case["k"] |= {k: v() for k, v in options.items() if r.chance(0.4)}
    if r.chance(0.15):
        case["a"] = (*case["a"], 2) if len(case["a"]) == 2 else case["a"]
        case["k"].pop("num_layers", None)
    return Case(**case, x=sequence(r, name, size, hidden, case))


def sequence(r, name, size, hidden, case):
    """A sequence, batched or not, and now and then its first state."""
    batch, length = r.randint(1, 3), r.randint(1, 5)
    k = case["k"]
    if r.chance(0.2):
        shape, lead = (length, size), ()
    else:
        shape, lead = ((batch, length, size) if k.get("batch_first") else (length, batch, size)), (batch,)
    if r.chance(0.75):
        return (T(*shape),)
    layers = k.get("num_layers", 2 if len(case["a"]) > 2 else 1)
    rows = layers * (2 if k.get("bidirectional") else 1)
    width = k.get("proj_size") or hidden
    if r.chance(0.1):
        width += 1
    state = T(rows, *lead, width)
    return (T(*shape), (state, T(rows, *lead, hidden))) if name.endswith("LSTM") else (T(*shape), state)


@family.entry("torch.nn.RNNCell", "torch.nn.LSTMCell", "torch.nn.GRUCell", count=50)
def cell(r, name):
    size, hidden = r.randint(1, 6), r.randint(1, 6)
    options = {"bias": lambda: r.chance(0.4)}
    if name.endswith("RNNCell"):
        options["nonlinearity"] = "relu"
    lead = () if r.chance(0.25) else (r.randint(1, 3),)
    state = T(*lead, hidden + r.one(0, 0, 0, 0, 1))
    x = (T(*lead, size),)
    if r.chance(0.6):
        x = (*x, (state, T(*lead, hidden))) if name.endswith("LSTMCell") else (*x, state)
    return Case(**r.spread({"input_size": size, "hidden_size": hidden}, options), x=x)

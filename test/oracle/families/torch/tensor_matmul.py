"""Matrix products, einsum, attention, linear functions."""

from draw import Case, Family
from families.torch._tensors import both, case, methods
from values import T

family = Family()


def matrices(r):
    """Two operands of matmul: vectors, matrices, batches that broadcast; now and then they do not fit."""
    n, m, p = r.sizes(3, 1, 6)
    batch = r.shape(0, 2, 1, 4)
    other = r.broadcastable(batch)
    inner = m + r.one(0, 0, 0, 0, 0, 1)
    return r.one(
        (T(m), T(inner)),
        (T(n, m), T(inner)),
        (T(m), T(inner, p)),
        (T(n, m), T(inner, p)),
        (T(*batch, n, m), T(*other, inner, p)),
        (T(*batch, n, m), T(inner, p)),
        (T(*batch, n, m), T(inner)),
    )


@family.entry(*both("matmul"), *methods("__matmul__"), count=60, spoiled=0.15)
def matmul(r, name):
    x, y = matrices(r)
    return case(name, x, (y,))


@family.entry(
    *both("mm", "bmm", "mv", "dot", "inner", "outer"), "torch.ger", "torch.vdot", count=36, spoiled=0.2
)
def products(r, name):
    kind = name.split(".")[-1]
    b, n, m, p = r.sizes(4, 1, 40 if kind in ("dot", "vdot") else 6)
    shapes = {
        "mm": ((n, m), (m, p)),
        "bmm": ((b, n, m), (b, m, p)),
        "mv": ((n, m), (m,)),
        "dot": ((m,), (m,)),
        "vdot": ((m,), (m,)),
        "inner": ((b, m), (n, m)),
        "outer": ((n,), (m,)),
        "ger": ((n,), (m,)),
    }
    left, right = shapes[kind]
    return case(name, T(*left), (T(*right),))


@family.entry(*both("addmm", "addbmm", "baddbmm", "addmv"), spoiled=0.2)
def added(r, name):
    b, n, m, p = r.sizes(4, 1, 5)
    kind = name.split(".")[-1]
    shapes = {
        "addmm": (r.one((n, p), (p,), (1, p)), (n, m), (m, p)),
        "addbmm": ((n, p), (b, n, m), (b, m, p)),
        "baddbmm": (r.one((b, n, p), (1, n, p)), (b, n, m), (b, m, p)),
        "addmv": ((n,), (n, m), (m,)),
    }
    first, left, right = shapes[kind]
    k = {n: 0.5 for n in ("beta", "alpha") if r.chance(0.2)}
    return case(name, T(*first), (T(*left), T(*right)), k)


EINSUM = [
    ("bij,bjk->bik", "bij", "bjk"),
    ("bhid,bhjd->bhij", "bhid", "bhjd"),
    ("b h i j, b h j d -> b h i d", "bhij", "bhjd"),
    ("ij,jk", "ij", "jk"),
    ("i,j->ij", "i", "j"),
    ("ii->i", "ii"),
    ("ij->ji", "ij"),
    ("...ij,...jk->...ik", "bij", "bjk"),
    ("bnd,dk->bnk", "bnd", "dk"),
    ("bchw,ck->bkhw", "bchw", "ck"),
    ("nctw,cd->ndtw", "nctw", "cd"),
    ("ij,ij->", "ij", "ij"),
    ("bqhd,bkhd->bhqk", "bqhd", "bkhd"),
    ("ij,jk,kl->il", "ij", "jk", "kl"),
    ("bij->b", "bij"),
    ("bhwc,hkc->bhwk", "bhwc", "hkc"),
]


@family.entry("torch.einsum", count=80, spoiled=0.12)
def einsum(r):
    equation, *operands = r.one(*EINSUM)
    sizes = {label: r.randint(1, 5) for label in "".join(operands)}
    tensors = [T(*(sizes[label] for label in operand)) for operand in operands]
    if r.chance(0.08):
        tensors[-1] = T(*(n + 1 for n in tensors[-1].shape))
    if r.chance(0.06):
        equation = equation.replace("->", "->z", 1)
    return Case(a=(equation, tensors) if r.chance(0.12) else (equation, *tensors))


@family.entry("torch.tensordot", count=40, spoiled=0.15)
def tensordot(r):
    n, m, p, q = r.sizes(4, 1, 5)
    left, right, dims = r.one(
        ((n, m), (m, p), 1),
        ((n, m, p), (m, p, q), 2),
        ((n, m), (p, m), ([1], [1])),
        ((n, m, p), (p, q), ([-1], [0])),
        ((n,), (m,), 0),
    )
    return Case(a=(T(*left), T(*right)), k={"dims": dims})


@family.entry("torch.nn.functional.linear", count=50, spoiled=0.2)
def linear(r):
    c_in, c_out = r.sizes(2)
    lead = r.shape(0, 3, 1, 4)
    bias = {"bias": lambda: r.one(T(c_out), None, T(c_out + 1))}
    return Case(**r.spread({"input": T(*lead, c_in + r.one(0, 0, 0, 0, 1)), "weight": T(c_out, c_in)}, bias))


@family.entry("torch.nn.functional.bilinear", spoiled=0.15)
def bilinear(r):
    a, b, c = r.sizes(3, 1, 5)
    lead = r.shape(1, 2, 1, 4)
    return Case(a=(T(*lead, a), T(*lead, b), T(c, a, b), *((T(c),) if r.chance(0.4) else ())))


@family.entry("torch.nn.functional.scaled_dot_product_attention", count=70, spoiled=0.2)
def attention(r):
    lead = r.shape(1, 2, 1, 3)
    target, source, width, value_width = r.randint(1, 5), r.randint(1, 5), r.randint(1, 6), r.randint(1, 6)
    query, key, value = (
        T(*lead, target, width),
        T(*lead, source, width),
        T(*lead, source, r.one(width, value_width)),
    )
    options = {
        "attn_mask": lambda: r.one(
            None, T(target, source), T(target, source, dtype="bool"), T(*lead, target, source)
        ),
        "dropout_p": lambda: 0.0,
        "is_causal": lambda: r.chance(0.5),
        "scale": lambda: r.one(0.5, None),
    }
    k = {n: v() for n, v in options.items() if r.chance(0.3)}
    if len(lead) == 2 and r.chance(0.15):
        heads = lead[1]
        query = T(lead[0], heads * 2, target, width)
        k["enable_gqa"] = True
    return Case(a=(query, key, value), k=k)


@family.entry("torch.cdist", spoiled=0.15)
def distances(r):
    n, m, d = r.sizes(3, 1, 6)
    lead = r.shape(0, 1)
    return Case(a=(T(*lead, n, d), T(*lead, m, d)), k={"p": r.one(1.0, 2.0)} if r.chance(0.3) else {})


@family.entry(
    "torch.linalg.inv",
    "torch.linalg.det",
    "torch.linalg.solve",
    "torch.inverse",
    "torch.linalg.matrix_norm",
    "torch.cross",
    "torch.kron",
    spoiled=0.2,
)
def linear_algebra(r, name):
    n = r.randint(1, 5)
    x = T(*r.shape(0, 1), n, n)
    if name.endswith("cross"):
        return Case(a=(T(n, 3), T(n, 3)), k={"dim": r.one(-1, 1)} if r.chance(0.6) else {})
    if name.endswith(("solve", "kron")):
        return Case(a=(T(n, n), T(n, r.randint(1, 4))))
    return Case(a=(x,))

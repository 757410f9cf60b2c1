"""keras.layers preprocessing: scaling, categories, augmentation (identity outside training), spectrograms."""

from draw import Case, Family
from families.keras._images import data_format, image
from values import Layer, T

family = Family()


def layers(*names):
    return [f"keras.layers.{name}" for name in names]


def picture(r, form=None, batched=0.9):
    x = image(r, 2, 3, form, 4, 8)
    return x if r.chance(batched) or None in x.shape else T(*x.shape[1:])


@family.entry("keras.layers.Rescaling", count=40)
def rescaling(r):
    options = {"offset": lambda: r.one(-1, -1.0, 0.0, [0.1, 0.2, 0.3])}
    required = {"scale": r.one(1.0 / 255, 1 / 127.5, 2, [0.5, 0.5, 0.5])}
    return Case(**r.spread(required, options), x=(picture(r),))


FACTOR = {"factor": 0.2}
RANGE = {"factor": 0.2, "value_range": (0, 255)}
AUGMENT = {
    "RandomFlip": ({}, {"mode": "horizontal", "seed": 1}),
    "RandomRotation": (FACTOR, {"fill_mode": "constant", "interpolation": "nearest"}),
    "RandomZoom": ({"height_factor": 0.2}, {"width_factor": 0.3, "fill_mode": "nearest"}),
    "RandomTranslation": ({"height_factor": 0.2, "width_factor": 0.1}, {"fill_mode": "wrap"}),
    "RandomShear": ({}, {"x_factor": 0.1, "y_factor": 0.2}),
    "RandomContrast": (FACTOR, {}),
    "RandomBrightness": (FACTOR, {"value_range": (0, 1)}),
    "RandomHue": (RANGE, {}),
    "RandomSaturation": (RANGE, {}),
    "RandomSharpness": (RANGE, {}),
    "RandomColorJitter": ({}, {"value_range": (0, 1), "brightness_factor": 0.2}),
    "RandomColorDegeneration": (RANGE, {}),
    "RandomPosterization": ({"factor": 4, "value_range": (0, 255)}, {}),
    "RandomGrayscale": ({}, {"factor": 0.5}),
    "RandomGaussianBlur": ({}, {"factor": 0.5, "kernel_size": 3}),
    "RandomInvert": ({}, {"factor": 0.5}),
    "RandomErasing": ({}, {"factor": 0.5}),
    "RandomPerspective": ({}, {"factor": 0.5}),
    "RandomElasticTransform": ({}, {"factor": 0.5}),
    "Solarization": ({}, {"addition_factor": 0.1}),
    "AutoContrast": ({}, {"value_range": (0, 1)}),
    "Equalization": ({}, {"value_range": (0, 1)}),
    "RandAugment": ({}, {"num_ops": 1}),
    "AugMix": ({}, {"num_chains": 2}),
}


@family.entry(*layers(*AUGMENT), spoiled=0.1)
def augmentation(r, name):
    required, optional = AUGMENT[name.split(".")[-1]]
    case = r.spread(required)
    case["k"] |= {k: v for k, v in optional.items() if r.chance(0.4)}
    form = data_format(r) if r.chance(0.2) else None
    if form:
        case["k"]["data_format"] = form
    return Case(**case, x=(picture(r, form),))


@family.entry("keras.layers.CategoryEncoding", count=40)
def category_encoding(r):
    k = {
        "num_tokens": r.randint(2, 6),
        "output_mode": r.one("one_hot", "multi_hot", "count", "nope" if r.chance(0.3) else "one_hot"),
    }
    if r.chance(0.2):
        k.pop("output_mode")
    return Case(k=k, x=(T(*((2,) + r.shape(0, 2, 1, 4)), dtype="int64"),))


@family.entry("keras.layers.Discretization", count=40)
def discretization(r):
    k = {"bin_boundaries": r.one([0.3, 0.6], [0.1, 0.5, 0.9])} if r.chance(0.9) else {"num_bins": 4}
    if r.chance(0.5):
        k["output_mode"] = r.one("int", "one_hot", "multi_hot", "count")
    return Case(k=k, x=(T(2, *r.shape(0, 2, 1, 4)),))


@family.entry("keras.layers.MelSpectrogram", count=30)
def mel_spectrogram(r):
    k = {"fft_length": r.one(64, 128), "sequence_stride": r.one(16, 32), "num_mel_bins": r.randint(4, 16)}
    if r.chance(0.3):
        k["sequence_length"] = r.one(32, 64)
    return Case(k=k, x=(T(*r.one((2,), ()), r.randint(200, 400)),))


@family.entry("keras.layers.STFTSpectrogram", count=30)
def stft_spectrogram(r):
    options = {
        "mode": lambda: r.one("log", "magnitude", "real", "psd", "stft", "angle"),
        "frame_step": lambda: r.one(8, 16),
        "fft_length": lambda: r.one(32, 64),
        "padding": lambda: r.one("valid", "same"),
        "expand_dims": lambda: r.chance(0.5),
    }
    k = {"frame_length": r.one(16, 32)} | {n: v() for n, v in options.items() if r.chance(0.4)}
    return Case(k=k, x=(T(2, r.randint(60, 120), r.randint(1, 2)),))


@family.entry("keras.layers.Pipeline", spoiled=0.1)
def pipeline(r):
    inner = [
        Layer("keras.layers.Rescaling", (0.5,)),
        Layer("keras.layers.Resizing", (r.randint(2, 6), r.randint(2, 6))),
    ]
    return Case(a=(inner[: r.randint(1, 2)],), x=(picture(r),))


@family.entry("keras.Sequential", count=50, spoiled=0.1)
def sequential(r):
    """Not preprocessing, but the other layer that holds a list of layers."""
    filters, units = r.randint(1, 5), r.randint(1, 6)
    inner = [
        Layer("keras.layers.Conv2D", (filters, r.randint(1, 4)), {"padding": r.one("same", "valid")}),
        Layer("keras.layers.MaxPooling2D", (2,)),
        Layer("keras.layers.BatchNormalization"),
        Layer("keras.layers.Flatten"),
        Layer("keras.layers.Dense", (units,)),
    ]
    kept = [layer for layer in inner if r.chance(0.75)]
    return Case(a=(kept,) if kept else (inner,), x=(image(r, 2, r.randint(1, 3), None, 2, 8),))

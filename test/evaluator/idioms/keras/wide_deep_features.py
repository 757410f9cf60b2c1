# call: build(SPECS, hidden=[16, 8])
import keras
from keras import layers

SPECS = {
    "age": {"kind": "numeric"},
    "income": {"kind": "numeric"},
    "city": {"kind": "category", "size": 20},
    "job": {"kind": "category", "size": 9},
}


def encode(name, spec):
    if spec["kind"] == "numeric":
        tensor = layers.Input(shape=(1,), name=name)
        return tensor, tensor
    tensor = layers.Input(shape=(1,), name=name, dtype="int32")
    size = min(50, (spec["size"] + 1) // 2)
    embedded = layers.Embedding(spec["size"], size, name=f"{name}_embedding")(tensor)
    return tensor, layers.Flatten()(embedded)


def build(specs, hidden, dropout=0.1):
    encoded = {name: encode(name, spec) for name, spec in sorted(specs.items())}
    inputs = {name: tensor for name, (tensor, _) in encoded.items()}
    everything = layers.concatenate([features for _, features in encoded.values()])
    wide = layers.BatchNormalization()(everything)
    deep = everything
    for units in hidden:
        deep = layers.Dense(units)(deep)
        deep = layers.BatchNormalization()(deep)
        deep = layers.ReLU()(deep)
        deep = layers.Dropout(dropout)(deep)
    merged = layers.concatenate([wide, deep])
    return keras.Model(inputs=inputs, outputs=layers.Dense(1, activation="sigmoid")(merged))

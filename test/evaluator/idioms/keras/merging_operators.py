# call: model
from keras import Input, Model, layers

x_in = Input(shape=(16, 16, 4))
gate = layers.Conv2D(4, 1, activation="sigmoid")(x_in)
y = x_in * gate + 0.5
y = layers.Add()([y, x_in, gate]) - layers.Multiply()([x_in, gate])
z = layers.Concatenate(axis=3)([y, layers.Maximum()([x_in, y])])
z = layers.Average()([z, z * 2])
d = layers.Dot(axes=1)([layers.Flatten()(y), layers.Flatten()(x_in)])
s = layers.subtract([layers.GlobalMaxPooling2D()(z), layers.GlobalAveragePooling2D()(z)])
out = layers.Dense(3)(layers.concatenate([s, d, z[:, 0, 0, :2]]))
model = Model(x_in, out)

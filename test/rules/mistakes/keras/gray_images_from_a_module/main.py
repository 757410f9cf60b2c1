from tensorflow.keras import layers, models

import settings
from dataset import load

model = models.Sequential([
    layers.Input((settings.IMG_HEIGHT, settings.IMG_WIDTH, 3)),
    layers.Rescaling(1.0 / 255),
    layers.Conv2D(16, 3, padding="same", activation="relu"),
    layers.MaxPooling2D(),
    layers.Conv2D(32, 3, padding="same", activation="relu"),
    layers.GlobalAveragePooling2D(),
    layers.Dense(settings.NUM_CLASSES),
])
model.compile(optimizer="adam", loss="mse")
images, labels = load()
model.predict(images)
#^^^^^^^^^^^^^^^^^^^^ error[shape-error]

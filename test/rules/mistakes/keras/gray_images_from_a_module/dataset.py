import numpy as np

from settings import BATCH, IMG_HEIGHT, IMG_WIDTH, NUM_CLASSES


def load():
    images = np.random.rand(BATCH, IMG_HEIGHT, IMG_WIDTH, 1).astype("float32")
    labels = np.random.randint(0, NUM_CLASSES, BATCH)
    return images, labels

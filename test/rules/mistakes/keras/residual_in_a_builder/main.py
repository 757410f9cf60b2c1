import numpy as np

from model import build_model

model = build_model((28, 28, 1), 10)
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(np.zeros((64, 28, 28, 1), "float32"), np.zeros(64, "int32"), epochs=1, verbose=0)

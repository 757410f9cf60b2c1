from keras import Sequential, layers

config = {"hidden": "128", "classes": 5}

model = Sequential([
    layers.Input((20,)),
    layers.Dense(config["hidden"], activation="relu"),
    #^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
    layers.Dense(config["classes"]),
])

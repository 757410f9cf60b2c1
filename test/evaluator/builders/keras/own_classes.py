# call: model
from keras.applications import DenseNet121

model = DenseNet121(weights=None, classes=14, classifier_activation="sigmoid", input_shape=(64, 64, 1))

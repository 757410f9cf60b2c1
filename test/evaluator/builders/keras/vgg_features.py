# call: extractor
import keras

vgg = keras.applications.VGG19(include_top=False, weights=None)
names = ["block1_conv1", "block3_conv1", "block5_conv2"]
extractor = keras.Model(inputs=vgg.input, outputs=[vgg.get_layer(name).output for name in names])
extractor.trainable = False

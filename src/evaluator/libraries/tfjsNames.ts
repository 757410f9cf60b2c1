/** Class names that are not their function's name with a capital. */
const CLASS_NAMES: Readonly<Record<string, string>> = {
  convLstm2d: "ConvLSTM2D",
  convLstm2dCell: "ConvLSTM2DCell",
  elu: "ELU",
  gru: "GRU",
  gruCell: "GRUCell",
  lstm: "LSTM",
  lstmCell: "LSTMCell",
  prelu: "PReLU",
  rnn: "RNN",
};

/** What the modules hold of which this is all known. */
const MEMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  "tf.layers": words(
    "Layer RNN RNNCell activation add alphaDropout average averagePooling1d averagePooling2d averagePooling3d " +
      "avgPool1d avgPool2d avgPool3d avgPooling1d avgPooling2d avgPooling3d batchNormalization bidirectional " +
      "categoryEncoding centerCrop concatenate conv1d conv2d conv2dTranspose conv3d conv3dTranspose convLstm2d " +
      "convLstm2dCell cropping2D dense depthwiseConv2d dot dropout elu embedding flatten gaussianDropout " +
      "gaussianNoise globalAveragePooling1d globalAveragePooling2d globalMaxPool1d globalMaxPool2d " +
      "globalMaxPooling1d globalMaxPooling2d gru gruCell input inputLayer layerNormalization leakyReLU lstm " +
      "lstmCell masking maxPool1d maxPool2d maxPooling1d maxPooling2d maxPooling3d maximum minimum multiply permute " +
      "prelu randomWidth reLU repeatVector rescaling reshape resizing rnn separableConv2d simpleRNN simpleRNNCell " +
      "softmax spatialDropout1d stackedRNNCells thresholdedReLU timeDistributed upSampling2d zeroPadding2d",
  ),
  "tf.train": words("sgd momentum rmsprop adam adadelta adamax adagrad"),
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** Whether TensorFlow.js certainly has nothing of a name, such as `tf.layers.Dense`. */
export function isNoTfjsName(name: string): boolean {
  const dot = name.lastIndexOf(".");
  return MEMBERS[name.slice(0, dot)]?.has(name.slice(dot + 1)) === false;
}

/** The class of the layer that `tf.layers.conv2d` makes: Conv2D. */
export function tfjsClassName(name: string): string {
  const known = Object.hasOwn(CLASS_NAMES, name) ? CLASS_NAMES[name] : undefined;
  return known ?? name.replace(/^./, (first) => first.toUpperCase()).replace(/(\d)d/, "$1D");
}

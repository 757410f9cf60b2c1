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

/** The class of the layer that `tf.layers.conv2d` makes: Conv2D. */
export function tfjsClassName(name: string): string {
  const known = Object.hasOwn(CLASS_NAMES, name) ? CLASS_NAMES[name] : undefined;
  return known ?? name.replace(/^./, (first) => first.toUpperCase()).replace(/(\d)d/, "$1D");
}

const tf = require("@tensorflow/tfjs");

const LATENT_DIM = 2;
const ORIGINAL_DIM = 784;

class ZLayer extends tf.layers.Layer {
  constructor(config) {
    super(config);
  }
  computeOutputShape(inputShape) {
    tf.util.assert(inputShape.length === 2 && Array.isArray(inputShape[0]), () => `Expected exactly 2 input shapes. But got: ${inputShape}`);
    return inputShape[0];
  }
  call(inputs, kwargs) {
    const [zMean, zLogVar] = inputs;
    const [batch, dim] = zMean.shape;
    const epsilon = tf.randomNormal([batch, dim], 0, 1);
    return zMean.add(zLogVar.mul(0.5).exp().mul(epsilon));
  }
  static get className() {
    return "ZLayer";
  }
}
tf.serialization.registerClass(ZLayer);

function encoder(opts) {
  const { originalDim, intermediateDim, latentDim } = opts;
  const inputs = tf.input({ shape: [originalDim], name: "encoder_input" });
  const x = tf.layers.dense({ units: intermediateDim, activation: "relu" }).apply(inputs);
  const zMean = tf.layers.dense({ units: latentDim, name: "z_mean" }).apply(x);
  const zLogVar = tf.layers.dense({ units: latentDim, name: "z_log_var" }).apply(x);
  const z = new ZLayer({ name: "z", outputShape: [latentDim] }).apply([zMean, zLogVar]);
  return tf.model({ inputs, outputs: [zMean, zLogVar, z], name: "encoder" });
}

function decoder({ originalDim, intermediateDim, latentDim }) {
  const decoderModel = tf.sequential({ name: "decoder" });
  decoderModel.add(tf.layers.dense({ units: intermediateDim, activation: "relu", inputShape: [latentDim] }));
  decoderModel.add(tf.layers.dense({ units: originalDim, activation: "sigmoid" }));
  return decoderModel;
}

function vae(encoder, decoder) {
  const inputs = encoder.inputs;
  const encoderOutputs = encoder.apply(inputs);
  const encoded = encoderOutputs[2];
  const decoderOutput = decoder.apply(encoded);
  return tf.model({ inputs, outputs: [decoderOutput, ...encoderOutputs], name: "vae_mlp" });
}

const options = { originalDim: ORIGINAL_DIM, intermediateDim: 512, latentDim: LATENT_DIM };

module.exports = {
  makeEncoder: () => encoder(options),
  makeDecoder: () => decoder(options),
  makeVae: () => vae(encoder(options), decoder(options)),
};

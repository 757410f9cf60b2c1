import * as tf from "@tensorflow/tfjs";

class PolicyNetwork {
  constructor(hiddenLayerSizesOrModel, maxStepsPerGame = 500) {
    this.maxSteps = maxStepsPerGame;
    if (hiddenLayerSizesOrModel instanceof tf.LayersModel) {
      this.policyNet = hiddenLayerSizesOrModel;
    } else {
      this.createPolicyNetwork(hiddenLayerSizesOrModel);
    }
  }

  createPolicyNetwork(hiddenLayerSizes) {
    if (!Array.isArray(hiddenLayerSizes)) {
      hiddenLayerSizes = [hiddenLayerSizes];
    }
    this.policyNet = tf.sequential();
    hiddenLayerSizes.forEach((hiddenLayerSize, i) => {
      this.policyNet.add(tf.layers.dense({ units: hiddenLayerSize, activation: "elu", inputShape: i === 0 ? [4] : undefined }));
    });
    this.policyNet.add(tf.layers.dense({ units: 1 }));
  }
}

export const small = () => new PolicyNetwork(8).policyNet;
export const deep = () => new PolicyNetwork("64,32,16".split(",").map((text) => Number.parseInt(text.trim(), 10))).policyNet;

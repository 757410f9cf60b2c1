import * as tf from "@tensorflow/tfjs";

enum Task {
  Age = "age",
  Gender = "gender",
}
namespace Sizes {
  export const image = 48;
  export const heads: Record<Task, number> = { [Task.Age]: 1, [Task.Gender]: 2 };
}

export function faces() {
  const image = tf.input({ shape: [Sizes.image, Sizes.image, 1], name: "face" });
  const trunk = [16, 32, 64].reduce<tf.SymbolicTensor>((x, filters, i) => {
    const y = tf.layers.separableConv2d({ filters, kernelSize: 3, padding: "same", name: `sep${i}` }).apply(x) as tf.SymbolicTensor;
    const z = tf.layers.batchNormalization({ name: `bn${i}` }).apply(y) as tf.SymbolicTensor;
    return tf.layers.maxPooling2d({ poolSize: 2 }).apply(tf.layers.elu().apply(z) as tf.SymbolicTensor) as tf.SymbolicTensor;
  }, image);
  const features = tf.layers.globalAveragePooling2d({}).apply(trunk) as tf.SymbolicTensor;
  const outputs = Object.values(Task).map((task) => tf.layers.dense({ units: Sizes.heads[task], name: task }).apply(features) as tf.SymbolicTensor);
  return tf.model({ inputs: image, outputs });
}

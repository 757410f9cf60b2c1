import * as tf from "@tensorflow/tfjs";

/** A small encoder of custom layers: attention, positions, and blocks that hold layers of their own. */
interface AttentionArgs {
  heads: number;
  width: number;
  name?: string;
}

type Weights = Record<"query" | "key" | "value" | "out", tf.LayerVariable>;

class SelfAttention extends tf.layers.Layer {
  static readonly className = "SelfAttention";
  readonly #heads: number;
  readonly #width: number;
  private weightsBy: Partial<Weights> = {};

  constructor({ heads, width, ...rest }: AttentionArgs) {
    super(rest as object);
    this.#heads = heads;
    this.#width = width;
  }

  get depth(): number {
    return this.#width / this.#heads;
  }

  override build(shape: tf.Shape | tf.Shape[]): void {
    const features = (shape as number[]).at(-1)!;
    for (const name of ["query", "key", "value"] as const)
      this.weightsBy[name] = this.addWeight(name, [features, this.#width], "float32", tf.initializers.glorotUniform({}));
    this.weightsBy.out = this.addWeight("out", [this.#width, features], "float32", tf.initializers.glorotUniform({}));
    super.build(shape);
  }

  override computeOutputShape(shape: tf.Shape): tf.Shape {
    return shape;
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.tidy(() => {
      const x = (Array.isArray(inputs) ? inputs[0]! : inputs) as tf.Tensor3D;
      const [batch, time, features] = x.shape;
      const project = (name: keyof Weights) =>
        x
          .reshape([batch * time, features])
          .matMul(this.weightsBy[name]!.read() as tf.Tensor2D)
          .reshape([batch, time, this.#heads, this.depth])
          .transpose([0, 2, 1, 3]);
      const [q, k, v] = [project("query"), project("key"), project("value")];
      const scores = tf.matMul(q, k, false, true).div(Math.sqrt(this.depth));
      const mixed = tf.matMul(tf.softmax(scores), v).transpose([0, 2, 1, 3]).reshape([batch * time, this.#width]);
      return mixed.matMul(this.weightsBy.out!.read() as tf.Tensor2D).reshape([batch, time, features]);
    });
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), heads: this.#heads, width: this.#width };
  }
}
tf.serialization.registerClass(SelfAttention as never);

class Positions extends tf.layers.Layer {
  static className = "Positions";
  private table!: tf.LayerVariable;
  override build([, time, width]: number[]): void {
    this.table = this.addWeight("table", [time!, width!], "float32", tf.initializers.randomNormal({ stddev: 0.02 }));
    this.built = true;
  }
  override call(inputs: tf.Tensor[]): tf.Tensor {
    return tf.add(inputs[0]!, this.table.read());
  }
}
tf.serialization.registerClass(Positions as never);

const apply = (layer: tf.layers.Layer, x: tf.SymbolicTensor | tf.SymbolicTensor[]) => layer.apply(x) as tf.SymbolicTensor;

function block(x: tf.SymbolicTensor, { heads = 4, width = 64, expand = 4, rate = 0.1 } = {}): tf.SymbolicTensor {
  const attended = apply(new SelfAttention({ heads, width }), apply(tf.layers.layerNormalization({ epsilon: 1e-6 }), x));
  const first = apply(tf.layers.add(), [x, apply(tf.layers.dropout({ rate }), attended)]);
  let y = apply(tf.layers.layerNormalization({ axis: -1 }), first);
  y = apply(tf.layers.dense({ units: width * expand, activation: "gelu" as never }), y);
  y = apply(tf.layers.dense({ units: x.shape.at(-1)! }), y);
  return apply(tf.layers.add(), [first, y]);
}

export function classifier(): tf.LayersModel {
  const tokens = tf.input({ shape: [32], dtype: "int32", name: "tokens" });
  let x = apply(tf.layers.embedding({ inputDim: 1000, outputDim: 48 }), tokens);
  x = apply(new Positions({}), x);
  for (let i = 0; i < 3; i++) x = block(x, { heads: 4, width: 64, ...(i === 2 && { expand: 2 }) });
  const pooled = apply(tf.layers.globalAveragePooling1d(), apply(tf.layers.layerNormalization(), x));
  return tf.model({ inputs: tokens, outputs: apply(tf.layers.dense({ units: 5, activation: "softmax" }), pooled) });
}

export function patches(): tf.LayersModel {
  const image = tf.input({ shape: [32, 32, 3] });
  const embedded = apply(tf.layers.conv2d({ filters: 48, kernelSize: 8, strides: 8 }), image);
  const [, height, width, channels] = embedded.shape as number[];
  const sequence = apply(tf.layers.reshape({ targetShape: [height! * width!, channels!] }), embedded);
  const encoded = [1, 2].reduce((x) => block(x, { heads: 3, width: 48 }), apply(new Positions({}), sequence));
  return tf.model({ inputs: image, outputs: apply(tf.layers.dense({ units: 10 }), apply(tf.layers.flatten(), encoded)) });
}

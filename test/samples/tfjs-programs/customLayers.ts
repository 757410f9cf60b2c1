import * as tf from "@tensorflow/tfjs";

interface ScaleArgs {
  units: number;
  name?: string;
}

class Scale extends tf.layers.Layer {
  static readonly className = "Scale";
  private kernel!: tf.LayerVariable;
  private readonly units: number;
  constructor(args: ScaleArgs) {
    super(args as object);
    this.units = args.units;
  }
  override build(inputShape: tf.Shape | tf.Shape[]): void {
    const size = (inputShape as tf.Shape)[inputShape.length - 1] as number;
    this.kernel = this.addWeight("kernel", [size, this.units], "float32", tf.initializers.glorotUniform({}));
    this.addWeight("shift", [this.units], undefined, tf.initializers.zeros(), undefined, false);
    this.built = true;
  }
  override computeOutputShape(inputShape: tf.Shape | tf.Shape[]): tf.Shape {
    return [...(inputShape as tf.Shape).slice(0, -1), this.units];
  }
  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    const x = Array.isArray(inputs) ? inputs[0]! : inputs;
    return tf.tidy(() => tf.matMul(x as tf.Tensor2D, this.kernel.read() as tf.Tensor2D));
  }
  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), units: this.units };
  }
}
tf.serialization.registerClass(Scale as never);

class Square extends tf.layers.Layer {
  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return (inputs as tf.Tensor[])[0]!.square();
  }
  override getClassName(): string {
    return "Square";
  }
}

class Pair extends tf.layers.Layer {
  override computeOutputShape(inputShape: tf.Shape[]): tf.Shape[] {
    return inputShape.map(([batch, size]) => [batch!, (size as number) * 2]);
  }
  override call(inputs: tf.Tensor[]): tf.Tensor[] {
    return inputs.map((x) => tf.concat([x, x], 1));
  }
  static get className() {
    return "Pair";
  }
}

export function scaled(): tf.LayersModel {
  const model = tf.sequential();
  model.add(tf.layers.dense({ units: 6, inputShape: [5] }));
  model.add(new Scale({ units: 7, name: "scale" }));
  model.add(new Square({ name: "square" }));
  model.add(tf.layers.dense({ units: 2 }));
  return model;
}

export function paired(): tf.LayersModel {
  const inputs = [tf.input({ shape: [3] }), tf.input({ shape: [4] })];
  const [a, b] = new Pair({}).apply(inputs) as tf.SymbolicTensor[];
  const x = tf.layers.concatenate().apply([a!, b!]) as tf.SymbolicTensor;
  return tf.model({ inputs, outputs: tf.layers.dense({ units: 1 }).apply(x) as tf.SymbolicTensor });
}

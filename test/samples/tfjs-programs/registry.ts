import * as tf from "@tensorflow/tfjs";

/** Builders in classes with generics, enums, static blocks and getters, as larger TypeScript code bases write them. */
enum Size {
  Small = 16,
  Large = Small * 4,
}

const enum Norm {
  None = "none",
  Batch = "batch",
  Layer = "layer",
}

interface BlockOptions {
  readonly filters: number;
  readonly norm?: Norm;
  readonly repeat?: number;
}

type Builder<T extends tf.LayersModel> = () => T;

abstract class Backbone<Options extends { size: Size }> {
  static readonly registry = new Map<string, Builder<tf.LayersModel>>();
  static #count = 0;

  static {
    this.registry.set("small", () => new ConvBackbone({ size: Size.Small, blocks: [{ filters: 8 }] }).model);
    this.registry.set("large", () =>
      new ConvBackbone({
        size: Size.Large,
        blocks: [
          { filters: 16, norm: Norm.Batch },
          { filters: 32, norm: Norm.Layer, repeat: 2 },
        ],
      }).model,
    );
  }

  protected constructor(protected readonly options: Options) {
    Backbone.#count += 1;
  }

  static get count(): number {
    return Backbone.#count;
  }

  protected abstract features(input: tf.SymbolicTensor): tf.SymbolicTensor;

  get model(): tf.LayersModel {
    const { size } = this.options;
    const inputs = tf.input({ shape: [size, size, 3] });
    return tf.model({ inputs, outputs: this.features(inputs) });
  }
}

class ConvBackbone extends Backbone<{ size: Size; blocks: readonly BlockOptions[] }> {
  constructor(options: { size: Size; blocks: readonly BlockOptions[] }) {
    super(options);
  }

  private normalised(x: tf.SymbolicTensor, norm: Norm | undefined): tf.SymbolicTensor {
    switch (norm ?? Norm.None) {
      case Norm.Batch:
        return tf.layers.batchNormalization().apply(x) as tf.SymbolicTensor;
      case Norm.Layer:
        return tf.layers.layerNormalization().apply(x) as tf.SymbolicTensor;
      default:
        return x;
    }
  }

  protected override features(input: tf.SymbolicTensor): tf.SymbolicTensor {
    let x = input;
    blocks: for (const { filters, norm, repeat = 1 } of this.options.blocks) {
      for (let i = 0; ; i++) {
        if (i === repeat) continue blocks;
        x = tf.layers.conv2d({ filters, kernelSize: 3, padding: "same", useBias: norm !== Norm.Batch }).apply(x) as tf.SymbolicTensor;
        x = tf.layers.reLU().apply(this.normalised(x, norm)) as tf.SymbolicTensor;
      }
    }
    return tf.layers.globalAveragePooling2d({}).apply(x) as tf.SymbolicTensor;
  }
}

const built = <K extends "small" | "large">(key: K): tf.LayersModel => Backbone.registry.get(key)!();

export const small = () => built("small");
export const large = () => built("large");

export function siamese(): tf.LayersModel {
  const backbone = built("large");
  const pair = (["left", "right"] as const).map((name) => tf.input({ shape: [Size.Large, Size.Large, 3], name }));
  const codes = pair.map((input) => backbone.apply(input) as tf.SymbolicTensor);
  const similar = tf.layers.dot({ axes: -1, normalize: true }).apply(codes) as tf.SymbolicTensor;
  return tf.model({ inputs: pair, outputs: similar });
}

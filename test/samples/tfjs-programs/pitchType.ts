import * as tf from "@tensorflow/tfjs";

const NUM_PITCH_CLASSES = 7;
const FIELDS = ["vx0", "vy0", "vz0", "ax", "ay", "az", "start_speed", "left_handed_pitcher"] as const;
type Field = (typeof FIELDS)[number];

interface Layer {
  units: number;
  activation?: "relu" | "softmax";
  inputShape?: tf.Shape;
}

abstract class PitchModel {
  private model?: tf.Sequential;
  protected abstract readonly units: readonly number[];
  constructor(protected readonly fields: readonly Field[] = FIELDS) {}

  build(): tf.Sequential {
    if (this.model) return this.model;
    const model = tf.sequential();
    const layers: Layer[] = this.units.map((units) => ({ units, activation: "relu" as const }));
    layers[0]!.inputShape = [this.fields.length];
    for (const layer of layers) model.add(tf.layers.dense(layer));
    model.add(tf.layers.dense({ units: NUM_PITCH_CLASSES, activation: "softmax" }));
    model.compile({ optimizer: tf.train.adam(), loss: "sparseCategoricalCrossentropy", metrics: ["accuracy"] });
    return (this.model = model);
  }
}

class TypeModel extends PitchModel {
  protected readonly units = [250, 175, 150];
}

class ZoneModel extends PitchModel {
  protected readonly units = [20, 10];
  constructor() {
    super(FIELDS.filter((field) => field.length === 2 || field.startsWith("v")));
  }
}

export const pitchType = () => new TypeModel().build();
export const strikeZone = (): tf.LayersModel => new ZoneModel().build();

import { Unknown } from "../../../arithmetic/unknown";
import { complain } from "../../frame";
import type { Run } from "../../run";
import { PlainUnknown } from "../../unknowns";
import { TensorValue, Tuple, type Value } from "../../values";
import { type NativeFunction, native } from "../native";

/** The shapes and dtypes of one sample and one label. */
interface Samples {
  readonly train: number;
  readonly test: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly dtypes: readonly [x: string, y: string];
  /** How many classes the labels name. */
  readonly classes?: number | undefined;
}

const images = (x: readonly number[], y: readonly number[], train: number, classes: number): Samples => ({
  classes,
  train,
  test: 10_000,
  x,
  y,
  dtypes: ["uint8", "uint8"],
});

/** The data sets of `keras.datasets` whose samples all have one shape. */
const DATASETS: Readonly<Record<string, Samples>> = {
  mnist: images([28, 28], [], 60_000, 10),
  fashion_mnist: images([28, 28], [], 60_000, 10),
  cifar10: images([32, 32, 3], [1], 50_000, 10),
  cifar100: images([32, 32, 3], [1], 50_000, 100),
  boston_housing: { train: 404, test: 102, x: [13], y: [], dtypes: ["float64", "float64"] },
  california_housing: { train: 16_512, test: 4_128, x: [8], y: [], dtypes: ["float32", "float32"] },
};

/** `load_data()`: samples and labels to train on, and to test with. */
function loaded(run: Run, { train, test, x, y, dtypes, classes }: Samples): Value {
  const part = (count: number) =>
    new Tuple([
      new TensorValue(run.newId(), [count, ...x], dtypes[0]),
      new TensorValue(run.newId(), [count, ...y], dtypes[1], undefined, "torch", classes),
    ]);
  return new Tuple([part(train), part(test)]);
}

/** `to_categorical(x, num_classes=None)`: a row for every label, with a 1 in the column of its class. */
const toCategorical: NativeFunction = (call) => {
  const { frame, at } = call;
  const labels = call.get(0, "x") ?? null;
  const given = call.get(1, "num_classes") ?? null;
  const count = given ?? (labels instanceof TensorValue ? labels.classes : undefined);
  if (!(labels instanceof TensorValue) || labels.shape instanceof Unknown || typeof count !== "number")
    return new PlainUnknown("how many classes there are is not known");
  const { shape, classes = 0 } = labels;
  if (count < classes) return complain(frame, at, "value", "IndexError", outOfBounds(classes - 1, count));
  const lead = shape.length > 1 && shape.at(-1) === 1 ? shape.slice(0, -1) : shape;
  return new TensorValue(frame.run.newId(), [...lead, count], "float64");
};

/** NumPy's words for a label beyond the last column. */
function outOfBounds(label: number, size: number): string {
  return `index ${label} is out of bounds for axis 1 with size ${size}`;
}

const loaders = Object.entries(DATASETS).map(([name, samples]) => [
  `keras.datasets.${name}.load_data`,
  native("load_data", ({ frame, keywords }) =>
    // The coarse labels of CIFAR-100 name fewer classes.
    loaded(frame.run, keywords.has("label_mode") ? { ...samples, classes: undefined } : samples),
  ),
]);

export const kerasDatasets: Readonly<Record<string, Value>> = {
  ...Object.fromEntries(loaders),
  "keras.utils.to_categorical": native("to_categorical", toCategorical),
  "keras.utils.np_utils.to_categorical": native("to_categorical", toCategorical),
};

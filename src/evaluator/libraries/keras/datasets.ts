import type { Run } from "../../run";
import { TensorValue, Tuple, type Value } from "../../values";
import { native } from "../native";

/** The shapes and dtypes of one sample and one label. */
interface Samples {
  readonly train: number;
  readonly test: number;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly dtypes: readonly [x: string, y: string];
}

const images = (x: readonly number[], y: readonly number[], train: number): Samples => ({
  train,
  test: 10_000,
  x,
  y,
  dtypes: ["uint8", "uint8"],
});

/** The data sets of `keras.datasets` whose samples all have one shape. */
const DATASETS: Readonly<Record<string, Samples>> = {
  mnist: images([28, 28], [], 60_000),
  fashion_mnist: images([28, 28], [], 60_000),
  cifar10: images([32, 32, 3], [1], 50_000),
  cifar100: images([32, 32, 3], [1], 50_000),
  boston_housing: { train: 404, test: 102, x: [13], y: [], dtypes: ["float64", "float64"] },
  california_housing: { train: 16_512, test: 4_128, x: [8], y: [], dtypes: ["float32", "float32"] },
};

/** `load_data()`: samples and labels to train on, and to test with. */
function loaded(run: Run, { train, test, x, y, dtypes }: Samples): Value {
  const part = (count: number) =>
    new Tuple([
      new TensorValue(run.newId(), [count, ...x], dtypes[0]),
      new TensorValue(run.newId(), [count, ...y], dtypes[1]),
    ]);
  return new Tuple([part(train), part(test)]);
}

export const kerasDatasets: Readonly<Record<string, Value>> = Object.fromEntries(
  Object.entries(DATASETS).map(([name, samples]) => [
    `keras.datasets.${name}.load_data`,
    native("load_data", ({ frame }) => loaded(frame.run, samples)),
  ]),
);

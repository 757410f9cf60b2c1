/** Measures what one layer costs to compute, with known and with symbolic sizes. */
import { type Dim, mul, product, symbol } from "../../src/arithmetic/dimension";
import { formatDim } from "../../src/arithmetic/format";
import { initial, through } from "../../src/arithmetic/receptiveField";
import { solutions } from "../../src/arithmetic/solve";
import { outputSize, type Slide } from "../../src/arithmetic/window";
import { callLayer, constructLayer } from "../../src/catalogue/apply";
import { Conv2d } from "../../src/catalogue/torch/convolution";
import { LayerConfig, Tensor } from "../../src/catalogue/values";

const ROUNDS = 20_000;

const window: Slide = {
  kind: "slide",
  kernel: 3,
  stride: 2,
  dilation: 1,
  before: 1,
  after: 1,
  rounding: "floor",
};
const sizes = [224, 112, 56, 28];
const [N, H, W] = [symbol("N"), symbol("H"), symbol("W")];

/** Prints the mean time of each step in microseconds. */
export async function bench(): Promise<void> {
  const config = constructLayer(Conv2d, [64, 128, 3], new Map<string, Dim>([["padding", 1]]));
  if (!(config instanceof LayerConfig)) throw new Error("the layer cannot be constructed");
  const known = new Tensor([1, 64, 56, 56]);
  const symbolic = new Tensor([N, 64, H, W]);
  const deep = [1, 2, 3, 4].reduce<Dim>((size) => outputSize(size, window), H);
  const field = initial(4);
  print("layer, arithmetic alone", (i) => layerOf([1, 64, sizes[i % 4] ?? 7, 56]));
  print("layer, symbolic, arithmetic alone", () => layerOf([N, 64, H, W]));
  print("fifth symbolic layer, arithmetic alone", () => layerOf([N, 64, deep, deep]));
  print("Conv2d call", () => callLayer(config, [known], new Map()));
  print("Conv2d call, symbolic", () => callLayer(config, [symbolic], new Map()));
  print("receptive field of a layer", () =>
    through(field, { axes: [window, window], firstAxis: 2 }, known.shape as Dim[], known.shape as Dim[]),
  );
  print("spelling of 16·⌈H/16⌉·⌈W/16⌉", () => formatDim(mul(mul(deep, deep), 16)));
  print("solving for one size", () => solutions(deep, "H", 7));
}

/** Output size and multiply-adds of a strided 3×3 convolution. */
function layerOf([batch = 1, channels = 1, height = 1, width = 1]: readonly Dim[]): Dim {
  const map = [outputSize(height, window), outputSize(width, window)];
  return mul(product([batch, ...map]), mul(channels, 128 * 9));
}

function print(name: string, step: (round: number) => unknown): void {
  for (let i = 0; i < ROUNDS / 10; i++) step(i);
  // The processor's time, which other programs on the machine do not stretch.
  const started = process.cpuUsage();
  for (let i = 0; i < ROUNDS; i++) step(i);
  const microseconds = process.cpuUsage(started).user / ROUNDS;
  console.log(`${name}: ${microseconds.toFixed(2)} µs`);
}

import { describe, expect, test } from "vitest";
import {
  bytesOf,
  bytesPerValue,
  type Cost,
  perSample,
  tally,
  tensorBytes,
  totalCost,
  trainingMemory,
  weightBytes,
} from "../../src/arithmetic/cost";
import { add, type Dim, mul, symbol } from "../../src/arithmetic/dimension";
import { formatCount, formatDim, formatExact, formatMemory } from "../../src/arithmetic/format";
import { isUnknown, Unknown } from "../../src/arithmetic/unknown";

const N = symbol("N");

function cost(parts: Partial<Cost>): Cost {
  return { trainable: 0, nonTrainable: 0, buffers: 0, macs: 0, activationBytes: 0, ...parts };
}

describe("memory", () => {
  test.each<[string | undefined, number | string]>([
    ["float32", 4],
    ["float64", 8],
    ["bfloat16", 2],
    ["float8_e4m3fn", 1],
    ["bool", 1],
    ["int64", 8],
    ["complex128", 16],
    ["string", "the size of string is not known"],
    [undefined, "the dtype is not known"],
  ])("of one value of %s", (dtype, expected) => {
    const bytes = bytesPerValue(dtype);
    expect(isUnknown(bytes) ? bytes.reason : bytes).toBe(expected);
  });

  test("of tensors and weights", () => {
    expect(tensorBytes([2, 3, 4], "float16")).toBe(48);
    expect(formatDim(tensorBytes([N, 10], "float32"))).toBe("40N");
    expect(bytesOf(61706, "float32")).toBe(246824);
    expect(weightBytes(cost({ trainable: 100, nonTrainable: 10, buffers: 1 }), "float32")).toBe(444);
  });

  test.each([
    ["sgd", 0],
    ["sgd with momentum", 400],
    ["adam", 800],
  ] as const)("of training under %s", (optimizer, optimizerState) => {
    const model = cost({ trainable: 100, nonTrainable: 10, activationBytes: 1000 });
    const parts = { weights: 440, gradients: 400, optimizerState, activations: 1000 };
    const total = 440 + 400 + optimizerState + 1000;
    expect(trainingMemory(model, optimizer, "float32")).toEqual({ ...parts, total });
  });

  test("of training under Adam is 16 bytes a parameter in float32", () => {
    expect(trainingMemory(cost({ trainable: 1000 }), "adam", "float32").total).toBe(16000);
  });
});

describe("totals", () => {
  test("add up part by part", () => {
    const total = totalCost([cost({ trainable: 5, macs: mul(N, 3) }), cost({ trainable: 2, buffers: 1 })]);
    expect(total).toEqual(cost({ trainable: 7, macs: mul(N, 3), buffers: 1 }));
    expect(totalCost([])).toEqual(cost({}));
  });

  test("keep what is known beside what is not", () => {
    const why = new Unknown("it is read from a file");
    expect(tally([3, why, 4])).toEqual({ atLeast: 7, missing: [why] });
    expect(isUnknown(totalCost([cost({ trainable: why })]).trainable)).toBe(true);
  });

  test("are shown for one sample", () => {
    expect(perSample(add(mul(N, 416520), 2))).toBe(416522);
    expect(formatDim(perSample(mul(N, symbol("T"))))).toBe("T");
    expect(formatDim(perSample(mul(symbol("B"), N), "B"))).toBe("N");
  });
});

describe("formats", () => {
  test.each<[Dim, string]>([
    [0, "0"],
    [320, "320"],
    [999, "999"],
    [1000, "1K"],
    [61706, "61.7K"],
    [416000, "416K"],
    [416520, "416.5K"],
    [999949, "999.9K"],
    [999950, "1M"],
    [138357544, "138.4M"],
    [4089184256, "4.1G"],
    [1.5e12, "1.5T"],
    [-61706, "−61.7K"],
    [mul(N, 416), "416N"],
    [new Unknown("x"), "?"],
  ])("a short count %#", (count, text) => expect(formatCount(count)).toBe(text));

  test("parameters come in billions", () => expect(formatCount(6738415616, "B")).toBe("6.7B"));

  test.each<[Dim, string]>([
    [7, "7"],
    [1234, "1,234"],
    [138357544, "138,357,544"],
    [-1234, "−1,234"],
    [2 ** 60, "1.2E"],
    [N, "N"],
  ])("an exact count %#", (count, text) => expect(formatExact(count)).toBe(text));

  test.each<[Dim, string]>([
    [0, "0.00 MiB"],
    [1280, "< 0.01 MiB"],
    [246824, "0.24 MiB"],
    [553430176, "527.79 MiB"],
    [2 ** 31, "2,048.00 MiB"],
    [mul(N, 40), "40N B"],
    [new Unknown("x"), "?"],
  ])("memory %#", (bytes, text) => expect(formatMemory(bytes)).toBe(text));
});

import { describe, expect, test } from "vitest";
import { type Dim, substitute, symbol } from "../../src/arithmetic/dimension";
import { formatDim } from "../../src/arithmetic/format";
import {
  type AxisWindow,
  adaptiveStretch,
  adaptiveWindow,
  causalPadding,
  droppedPixels,
  effectiveKernel,
  evenPadding,
  outputSize,
  type Slide,
  samePadding,
  uncoveredCells,
} from "../../src/arithmetic/window";

const I = symbol("i");

interface Shape {
  readonly k: number;
  readonly s?: number;
  readonly p?: number;
  readonly d?: number;
}

function slide({ k, s = 1, p = 0, d = 1 }: Shape, rounding: Slide["rounding"] = "floor"): Slide {
  return { kind: "slide", kernel: k, stride: s, dilation: d, before: p, after: p, rounding };
}

/** A transposed convolution; `a` more cells are asked for at the end. */
function transposed({ k, s = 1, p = 0, d = 1 }: Shape, a = 0): AxisWindow {
  return { kind: "stretch", kernel: k, stride: s, dilation: d, before: p, after: p, outputPadding: a };
}

/** Every configuration of inputs up to 12, kernels up to 5, strides up to 4 and dilations up to 3 that fits. */
function* configurations(): Generator<Required<Shape> & { readonly i: number }> {
  for (let i = 1; i <= 12; i++)
    for (let k = 1; k <= 5; k++)
      for (let s = 1; s <= 4; s++)
        for (let p = 0; p <= k; p++)
          for (let d = 1; d <= 3; d++) if (i + 2 * p >= d * (k - 1) + 1) yield { i, k, s, p, d };
}

/** Compares the output size with a formula, for numbers and for a symbolic input bound afterwards. */
function checkSize(input: number, window: AxisWindow, expected: number): void {
  expect(outputSize(input, window)).toBe(expected);
  expect(substitute(outputSize(I, window), new Map([["i", input]]))).toBe(expected);
}

// V. Dumoulin and F. Visin, "A guide to convolution arithmetic for deep learning", arXiv 1603.07285.
describe("a guide to convolution arithmetic", () => {
  const all = [...configurations()];
  const plain = all.filter(({ d }) => d === 1);

  test("relationship 1: no padding, unit strides", () => {
    for (const { i, k } of plain.filter(({ p, s }) => p === 0 && s === 1))
      checkSize(i, slide({ k }), i - k + 1);
  });

  test("relationship 2: padding, unit strides", () => {
    for (const { i, k, p } of plain.filter(({ s }) => s === 1))
      checkSize(i, slide({ k, p }), i - k + 2 * p + 1);
  });

  test("relationship 3: half padding keeps the size", () => {
    for (const n of [0, 1, 2, 3]) checkSize(9, slide({ k: 2 * n + 1, p: n }), 9);
  });

  test("relationship 4: full padding", () => {
    for (const { i, k } of plain) checkSize(i, slide({ k, p: k - 1 }), i + k - 1);
  });

  test("relationship 5: no padding, any stride", () => {
    for (const { i, k, s } of plain.filter(({ p }) => p === 0))
      checkSize(i, slide({ k, s }), Math.floor((i - k) / s) + 1);
  });

  test("relationship 6: padding and any stride", () => {
    for (const { i, k, s, p } of plain) checkSize(i, slide({ k, s, p }), Math.floor((i + 2 * p - k) / s) + 1);
  });

  test("relationship 7: pooling", () => {
    // As relationship 5, here by walking over the windows, overlapping ones included.
    for (const { i, k, s } of plain.filter(({ p }) => p === 0)) {
      let windows = 0;
      for (let start = 0; start + k <= i; start += s) windows++;
      checkSize(i, slide({ k, s }), windows);
    }
  });

  test("relationship 8: transposed, no padding, unit strides", () => {
    for (const { i, k } of plain) checkSize(i, transposed({ k }), i + k - 1);
  });

  test("relationship 9: transposed, padding, unit strides", () => {
    for (const { i, k, p } of plain) checkSize(i, transposed({ k, p }), i + (k - 1) - 2 * p);
  });

  test("relationship 10: transposed, half padding keeps the size", () => {
    for (const n of [0, 1, 2, 3]) checkSize(9, transposed({ k: 2 * n + 1, p: n }), 9);
  });

  test("relationship 11: transposed, full padding", () => {
    for (const { i, k } of plain) checkSize(i, transposed({ k, p: k - 1 }), i - (k - 1));
  });

  test("relationship 12: transposed, no padding, strides that come out", () => {
    for (const { i, k, s } of plain.filter(({ i, k, s, p }) => p === 0 && (i - k) % s === 0)) {
      const o = Math.floor((i - k) / s) + 1;
      expect(s * (o - 1) + k).toBe(i);
      checkSize(o, transposed({ k, s }), i);
    }
  });

  test("relationship 13: transposed, padding, strides that come out", () => {
    for (const { i, k, s, p } of plain.filter(({ i, k, s, p }) => (i + 2 * p - k) % s === 0)) {
      const o = (i + 2 * p - k) / s + 1;
      expect(s * (o - 1) + k - 2 * p).toBe(i);
      checkSize(o, transposed({ k, s, p }), i);
    }
  });

  test("relationship 14: transposed, strides that leave a border of a cells", () => {
    for (const { i, k, s, p } of plain) {
      const a = (i + 2 * p - k) % s;
      const o = Math.floor((i + 2 * p - k) / s) + 1;
      expect(uncoveredCells(i, slide({ k, s, p }))).toBe(a);
      checkSize(o, transposed({ k, s, p }, a), i);
    }
  });

  test("relationship 15: dilation", () => {
    for (const { i, k, s, p, d } of all) {
      expect(effectiveKernel({ kernel: k, dilation: d })).toBe(k + (k - 1) * (d - 1));
      checkSize(i, slide({ k, s, p, d }), Math.floor((i + 2 * p - k - (k - 1) * (d - 1)) / s) + 1);
    }
  });

  test("a dilated transposed convolution gives back the input's size too", () => {
    for (const { i, k, s, p, d } of all) {
      const window = slide({ k, s, p, d });
      const a = Number(uncoveredCells(i, window));
      checkSize(Number(outputSize(i, window)), transposed({ k, s, p, d }, a), i);
    }
  });

  test("a k×1 and a 1×k convolution give the size of a k×k one", () => {
    for (const { i, k, s, p } of plain) {
      const column = outputSize(outputSize(i, slide({ k, s, p })), slide({ k: 1 }));
      expect(column).toBe(outputSize(i, slide({ k, s, p })));
    }
  });

  test("wide convolution grows, narrow convolution shrinks by k − 1", () => {
    expect(formatDim(outputSize(I, slide({ k: 5, p: 4 })))).toBe("i + 4");
    expect(formatDim(outputSize(I, slide({ k: 5 })))).toBe("i − 4");
  });
});

describe("ceil_mode", () => {
  /** aten/src/ATen/native/Pool.h, pooling_output_shape_pad_lr, in its own terms. */
  function reference(i: number, k: number, s: number, p: number, d: number): number {
    let size = Math.floor((i + 2 * p - d * (k - 1) - 1 + (s - 1)) / s) + 1;
    if ((size - 1) * s >= i + p) size--;
    return size;
  }

  test("equals PyTorch's rule for numbers, also beyond the padding that it allows", () => {
    for (const { i, k, s, p, d } of configurations())
      expect(outputSize(i, slide({ k, s, p, d }, "ceil"))).toBe(reference(i, k, s, p, d));
  });

  test("equals PyTorch's rule for a symbolic input", () => {
    for (const { i, k, s, p, d } of configurations())
      if (2 * p <= k) checkSize(i, slide({ k, s, p, d }, "ceil"), reference(i, k, s, p, d));
  });

  test("stays short", () => {
    expect(formatDim(outputSize(I, slide({ k: 3, s: 2 }, "ceil")))).toBe("⌊i/2⌋");
    expect(formatDim(outputSize(I, slide({ k: 2, s: 2 }, "ceil")))).toBe("⌈i/2⌉");
    expect(formatDim(outputSize(I, slide({ k: 1, s: 2 }, "ceil")))).toBe("⌈i/2⌉");
  });
});

describe("padding", () => {
  test('TensorFlow\'s "same" gives ⌈i/s⌉ and pads before at most as much as behind', () => {
    for (const { i, k, s, d } of configurations()) {
      const shape = { kernel: k, stride: s, dilation: d };
      const { before, after } = samePadding(i, shape);
      checkSize(i, { kind: "slide", ...shape, before, after, rounding: "floor" }, Math.ceil(i / s));
      expect([0, 1]).toContain(Number(after) - Number(before));
    }
    expect(samePadding(6, { kernel: 3, stride: 2, dilation: 1 })).toEqual({ before: 0, after: 1 });
    expect(samePadding(4, { kernel: 1, stride: 3, dilation: 1 })).toEqual({ before: 0, after: 0 });
  });

  test('TensorFlow\'s "same" stays exact and short while the input is symbolic', () => {
    const shape = { kernel: 3, stride: 2, dilation: 1 };
    const padded = samePadding(I, shape);
    expect(formatDim(outputSize(I, { kind: "slide", ...shape, ...padded, rounding: "floor" }))).toBe("⌈i/2⌉");
    expect(samePadding(I, { kernel: 5, stride: 1, dilation: 1 })).toEqual({ before: 2, after: 2 });
    for (const { i, k, s, d } of configurations()) {
      const window = { kernel: k, stride: s, dilation: d };
      const symbolic = samePadding(I, window);
      const bound = (dim: Dim) => substitute(dim, new Map([["i", i]]));
      expect({ before: bound(symbolic.before), after: bound(symbolic.after) }).toEqual(
        samePadding(i, window),
      );
    }
  });

  test('PyTorch\'s "same" keeps the size at stride 1', () => {
    for (const { i, k, d } of configurations()) {
      const padding = evenPadding({ kernel: k, dilation: d });
      checkSize(i, { ...slide({ k, d }), ...padding }, i);
    }
    expect(evenPadding({ kernel: 4, dilation: 1 })).toEqual({ before: 1, after: 2 });
  });

  test("causal padding gives ⌈i/s⌉ from the past alone", () => {
    for (const { i, k, s, d } of configurations()) {
      const padding = causalPadding({ kernel: k, dilation: d });
      expect(padding).toEqual({ before: d * (k - 1), after: 0 });
      checkSize(i, { ...slide({ k, s, d }), ...padding }, Math.ceil(i / s));
    }
  });
});

describe("dropped pixels", () => {
  test("are the input values behind the last window", () => {
    for (const { i, k, s, p, d } of configurations()) {
      const window = slide({ k, s, p, d });
      const end = (Number(outputSize(i, window)) - 1) * s + d * (k - 1) + 1 - p;
      expect(droppedPixels(i, window)).toBe(Math.max(i - end, 0));
    }
  });

  test.each<[number, Slide, number, number]>([
    // The last row of a padded 224-pixel image falls on padding.
    [224, slide({ k: 7, s: 2, p: 3 }), 1, 0],
    [13, slide({ k: 2, s: 2 }), 1, 1],
    [12, slide({ k: 2, s: 2 }), 0, 0],
    [13, slide({ k: 2, s: 2 }, "ceil"), 0, 0],
    [11, slide({ k: 3, s: 4 }), 0, 0],
    [10, slide({ k: 3, s: 4 }), 3, 3],
  ])("of %i", (input, window, cells, pixels) => {
    expect([uncoveredCells(input, window), droppedPixels(input, window)]).toEqual([cells, pixels]);
  });

  test("are none for what does not slide", () => {
    expect(droppedPixels(5, transposed({ k: 3, s: 2 }))).toBe(0);
    expect(uncoveredCells(5, { kind: "resize", output: 3, taps: 1 })).toBe(0);
  });
});

describe("adaptive pooling", () => {
  test("is a plain slide where the output's size divides the input's", () => {
    expect(adaptiveWindow(56, 7)).toEqual(slide({ k: 8, s: 8 }));
    expect(adaptiveWindow(7, 7)).toEqual(slide({ k: 1, s: 1 }));
  });

  test("gives the demanded size, and its stretches cover the input without gaps", () => {
    for (let input = 1; input <= 20; input++)
      for (let output = 1; output <= 20; output++) {
        checkSize(input, adaptiveWindow(input, output), output);
        const stretches = Array.from({ length: output }, (_, w) => adaptiveStretch(w, input, output));
        expect([stretches[0]?.[0], stretches[output - 1]?.[1]]).toEqual([0, input]);
        for (const [w, [first, end]] of stretches.entries()) {
          expect(end).toBeGreaterThan(first);
          expect(first).toBeLessThanOrEqual(stretches[w - 1]?.[1] ?? 0);
        }
      }
  });

  test("of 10 to 3 takes four values each", () => {
    expect([0, 1, 2].map((w) => adaptiveStretch(w, 10, 3))).toEqual([
      [0, 4],
      [3, 7],
      [6, 10],
    ]);
  });
});

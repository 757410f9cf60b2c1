import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ceilDiv, type Dim, mul, symbol } from "../../src/arithmetic/dimension";
import { Extent } from "../../src/arithmetic/extent";
import { initial, merge, type ReceptiveField, through } from "../../src/arithmetic/receptiveField";
import type { Dims } from "../../src/arithmetic/shape";
import { isUnknown } from "../../src/arithmetic/unknown";
import {
  type AxisWindow,
  mixing,
  type Reach,
  type Resize,
  type Slide,
  samePadding,
} from "../../src/arithmetic/window";
import { holds } from "./holds";

/** A window that slides: kernel, stride, padding on both sides, dilation. */
function slide(kernel: number, stride = 1, padding = 0, dilation = 1): Slide {
  return { kind: "slide", kernel, stride, dilation, before: padding, after: padding, rounding: "floor" };
}

/** "same" padding on an input of even size, as the published figures assume. */
function same(kernel: number, stride = 1): Slide {
  const shape = { kernel, stride, dilation: 1 };
  return { kind: "slide", ...shape, ...samePadding(224, shape), rounding: "floor" };
}

function stretch(kernel: number, stride: number, padding = 0, dilation = 1): AxisWindow {
  return { kind: "stretch", kernel, stride, dilation, before: padding, after: padding, outputPadding: 0 };
}

const anySizes: Dims = [1, 3, 224, 224];

/** Runs square windows over the two spatial axes of an image; a pair gives one for each axis. */
function stack(
  windows: readonly (AxisWindow | readonly [AxisWindow, AxisWindow])[],
  field: ReceptiveField = initial(4),
): ReceptiveField {
  return windows.reduce((before, window) => {
    const axes = "kind" in window ? [window, window] : window;
    return through(before, { axes, firstAxis: 2 }, anySizes, anySizes);
  }, field);
}

function branches(field: ReceptiveField, ...ways: readonly Parameters<typeof stack>[0][]): ReceptiveField {
  return merge(ways.map((way) => stack(way, field))) ?? field;
}

function repeat<T>(times: number, ...items: readonly T[]): readonly T[] {
  return Array.from({ length: times }, () => items).flat();
}

/** Compares size, jump and padding of both spatial axes. */
function checkField(field: ReceptiveField, expected: readonly [number, number, number]): void {
  expect(field.isAligned).toBe(true);
  for (const { seen } of field.axes.slice(2)) {
    if (!(seen instanceof Extent)) throw new Error("the field was not followed");
    expect([seen.size, seen.jump, mul(seen.start, -1)]).toEqual(expected);
  }
}

describe("published figures", () => {
  // A. Araujo, W. Norris and J. Sim, "Computing Receptive Fields of Convolutional Neural Networks", 2019.
  test("vgg_16", () => {
    const block = (convolutions: number) => [...repeat(convolutions, same(3)), slide(2, 2)];
    checkField(stack([2, 2, 3, 3, 3].flatMap(block)), [212, 32, 90]);
  });

  test("alexnet_v2", () => {
    const pool = slide(3, 2);
    checkField(stack([slide(11, 4), pool, same(5), pool, same(3), same(3), same(3), pool]), [195, 32, 64]);
  });

  test("mobilenet_v1", () => {
    const strides = [2, 1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1];
    checkField(stack(strides.map((stride) => same(3, stride))), [315, 32, 126]);
  });

  test("resnet_v1_50", () => {
    // The last unit of a block strides; its shortcut is a subsampling of its input.
    const unit = (field: ReceptiveField, stride: number) =>
      branches(field, [slide(1, stride)], [slide(1), slide(3, stride, 1), slide(1)]);
    const stem = stack([slide(7, 2, 3), same(3, 2)]);
    const strides = [1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1];
    checkField(strides.reduce(unit, stem), [483, 32, 239]);
  });

  test("inception_v3", () => {
    const [row, column, pool]: [[Slide, Slide], [Slide, Slide], Slide] = [
      [slide(1), same(7)],
      [same(7), slide(1)],
      same(3),
    ];
    const point = slide(1);
    const down = slide(3, 2);
    let field = stack([down, slide(3), same(3), down, point, slide(3), down]);
    for (let i = 0; i < 3; i++)
      field = branches(field, [point], [point, same(5)], [point, same(3), same(3)], [pool, point]);
    field = branches(field, [down], [point, same(3), down], [down]);
    for (let i = 0; i < 4; i++) {
      const long = [point, column, row, column, row];
      field = branches(field, [point], [point, row, column], long, [pool, point]);
    }
    field = branches(field, [point, down], [point, row, column, down], [down]);
    const [wide, high]: [[Slide, Slide], [Slide, Slide]] = [
      [point, same(3)],
      [same(3), point],
    ];
    for (let i = 0; i < 2; i++) {
      const third = [
        [point, same(3), wide],
        [point, same(3), high],
      ];
      field = branches(field, [point], [point, wide], [point, high], ...third, [pool, point]);
    }
    checkField(field, [1311, 32, 618]);
  });
});

type Op =
  | { readonly kind: "window"; readonly window: AxisWindow; readonly input: number }
  | { readonly kind: "branch"; readonly ways: readonly (readonly Op[])[] };

const windowOp: fc.Arbitrary<Op> = fc
  .oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 }))
      .chain(([k, s, p]) => fc.integer({ min: 1, max: 3 }).map((d) => [slide(k, s, p, d), 10] as const)),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 }))
      .chain(([k, s, p]) => fc.integer({ min: 1, max: 2 }).map((d) => [stretch(k, s, p, d), 10] as const)),
    fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 9 }), fc.constantFrom(1, 2, 4))
      .chain(([input, output, taps]) =>
        fc
          .constantFrom(undefined, "pool" as const, "corners" as const)
          .map((mode) => [resize(output, mode && taps === 1 ? 2 : taps, mode), input] as const),
      ),
  )
  .map(([window, input]) => ({ kind: "window", window, input }));

function resize(output: Dim, taps: number, mode?: "pool" | "corners"): Resize {
  return mode ? { kind: "resize", output, taps, mode } : { kind: "resize", output, taps };
}

/** Branches move at equal steps: each is a row of windows that keep the pace. */
const branchOp: fc.Arbitrary<Op> = fc
  .array(
    fc
      .array(fc.tuple(fc.constantFrom(1, 3, 5), fc.integer({ min: 0, max: 2 })), { maxLength: 2 })
      .map((way) => way.map(([k, p]): Op => ({ kind: "window", window: slide(k, 1, p), input: 10 }))),
    { minLength: 1, maxLength: 3 },
  )
  .map((ways) => ({ kind: "branch", ways }));

const network = fc.array(fc.oneof({ arbitrary: windowOp, weight: 3 }, branchOp), { maxLength: 4 });

/** The positions before a window that position `w` behind it is computed from, from the definitions. */
function sources(window: AxisWindow, input: number, w: number): readonly number[] {
  if (window.kind === "mix") return [];
  if (window.kind === "resize") return resizeSources(window, input, Number(window.output), w);
  const [k, s, d, b] = [window.kernel, window.stride, window.dilation, window.before].map(Number) as Four;
  const taps = Array.from({ length: k }, (_, t) => t * d - b);
  if (window.kind === "slide") return taps.map((tap) => w * s + tap);
  // Every input position v writes its kernel from v·s on.
  return around(w / s).filter((v) => taps.some((tap) => v * s + tap === w));
}

type Four = [number, number, number, number];

function resizeSources({ mode, taps }: Resize, input: number, output: number, w: number): readonly number[] {
  const near = around((w * input) / output);
  if (mode === "pool")
    return near.filter((v) => (v + 1) * output > w * input && v * output < (w + 1) * input);
  if (taps === 1) return [Math.floor((w * input) / output)];
  const at = mode === "corners" ? (w * (input - 1)) / (output - 1) : ((w + 0.5) * input) / output - 0.5;
  return around(at).filter((v) => Math.abs(v - at) < Number(taps) / 2 - 1e-9);
}

function around(middle: number): readonly number[] {
  return Array.from({ length: 31 }, (_, i) => Math.round(middle) - 15 + i);
}

/** Pushes a mark back through a network: the input indices that position `w` of its output depends on. */
function marked(ops: readonly Op[], w: number): ReadonlySet<number> {
  let marks = new Set([w]);
  for (const op of [...ops].reverse()) {
    const next = new Set<number>();
    for (const v of marks) {
      if (op.kind === "window") for (const u of sources(op.window, op.input, v)) next.add(u);
      else for (const way of op.ways) for (const u of marked(way, v)) next.add(u);
    }
    marks = next;
  }
  return marks;
}

function fold(ops: readonly Op[], field: ReceptiveField): ReceptiveField {
  return ops.reduce((before, op) => {
    if (op.kind === "branch") return merge(op.ways.map((way) => fold(way, before))) ?? before;
    return through(before, { axes: [op.window], firstAxis: 0 }, [op.input], [0]);
  }, field);
}

describe("a mark pushed through random networks", () => {
  test("reaches exactly the field", () => {
    holds(
      fc.property(network, (ops) => {
        const seen = fold(ops, initial(1)).axes[0]?.seen;
        // A pool to one value sees the whole axis, whatever its size.
        if (!(seen instanceof Extent)) return;
        let widest = 0;
        for (let w = 0; w < seen.stretches.length; w++) {
          const marks = [...marked(ops, w)];
          const [first, last] = [Math.min(...marks), Math.max(...marks)];
          expect(seen.at(w)).toEqual(marks.length === 0 ? undefined : { first, last });
          if (marks.length > 0) widest = Math.max(widest, last - first + 1);
          const later = [...marked(ops, w + seen.stretches.length)];
          if (marks.length > 0) expect(Math.min(...later)).toBe(first + seen.advance);
        }
        expect(seen.size).toBe(widest);
      }),
    );
  });
});

/** The field of one axis in the form size/jump/start/centre, "whole" or the reason why unknown. */
function checkAxis(field: ReceptiveField | undefined, axis: number, expected: string): void {
  const seen = field?.axes[axis]?.seen;
  const text = isUnknown(seen)
    ? seen.reason
    : seen instanceof Extent
      ? `${seen.size}/${seen.jump}/${seen.start}/${seen.centre}`
      : String(seen);
  expect(text).toBe(expected);
}

/** Sends an image's field through operations, each with the sizes it gives. */
function follow(steps: readonly (readonly [Reach, Dims])[], input: Dims = [1, 3, 32, 48]): ReceptiveField {
  let sizes = input;
  return steps.reduce((field, [reach, to]) => {
    const next = through(field, reach, sizes, to);
    sizes = to;
    return next;
  }, initial(input.length));
}

const square = (window: AxisWindow, firstAxis = 2): Reach => ({ axes: [window, window], firstAxis });

describe("size, jump, start and centre", () => {
  test.each<[string, readonly AxisWindow[], string]>([
    ["nothing", [], "1/1/0/0"],
    ["padded 3", [slide(3, 1, 1)], "3/1/-1/0"],
    ["bare 3", [slide(3)], "3/1/0/1"],
    ["dilated 3", [slide(3, 1, 2, 2)], "5/1/-2/0"],
    ["strided 7", [slide(7, 2, 3)], "7/2/-3/0"],
    ["even kernel", [slide(2, 2)], "2/2/0/0.5"],
    ["nearest doubled", [resize(448, 1)], "1/0.5/0/-0.25"],
    ["linear doubled", [resize(448, 2)], "2/0.5/-1/-0.25"],
    ["down and up again", [slide(2, 2), stretch(2, 2)], "2/1/0/0"],
    ["adaptive to a divisor", [resize(7, 32, "pool")], "32/32/0/15.5"],
    ["a crop of 2", [slide(1, 1, -2)], "1/1/2/2"],
    ["pooled to one", [resize(1, 224, "pool")], "whole"],
    ["mixed", [{ kind: "mix", output: 5 }], "whole"],
    ["unknown stride", [{ ...slide(3), stride: symbol("s") }], "the stride of a window is not known"],
    [
      "uneven resize",
      [{ kind: "resize", output: symbol("S"), taps: 2 }],
      "a map is resized by a factor that is not known",
    ],
  ])("%s", (_name, windows, expected) => checkAxis(stack(windows), 3, expected));

  test("symbolic sizes keep what does not depend on them", () => {
    const H = symbol("H");
    const window = { kernel: 3, stride: 2, dilation: 1 };
    const down: Slide = { kind: "slide", ...window, ...samePadding(H, window), rounding: "floor" };
    const field = through(initial(1), { axes: [down], firstAxis: 0 }, [H], [ceilDiv(H, 2)]);
    const seen = field.axes[0]?.seen;
    expect(seen instanceof Extent && [seen.size, seen.jump, seen.centre]).toEqual([3, 2, undefined]);
    const up = through(initial(1), { axes: [resize(mul(H, 2), 1)], firstAxis: 0 }, [H], [mul(H, 2)]);
    checkAxis(up, 0, "1/0.5/0/-0.25");
  });
});

describe("whole input", () => {
  test("after a global operation every axis is whole and stays so", () => {
    const field = follow([
      [square(slide(3)), [1, 8, 30, 46]],
      ["whole", [1, 8]],
    ]);
    checkAxis(field, 2, "whole");
    checkAxis(merge([field, initial(4)]), 3, "whole");
  });
});

describe("branches", () => {
  test("a missing branch does not depend on the input", () => {
    expect(merge([undefined])).toBeUndefined();
    const field = stack([slide(3)]);
    expect(merge([undefined, field])).toEqual(field);
  });

  test("misaligned branches are told, and the field is what either sees", () => {
    const field = branches(initial(4), [slide(3, 1, 1)], [slide(3, 1, 0)]);
    expect(field.isAligned).toBe(false);
    checkAxis(field, 2, "4/1/-1/0.5");
    expect(stack([slide(3, 1, 1)], field).isAligned).toBe(false);
  });

  test("different steps cannot be followed", () => {
    const field = branches(initial(4), [slide(2, 2)], [slide(3)]);
    expect(field.isAligned).toBe(false);
    checkAxis(field, 2, "branches meet that move over the input at different steps");
  });
});

describe("moved axes", () => {
  const down = square(slide(4, 4));
  test("a permutation is followed", () => {
    const field = follow([
      [{ from: [0, 2, 3, 1] }, [1, 32, 48, 3]],
      [{ axes: [slide(3), slide(5)], firstAxis: 1 }, [1, 30, 44, 8]],
    ]);
    checkAxis(field, 2, "3/1/0/1");
    checkAxis(field, 3, "5/1/0/2");
  });

  test("sizes of 1 that come and go do not matter", () => {
    const field = follow([
      [down, [1, 8, 8, 12]],
      ["point", [1, 1, 8, 8, 12]],
      ["point", [8, 8, 12]],
      [square(slide(3), 1), [8, 6, 10]],
    ]);
    checkAxis(field, 3, "12/4/0/5.5");
  });

  test("flattened axes keep their field until a window runs over them", () => {
    const flat = follow([
      [down, [1, 8, 8, 12]],
      ["point", [1, 8, 96]],
    ]);
    checkAxis(flat, 2, "4/4/0/1.5");
    const slid = through(flat, { axes: [slide(3)], firstAxis: 2 }, [1, 8, 96], [1, 8, 94]);
    checkAxis(slid, 3, "a window runs over axes that were reshaped into one another");
  });

  test("frames merged into the batch leave the image's axes alone", () => {
    const field = follow(
      [
        ["point", [10, 3, 32, 48]],
        [down, [10, 8, 8, 12]],
        ["point", [2, 5, 8, 8, 12]],
        [{ axes: [slide(3)], firstAxis: 1 }, [2, 3, 8, 8, 12]],
      ],
      [2, 5, 3, 32, 48],
    );
    checkAxis(field, 4, "4/4/0/1.5");
    checkAxis(field, 1, "a window runs over axes that were reshaped into one another");
  });

  test("the batch is never spatial, though attention merges it with its heads", () => {
    const field = follow(
      [
        ["point", [2, 100, 8, 3]],
        [{ from: [0, 2, 1, 3] }, [2, 8, 100, 3]],
        ["point", [16, 100, 3]],
        ["whole", [16, 100, 3]],
        ["point", [2, 8, 100, 3]],
        [{ from: [0, 2, 1, 3] }, [2, 100, 8, 3]],
        ["point", [2, 100, 24]],
        [mixing(2, 24), [2, 100, 24]],
        [{ axes: [slide(3)], firstAxis: 1 }, [2, 98, 24]],
      ],
      [2, 100, 24],
    );
    expect(field?.axes.map(({ isSpatial }) => isSpatial)).toEqual([false, true, false]);
  });

  test("a spatial axis that becomes the channels is given up", () => {
    const field = follow([
      [down, [1, 8, 8, 12]],
      [{ from: [0, 2, 3] }, [1, 8, 12]],
      [{ axes: [slide(3)], firstAxis: 2 }, [1, 8, 10]],
    ]);
    checkAxis(field, 2, "a spatial axis has become the channels of a later window");
    checkAxis(field, 3, "12/4/0/5.5");
  });

  test("a size that changes without a window is given up", () => {
    const field = follow([
      [down, [1, 8, 8, 12]],
      ["point", [1, 8, 8, 5]],
    ]);
    checkAxis(field, 3, "its axis changes size without a known window");
    checkAxis(field, 2, "4/4/0/1.5");
  });

  test("branches that lie in another order are given up", () => {
    const turned = follow([[{ from: [0, 1, 3, 2] }, [1, 3, 48, 32]]]);
    checkAxis(merge([turned, initial(4)]), 2, "branches meet whose axes lie in another order");
  });

  test("a mean over the channels leaves the image's axes alone", () => {
    const field = follow([
      [down, [1, 5, 8, 12]],
      ["point", [1, 8, 12]],
      [square(slide(3), 1), [1, 6, 10]],
    ]);
    checkAxis(field, 2, "12/4/0/5.5");
    checkAxis(field, 3, "12/4/0/5.5");
  });

  test("a linear layer mixes its axis and leaves the others alone", () => {
    const mixing: Reach = { axes: [{ kind: "mix", output: 7 }], firstAxis: 3 };
    const field = follow([
      [down, [1, 8, 8, 12]],
      [mixing, [1, 8, 8, 7]],
    ]);
    checkAxis(field, 2, "4/4/0/1.5");
    checkAxis(field, 3, "whole");
  });

  test("a linear layer over flattened axes sees them whole", () => {
    const field = follow([
      [down, [1, 8, 8, 12]],
      ["point", [1, 8, 96]],
      [{ axes: [{ kind: "mix", output: 96 }], firstAxis: 2 }, [1, 8, 96]],
    ]);
    checkAxis(field, 2, "whole");
    checkAxis(field, 3, "whole");
    checkAxis(field, 0, "1/1/0/0");
  });
});

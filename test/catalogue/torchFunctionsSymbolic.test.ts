import { describe, expect, it } from "vitest";
import { type Dim, mul, symbol } from "../../src/arithmetic/dimension";
import { formatDim, formatShape } from "../../src/arithmetic/format";
import { isUnknown } from "../../src/arithmetic/unknown";
import { callFunction } from "../../src/catalogue/apply";
import { lookup } from "../../src/catalogue/index";
import { type Arg, Tensor } from "../../src/catalogue/values";

type Size = Dim | string;

const N = symbol("N");

function tensor(...sizes: readonly Size[]): Tensor {
  return new Tensor(sizes.map((size) => (typeof size === "string" ? symbol(size) : size)));
}

function answer(name: string, args: readonly Arg[], keywords: Readonly<Record<string, Arg>> = {}) {
  const entry = lookup(name);
  if (entry?.kind !== "function") throw new Error(`${name} is no function of the catalogue`);
  return callFunction(entry, args, new Map(Object.entries(keywords)));
}

function check(
  name: string,
  args: readonly Arg[],
  expected: string | readonly string[],
  keywords: Readonly<Record<string, Arg>> = {},
): void {
  const { output, problem } = answer(name, args, keywords);
  expect(problem?.message).toBeUndefined();
  const shapes = (Array.isArray(output) ? (output as readonly Arg[]) : [output]).map(shown);
  expect(Array.isArray(expected) ? shapes : shapes[0]).toEqual(expected);
}

function shown(value: Arg): string {
  if (value instanceof Tensor) return formatShape(value.shape);
  return isUnknown(value) ? `unknown: ${value.reason}` : formatDim(value as Dim);
}

function checkProblem(name: string, args: readonly Arg[], message: string): void {
  expect(answer(name, args).problem?.message).toBe(message);
}

describe("symbolic sizes", () => {
  it("flow through reshaping", () => {
    check("torch.Tensor.view", [tensor("N", 16, 5, 5), N, -1], "(N, 400)");
    check("torch.Tensor.view", [tensor("N", "T", 64), N, symbol("T"), 8, 8], "(N, T, 8, 8)");
    check("torch.flatten", [tensor("N", 64, "H", "W"), 2], "(N, 64, H·W)");
    check("torch.Tensor.reshape", [tensor("N", "L", 64), -1, 64], "(N·L, 64)");
    check("torch.unflatten", [tensor("N", 12), 1, [3, -1]], "(N, 3, 4)");
  });

  it("flow through splitting and joining", () => {
    const wide = tensor("N", mul(symbol("C"), 3));
    check("torch.chunk", [wide, 3], ["(N, C)", "(N, C)", "(N, C)"], { dim: -1 });
    check("torch.split", [wide, symbol("C")], ["(N, C)", "(N, C)", "(N, C)"], { dim: -1 });
    check("torch.chunk", [tensor("N", "L", 96), 3], ["(N, L, 32)", "(N, L, 32)", "(N, L, 32)"], { dim: -1 });
    check("torch.cat", [[tensor("N", 1, 8), tensor("N", "L", 8)]], "(N, L + 1, 8)", { dim: 1 });
    check("torch.stack", [[tensor("N", 8), tensor("N", 8)]], "(N, 2, 8)", { dim: 1 });
  });

  it("flow through products, einsum and einops", () => {
    check("torch.matmul", [tensor("N", 8, "L", 64), tensor("N", 8, 64, "L")], "(N, 8, L, L)");
    check(
      "torch.einsum",
      ["bhid,bhjd->bhij", tensor("N", 8, "L", 64), tensor("N", 8, "L", 64)],
      "(N, 8, L, L)",
    );
    check("einops.rearrange", [tensor("N", "L", 512), "b n (h d) -> b h n d"], "(N, 8, L, 64)", { h: 8 });
    check("einops.repeat", [tensor(1, 1, 64), "() n d -> b n d"], "(N, 1, 64)", { b: N });
    check("einops.reduce", [tensor("N", 64, "H", "W"), "b c h w -> b c", "mean"], "(N, 64)");
  });

  it("flow through resizing and Fourier transforms", () => {
    check("torch.nn.functional.interpolate", [tensor("N", 3, "H", "W")], "(N, 3, 2H, 2W)", {
      scale_factor: 2,
    });
    check("torch.fft.rfft2", [tensor("N", 8, "H", "W")], "(N, 8, H, ⌊W/2⌋ + 1)");
  });

  it("count multiply-adds", () => {
    const { macs } = answer("torch.matmul", [tensor("N", 8, "L", 64), tensor("N", 8, 64, "L")]);
    expect(macs).toEqual(mul(mul(512, N), mul(symbol("L"), symbol("L"))));
  });

  it("leave open what depends on their value", () => {
    check(
      "torch.squeeze",
      [tensor("N", 10, 1)],
      "unknown: whether squeeze drops an axis of size N depends on its value",
    );
    check("torch.squeeze", [tensor("N", 10, 1), 2], "(N, 10)");
    check("torch.unbind", [tensor("N", 4)], "unknown: the number of tensors is not a known number");
  });
});

describe("what depends on data", () => {
  it("has an unknown size, but a known rank and dtype", () => {
    const { output } = answer("torch.nonzero", [tensor(4, 5)]);
    expect(output instanceof Tensor && shown(output)).toBe("(?, 2)");
    expect(output instanceof Tensor && output.dtype).toBe("int64");
    check("torch.masked_select", [tensor(4), new Tensor([4], "bool")], "(?,)");
    check("torch.unique", [tensor(4)], "(?,)");
  });
});

describe("NumPy's spellings", () => {
  it("are taken by PyTorch's own functions, not by torch.nn.functional", () => {
    check("torch.sum", [tensor("N", 8, 4)], "(N, 1, 4)", { axis: 1, keepdims: true });
    expect(answer("torch.nn.functional.softmax", [tensor("N", 8)], { axis: 1 }).problem?.exception).toBe(
      "TypeError",
    );
  });
});

describe("complaints", () => {
  it("are PyTorch's, with the received numbers", () => {
    checkProblem(
      "torch.add",
      [tensor(1, 64, 28, 28), tensor(1, 64, 28, 56)],
      "The size of tensor a (28) must match the size of tensor b (56) at non-singleton dimension 3",
    );
    checkProblem(
      "torch.cat",
      [[tensor(1, 3, 56), tensor(1, 3, 57)], 1],
      "Sizes of tensors must match except in dimension 1. Expected size 56 but got size 57 for tensor number 1 in the list.",
    );
    checkProblem(
      "torch.Tensor.view",
      [tensor(3200), 8, -1, 360],
      "shape '[8, -1, 360]' is invalid for input of size 3200",
    );
    checkProblem(
      "torch.matmul",
      [tensor(16, 10, 64), tensor(16, 10, 64)],
      "Expected size for first two dimensions of batch2 tensor to be: [16, 64] but got: [16, 10].",
    );
    checkProblem(
      "torch.unsqueeze",
      [tensor(3, 4), 5],
      "Dimension out of range (expected to be in range of [-3, 2], but got 5)",
    );
  });
});

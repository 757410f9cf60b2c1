import { describe, expect, it } from "vitest";
import { callFunction } from "../../src/catalogue/apply";
import { lookup } from "../../src/catalogue/index";
import { type Arg, Float, Opaque, Tensor } from "../../src/catalogue/values";

/** What a function or method answers to literal arguments; keywords stand in the last place. */
function call(name: string, args: readonly Arg[], keywords: Readonly<Record<string, Arg>> = {}): Arg {
  const entry = lookup(name);
  if (entry?.kind !== "function") throw new Error(`${name} is no function of the catalogue`);
  const { output, problem } = callFunction(entry, args, new Map(Object.entries(keywords)));
  if (problem) throw new Error(problem.message);
  return output;
}

function numbers(tensor: Arg): readonly number[] | undefined {
  return tensor instanceof Tensor ? tensor.data : undefined;
}

describe("the numbers of small constant tensors", () => {
  it("give the rates of stochastic depth as PyTorch rounds them", () => {
    const rates = call("torch.linspace", [0, new Float(0.1), 4]);
    const [first, second] = call("torch.Tensor.unbind", [rates]) as readonly Arg[];
    expect(call("torch.Tensor.item", [first ?? null])).toEqual(new Float(0));
    expect(call("torch.Tensor.item", [second ?? null])).toEqual(new Float(0.03333333507180214));
  });

  it("are split by the depths of stages", () => {
    const rates = call("torch.linspace", [0, new Float(0.3), 7]);
    const stages = call("torch.Tensor.split", [rates, [2, 5]]) as readonly Arg[];
    expect(stages.map((stage) => numbers(stage)?.length)).toEqual([2, 5]);
    expect(call("torch.Tensor.tolist", [stages[0] ?? null])).toHaveLength(2);
  });

  it("pass arithmetic, sums, order and shape", () => {
    const x = call("torch.arange", [6]);
    expect(numbers(call("torch.add", [x, 1]))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(numbers(call("torch.floor_divide", [x, 4]))).toEqual([0, 0, 0, 0, 1, 1]);
    expect(numbers(call("torch.cumsum", [x, 0]))).toEqual([0, 1, 3, 6, 10, 15]);
    expect(call("torch.Tensor.item", [call("torch.sum", [x])])).toBe(15);
    expect(numbers(call("torch.Tensor.flip", [x, 0]))).toEqual([5, 4, 3, 2, 1, 0]);
    const matrix = call("torch.Tensor.view", [x, 2, 3]);
    expect(numbers(call("torch.Tensor.t", [matrix]))).toEqual([0, 3, 1, 4, 2, 5]);
    expect(numbers(call("torch.cat", [[x, x]]))?.length).toBe(12);
  });

  it("come from literals, with Python's kinds", () => {
    expect(call("torch.tensor", [[1, 2, 3]])).toEqual(new Tensor([3], "int64", [1, 2, 3]));
    expect(call("torch.tensor", [[1, new Float(0.5)]])).toEqual(new Tensor([2], "float32", [1, 0.5]));
    expect(call("torch.tensor", [true])).toEqual(new Tensor([], "bool", [1]));
    expect(call("torch.zeros", [2], { dtype: new Opaque("torch.long") })).toEqual(
      new Tensor([2], "int64", [0, 0]),
    );
  });

  it("are dropped where the dtype or the size would make them doubtful", () => {
    expect(numbers(call("torch.ones", [5000]))).toBeUndefined();
    expect(numbers(call("torch.Tensor.half", [call("torch.ones", [2])]))).toBeUndefined();
    expect(call("torch.Tensor.item", [new Tensor([], "float32")])).toEqual(new Float(Number.NaN));
  });
});

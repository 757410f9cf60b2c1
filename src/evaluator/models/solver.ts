import { type Dim, Expr, namesIn, product } from "../../arithmetic/dimension";
import { formatIntervals } from "../../arithmetic/format";
import type { Dims } from "../../arithmetic/shape";
import { type Demand, solveSquare } from "../../arithmetic/solve";
import { Unknown } from "../../arithmetic/unknown";
import type { Step } from "../recorder";
import { TensorValue, Tuple } from "../values";

/** Sides that images usually have; one of them is taken where several would do. */
const USUAL_SIDES = [28, 32, 64, 48, 96, 112, 128, 160, 192, 224, 227, 256, 299, 384, 512];

/** Sides that the layers of a model leave possible. */
export interface Solution {
  readonly side: number;
  readonly words: string;
}

/**
 * Solves for the sides of a square map from what the layers demand: features behind a flattened map, and maps that
 * must not become empty. `steps` are those of a run on symbolic sides.
 */
export function solveSides(steps: readonly Step[], input: Dims): Solution | undefined {
  const names = [...new Set(input.slice(2).flatMap((dim) => [...namesIn(dim)]))];
  const [first, ...others] = names;
  const demands = steps
    .flatMap((step) => demandsOf(step))
    .filter(({ dim }) => [...namesIn(dim)].every((name) => names.includes(name)));
  if (first === undefined || !demands.some((demand) => "is" in demand)) return undefined;
  const found = solveSquare(demands, [first, ...others]);
  if (!found || found.length === 0) return undefined;
  const usual = USUAL_SIDES.find((side) => found.some(({ first: low, last }) => side >= low && side <= last));
  const side = usual ?? found[0]?.first ?? 0;
  const where = names.join(" = ");
  return { side, words: `what the layers demand: ${where} can be ${formatIntervals(found)}` };
}

function demandsOf(step: Step): readonly Demand[] {
  const [x] = step.inputs;
  const output = step.output instanceof TensorValue ? step.output.shape : undefined;
  const shape = x?.shape;
  if (shape === undefined || shape instanceof Unknown) return [];
  const positive =
    output && !(output instanceof Unknown)
      ? output.filter(isOpen).map((dim): Demand => ({ dim, atLeast: 1 }))
      : [];
  if (step.layer?.config?.entry.name === "torch.nn.Linear") {
    const expected = step.layer.config.args.raw("in_features");
    const received = shape.at(-1);
    if (typeof expected === "number" && received !== undefined && isOpen(received))
      return [{ dim: received, is: expected }];
  }
  return [...positive, ...regrouped(step, shape)];
}

/** `x.view(-1, 400)`: everything but the batch must be 400 values. */
function regrouped(step: Step, shape: Dims): readonly Demand[] {
  if (!/\.(view|reshape)$/.test(step.name)) return [];
  const [, ...given] = step.args.positional;
  const sizes = given.length === 1 && given[0] instanceof Tuple ? given[0].items : given;
  const [batch, width] = sizes;
  const values = product(shape.slice(1));
  return sizes.length === 2 && batch === -1 && typeof width === "number" && isOpen(values)
    ? [{ dim: values, is: width }]
    : [];
}

function isOpen(dim: Dim): dim is Expr {
  return dim instanceof Expr;
}

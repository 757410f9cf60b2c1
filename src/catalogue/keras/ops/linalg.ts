import { type Dim, equal, less } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import type { BoundArgs } from "../../arguments";
import { fail } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { Tensor } from "../../values";
import { repr, shapeWords } from "../words";
import { dtypeOf, floating, promote, strong } from "./dtype";
import { firstOf } from "./elementwise";
import { shapeOf } from "./form";

/** Linear algebra on the last two axes. */

/** Linear algebra on the last two axes. */
export const linearAlgebra: readonly FunctionEntry[] = [
  ...["inv", "cholesky_inverse"].map((name) => square(`keras.ops.${name}(x)`, (x) => x)),
  square("keras.ops.cholesky(x, upper=False)", (x) => x),
  square("keras.ops.det(x)", (x) => x.slice(0, -2)),
  square("keras.ops.logdet(x)", (x) => x.slice(0, -2)),
  fn("keras.ops.pinv(x, rcond=None)", {
    reach: "whole",
    output: (a) => {
      const x = demandMatrix(shapeOf(a.raw("x")), 2);
      return new Tensor([...x.slice(0, -2), x[x.length - 1] ?? 1, x[x.length - 2] ?? 1]);
    },
  }),
  fn("keras.ops.solve(a, b)", {
    reach: "whole",
    output: (a) => {
      const [p, q] = [demandSquare(shapeOf(a.raw("a"))), shapeOf(a.raw("b"))];
      const isVector =
        q.length === p.length - 1 && equal(q[q.length - 1] ?? 1, p[p.length - 1] ?? 1) !== false;
      const rows = isVector ? q[q.length - 1] : q[q.length - 2];
      if (equal(p[p.length - 1] ?? 1, rows ?? 1) === false) {
        fail(
          "matmul",
          "ValueError",
          `Incompatible shapes between \`a\` ${shapeWords(p)} and \`b\` ${shapeWords(q)}`,
        );
      }
      return new Tensor(q, strong(promote(dtypeOf(a.raw("a")), dtypeOf(a.raw("b")))));
    },
  }),
  fn("keras.ops.qr(x, mode='reduced')", {
    reach: "whole",
    output: (a) => {
      const x = demandMatrix(shapeOf(a.raw("x")), 2);
      const [rows = 1, columns = 1] = x.slice(-2);
      const mode = a.text("mode");
      if (mode !== "reduced" && mode !== "complete") {
        const rule = "`mode` argument value not supported. Expected one of {'reduced', 'complete'}.";
        fail("value", "ValueError", `${rule} Received: mode=${mode ?? repr(a.raw("mode"))}`);
      }
      const middle = mode === "complete" ? rows : lesser(rows, columns);
      const lead = x.slice(0, -2);
      return [new Tensor([...lead, rows, middle]), new Tensor([...lead, middle, columns])];
    },
  }),
  fn("keras.ops.svd(x, full_matrices=True, compute_uv=True)", {
    reach: "whole",
    output: (a) => {
      const x = demandMatrix(shapeOf(a.raw("x")), 2);
      const lead = x.slice(0, -2);
      const [rows = 1, columns = 1] = x.slice(-2);
      const least = lesser(rows, columns);
      if (!a.flag("compute_uv")) return new Tensor([...lead, least]);
      const [left, right] = a.flag("full_matrices") ? [rows, columns] : [least, least];
      return [
        new Tensor([...lead, rows, left]),
        new Tensor([...lead, least]),
        new Tensor([...lead, right, columns]),
      ];
    },
  }),
];

function lesser(a: Dim, b: Dim): Dim {
  return less(b, a) === true ? b : a;
}

function demandMatrix(x: Dims, rank: number): Dims {
  if (x.length >= rank) return x;
  const rule = "Expected input to have rank >= 2.";
  return fail("rank", "ValueError", `${rule} Received input with shape ${shapeWords(x)}.`, {
    received: x.length,
  });
}

function demandSquare(x: Dims): Dims {
  const [rows = 1, columns = 1] = demandMatrix(x, 2).slice(-2);
  if (equal(rows, columns) !== false) return x;
  const rule = "Expected a square matrix.";
  return fail("value", "ValueError", `${rule} Received non-square input with shape ${shapeWords(x)}`);
}

function square(signature: string, shape: (x: Dims) => Dims): FunctionEntry {
  return fn(signature, {
    reach: "whole",
    output: (a: BoundArgs) =>
      new Tensor(shape(demandSquare(shapeOf(firstOf(a)))), floating(dtypeOf(firstOf(a)))),
  });
}

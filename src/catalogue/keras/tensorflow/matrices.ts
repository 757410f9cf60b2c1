import { less } from "../../../arithmetic/dimension";
import type { Dims } from "../../../arithmetic/shape";
import { fail, giveUp } from "../../bail";
import { type FunctionEntry, fn } from "../../entry";
import { Float, Tensor } from "../../values";
import { dtypeOf, strong } from "../ops/dtype";
import { shapeOf } from "../ops/form";
import { repr } from "../words";
import { tfDtype } from "./elementwise";
import { brackets } from "./form";

/** TensorFlow's functions of matrices and masks. */

export const maskOrMatrix: readonly FunctionEntry[] = [
  fn("tensorflow.sequence_mask(lengths, maxlen=None, dtype='bool', name=None)", {
    output: (a) => {
      if (a.isNone("maxlen")) return giveUp("the longest length is computed while running");
      const given = a.raw("maxlen");
      if (typeof given === "string") {
        fail("type", "TypeError", `Cannot convert ${repr(given)} to EagerTensor of dtype int32`);
      }
      const longest = given instanceof Float ? Math.trunc(given.value) : a.int("maxlen");
      return new Tensor(
        [...shapeOf(a.raw("lengths")), less(longest, 0) === true ? 0 : longest],
        tfDtype(a.raw("dtype"), "bool"),
      );
    },
  }),
  fn("tensorflow.linalg.band_part(input, num_lower, num_upper, name=None)", {
    output: (a) => {
      const x = matrix(shapeOf(a.raw("input")));
      const [lower, upper] = [a.raw("num_lower"), a.raw("num_upper")];
      if (typeof lower === "string" || typeof upper === "string") {
        fail("type", "TypeError", "Cannot convert 0 to EagerTensor of dtype string");
      }
      for (const [name, given, side] of [
        ["num_lower", lower, x[x.length - 2]],
        ["num_upper", upper, x[x.length - 1]],
      ] as const) {
        if (typeof given !== "number" || less(side ?? 1, given) !== true) continue;
        const what = name === "num_lower" ? "rows" : "columns";
        const rule = `${name} must be negative or less or equal to number of ${what}`;
        fail("value", "InvalidArgumentError", `${rule} (${repr(side ?? 1)}) got: ${given}`);
      }
      return new Tensor(x, strong(dtypeOf(a.raw("input"))));
    },
  }),
  fn("tensorflow.linalg.trace(x, name=None)", {
    aliases: ["tensorflow.trace"],
    output: (a) => new Tensor(matrix(shapeOf(a.raw("x"))).slice(0, -2), strong(dtypeOf(a.raw("x")))),
  }),
  fn(
    "tensorflow.linalg.diag(diagonal, name='diag', k=0, num_rows=-1, num_cols=-1, padding_value=0, align='RIGHT_LEFT')",
    {
      aliases: ["tensorflow.linalg.tensor_diag"],
      output: (a) => {
        const x = shapeOf(a.raw("diagonal"));
        return new Tensor([...x, x[x.length - 1] ?? 1], strong(dtypeOf(a.raw("diagonal"))));
      },
    },
  ),
  fn("tensorflow.linalg.diag_part(input, name='diag_part', k=0, padding_value=0, align='RIGHT_LEFT')", {
    output: (a) => {
      const x = matrix(shapeOf(a.raw("input")));
      const [rows = 1, columns = 1] = x.slice(-2);
      const least = less(columns, rows) === true ? columns : rows;
      return new Tensor([...x.slice(0, -2), least], strong(dtypeOf(a.raw("input"))));
    },
  }),
];

function matrix(x: Dims): Dims {
  if (x.length >= 2) return x;
  return fail("rank", "InvalidArgumentError", `input must be at least 2-dim, received shape: ${brackets(x)}`);
}

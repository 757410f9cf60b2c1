import { getAttribute } from "../../attributes/get";
import { getItem } from "../../containers/items";
import { binary } from "../../operators/binary";
import { type NativeFunction, native } from "../native";

/** Functions of one operator, as in the `operator` module. */
export const operator: Readonly<Record<string, NativeFunction>> = {
  add: (call) => binary(call.frame, "+", call.get(0) ?? null, call.get(1) ?? null, call.at),
  mul: (call) => binary(call.frame, "*", call.get(0) ?? null, call.get(1) ?? null, call.at),
  sub: (call) => binary(call.frame, "-", call.get(0) ?? null, call.get(1) ?? null, call.at),
  truediv: (call) => binary(call.frame, "/", call.get(0) ?? null, call.get(1) ?? null, call.at),
  itemgetter: (call) =>
    native("itemgetter", (inner) =>
      getItem(inner.frame, inner.get(0) ?? null, call.get(0) ?? null, inner.at),
    ),
  attrgetter: (call) =>
    native("attrgetter", (inner) =>
      getAttribute(inner.frame, inner.get(0) ?? null, String(call.get(0)), inner.at),
    ),
};

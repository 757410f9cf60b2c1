import { Unknown } from "../../../arithmetic/unknown";
import { Float } from "../../../catalogue/values";
import type { Value } from "../../values";
import { type NativeFunction, natives } from "../native";

const UNKNOWN = () => new Unknown("the number is not known");

/** A method of whole numbers. */
function ofWhole(compute: (value: number) => Value): NativeFunction {
  return ({ positional: [self] }) => (typeof self === "number" ? compute(self) : UNKNOWN());
}

/** The methods of integers and floats. */
export const numbers = natives({
  is_integer: ({ positional: [self] }) => (self instanceof Float ? Number.isInteger(self.value) : true),
  bit_length: ofWhole((value) => (value === 0 ? 0 : Math.abs(value).toString(2).length)),
  bit_count: ofWhole((value) => [...Math.abs(value).toString(2)].filter((digit) => digit === "1").length),
  conjugate: ({ positional: [self = null] }) => self,
  item: ({ positional: [self = null] }) => self,
});

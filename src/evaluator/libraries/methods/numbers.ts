import { Unknown } from "../../../arithmetic/unknown";
import { Float } from "../../../catalogue/values";
import { natives } from "../native";

export const numbers = natives({
  is_integer: (call) => {
    const value = call.positional[0];
    return value instanceof Float ? Number.isInteger(value.value) : true;
  },
  bit_length: (call) =>
    typeof call.positional[0] === "number"
      ? call.positional[0].toString(2).length
      : new Unknown("the number is not known"),
  item: (call) => call.positional[0] ?? null,
});

/** Python's operators, as methods that are called by name. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  mul: ["__mul__", "__rmul__", "__imul__"],
  remainder: ["__mod__"],
  floor_divide: ["__floordiv__"],
  bitwise_and: ["__and__"],
  bitwise_or: ["__or__"],
  bitwise_xor: ["__xor__"],
  eq: ["__eq__"],
  ne: ["__ne__"],
  lt: ["__lt__"],
  le: ["__le__"],
  gt: ["__gt__"],
  ge: ["__ge__"],
};

/** The qualified names of operators for the same function, such as `torch.Tensor.__eq__` for `eq`. */
export function operatorsOf(name: string): readonly string[] {
  return (OPERATORS[name] ?? []).map((operator) => `torch.Tensor.${operator}`);
}

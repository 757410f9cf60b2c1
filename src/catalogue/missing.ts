/** The classes of PyTorch that take the arguments of others, by which Python names them. */
const OWNERS: readonly (readonly [layers: RegExp, owner: string])[] = [
  [/^MaxPool[123]d$/, "_MaxPoolNd"],
  [/^LPPool[123]d$/, "_LPPoolNd"],
  [/^AdaptiveAvgPool[123]d$/, "_AdaptiveAvgPoolNd"],
  [/^AdaptiveMaxPool[123]d$/, "_AdaptiveMaxPoolNd"],
  [/^BatchNorm[123]d$/, "_BatchNorm"],
  [/^InstanceNorm[123]d$/, "_InstanceNorm"],
  [/^(RNN|LSTM|GRU)$/, "RNNBase"],
];

/** What Python says of a call that lacks arguments; `name` is the qualified name of the signature. */
export function missingWords(name: string, missing: readonly string[]): string {
  const parts = name.split(".");
  const last = parts.at(-1) ?? "";
  const [first = ""] = missing;
  if (last === "call" && name.startsWith("keras.")) return `missing a required argument: '${first}'`;
  if (last === "call") return `${parts.at(-2)}.forward() ${positional(missing)}`;
  if (/^(torch\.nn|keras\.layers)\.[A-Z]\w*$/.test(name))
    return `${OWNERS.find(([layers]) => layers.test(last))?.[1] ?? last}.__init__() ${positional(missing)}`;
  return `${last}() missing required argument: '${first}'`;
}

function positional(missing: readonly string[]): string {
  const names = missing.map((name) => `'${name}'`);
  const list =
    names.length > 2 ? `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}` : names.join(" and ");
  return `missing ${names.length} required positional argument${names.length > 1 ? "s" : ""}: ${list}`;
}

/** Python's complaint about arguments that a signature does not take; Keras' layers bind theirs by themselves. */
export function surplusWords(name: string, what: string): string {
  const parts = name.split(".");
  if (parts.at(-1) !== "call") return `${parts.at(-1)}() ${what}`;
  if (name.startsWith("keras.")) return what.startsWith("takes") ? "too many positional arguments" : what;
  return `${parts.at(-2)}.forward() ${what}`;
}

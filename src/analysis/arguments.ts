import { type Dim, isExpr } from "../arithmetic/dimension";
import { formatDim } from "../arithmetic/format";
import { isUnknown } from "../arithmetic/unknown";
import { type Arg, Float, LayerConfig, Mapping, Opaque, Packed, Tensor } from "../catalogue/values";
import type { LayerNode } from "../model/graph";

/** A layer as its constructor was called, in Python's spelling: `Conv2d(in_channels=3, out_channels=64, …)`. */
export function constructorCall({ type, args }: LayerNode): string {
  if (!args) return `${type}(…)`;
  const given = args.signature.parameters.filter(({ name }) => args.isGiven(name));
  const words = given.map(({ name, kind }) => {
    const text = formatArg(args.raw(name));
    return kind === "var-positional" ? text.slice(1, -1).replace(/,$/, "") : `${name}=${text}`;
  });
  return `${type}(${words.filter((word) => word !== "").join(", ")})`;
}

function formatArg(value: Arg): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return `'${value}'`;
  if (typeof value === "number" || isExpr(value) || isUnknown(value)) return formatDim(value as Dim);
  if (value instanceof Float) return Number.isNaN(value.value) ? "?" : floatText(value.value);
  if (value instanceof Opaque) return value.name;
  if (value instanceof Tensor || value instanceof Packed) return "tensor";
  if (value instanceof LayerConfig) return `${value.entry.shortName}(…)`;
  if (value instanceof Mapping) return "{…}";
  const items = value.map(formatArg);
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
}

function floatText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

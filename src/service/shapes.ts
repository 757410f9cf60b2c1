import { type Dim, symbol } from "../arithmetic/dimension";
import type { InputShape } from "../evaluator/evaluate";

const HELP =
  "Write sizes with commas, such as 1, 3, 224, 224 or N, 3, H, W; a dtype may follow, as in 1, 128:int64.";

/**
 * Reads the shape of an input: `1,3,224,224`, `(1, 3, 224, 224)`, `N,128:int64`. Names are symbolic sizes.
 * Returns a sentence for the user where it is no shape.
 */
export function readShape(text: string): InputShape | string {
  const [sizes = "", dtype, ...rest] = text.split(":").map((part) => part.trim());
  const inside = /^\((.*)\)$|^\[(.*)\]$/.exec(sizes);
  const items = (inside?.[1] ?? inside?.[2] ?? sizes).split(",").map((item) => item.trim());
  if (items.at(-1) === "") items.pop();
  const dims = items.map(readSize);
  const isDtype = dtype === undefined || /^[a-z]+\d*$/.test(dtype);
  if (rest.length > 0 || !isDtype || dims.length === 0 || dims.includes(undefined)) return HELP;
  return { dims: dims.filter((dim) => dim !== undefined), dtype };
}

/** Says what is wrong with a shape; undefined when it can be read. An empty text is no shape, and right. */
export function parseShape(text: string): string | undefined {
  const shape = text.trim() === "" ? undefined : readShape(text);
  return typeof shape === "string" ? shape : undefined;
}

function readSize(item: string): Dim | undefined {
  if (/^[1-9]\d*$/.test(item)) return Number(item);
  if (item === "None" || item === "null") return symbol("N");
  return /^[A-Za-z_]\w*$/.test(item) ? symbol(item) : undefined;
}

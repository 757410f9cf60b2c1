import { Unknown } from "../arithmetic/unknown";
import { Float } from "../catalogue/values";
import type { Location } from "../model/graph";
import { getItem } from "./containers/items";
import { formatOf } from "./formatting";
import type { Frame } from "./frame";
import { contentOf } from "./keys";
import { Dict, Tuple, type Value } from "./values";

const PLACE = /%(?:\((\w+)\))?([-+ 0#]*)(\d+|\*)?(?:\.(\d+))?([%sdrfigeExXoua])/g;

/** `"%d-%s" % (1, "a")`, with names where a dictionary is given. */
export function formatPercent(
  frame: Frame,
  template: string,
  argument: Value,
  at: Location,
): string | Unknown {
  const args = argument instanceof Tuple ? argument.items : [argument];
  let next = 0;
  let unknown: Unknown | undefined;
  const text = template.replace(PLACE, (_all, name, flags, width, precision, kind) => {
    if (kind === "%") return "%";
    const isNamed = name !== undefined && contentOf(argument) instanceof Dict;
    const value = isNamed ? getItem(frame, argument, name, at) : args[next++];
    const piece = formatPlace(frame, value, { flags, width: width ?? "", precision, kind }, at);
    if (piece instanceof Unknown) unknown ??= piece;
    return String(piece);
  });
  return unknown ?? text;
}

interface Place {
  readonly flags: string;
  readonly width: string;
  readonly precision: string | undefined;
  readonly kind: string;
}

function formatPlace(frame: Frame, value: Value | undefined, place: Place, at: Location): string | Unknown {
  if (value === undefined || place.width === "*")
    return new Unknown("the text names more arguments than there are");
  const { flags, kind, precision } = place;
  const isText = kind === "s" || kind === "r" || kind === "a";
  const isWhole = kind === "d" || kind === "i" || kind === "u";
  const align = flags.includes("-") ? "<" : isText ? ">" : "";
  const sign = !isText && flags.includes("+") ? "+" : !isText && flags.includes(" ") ? " " : "";
  const zero = flags.includes("0") && !align ? "0" : "";
  const point = precision === undefined || isWhole ? "" : `.${precision}`;
  const spec = `${align}${sign}${zero}${place.width}${point}${isText ? "" : isWhole ? "d" : kind}`;
  const number = isWhole && value instanceof Float ? Math.trunc(value.value) : value;
  return formatOf(
    frame,
    number,
    spec === align ? "" : spec,
    isText ? (kind === "s" ? "s" : "r") : undefined,
    at,
  );
}

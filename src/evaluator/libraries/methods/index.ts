import { Float } from "../../../catalogue/values";
import { Iterator } from "../../iterator";
import { Dict, List, type Native, SetValue, Tuple, type Value } from "../../values";
import { natives } from "../native";
import { dicts } from "./dicts";
import { iterators } from "./iterators";
import { lists } from "./lists";
import { numbers } from "./numbers";
import { sets } from "./sets";
import { ofChangeable } from "./special";
import { strings } from "./strings";
import { tuples } from "./tuples";

/** A method of a plain value: of a string, list, tuple, dictionary, set or number. */
export function methodOf(value: Value, name: string): Native | undefined {
  const table =
    typeof value === "string"
      ? strings
      : value instanceof List
        ? lists
        : value instanceof Tuple
          ? tuples
          : value instanceof Dict
            ? dicts
            : value instanceof SetValue
              ? sets
              : value instanceof Iterator
                ? iterators
                : value instanceof Float || typeof value === "number"
                  ? numbers
                  : undefined;
  if (table && Object.hasOwn(table, name)) return table[name] as Native;
  return name.startsWith("__") ? specialOf(value, name) : undefined;
}

let special: Readonly<Record<string, Value>> | undefined;

/** `items.__len__` and its like. */
function specialOf(value: Value, name: string): Native | undefined {
  special ??= natives(ofChangeable);
  const isContainer = typeof value === "object" && value !== null && !(value instanceof Float);
  if (!isContainer && typeof value !== "string") return undefined;
  return Object.hasOwn(special, name) ? (special[name] as Native) : undefined;
}

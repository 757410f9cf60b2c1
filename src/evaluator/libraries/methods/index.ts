import { Float } from "../../../catalogue/values";
import { Dict, List, type Native, SetValue, Tuple, type Value } from "../../values";
import { dicts } from "./dicts";
import { lists } from "./lists";
import { numbers } from "./numbers";
import { sets } from "./sets";
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
              : value instanceof Float || typeof value === "number"
                ? numbers
                : undefined;
  return table && Object.hasOwn(table, name) ? (table[name] as Native) : undefined;
}

import type { FunctionEntry } from "../../catalogue/entry";
import { callEntry } from "../tensors";
import { Native } from "../values";

const functions = new Map<FunctionEntry, Native>();

/** The function of a library that a catalogue entry describes; always the same object. */
export function functionFor(entry: FunctionEntry): Native {
  let made = functions.get(entry);
  if (!made) {
    made = new Native(entry.name, (frame, args, at) => callEntry(frame, entry, args, at));
    functions.set(entry, made);
  }
  return made;
}

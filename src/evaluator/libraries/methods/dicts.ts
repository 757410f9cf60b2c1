import { Unknown } from "../../../arithmetic/unknown";
import { callValue } from "../../calls";
import { iterate } from "../../containers/iterate";
import { complain } from "../../frame";
import { firstOf } from "../../given";
import { keyOf } from "../../keys";
import { openness, perhapsMissing, removeUnderUnknownKey, setUnderUnknownKey } from "../../openness";
import { display } from "../../text";
import { Dict, List, Tuple, type Value } from "../../values";
import { builtin } from "../builtins";
import { type NativeCall, natives } from "../native";

const pairsOf = (dict: Dict) => [...dict.entries.values()];

/** What `keys`, `values` and `items` give. */
function view(call: NativeCall, each: (pair: readonly [Value, Value]) => Value): List {
  const dict = call.positional[0] as Dict;
  return new List(pairsOf(dict).map(each), perhapsMissing(dict));
}

export const dicts = natives({
  keys: (call) => view(call, ([key]) => key),
  values: (call) => view(call, ([, value]) => value),
  items: (call) => view(call, (pair) => new Tuple(pair)),
  get: (call) =>
    firstOf(
      entryOf(call)?.[1],
      () => unknownKey(call),
      () => call.get(2, "default"),
    ) ?? null,
  pop: (call) => {
    const found = entryOf(call);
    const dict = call.positional[0] as Dict;
    const text = keyOf(call.positional[1] ?? null);
    call.frame.run.heap.touch(dict, text);
    if (text === undefined) removeUnderUnknownKey(call.frame.run.heap, dict, call.positional[1] ?? null);
    else dict.entries.delete(text);
    const missing = () =>
      complain(call.frame, call.at, "value", "KeyError", String(display(call.positional[1] ?? null)));
    return (
      firstOf(
        found?.[1],
        () => unknownKey(call),
        () => call.get(2, "default"),
        missing,
      ) ?? null
    );
  },
  setdefault: (call) => {
    const found = entryOf(call);
    if (found) return found[1];
    const key = call.positional[1] ?? null;
    const dict = call.positional[0] as Dict;
    const text = keyOf(key);
    if (text === undefined) {
      setUnderUnknownKey(call.frame.run.heap, dict, key);
      return new Unknown("the key is not known");
    }
    const open = openness(dict);
    call.frame.run.heap.touch(dict, text);
    const value = call.get(2, "default") ?? null;
    dict.entries.set(text, [key, open ?? value]);
    return open ?? value;
  },
  update: (call) => {
    const dict = call.positional[0] as Dict;
    const made = (builtin("dict") as Value) ?? null;
    const other = callValue(
      call.frame,
      made,
      { positional: call.positional.slice(1), keywords: call.keywords },
      call.at,
    );
    if (!(other instanceof Dict)) call.frame.run.heap.touch(dict);
    if (other instanceof Dict)
      for (const [key, entry] of other.entries) {
        call.frame.run.heap.touch(dict, key);
        dict.entries.set(key, entry);
      }
    else {
      const why = new Unknown("the dictionary was updated with something that is not known");
      for (const [key, [name]] of dict.entries) dict.entries.set(key, [name, why]);
      setUnderUnknownKey(call.frame.run.heap, dict, why);
    }
    return null;
  },
  fromkeys: (call) => {
    const [source = null, value = null] = call.positional;
    const keys = iterate(call.frame, source, call.at);
    if (keys instanceof Unknown) return keys;
    const made = new Dict();
    for (const key of keys) {
      const text = keyOf(key);
      if (text === undefined) return new Unknown("a key of the dictionary is not known");
      made.entries.set(text, [key, value]);
    }
    return made;
  },
  // Those of `collections.OrderedDict`, which a dictionary stands for.
  move_to_end: (call) => {
    const dict = call.positional[0] as Dict;
    const text = keyOf(call.positional[1] ?? null);
    const entry = text === undefined ? undefined : dict.entries.get(text);
    if (text === undefined || !entry) return null;
    call.frame.run.heap.touch(dict);
    dict.entries.delete(text);
    if (call.get(2, "last") !== false) dict.entries.set(text, entry);
    else dict.entries = new Map([[text, entry], ...dict.entries]);
    return null;
  },
  copy: (call) => {
    const dict = call.positional[0] as Dict;
    const copy = new Dict(new Map(dict.entries));
    copy.defaultFactory = dict.defaultFactory;
    return copy;
  },
  clear: (call) => {
    call.frame.run.heap.touch(call.positional[0] as Dict);
    (call.positional[0] as Dict).entries.clear();
    return null;
  },
  popitem: (call) => {
    const dict = call.positional[0] as Dict;
    call.frame.run.heap.touch(dict);
    const last = [...dict.entries].at(call.get(1, "last") === false ? 0 : -1);
    if (last) dict.entries.delete(last[0]);
    return last ? new Tuple(last[1]) : new Unknown("the dictionary is empty");
  },
});

function entryOf(call: NativeCall): readonly [Value, Value] | undefined {
  return (call.positional[0] as Dict).entries.get(keyOf(call.positional[1] ?? null) ?? "");
}

function unknownKey(call: NativeCall): Unknown | undefined {
  const key = call.positional[1] ?? null;
  return key instanceof Unknown ? key : openness(call.positional[0] as Dict);
}

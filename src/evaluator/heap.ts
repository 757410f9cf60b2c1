import { Unknown } from "../arithmetic/unknown";
import { joinValues } from "./join";
import { isWeightless } from "./libraries/weightless";
import { PerhapsMissing } from "./openness";
import { Scope } from "./scope";
import { Dict, Instance, List, type Mutable, ParameterValue, SetValue, type Value } from "./values";

/** What stands for a key that is not there. */
const ABSENT = Symbol("absent");

/** Mutable objects that hold their contents by key. */
type Table = Exclude<Mutable, List | ParameterValue>;
/** An entry of a table: a value, a dictionary's pair of key and value, or nothing. */
type Entry = Value | readonly [key: Value, value: Value] | typeof ABSENT;

interface Items {
  readonly items: readonly Value[];
  readonly unknown: Unknown | undefined;
}

/** Contents of lists as a whole, of everything else by the keys that were written. */
interface Contents {
  readonly lists: Map<List, Items>;
  readonly tables: Map<Table, Map<string, Entry>>;
  /** Whether parameters are trained. */
  readonly flags: Map<ParameterValue, boolean | Unknown>;
}

/** What an open branch has overwritten. */
interface Level extends Contents {
  /** Instances with this identity or a later one were made in the branch: undoing it needs nothing of them. */
  readonly firstId: number;
}

/** What a branch changed. */
export type Changes = Contents;

/**
 * Everything mutable is written through here, so that a branch can be run, undone, and joined with another.
 * Outside of undecided branches {@link touch} costs one comparison.
 */
export class Heap {
  /** What the open branches have overwritten, innermost last. */
  private readonly levels: Level[] = [];

  /** How many undecided branches are running, one within the other. */
  get depth(): number {
    return this.levels.length;
  }

  /** Whether an undecided branch is running. */
  get isForked(): boolean {
    return this.levels.length > 0;
  }

  /** To be called before an object is changed: under one key, or without a key under any. */
  touch(object: Mutable, key?: string): void {
    const top = this.levels.at(-1);
    if (!top || (object instanceof Instance && object.id >= top.firstId)) return;
    if (object instanceof List) {
      if (!top.lists.has(object))
        top.lists.set(object, { items: [...object.items], unknown: object.unknown });
    } else if (object instanceof ParameterValue) {
      if (!top.flags.has(object)) top.flags.set(object, object.trainable);
    } else if (key !== undefined) remember(top, object, key);
    else for (const each of tableOf(object).keys()) remember(top, object, each);
  }

  /** Runs something as if no branch were open: what it does holds whatever becomes of them. */
  aside(body: () => void): void {
    const open = this.levels.splice(0);
    try {
      body();
    } finally {
      this.levels.splice(0, this.levels.length, ...open);
    }
  }

  /** Forgets all open branches, after the evaluation was stopped inside one. */
  reset(): void {
    this.levels.length = 0;
  }

  /** Starts recording changes to what there is; what is made from now on has `firstId` or a later identity. */
  begin(firstId: number): void {
    this.levels.push({ ...emptyContents(), firstId });
  }

  /** Ends recording and undoes the changes; returns them so that they can be joined. */
  rollBack(): Changes {
    const before = this.levels.pop() ?? emptyContents();
    const after = emptyContents();
    for (const [list, old] of before.lists) {
      after.lists.set(list, { items: list.items, unknown: list.unknown });
      restoreList(list, old);
    }
    for (const [parameter, old] of before.flags) {
      after.flags.set(parameter, parameter.trainable);
      parameter.trainable = old;
    }
    for (const [object, old] of before.tables) {
      const table = tableOf(object);
      after.tables.set(object, new Map([...old.keys()].map((key) => [key, entryOf(table, key)])));
      for (const [key, entry] of old) restoreEntry(table, key, entry);
    }
    return after;
  }

  /** Makes the changes of one branch real. */
  apply(changes: Changes): void {
    for (const [list, items] of changes.lists) this.writeList(list, items);
    for (const [parameter, flag] of changes.flags) this.writeFlag(parameter, flag);
    for (const [object, entries] of changes.tables) {
      for (const [key, entry] of entries) this.writeEntry(object, key, entry);
    }
  }

  /**
   * Makes real what both branches agree on; where they differ the value depends on the condition. Of `local` the
   * first branch's state is taken as it is.
   */
  join(a: Changes, b: Changes, why: Unknown, local?: Scope): void {
    for (const list of new Set([...a.lists.keys(), ...b.lists.keys()])) {
      const now: Items = { items: list.items, unknown: list.unknown };
      this.writeList(list, joinItems(a.lists.get(list) ?? now, b.lists.get(list) ?? now, why));
    }
    for (const parameter of new Set([...a.flags.keys(), ...b.flags.keys()])) {
      const [one, other] = [a, b].map((way) => way.flags.get(parameter) ?? parameter.trainable);
      this.writeFlag(parameter, one === other && one !== undefined ? one : why);
    }
    for (const object of new Set([...a.tables.keys(), ...b.tables.keys()])) {
      const table = tableOf(object);
      const [left, right] = [a.tables.get(object), b.tables.get(object)];
      for (const key of new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])) {
        const now = entryOf(table, key);
        const one = left?.get(key) ?? now;
        const other = right?.get(key) ?? now;
        this.writeEntry(object, key, object === local ? one : joinEntries(object, one, other, why));
      }
    }
  }

  private writeList(list: List, items: Items): void {
    this.touch(list);
    restoreList(list, items);
  }

  private writeFlag(parameter: ParameterValue, flag: boolean | Unknown): void {
    this.touch(parameter);
    parameter.trainable = flag;
  }

  private writeEntry(object: Table, key: string, entry: Entry): void {
    this.touch(object, key);
    restoreEntry(tableOf(object), key, entry);
  }
}

function emptyContents(): Contents {
  return { lists: new Map(), tables: new Map(), flags: new Map() };
}

function tableOf(object: Table): Map<string, Entry> {
  if (object instanceof Dict || object instanceof SetValue) return object.entries as Map<string, Entry>;
  return (object instanceof Scope ? object.variables : object.attrs) as Map<string, Entry>;
}

function entryOf(table: ReadonlyMap<string, Entry>, key: string): Entry {
  const entry = table.get(key);
  return entry === undefined ? ABSENT : entry;
}

function remember(level: Contents, object: Table, key: string): void {
  const keys = level.tables.get(object) ?? new Map<string, Entry>();
  level.tables.set(object, keys);
  if (!keys.has(key)) keys.set(key, entryOf(tableOf(object), key));
}

function restoreEntry(table: Map<string, Entry>, key: string, entry: Entry): void {
  if (entry === ABSENT) table.delete(key);
  else table.set(key, entry);
}

function restoreList(list: List, { items, unknown }: Items): void {
  list.items = [...items];
  list.unknown = unknown;
}

function joinItems(a: Items, b: Items, why: Unknown): Items {
  const unknown = a.unknown ?? b.unknown ?? (a.items.length === b.items.length ? undefined : why);
  const items = unknown ? [] : a.items.map((item, i) => joinValues(item, b.items[i] ?? why, why));
  return { items, unknown };
}

function joinEntries(object: Table, a: Entry, b: Entry, why: Unknown): Entry {
  if (a === ABSENT && b === ABSENT) return ABSENT;
  if (isPair(a) || isPair(b)) {
    const key = isPair(a) ? a[0] : isPair(b) ? b[0] : why;
    return [key, isPair(a) && isPair(b) ? joinValues(a[1], b[1], why) : new PerhapsMissing(why.reason)];
  }
  const joined = a === ABSENT || b === ABSENT ? new PerhapsMissing(why.reason) : joinValues(a, b, why);
  const mayBeLayer = joined instanceof Unknown && [a, b].some((way) => !isWeightless(valueOrNone(way)));
  if (object instanceof Instance && mayBeLayer) object.uncertain ??= why;
  return joined;
}

function valueOrNone(entry: Entry): Value {
  return entry === ABSENT || isPair(entry) ? null : entry;
}

function isPair(entry: Entry): entry is readonly [Value, Value] {
  return Array.isArray(entry);
}

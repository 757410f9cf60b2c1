import { Unknown } from "../arithmetic/unknown";
import { joinValues } from "./join";
import { Scope } from "./scope";
import { ClassValue, Dict, Instance, List, type Mutable, SetValue, type Value } from "./values";

/** A copy of what an object held. */
type Snapshot =
  | { readonly kind: "items"; readonly items: readonly Value[]; readonly unknown: Unknown | undefined }
  | { readonly kind: "map"; readonly map: ReadonlyMap<string, Value> }
  | { readonly kind: "dict"; readonly entries: ReadonlyMap<string, readonly [Value, Value]> };

/**
 * Everything mutable is written through here, so that a branch can be run, undone, and joined with another.
 * Outside of undecided branches {@link touch} costs one comparison.
 */
export class Heap {
  private readonly levels: Map<Mutable, Snapshot>[] = [];

  /** Whether an undecided branch is running. */
  get isForked(): boolean {
    return this.levels.length > 0;
  }

  /** To be called before an object is changed. */
  touch(object: Mutable): void {
    const top = this.levels.at(-1);
    if (top && !top.has(object)) top.set(object, snapshot(object));
  }

  /** Forgets all open branches, after the evaluation was stopped inside one. */
  reset(): void {
    this.levels.length = 0;
  }

  /** Starts recording changes. */
  begin(): void {
    this.levels.push(new Map());
  }

  /** Ends recording and undoes the changes; returns them so that they can be joined. */
  rollBack(): Changes {
    const before = this.levels.pop() ?? new Map();
    const after = new Map<Mutable, Snapshot>();
    for (const [object, old] of before) {
      after.set(object, snapshot(object));
      restore(object, old);
    }
    return { after };
  }

  /** Makes the changes of one branch real. */
  apply(changes: Changes): void {
    for (const [object, value] of changes.after) {
      this.touch(object);
      restore(object, value);
    }
  }

  /**
   * Makes real what both branches agree on; where they differ the value depends on the condition. Of `local` the
   * first branch's state is taken as it is.
   */
  join(a: Changes, b: Changes, why: Unknown, local?: Scope): void {
    for (const object of new Set([...a.after.keys(), ...b.after.keys()])) {
      const now = snapshot(object);
      if (object === local) {
        this.touch(object);
        restore(object, a.after.get(object) ?? now);
        continue;
      }
      const joined = joinSnapshots(a.after.get(object) ?? now, b.after.get(object) ?? now, why, object);
      this.touch(object);
      restore(object, joined);
    }
  }
}

/** What a branch changed. */
export interface Changes {
  readonly after: ReadonlyMap<Mutable, Snapshot>;
}

function snapshot(object: Mutable): Snapshot {
  if (object instanceof List) return { kind: "items", items: [...object.items], unknown: object.unknown };
  if (object instanceof Dict) return { kind: "dict", entries: new Map(object.entries) };
  if (object instanceof SetValue) return { kind: "map", map: new Map(object.entries) };
  if (object instanceof Scope) return { kind: "map", map: new Map(object.variables) };
  return { kind: "map", map: new Map(object.attrs) };
}

function restore(object: Mutable, saved: Snapshot): void {
  if (saved.kind === "items" && object instanceof List) {
    object.items = [...saved.items];
    object.unknown = saved.unknown;
  } else if (saved.kind === "dict" && object instanceof Dict) object.entries = new Map(saved.entries);
  else if (saved.kind === "map" && object instanceof SetValue) object.entries = new Map(saved.map);
  else if (saved.kind === "map" && object instanceof Scope) object.variables = new Map(saved.map);
  else if (saved.kind === "map" && (object instanceof Instance || object instanceof ClassValue))
    object.attrs = new Map(saved.map);
}

function joinSnapshots(a: Snapshot, b: Snapshot, why: Unknown, object: Mutable): Snapshot {
  if (a.kind === "items" && b.kind === "items") {
    const unknown = a.unknown ?? b.unknown ?? (a.items.length === b.items.length ? undefined : why);
    const items = unknown ? [] : a.items.map((item, i) => joinValues(item, b.items[i] ?? why, why));
    return { kind: "items", items, unknown };
  }
  if (a.kind === "dict" && b.kind === "dict") {
    const entries = new Map<string, readonly [Value, Value]>();
    for (const key of new Set([...a.entries.keys(), ...b.entries.keys()])) {
      const left = a.entries.get(key);
      const right = b.entries.get(key);
      const name = (left ?? right)?.[0] ?? why;
      entries.set(key, [name, left && right ? joinValues(left[1], right[1], why) : why]);
    }
    return { kind: "dict", entries };
  }
  if (a.kind !== "map" || b.kind !== "map") return a;
  const map = new Map<string, Value>();
  for (const key of new Set([...a.map.keys(), ...b.map.keys()])) {
    const left = a.map.get(key);
    const right = b.map.get(key);
    map.set(key, left !== undefined && right !== undefined ? joinValues(left, right, why) : why);
    if (
      object instanceof Instance &&
      left !== right &&
      (left instanceof Instance || right instanceof Instance)
    ) {
      if (map.get(key) instanceof Unknown) object.uncertain ??= why;
    }
  }
  return { kind: "map", map };
}

import type { Scope } from "../scope";
import { Dict, type Instance, type Value } from "../values";

type Entry = readonly [key: Value, value: Value];

const PREFIX = "s:";

/** Names with values, read and written one by one. */
interface Names {
  read(name: string): Value | undefined;
  write(name: string, value: Value): void;
  remove(name: string): boolean;
  all(): Iterable<readonly [string, Value]>;
}

/** Names as the entries of a dictionary, such as an object's `__dict__`: what is written to one is in the other. */
class NamedEntries extends Map<string, Entry> {
  // Fields would be set only after the constructor of Map, which has no use for them.
  readonly #names: Names;

  constructor(names: Names) {
    super();
    this.#names = names;
  }

  get #own(): readonly (readonly [string, Value])[] {
    return [...this.#names.all()];
  }

  override get(key: string): Entry | undefined {
    const name = key.slice(PREFIX.length);
    const value = key.startsWith(PREFIX) ? this.#names.read(name) : undefined;
    return value === undefined ? undefined : [name, value];
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  override set(key: string, [, value]: Entry): this {
    this.#names.write(key.slice(PREFIX.length), value);
    return this;
  }

  override delete(key: string): boolean {
    return this.#names.remove(key.slice(PREFIX.length));
  }

  override clear(): void {
    for (const [name] of this.#own) this.#names.remove(name);
  }

  override get size(): number {
    return this.#own.length;
  }

  override *entries(): MapIterator<[string, Entry]> {
    for (const [name, value] of this.#own) yield [PREFIX + name, [name, value]];
  }

  override *keys(): MapIterator<string> {
    for (const [name] of this.#own) yield PREFIX + name;
  }

  override *values(): MapIterator<Entry> {
    yield* this.#own;
  }

  override [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries();
  }
}

function attributesOf(self: Instance, isOne: (value: Value) => boolean): Names {
  return {
    read(name) {
      const value = self.attrs.get(name);
      return value !== undefined && isOne(value) ? value : undefined;
    },
    write: (name, value) => self.attrs.set(name, value),
    remove: (name) => self.attrs.delete(name),
    all: () => [...self.attrs].filter(([, value]) => isOne(value)),
  };
}

/** `self.__dict__`, or only the attributes of one kind: what is written to it is written to the object. */
export function dictionaryOf(self: Instance, isOne: (value: Value) => boolean = () => true): Dict {
  return new Dict(new NamedEntries(attributesOf(self, isOne)));
}

/** `globals()`: what is written to it are variables of the module. `given` is what every module has. */
export function variablesOf(scope: Scope, given: ReadonlyMap<string, Value>): Dict {
  const names: Names = {
    read: (name) => scope.read(name) ?? given.get(name),
    write: (name, value) => scope.variables.set(name, value),
    remove: (name) => scope.variables.delete(name),
    all: () => new Map([...given, ...scope.all()]),
  };
  return new Dict(new NamedEntries(names));
}

/** `self.__dict__ = …`: the object's attributes are these; a dictionary's own items where it is the object itself. */
export function replaceDictionary(self: Instance, value: Value): void {
  const source = value === self ? self.content : value;
  if (!(source instanceof Dict)) return;
  const items = [...source.entries.values()];
  if (value !== self) self.attrs.clear();
  for (const [name, item] of items) if (typeof name === "string") self.attrs.set(name, item);
  if (value === self && self.content instanceof Dict)
    self.content.entries = new NamedEntries(attributesOf(self, () => true));
}

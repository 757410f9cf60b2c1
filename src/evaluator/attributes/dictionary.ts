import { Dict, type Instance, type Value } from "../values";

type Entry = readonly [key: Value, value: Value];

const PREFIX = "s:";

/** The attributes of an object as the entries of its `__dict__`: what is written to one is in the other. */
class AttributeEntries extends Map<string, Entry> {
  // Fields would be set only after the constructor of Map, which has no use for them.
  readonly #self: Instance;
  readonly #isOne: (value: Value) => boolean;

  constructor(self: Instance, isOne: (value: Value) => boolean) {
    super();
    this.#self = self;
    this.#isOne = isOne;
  }

  get #own(): readonly (readonly [string, Value])[] {
    return [...this.#self.attrs].filter(([, value]) => this.#isOne(value));
  }

  override get(key: string): Entry | undefined {
    const name = key.slice(PREFIX.length);
    const value = this.#self.attrs.get(name);
    const isThere = value !== undefined && key.startsWith(PREFIX) && this.#isOne(value);
    return isThere ? [name, value] : undefined;
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  override set(key: string, [, value]: Entry): this {
    this.#self.attrs.set(key.slice(PREFIX.length), value);
    return this;
  }

  override delete(key: string): boolean {
    return this.#self.attrs.delete(key.slice(PREFIX.length));
  }

  override clear(): void {
    for (const [name] of this.#own) this.#self.attrs.delete(name);
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

/** `self.__dict__`, or only the attributes of one kind: what is written to it is written to the object. */
export function dictionaryOf(self: Instance, isOne: (value: Value) => boolean = () => true): Dict {
  return new Dict(new AttributeEntries(self, isOne));
}

/** `self.__dict__ = …`: the object's attributes are these; a dictionary's own items where it is the object itself. */
export function replaceDictionary(self: Instance, value: Value): void {
  const source = value === self ? self.content : value;
  if (!(source instanceof Dict)) return;
  const items = [...source.entries.values()];
  if (value !== self) self.attrs.clear();
  for (const [name, item] of items) if (typeof name === "string") self.attrs.set(name, item);
  if (value === self && self.content instanceof Dict)
    self.content.entries = new AttributeEntries(self, () => true);
}

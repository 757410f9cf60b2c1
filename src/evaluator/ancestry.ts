import type { Unknown } from "../arithmetic/unknown";
import { type ClassValue, FunctionValue, type Instance, type Value } from "./values";

/** C3 linearisation of a class's ancestors, itself first; inconsistent orders fall back to depth first. */
export function linearize(cls: ClassValue): readonly ClassValue[] {
  const [only, ...others] = cls.bases;
  if (only && others.length === 0) return [cls, ...only.mro];
  const lists = [...cls.bases.map((base) => [...base.mro]), [...cls.bases]];
  const order: ClassValue[] = [cls];
  for (;;) {
    const open = lists.filter((list) => list.length > 0);
    if (open.length === 0) return order;
    const isInTail = (candidate: ClassValue | undefined) =>
      open.some((list) => list.slice(1).includes(candidate as ClassValue));
    const next = open.find((list) => !isInTail(list[0]))?.[0] ?? open[0]?.[0];
    if (!next) return order;
    order.push(next);
    for (const list of open) {
      const at = list.indexOf(next);
      if (at >= 0) list.splice(at, 1);
    }
  }
}

export function isInstanceOf(instance: Instance, cls: ClassValue): boolean {
  return instance.cls.mro.includes(cls);
}

/** Whether a class descends from the library class of that qualified name. */
export function descendsFrom(cls: ClassValue, qualifiedName: string): boolean {
  return cls.mro.some((ancestor) => ancestor.qualifiedName === qualifiedName);
}

/** The attribute of a class that its instances and subclasses see, by method resolution order. */
export function findMethod(cls: ClassValue, name: string): Value | undefined {
  for (const ancestor of cls.mro) {
    const value = ancestor.attrs.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * What a call that goes up a method resolution order finds. A class that cannot be seen may have it before the
 * user's own ones do; a library's is reached through whatever stands before it.
 */
export function findUpwards(mro: readonly ClassValue[], name: string): Value | undefined {
  let unseen: Unknown | undefined;
  for (const cls of mro) {
    const found = cls.attrs.get(name);
    if (found !== undefined) return unseen && found instanceof FunctionValue ? unseen : found;
    unseen ??= cls.unseen;
  }
  return undefined;
}

/** Why nothing is known of a base class, among a class's ancestors. */
export function unknownBaseOf(cls: ClassValue): Unknown | undefined {
  return cls.mro.find(({ unseen }) => unseen)?.unseen;
}

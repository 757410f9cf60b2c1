import type { Entry } from "./entry";
import { kerasEntries } from "./keras";
import { tfjsEntries } from "./tfjs";
import { torchEntries } from "./torch";

/** The entries of all three frameworks; {@link lookup} finds them by any of their names. */
export const allEntries: readonly Entry[] = [...torchEntries, ...kerasEntries, ...tfjsEntries];

let table: ReadonlyMap<string, Entry> | undefined;

/** The entry of a qualified name or alias, such as "torch.nn.Conv2d" or "torch.Tensor.view". */
export function lookup(qualifiedName: string): Entry | undefined {
  table ??= new Map(
    allEntries.flatMap((entry) =>
      [entry.name, ...(entry.aliases ?? [])].map((name) => [name, entry] as const),
    ),
  );
  return table.get(qualifiedName);
}

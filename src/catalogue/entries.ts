import type { Entry } from "./entry";

/** All entries that files export, alone or in lists; they also export the helpers that their families share. */
export function entriesOf(files: readonly Readonly<Record<string, unknown>>[]): readonly Entry[] {
  return files.flatMap((file) =>
    Object.values(file).flatMap((value) =>
      Array.isArray(value) ? value.filter(isEntry) : isEntry(value) ? value : [],
    ),
  );
}

function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && "kind" in value && "signature" in value;
}

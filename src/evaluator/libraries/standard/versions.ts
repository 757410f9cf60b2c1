import { Unknown } from "../../../arithmetic/unknown";
import { Tuple, type Value } from "../../values";
import { type NativeCall, native } from "../native";

const PARTS = ["major", "minor", "micro"] as const;

/** `version.parse("2.16.1+cu118")`: the numbers of a release, of which one that is left out counts as 0. */
function parse(call: NativeCall): Value {
  const text = call.get(0, "version") ?? null;
  const found = typeof text === "string" ? /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text) : null;
  if (!found) return new Unknown("the version is not known");
  return new Tuple(
    PARTS.map((_, i) => Number(found[i + 1] ?? 0)),
    PARTS,
  );
}

const SPELLINGS = [
  "packaging.version.parse",
  "packaging.version.Version",
  "distutils.version.LooseVersion",
  "distutils.version.StrictVersion",
  "pkg_resources.parse_version",
];

/** What compares the versions of frameworks, for code that supports more than one. */
export const versions: Readonly<Record<string, Value>> = Object.fromEntries(
  SPELLINGS.map((name) => [name, native("parse", parse)]),
);

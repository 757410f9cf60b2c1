import { Unknown } from "../../../arithmetic/unknown";
import { contentOf } from "../../keys";
import { ClassValue, Instance, Tuple, type Value } from "../../values";
import { equip, type NativeCall, type NativeFunction, native } from "../native";

/** Paths as texts: nothing is looked up on a disk. */

const pathClass = new ClassValue("Path", "pathlib.Path", []);

/** The text of a path, which may be an object of `pathlib`. */
export function textOfPath(value: Value | undefined): string | undefined {
  const own = value instanceof Instance ? value.attrs.get("__path__") : value;
  const text = own === undefined ? undefined : contentOf(own);
  return typeof text === "string" ? text : undefined;
}

function joinPaths(parts: readonly (Value | undefined)[]): string | undefined {
  const texts = parts.map(textOfPath);
  if (texts.includes(undefined)) return undefined;
  return (texts as string[]).reduce((all, part) =>
    part.startsWith("/") || all === "" ? part : `${all.replace(/\/$/, "")}/${part}`,
  );
}

const UNKNOWN = () => new Unknown("the path is not known");

function makePath(call: NativeCall, text: string | undefined): Value {
  if (text === undefined) return UNKNOWN();
  const made = call.frame.run.newInstance(pathClass, call.at);
  made.attrs.set("__path__", text.replace(/(?!^)\/$/, "") || ".");
  return made;
}

const baseName = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
/** Where a name's last extension starts; names that start with a point have none. */
const extensionAt = (path: string) => {
  const start = path.lastIndexOf("/") + 1;
  const at = path.lastIndexOf(".");
  return at <= start ? path.length : at;
};

const parts: Readonly<Record<string, (path: string) => string>> = {
  name: baseName,
  suffix: (path) => path.slice(extensionAt(path)),
  stem: (path) => baseName(path.slice(0, extensionAt(path))),
};

equip(
  pathClass,
  {
    __init__: (call) => {
      const [self, ...given] = call.positional;
      if (self instanceof Instance)
        self.attrs.set("__path__", given.length === 0 ? "." : (joinPaths(given) ?? UNKNOWN()));
      return null;
    },
    __truediv__: (call) => makePath(call, joinPaths(call.positional)),
    __rtruediv__: (call) => makePath(call, joinPaths(call.positional.toReversed())),
    joinpath: (call) => makePath(call, joinPaths(call.positional)),
    with_suffix: (call) => {
      const path = textOfPath(call.positional[0]);
      const suffix = textOfPath(call.positional[1]);
      return makePath(
        call,
        path === undefined || suffix === undefined ? undefined : path.slice(0, extensionAt(path)) + suffix,
      );
    },
    __str__: (call) => textOfPath(call.positional[0]) ?? UNKNOWN(),
    __fspath__: (call) => textOfPath(call.positional[0]) ?? UNKNOWN(),
    as_posix: (call) => textOfPath(call.positional[0]) ?? UNKNOWN(),
    mkdir: () => null,
  },
  {
    attribute: (frame, self, name, at) => {
      const path = textOfPath(self);
      const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
      if (path !== undefined && part) return part(path);
      if (path === undefined || name !== "parent") return new Unknown(`${name} of a path is not known`);
      const made = frame.run.newInstance(pathClass, at);
      made.attrs.set("__path__", folderOf(path) || ".");
      return made;
    },
  },
);

/** A function of one path's text. */
function ofText(compute: (path: string) => Value): NativeFunction {
  return (call) => {
    const path = textOfPath(call.get(0));
    return path === undefined ? UNKNOWN() : compute(path);
  };
}

const split = (path: string, at: number) => new Tuple([path.slice(0, at), path.slice(at)]);

/** Nothing is taken to be set; what a program falls back on is what it gets. */
function assumedUnset(call: NativeCall, otherwiseAt: number): Value {
  call.frame.run.assumptions++;
  return call.get(otherwiseAt, "default") ?? null;
}

/** What the environment holds is not known; what a program falls back on is. */
const environment = equip(new ClassValue("environ", "os.environ", []), {
  get: (call) => assumedUnset(call, 2),
  setdefault: ({ positional: [, , value = null] }) => value,
  __getitem__: () => new Unknown("the environment is not known"),
  __setitem__: () => null,
  __contains__: () => new Unknown("the environment is not known"),
  copy: () => new Unknown("the environment is not known"),
});

export const paths: Readonly<Record<string, Value>> = {
  "pathlib.Path": pathClass,
  "pathlib.PurePath": pathClass,
  "os.environ": new Instance(0, environment),
  "os.getenv": native("getenv", (call) => assumedUnset(call, 1)),
  "os.path.join": native("join", (call) => joinPaths(call.positional) ?? UNKNOWN()),
  "os.path.basename": native("basename", ofText(baseName)),
  "os.path.dirname": native("dirname", ofText(folderOf)),
  "os.path.splitext": native(
    "splitext",
    ofText((path) => split(path, extensionAt(path))),
  ),
};

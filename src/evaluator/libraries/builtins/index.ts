import { Unknown } from "../../../arithmetic/unknown";
import { Complex } from "../../../catalogue/values";
import { formatOf } from "../../formatting";
import { representOf } from "../../shown";
import { plain } from "../../unknowns";
import { Ellipsis, Symbolic, type Value } from "../../values";
import { exceptions } from "../exceptions";
import { dir, importTop } from "../modules";
import { type NativeFunction, native, natives } from "../native";
import { openFile } from "../standard/files";
import { evaluateExpression } from "../standard/literals";
import { unknownOf } from "./arguments";
import { conversions, plainClass } from "./conversions";
import { equipPlainClasses } from "./extended";
import { numbers } from "./numbers";
import { reflection } from "./reflection";
import { sequences } from "./sequences";

/** Made on first demand, since the files that it is put together from use one another. */
let table: Readonly<Record<string, Value>> | undefined;

/** The value of a name that Python itself binds. */
export function builtin(name: string): Value | undefined {
  table ??= equipped(makeTable());
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function equipped(made: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  equipPlainClasses(made);
  return made;
}

/** Functions of texts, and those that reach outside of the program. */
const outside: Readonly<Record<string, NativeFunction>> = {
  repr: (call) => representOf(call.frame, call.get(0) ?? null, call.at),
  format: (call) => {
    const spec = call.get(1) ?? "";
    return typeof spec === "string"
      ? formatOf(call.frame, call.get(0) ?? null, spec, undefined, call.at)
      : unknownOf(spec, "format");
  },
  print: () => null,
  input: () => new Unknown("it is typed in by the user"),
  open: openFile,
  eval: evaluateExpression,
  exec: () => null,
};

/** Functions whose result is never a layer. */
const PLAIN = [
  "len",
  "round",
  "abs",
  "isinstance",
  "issubclass",
  "hasattr",
  "callable",
  "repr",
  "format",
  "divmod",
  "pow",
  "all",
  "any",
  "ord",
  "chr",
  "id",
  "range",
  "input",
  "open",
];

function makeTable(): Readonly<Record<string, Value>> {
  const functions: Readonly<Record<string, NativeFunction>> = {
    ...sequences,
    ...numbers,
    ...reflection,
    ...outside,
  };
  const plainly = (name: string, run: NativeFunction) => native(name, (call) => plain(run(call)));
  return {
    ...natives(functions),
    ...Object.fromEntries(
      PLAIN.flatMap((name) => (functions[name] ? [[name, plainly(name, functions[name])]] : [])),
    ),
    ...exceptions,
    dir,
    __import__: importTop,
    ...conversions,
    complex: plainClass("complex", () => new Complex()),
    bytes: new Symbolic("bytes"),
    NotImplemented: new Symbolic("NotImplemented"),
    Ellipsis: new Ellipsis(),
    __name__: "__main__",
    __file__: new Unknown("the file's path is not known"),
    __doc__: new Unknown("the module's docstring is not followed"),
    __package__: new Unknown("the package's name is not known"),
    __spec__: new Unknown("how the module was imported is not known"),
  };
}

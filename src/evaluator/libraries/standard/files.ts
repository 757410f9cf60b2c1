import type { Run } from "../../run";
import { PlainUnknown } from "../../unknowns";
import type { Value } from "../../values";
import type { NativeFunction } from "../native";
import { textOfPath } from "./paths";

/** Files of data beside the code: their text can be asked for, and is else not known. */

/** An open file, and what is read from it: `f`, `f.read()`. */
class FileContent extends PlainUnknown {
  constructor(
    readonly path: string,
    readonly from: string,
  ) {
    super(`the content of ${path} is not known`);
  }
}

/** `open(path)`, for reading. */
export const openFile: NativeFunction = (call) => {
  const path = textOfPath(call.get(0, "file"));
  const mode = call.get(1, "mode") ?? "r";
  const isRead = typeof mode === "string" && /^[rbt]+$/.test(mode);
  return path === undefined || !isRead
    ? new PlainUnknown("files are not read")
    : new FileContent(path, call.frame.file.file);
};

/** The text of what is an open file, where it is at hand; any other value as it is. */
export function readIfFile(run: Run, value: Value): Value {
  if (!(value instanceof FileContent)) return value;
  return run.limits.pause(() => run.request.sources.read?.(value.path, value.from)) ?? value;
}

import type { Expression, Name, Parameter } from "../../syntax/nodes";
import { descendsFrom } from "../ancestry";
import { instantiate } from "../calls";
import { type Frame, locate } from "../frame";
import { lookupName } from "../names";
import { raises } from "../run";
import { ClassValue, Instance } from "../values";

/** Names that configurations go by. */
const CLASSES =
  /(?:Config|Configuration|Cfg|Args|Arguments|HParams|Hyperparameters|Params|Settings|Options)$/i;
const PARAMETERS = /^(?:\w+_)?(?:config|cfg|conf|args|hparams|hps|params|settings|options|opts?)$/i;

/**
 * The configuration that a constructor asks for, with its own defaults: that of the annotated class, or of the
 * file's only configuration class. Undefined where there is none, or where it cannot be made without arguments.
 */
export function defaultConfig(frame: Frame, param: Parameter): Instance | undefined {
  const annotated = param.annotation && namedIn(param.annotation);
  if (!annotated && !PARAMETERS.test(param.name)) return undefined;
  const cls = annotated ? annotatedClass(frame, annotated, param) : onlyConfig(frame);
  return cls && madeWithDefaults(frame, cls);
}

/** The class's name in `C`, `"C"`, `Optional[C]` and `C | None`. */
function namedIn(annotation: Expression): Name | undefined {
  if (annotation.type === "Name") return annotation;
  if (annotation.type === "Subscript") return namedIn(annotation.slice);
  if (annotation.type === "BinOp") return namedIn(annotation.left);
  const text =
    annotation.type === "Constant" && annotation.value.kind === "str" ? annotation.value.value : "";
  return /^\w+$/.test(text)
    ? { start: annotation.start, end: annotation.end, type: "Name", id: text }
    : undefined;
}

function annotatedClass(frame: Frame, name: Name, param: Parameter): ClassValue | undefined {
  const isConfig = CLASSES.test(name.id) || PARAMETERS.test(param.name);
  const cls = isConfig ? lookupName(frame, name) : undefined;
  return cls instanceof ClassValue && cls.node && !descendsFrom(cls, "torch.nn.Module") ? cls : undefined;
}

function onlyConfig(frame: Frame): ClassValue | undefined {
  const all = frame.run.classes.filter(
    ({ name, file }) => CLASSES.test(name) && file?.file === frame.file.file,
  );
  return all.length === 1 ? all[0] : undefined;
}

function madeWithDefaults(frame: Frame, cls: ClassValue): Instance | undefined {
  const at = locate(frame, cls.node?.nameSpan ?? { start: 0, end: 0 });
  let made: unknown;
  const { faults, stopped } = frame.run.isolate(() => {
    made = instantiate(frame, cls, { positional: [], keywords: new Map() }, at);
  });
  return made instanceof Instance && !raises(faults) && stopped === undefined ? made : undefined;
}

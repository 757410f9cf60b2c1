import type { Frame } from "../frame";
import { runModuleBody } from "../imports";
import { isModule } from "../libraries/moduleTree";
import { Scope } from "../scope";
import { type Instance, Namespace } from "../values";

/** Files beside this one that are looked at. */
const MAXIMUM_USERS = 3;

/**
 * Runs the files beside this one that import it, as scripts: they construct its classes and feed them. Nothing is
 * read where the file itself feeds all that it constructs.
 */
export function runUsers(frame: Frame, tryFunctions: (frame: Frame) => void): void {
  const { run } = frame;
  const own = run.classes.filter((cls) => cls.file?.file === frame.file.file);
  const fed = new Set(run.recorder.calls.map(({ layer }) => layer.cls));
  if (own.every((cls) => fed.has(cls))) return;
  const users = run.limits.pause(() => run.request.sources.users?.(frame.file.file) ?? []);
  for (const file of users.slice(0, MAXIMUM_USERS)) {
    const scope = new Scope("module", undefined);
    scope.variables.set("__name__", "__main__");
    const module = new Namespace("__main__", scope, file);
    run.modules.set(file.file, module);
    const left = run.isolate(() => {
      runModuleBody(run, module, file);
      tryFunctions({ ...frame, scope, file });
    }, 0.3);
    run.recorder.adopt(left.recorder);
  }
}

/** Whether another file made it with arguments that are not known: then its class alone tells more. */
export function isVague(frame: Frame, instance: Instance): boolean {
  return (
    isModule(instance) && instance.definedAt?.file !== frame.file.file && instance.madeWith.includes("?")
  );
}

import type { Location } from "../../model/graph";
import type { Assign } from "../../syntax/nodes";
import { descendsFrom, findMethod } from "../ancestry";
import { type Frame, locate } from "../frame";
import { childModules, isModule } from "../libraries/moduleTree";
import { isSlice } from "../libraries/torchContainers";
import { builderOf } from "../libraries/torchvision";
import { unwrapped } from "../libraries/torchWrappers";
import type { RecordedCall } from "../recorder";
import { type ClassValue, FunctionValue, type Instance, type Value } from "../values";
import { isVague } from "./users";

/** Which of the modules that a file makes are models of their own, and where they are shown. */

export interface Roots {
  readonly roots: readonly Instance[];
  /** Classes of the file that nothing constructs. */
  readonly alone: readonly ClassValue[];
}

/** The modules that nothing else contains, and the classes of which there are none. */
export function rootsOf(frame: Frame, calls: readonly RecordedCall[]): Roots {
  const { run } = frame;
  const made = run.instances
    .filter((instance) => !isVague(frame, instance))
    .filter((instance) => !isModule(instance) || unwrapped(instance) === instance);
  const parents = new Set(
    made.flatMap((instance) => (isModule(instance) ? childModules(instance).map(([, child]) => child) : [])),
  );
  const used = new Set(made.flatMap((instance) => instance.cls.mro));
  const roots = distinctRoots(
    made.filter((instance) => isRoot(frame, instance) && !parents.has(instance)),
    calls,
  ).filter((root) => !isLeftOver(frame, root, parents, calls));
  const alone = run.classes.filter((cls) => isOwnModule(frame, cls) && !used.has(cls));
  return { roots, alone };
}

function isOwnModule(frame: Frame, cls: ClassValue): boolean {
  return cls.file?.file === frame.file.file && descendsFrom(cls, "torch.nn.Module") && !cls.entry;
}

/** Whether a class of the file is a framework's layer with a forward pass of its own. */
function isOwnLayer(frame: Frame, cls: ClassValue): boolean {
  return cls.file?.file === frame.file.file && findMethod(cls, "forward") instanceof FunctionValue;
}

/** Whether an instance can be a model of this file: of one of its classes, or a container it makes. */
function isRoot(frame: Frame, instance: Instance): boolean {
  if (!isModule(instance) || isSlice(instance)) return false;
  if (instance.config) return isOwnLayer(frame, instance.cls);
  if (instance.cls.node && isOwnModule(frame, instance.cls)) return true;
  if (instance.definedAt?.file !== frame.file.file) return assignedAt(frame, instance) !== undefined;
  if (instance.cls.node) return true;
  const isOfLibrary =
    instance.cls.qualifiedName === "torch.nn.Sequential" || builderOf(instance) !== undefined;
  return isOfLibrary && childModules(instance).length > 0;
}

/** Whether a sequence is what a model has lost, as a copy whose head was replaced: the model shows that place. */
function isLeftOver(
  frame: Frame,
  root: Instance,
  parts: ReadonlySet<Instance>,
  calls: readonly RecordedCall[],
): boolean {
  if (root.cls.node || calls.some(({ layer }) => layer === root)) return false;
  const { file, start } = root.definedAt ?? {};
  const isPart = ({ definedAt }: Instance) => definedAt?.start === start && definedAt?.file === file;
  return [...parts].some(isPart) && variableOf(frame, root) === undefined;
}

/** One instance for each class and set of arguments; those that the code feeds tensors come first. */
function distinctRoots(roots: readonly Instance[], calls: readonly RecordedCall[]): readonly Instance[] {
  const fed = new Set(calls.map((call) => call.layer));
  const byKey = new Map<string, Instance>();
  for (const root of roots) {
    const key = root.cls.node ? `${root.cls.name}(${root.madeWith})` : `${root.definedAt?.start}`;
    const known = byKey.get(key);
    if (!known || (!fed.has(known) && fed.has(root))) byKey.set(key, root);
  }
  return [...byKey.values()];
}

/** Where a model is shown. */
export interface Place {
  readonly at: Location;
  /** The code whose directives count: the class, or the statement that makes the model. */
  readonly scope: Location;
  readonly name: string;
}

/** Where a model is shown: at its class, or where this file makes it. */
export function placeOf(frame: Frame, root: Instance): Place {
  const { node, file } = root.cls;
  if (node && file?.file === frame.file.file)
    return { at: locate(frame, node.nameSpan), scope: locate(frame, node), name: root.cls.name };
  const isMadeHere = root.definedAt?.file === frame.file.file;
  const made = isMadeHere ? root.definedAt : assignedAt(frame, root);
  const at = made ?? locate(frame, { start: 0, end: 0 });
  return { at, scope: at, name: variableOf(frame, root) ?? root.cls.name };
}

/** The expression of this module that gave a variable a model which other files make. */
function assignedAt(frame: Frame, root: Instance): Location | undefined {
  const name = variableOf(frame, root);
  const assignment = frame.file.program.body.findLast(
    (statement): statement is Assign =>
      statement.type === "Assign" &&
      statement.targets.some((target) => target.type === "Name" && target.id === name),
  );
  return name !== undefined && assignment?.value.type === "Call"
    ? locate(frame, assignment.value)
    : undefined;
}

/** The module-level variable that holds an object. */
export function variableOf(frame: Frame, object: Value): string | undefined {
  return [...frame.scope.variables].find(([, value]) => value === object)?.[0];
}

import { descendsFrom } from "../ancestry";
import { Instance, ParameterValue, type Value } from "../values";

/** The tree of modules that a torch.nn.Module is the root of. */

/** Whether a value is an instance of torch.nn.Module or of a class that extends it. */
export function isModule(value: Value | undefined): value is Instance {
  return value instanceof Instance && descendsFrom(value.cls, "torch.nn.Module");
}

/** The registered sub-modules in order, by name. */
export function childModules(module: Instance): readonly (readonly [string, Instance])[] {
  return [...module.attrs].filter((pair): pair is [string, Instance] => isModule(pair[1]));
}

/** A module and all below it, each once, depth first, with its path. */
export function allModules(
  module: Instance,
  path = "",
  seen: Set<Instance> = new Set(),
): readonly (readonly [string, Instance])[] {
  if (seen.has(module)) return [];
  seen.add(module);
  return [
    [path, module] as const,
    ...childModules(module).flatMap(([name, child]) =>
      allModules(child, path ? `${path}.${name}` : name, seen),
    ),
  ];
}

/** The parameters that a module itself holds. */
export function ownParameters(module: Instance): readonly (readonly [string, ParameterValue])[] {
  const declared = [...module.attrs].filter(
    (pair): pair is [string, ParameterValue] => pair[1] instanceof ParameterValue,
  );
  return [...(module.weights instanceof Map ? module.weights : []), ...declared];
}

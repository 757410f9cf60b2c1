import type { Model, Operation } from "../model/graph";
import { valuesIn } from "./tensors";

/** Which step alone takes what another puts out. */
export type Followers = ReadonlyMap<Operation, Operation>;

const known = new WeakMap<Model, Followers>();

/** Steps whose output goes into one other step and nowhere else, with that step. Kept, since many rules ask. */
export function followersOf(model: Model): Followers {
  const followers = known.get(model) ?? findFollowers(model);
  known.set(model, followers);
  return followers;
}

function findFollowers({ operations, output }: Model): Followers {
  const users = new Map<number, Operation[]>();
  for (const operation of operations) {
    for (const { id } of operation.inputs) {
      const others = users.get(id);
      if (others) others.push(operation);
      else users.set(id, [operation]);
    }
  }
  const returned = new Set(valuesIn(output).map(({ id }) => id));
  const followers = new Map<Operation, Operation>();
  for (const operation of operations) {
    const made = valuesIn(operation.output).map(({ id }) => id);
    const [only, ...others] = made.flatMap((id) => users.get(id) ?? []);
    if (only && others.length === 0 && !made.some((id) => returned.has(id))) followers.set(operation, only);
  }
  return followers;
}

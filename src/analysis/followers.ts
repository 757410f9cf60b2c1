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
  // The only step that takes a tensor; undefined where there are several, or the caller takes it, too.
  const takers = new Map<number, Operation | undefined>();
  for (const operation of operations)
    for (const { id } of operation.inputs) takers.set(id, takers.has(id) ? undefined : operation);
  for (const { id } of valuesIn(output)) takers.set(id, undefined);
  const followers = new Map<Operation, Operation>();
  for (const operation of operations) {
    const taken = valuesIn(operation.output).filter(({ id }) => takers.has(id));
    const [only] = taken;
    const taker = only && taken.length === 1 ? takers.get(only.id) : undefined;
    if (taker) followers.set(operation, taker);
  }
  return followers;
}

import { allRuns } from "../analysis";
import type { ModelAnalysis } from "../analysis/model";
import type { LayerInstance, LayerSite } from "../analysis/sites";
import { valuesIn } from "../analysis/tensors";
import type { Binding, Location, Operation } from "../model/graph";
import { type FileAnalysis, isHere } from "./document";

/** What the code makes more than once, narrowed to the instance that the user picked. */

/** The user's choice among the instances of a class or function; it survives edits of both. */
export interface PickedInstance {
  /** The name of the class around, else of the function; empty at the top of the file. */
  readonly definition: string;
  /** The model's name. */
  readonly model: string;
  /** Where the instance is registered in the model, such as `layer2.0`; empty for the model itself. */
  readonly path: string;
}

/** A choice in short. */
export function labelOf({ model, path }: PickedInstance): string {
  return path === "" ? model : path;
}

/** A site with the instances that are shown. */
export interface ShownSite {
  readonly site: LayerSite;
  readonly shown: LayerSite["instances"];
  /** The choice that narrowed it. */
  readonly picked: PickedInstance | undefined;
}

/** One call of something in one model. */
export interface Step {
  readonly operation: Operation;
  readonly model: ModelAnalysis;
}

/** A variable that receives a tensor, in one model. */
export interface BoundTensor {
  readonly binding: Binding;
  readonly model: ModelAnalysis;
}

/** The name by which choices know the code around a place. */
export function definitionAt(document: FileAnalysis, at: Location): string {
  if (!isHere(document, at)) return "";
  const around = document.definitions.filter(
    ({ extent }) => extent.start <= at.start && at.end <= extent.end,
  );
  return (around.findLast(({ kind }) => kind === "class") ?? around.at(-1))?.name ?? "";
}

/** Whether a layer is registered at or below a path. */
export function isAtOrBelow(path: string, ancestor: string): boolean {
  if (ancestor === "" || path === ancestor) return true;
  return path.startsWith(ancestor) && /[./]/.test(path.charAt(ancestor.length));
}

/** A file as the user's choices narrow it. Where a choice says nothing, everything stays. */
export class PickedView {
  readonly #document: FileAnalysis;
  readonly #picks: ReadonlyMap<string, PickedInstance>;
  readonly #leads = new Map<PickedInstance, Lead | undefined>();

  constructor(document: FileAnalysis, picks: readonly PickedInstance[] = []) {
    this.#document = document;
    this.#picks = new Map(picks.map((pick) => [pick.definition, pick]));
  }

  site(site: LayerSite): ShownSite {
    const { instances, at } = site;
    const pick = instances.length > 1 ? this.#pickAt(at) : undefined;
    const found =
      pick &&
      this.#narrowed(instances, pick, {
        modelOf: ({ model }) => model,
        isPicked: ({ figures }) => isAtOrBelow(figures.layer.path, pick.path),
        moment: ({ figures }) => figures.layer.id,
        leads: (lead) => lead.layers,
      });
    const [first, ...rest] = found ?? [];
    if (!first) return { site, shown: instances, picked: undefined };
    return { site, shown: [first, ...rest], picked: pick };
  }

  /** Calls that stand at one place. */
  steps(steps: readonly [Step, ...Step[]]): readonly [Step, ...Step[]] {
    const pick = this.#pickAt(steps[0].operation.at);
    const found =
      pick &&
      this.#narrowed(steps, pick, {
        modelOf: ({ model }) => model,
        isPicked: ({ operation, model }) => runsIn(operation, model, pick.path),
        moment: ({ operation }) => operation.id,
        leads: (lead) => lead.calls,
      });
    const [first, ...rest] = found ?? [];
    return first ? [first, ...rest] : steps;
  }

  /** Variables that stand at one place. */
  bindings(bound: readonly [BoundTensor, ...BoundTensor[]]): readonly [BoundTensor, ...BoundTensor[]] {
    const pick = this.#pickAt(bound[0].binding.at);
    const found =
      pick &&
      this.#narrowed(bound, pick, {
        modelOf: ({ model }) => model,
        isPicked: ({ binding: { within } }) => within !== undefined && isAtOrBelow(within.path, pick.path),
        moment: ({ binding, model }) => producerOf(binding, model)?.id,
        leads: (lead) => lead.calls,
      });
    const [first, ...rest] = found ?? [];
    return first ? [first, ...rest] : bound;
  }

  #pickAt(at: Location): PickedInstance | undefined {
    return this.#picks.size === 0 ? undefined : this.#picks.get(definitionAt(this.#document, at));
  }

  /** What belongs to the instance by its path, or else by the order in which the code ran. */
  #narrowed<T>(items: readonly T[], pick: PickedInstance, how: Narrowing<T>): readonly T[] {
    const own = items.filter((item) => how.modelOf(item).model.name === pick.model);
    const picked = own.filter(how.isPicked);
    if (picked.length > 0) return picked;
    const lead = this.#leadOf(pick);
    return lead ? counterpart(own, how.moment, how.leads(lead), lead.index) : [];
  }

  #leadOf(pick: PickedInstance): Lead | undefined {
    if (!this.#leads.has(pick)) this.#leads.set(pick, findLead(this.#document, pick));
    return this.#leads.get(pick);
  }
}

interface Narrowing<T> {
  readonly modelOf: (item: T) => ModelAnalysis;
  readonly isPicked: (item: T) => boolean;
  /** A number that grows from run to run of the code. */
  readonly moment: (item: T) => number | undefined;
  readonly leads: (lead: Lead) => readonly number[];
}

/** A line whose instances tell the runs of a function or loop apart. */
interface Lead {
  /** Which of the runs is picked. */
  readonly index: number;
  /** Of each run, the layer that it made. */
  readonly layers: readonly number[];
  /** Of each run, the first call of that layer; empty where the calls keep another order. */
  readonly calls: readonly number[];
}

function findLead(document: FileAnalysis, pick: PickedInstance): Lead | undefined {
  for (const { at, instances } of document.analysis.sites) {
    if (instances.length < 2 || definitionAt(document, at) !== pick.definition) continue;
    const own = instances.filter(({ model }) => model.model.name === pick.model);
    const runs = [...own].sort((a, b) => a.figures.layer.id - b.figures.layer.id);
    const isPicked = ({ figures }: LayerInstance) => isAtOrBelow(figures.layer.path, pick.path);
    if (runs.filter(isPicked).length !== 1) continue;
    const calls = runs.flatMap(({ figures }) => figures.calls.map(({ first }) => first));
    const isOrdered = calls.length === runs.length && isRising(calls);
    return {
      index: runs.findIndex(isPicked),
      layers: runs.map(({ figures }) => figures.layer.id),
      calls: isOrdered ? calls : [],
    };
  }
  return undefined;
}

/**
 * The item of the picked run, if every run has exactly one: in time, items and leads take turns. None otherwise,
 * since then nothing tells which item belongs to which run.
 */
function counterpart<T>(
  items: readonly T[],
  momentOf: (item: T) => number | undefined,
  leads: readonly number[],
  index: number,
): readonly T[] {
  if (items.length !== leads.length || items.some((item) => momentOf(item) === undefined)) return [];
  const moment = (item: T) => momentOf(item) ?? 0;
  const sorted = [...items].sort((a, b) => moment(a) - moment(b));
  const moments = sorted.map(moment);
  const inTurns = (first: readonly number[], second: readonly number[]) =>
    isRising(first.flatMap((each, i) => [each, second[i] ?? each]));
  // A variable that receives what the lead itself puts out has the lead's own moment.
  const isSame = moments.every((each, i) => each === leads[i]);
  return isSame || inTurns(leads, moments) || inTurns(moments, leads) ? sorted.slice(index, index + 1) : [];
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((each, i) => i === 0 || each > (numbers[i - 1] ?? each));
}

/** Whether an operation is a step of a layer at or below a path. */
function runsIn({ id, layer }: Operation, { model }: ModelAnalysis, path: string): boolean {
  if (layer && isAtOrBelow(layer.path, path)) return true;
  return model.calls.some((call) => call.first <= id && id < call.end && isAtOrBelow(call.layer.path, path));
}

function producerOf({ output }: Binding, { producers }: ModelAnalysis): Operation | undefined {
  const [value] = valuesIn(output);
  return value && producers.get(value.id);
}

/** Everything at one place together, in the order of the first. */
export function byPlace<T>(
  items: readonly T[],
  placeOf: (item: T) => Location,
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const { start, end, file } = placeOf(item);
    const key = `${start}:${end}:${file}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** The variables of the analysed file that receive tensors, by place. */
export function boundTensors(document: FileAnalysis): readonly (readonly [BoundTensor, ...BoundTensor[]])[] {
  const bound = allRuns(document.analysis).flatMap((model) =>
    model.model.bindings.map((binding) => ({ binding, model })),
  );
  return byPlace(
    bound.filter(({ binding }) => isHere(document, binding.at)),
    ({ binding }) => binding.at,
  );
}

import { Unknown } from "../../arithmetic/unknown";
import { descendsFrom, unknownBaseOf } from "../ancestry";
import { storeAttribute } from "../attributes/set";
import { slicePositions } from "../containers/slices";
import { complain } from "../frame";
import { typeNameOf } from "../operators/typeName";
import { Instance, ParameterValue, SliceValue, TensorValue, type Value } from "../values";
import { isModule } from "./moduleTree";
import type { NativeCall } from "./native";
import { moduleClass } from "./torchModule";

/** What the containers of PyTorch hold, and how it is put in and taken out. */

/** Names under which `None` was put in a layer's place, by container. */
const emptyPlaces = new WeakMap<Instance, Set<string>>();

/** The layers, parameters and empty places of a container, by name. */
export function entriesOf(container: Instance): readonly (readonly [string, Value])[] {
  return [...container.attrs].filter((entry) => isEntry(container, entry));
}

function isEntry(container: Instance, [name, item]: readonly [string, Value]): boolean {
  const isEmptyPlace = item === null && emptyPlaces.get(container)?.has(name) === true;
  return isModule(item) || item instanceof ParameterValue || isEmptyPlace;
}

function noteEmptyPlace(container: Instance, name: string): void {
  const names = emptyPlaces.get(container) ?? new Set();
  emptyPlaces.set(container, names.add(name));
}

/** The container that a method is called on. */
export function selfOf(call: NativeCall): Instance {
  const self = call.positional[0];
  return self instanceof Instance ? self : new Instance(0, moduleClass);
}

function holdsParameters({ cls }: Instance): boolean {
  return descendsFrom(cls, "torch.nn.ParameterList") || descendsFrom(cls, "torch.nn.ParameterDict");
}

/** Containers of parameters make parameters of plain tensors. */
function asParameter({ frame }: NativeCall, item: Value): Value {
  if (!(item instanceof TensorValue) || item instanceof ParameterValue) return item;
  return new ParameterValue(frame.run.newId(), item.shape, item.dtype);
}

/** Registers one item; what is no layer is refused. */
export function put(call: NativeCall, self: Instance, name: string, given: Value): void {
  const item = holdsParameters(self) ? asParameter(call, given) : given;
  const cls = item instanceof Instance ? item.cls : undefined;
  const unseen = cls && !isModule(item) ? unknownBaseOf(cls) : undefined;
  if (item instanceof Unknown) self.uncertain ??= item;
  else if (unseen) self.uncertain ??= unseen;
  else if (item === null || isModule(item) || item instanceof ParameterValue) {
    if (item === null) noteEmptyPlace(self, name);
    storeAttribute(call.frame, self, name, item);
  } else complain(call.frame, call.at, "type", "TypeError", `${typeNameOf(item)} is not a Module subclass`);
}

/** Puts other layers in the place of all that a container holds, numbered anew. */
export function setItems(call: NativeCall, self: Instance, items: readonly Value[]): void {
  const { heap } = call.frame.run;
  for (const [name] of entriesOf(self)) {
    heap.touch(self, name);
    self.attrs.delete(name);
  }
  items.forEach((item, i) => {
    put(call, self, String(i), item);
  });
}

/** `layers.pop(key)` and `del layers[key]` of lists and sequences. */
export function removeItems(call: NativeCall): Value {
  const self = selfOf(call);
  const key = call.get(1, "key") ?? -1;
  const items = entriesOf(self).map(([, item]) => item);
  const positions = key instanceof SliceValue ? slicePositions(items.length, key) : [key];
  const out = positions instanceof Unknown ? [] : positions.map((at) => positionOf(at, items.length));
  const removed = items.filter((_, i) => out.includes(i));
  if (out.some((at) => at === undefined) || positions instanceof Unknown)
    self.uncertain ??= new Unknown("a layer was taken from a position that is not known");
  else
    setItems(
      call,
      self,
      items.filter((_, i) => !out.includes(i)),
    );
  return self.uncertain ?? removed[0] ?? null;
}

/** A position counted from the front, where there is an item at it. */
function positionOf(key: Value, length: number): number | undefined {
  const at = typeof key === "number" && key < 0 ? key + length : key;
  return typeof at === "number" && at >= 0 && at < length ? at : undefined;
}

/** `layers.pop(name)` and `del layers[name]` of dictionaries. */
export function removeNamed(call: NativeCall): Value {
  const self = selfOf(call);
  const name = call.get(1, "key") ?? null;
  if (typeof name !== "string") {
    self.uncertain ??= new Unknown("a layer of a name that is not known was removed");
    return self.uncertain;
  }
  const item = self.attrs.get(name);
  if (item === undefined) return complain(call.frame, call.at, "value", "KeyError", `'${name}'`);
  call.frame.run.heap.touch(self, name);
  self.attrs.delete(name);
  return item;
}

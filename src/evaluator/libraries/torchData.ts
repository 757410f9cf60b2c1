import { type Dim, isKnown } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Float } from "../../catalogue/values";
import { findMethod } from "../ancestry";
import { callValue } from "../calls";
import { iterate } from "../containers/iterate";
import type { Frame } from "../frame";
import { Iterator } from "../iterator";
import { unrecorded } from "../recorder";
import { PlainUnknown } from "../unknowns";
import {
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  List,
  NO_KEYWORDS,
  TensorValue,
  Tuple,
  type Value,
} from "../values";
import { toDim } from "./keras/shapes";
import { equip, type NativeCall, type NativeFunction, native } from "./native";
import { imageOf, labelOf, torchImages } from "./torchImages";

/**
 * Data sets and their loaders. A loop over a loader sees one batch: what the training does to the first, it does to
 * all of them.
 */
const tensorDataset = equip(new ClassValue("TensorDataset", "torch.utils.data.TensorDataset", []), {
  __init__: (call) => {
    const [self, ...tensors] = call.positional;
    if (self instanceof Instance) self.attrs.set("tensors", new List(tensors));
    return null;
  },
});

/** Whether code of one's own chooses the samples that a loader gives, or puts its batches together. */
interface Ways {
  readonly isChosen: boolean;
  readonly isCollated: boolean;
}

function waysOf(call: NativeCall): Ways {
  const isGiven = (position: number, name: string) => (call.get(position, name) ?? null) !== null;
  return {
    isChosen: isGiven(4, "sampler"),
    isCollated: isGiven(5, "batch_sampler") || isGiven(7, "collate_fn"),
  };
}

const loaderClass = equip(new ClassValue("DataLoader", "torch.utils.data.DataLoader", []), {
  __init__: (call) => {
    const [self] = call.positional;
    if (!(self instanceof Instance)) return null;
    self.attrs.set("dataset", call.get(1, "dataset") ?? null);
    self.attrs.set("batch_size", call.get(2, "batch_size") ?? 1);
    self.state = waysOf(call);
    return null;
  },
  __iter__: (call) => {
    const [self] = call.positional;
    const batch = self instanceof Instance ? batchOf(call, self) : undefined;
    return batch
      ? Iterator.over([batch])
      : Iterator.over([], new Unknown("what the loader gives is not known"));
  },
  __len__: () => new PlainUnknown("the number of batches is not known"),
});

function batchOf({ frame, at }: NativeCall, loader: Instance): Value | undefined {
  const dataset = loader.attrs.get("dataset");
  const size = toDim(loader.attrs.get("batch_size") ?? null);
  const ways = loader.state as Ways | undefined;
  // A loader of its own kind puts batches together in its own way.
  if (!(dataset instanceof Instance) || size instanceof Unknown || loader.cls !== loaderClass)
    return undefined;
  if (ways?.isCollated) return undefined;
  const own = ownSample(frame, dataset, at);
  const samples = own ? undefined : samplesOf(frame, ways?.isChosen ? partOf(frame, dataset) : dataset, at);
  const count = own ? own.count : rowsOf(dataset);
  const batch = count !== undefined && isKnown(size) && count < size ? count : size;
  if (own) return collated(frame, own.sample, batch);
  return samples && new List(samples.map((sample) => stacked(frame, sample, batch)));
}

/** What a data set of the user's own gives for its first index; its length where that is known. */
function ownSample(frame: Frame, dataset: Instance, at: NativeCall["at"]) {
  const { cls } = dataset;
  const [get, length] = [findMethod(cls, "__getitem__"), findMethod(cls, "__len__")];
  if (!(get instanceof FunctionValue)) return undefined;
  const asked = (method: Value, ...positional: readonly Value[]) =>
    unrecorded(frame.run, () =>
      callValue(frame, method, { positional: [dataset, ...positional], keywords: NO_KEYWORDS }, at),
    );
  const count = length instanceof FunctionValue ? asked(length) : null;
  return { sample: asked(get, 0), count: typeof count === "number" ? count : undefined };
}

/** A batch of samples like this one, as loaders put them together. */
function collated(frame: Frame, sample: Value, size: Dim): Value {
  const inner = (value: Value) => collated(frame, value, size);
  const scalars = (dtype: string) => new TensorValue(frame.run.newId(), [size], dtype);
  if (sample instanceof TensorValue) return stacked(frame, sample, size);
  if (typeof sample === "number") return scalars("int64");
  if (sample instanceof Float) return scalars("float64");
  if (sample instanceof Tuple) return new List(sample.items.map(inner));
  if (sample instanceof List && !sample.unknown) return new List(sample.items.map(inner));
  if (sample instanceof Dict)
    return new Dict(
      new Map([...sample.entries].map(([id, [key, value]]) => [id, [key, inner(value)] as const])),
    );
  return sample instanceof Unknown ? sample : new Unknown("what the loader gives is not known");
}

/** How many rows the tensors of a data set have. */
function rowsOf({ attrs }: Instance): number | undefined {
  const tensors = attrs.get("tensors");
  const [first] = tensors instanceof List ? tensors.items : [];
  const rows = first instanceof TensorValue && !(first.shape instanceof Unknown) ? first.shape[0] : undefined;
  return rows !== undefined && isKnown(rows) ? rows : undefined;
}

/** The tensors of one sample. */
function samplesOf(
  frame: Frame,
  dataset: Instance,
  at: NativeCall["at"],
): readonly TensorValue[] | undefined {
  const image = imageOf(frame, dataset);
  if (image) return [image, labelOf(frame, dataset)];
  const tensors =
    dataset.cls === tensorDataset ? iterate(frame, dataset.attrs.get("tensors") ?? null, at) : [];
  if (tensors instanceof Unknown || tensors.length === 0) return undefined;
  const rows = tensors.flatMap((tensor) =>
    tensor instanceof TensorValue && !(tensor.shape instanceof Unknown) && tensor.shape.length > 0
      ? [new TensorValue(frame.run.newId(), tensor.shape.slice(1), tensor.dtype)]
      : [],
  );
  return rows.length === tensors.length ? rows : undefined;
}

function stacked({ run }: Frame, sample: TensorValue, size: Dim): TensorValue {
  const { shape, dtype, classes } = sample;
  const dims = shape instanceof Unknown ? shape : [size, ...shape];
  return new TensorValue(run.newId(), dims, dtype, undefined, "torch", classes);
}

/** Some samples of a data set, so that no class need occur any more. */
function partOf({ run }: Frame, dataset: Instance): Instance {
  const part = new Instance(run.newId(), dataset.cls, new Map(dataset.attrs));
  part.definedAt = dataset.definedAt;
  return part;
}

const subset: NativeFunction = (call) => {
  const dataset = call.get(0, "dataset") ?? null;
  return dataset instanceof Instance ? partOf(call.frame, dataset) : dataset;
};

/** `random_split(dataset, lengths)`: parts of the same samples. */
const randomSplit: NativeFunction = (call) => {
  const lengths = iterate(call.frame, call.get(1, "lengths") ?? null, call.at);
  const dataset = call.get(0, "dataset") ?? null;
  return lengths instanceof Unknown ? lengths : new List(lengths.map(() => dataset));
};

export const torchData: Readonly<Record<string, Value>> = {
  ...torchImages,
  "torch.utils.data.DataLoader": loaderClass,
  "torch.utils.data.dataloader.DataLoader": loaderClass,
  "torch.utils.data.TensorDataset": tensorDataset,
  "torch.utils.data.random_split": native("random_split", randomSplit),
  "torch.utils.data.Subset": native("Subset", subset),
};

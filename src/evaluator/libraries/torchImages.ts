import { Unknown } from "../../arithmetic/unknown";
import { iterate } from "../containers/iterate";
import type { Frame } from "../frame";
import type { Run } from "../run";
import { ClassValue, Instance, TensorValue, type Value } from "../values";
import { equip, type NativeCall } from "./native";
import { moduleClass } from "./torchModule";

/** One sample of torchvision's data sets on its way through the transforms; sizes that differ are undefined. */
interface Image {
  readonly channels: number;
  readonly height: number | undefined;
  readonly width: number | undefined;
  /** Pictures are no tensors until a transform makes them. */
  readonly isTensor: boolean;
}

type ImageSet = readonly [channels: number, side: number | undefined, classes?: number];

/** Channels and side of the data sets whose images all have one size, and how many classes their labels name. */
export const IMAGE_SETS: Readonly<Record<string, ImageSet>> = {
  MNIST: [1, 28, 10],
  FashionMNIST: [1, 28, 10],
  KMNIST: [1, 28, 10],
  EMNIST: [1, 28],
  QMNIST: [1, 28],
  USPS: [1, 16, 10],
  CIFAR10: [3, 32, 10],
  CIFAR100: [3, 32, 100],
  SVHN: [3, 32, 10],
  STL10: [3, 96],
  ImageFolder: [3, undefined],
};

const datasetClass = new ClassValue("VisionDataset", "torchvision.datasets.VisionDataset", []);
const transformClass = new ClassValue("Transform", "torchvision.transforms.Transform", []);
const layerClass = new ClassValue("Transform", "torchvision.transforms.v2.Transform", [
  transformClass,
  moduleClass,
]);
equip(transformClass, { __init__: keep, __call__: () => new Unknown("a single image is not followed") });
equip(datasetClass, { __init__: keepTransform });

/** Keeps the first argument, which says the size or the steps. */
function keep(call: NativeCall): Value {
  const [self] = call.positional;
  const [named] = call.keywords.values();
  if (self instanceof Instance) self.attrs.set("first", call.get(1) ?? named ?? null);
  return null;
}

/** Where further arguments stand that may exchange the labels, at the earliest. */
const TARGET_TRANSFORM = 4;

/**
 * The label of one sample; how many classes there are is known as long as nothing picks among the samples and no
 * code writes into the data set.
 */
export function labelOf({ run }: Frame, { attrs, state }: Instance): TensorValue {
  const isWhole = [...attrs.keys()].every((name) => name === "transform");
  const classes = isWhole && typeof state === "number" ? state : undefined;
  return new TensorValue(run.newId(), [], "int64", undefined, "torch", classes);
}

function keepTransform(call: NativeCall): Value {
  const [self] = call.positional;
  const given = call.keywords.get("transform") ?? call.positional.slice(2).find((v) => v instanceof Instance);
  if (!(self instanceof Instance)) return null;
  self.attrs.set("transform", given ?? null);
  const relabels = call.keywords.has("target_transform") || call.positional.length > TARGET_TRANSFORM;
  self.state = relabels ? undefined : IMAGE_SETS[self.cls.name]?.[2];
  return null;
}

const KEEPING = new Set(
  (
    "Normalize RandomHorizontalFlip RandomVerticalFlip ColorJitter RandomErasing RandomAffine GaussianBlur " +
    "RandomGrayscale RandomInvert RandomPosterize RandomSolarize RandomAutocontrast RandomEqualize RandAugment " +
    "AutoAugment TrivialAugmentWide ConvertImageDtype ToDtype RandomPerspective RandomAdjustSharpness"
  ).split(" "),
);
const CHANGING = [
  ...["Compose", "ToTensor", "PILToTensor", "ToImage", "Resize", "CenterCrop"],
  ...["RandomCrop", "RandomResizedCrop", "Grayscale"],
];

/** The transforms of the first version that are no modules; those of the second all are. */
const PLAIN = new Set(["Compose", "ToTensor", "PILToTensor"]);

const transforms = [...KEEPING, ...CHANGING].flatMap((name) =>
  ["torchvision.transforms", "torchvision.transforms.v2"].map((module) => {
    const base = PLAIN.has(name) && !module.endsWith(".v2") ? transformClass : layerClass;
    return [`${module}.${name}`, new ClassValue(name, `${module}.${name}`, [base])] as const;
  }),
);
const datasets = Object.keys(IMAGE_SETS).map(
  (name) =>
    [
      `torchvision.datasets.${name}`,
      new ClassValue(name, `torchvision.datasets.${name}`, [datasetClass]),
    ] as const,
);

export const torchImages: Readonly<Record<string, Value>> = Object.fromEntries([...transforms, ...datasets]);

/** One image of a data set as its transforms leave it; undefined where that is not known, or no tensor. */
export function imageOf(frame: Frame, dataset: Instance): TensorValue | undefined {
  const [channels, side] = IMAGE_SETS[dataset.cls.name] ?? [];
  if (channels === undefined || !dataset.cls.mro.includes(datasetClass)) return undefined;
  const start: Image = { channels, height: side, width: side, isTensor: false };
  const image = transformed(frame, dataset.attrs.get("transform") ?? null, start);
  return image?.isTensor ? tensorOf(frame.run, image) : undefined;
}

function tensorOf(run: Run, { channels, height, width }: Image): TensorValue | undefined {
  return height === undefined || width === undefined
    ? undefined
    : new TensorValue(run.newId(), [channels, height, width], "float32");
}

function transformed(frame: Frame, transform: Value, image: Image): Image | undefined {
  if (transform === null) return image;
  if (!(transform instanceof Instance) || !transform.cls.mro.includes(transformClass)) return undefined;
  const { name } = transform.cls;
  const first = transform.attrs.get("first") ?? null;
  if (KEEPING.has(name)) return image;
  if (name === "Compose") return inTurn(frame, transform, first, image);
  if (name === "Grayscale") return { ...image, channels: typeof first === "number" ? first : 1 };
  if (name === "Resize") return resized(frame, transform, first, image);
  if (/Crop$/.test(name)) return sided(frame, transform, first, image);
  return { ...image, isTensor: true };
}

function inTurn(frame: Frame, at: Instance, steps: Value, image: Image): Image | undefined {
  const items = at.definedAt ? iterate(frame, steps, at.definedAt) : [];
  if (items instanceof Unknown) return undefined;
  return items.reduce<Image | undefined>((x, step) => x && transformed(frame, step, x), image);
}

/** One number is the shorter side: of a square, both. */
function resized(frame: Frame, at: Instance, size: Value, image: Image): Image | undefined {
  if (typeof size !== "number") return sided(frame, at, size, image);
  const isSquare = image.height === image.width && image.height !== undefined;
  const side = isSquare ? size : undefined;
  return { ...image, height: side, width: side };
}

function sided(frame: Frame, at: Instance, size: Value, image: Image): Image | undefined {
  if (typeof size === "number") return { ...image, height: size, width: size };
  const sides = at.definedAt ? iterate(frame, size, at.definedAt) : [];
  if (sides instanceof Unknown) return undefined;
  const [height, width = height] = sides;
  return typeof height === "number" && typeof width === "number" ? { ...image, height, width } : undefined;
}

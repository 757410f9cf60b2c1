import { Unknown } from "../../arithmetic/unknown";
import { allEntries, lookup } from "../../catalogue";
import { UNDEFINED } from "../javascript/undefined";
import { PlainUnknown } from "../unknowns";
import { Namespace, Symbolic, type Value } from "../values";
import { examiners } from "./examiners";
import { functionFor } from "./functions";
import { huggingface } from "./huggingface";
import { kerasModels } from "./keras";
import { kerasWrappers } from "./kerasWrappers";
import { isLayerless } from "./layerless";
import { classFor } from "./layers";
import { lightning } from "./lightning";
import { modules } from "./modules";
import { numberLimits } from "./numberLimits";
import { numpy } from "./numpy";
import { standardLibrary } from "./standard";
import { tfjsModels } from "./tfjsModels";
import { isNoTfjsName } from "./tfjsNames";
import { torchAutograd } from "./torchAutograd";
import { torchContainers } from "./torchContainers";
import { torchData } from "./torchData";
import { torchDevice } from "./torchDevice";
import { torchExtras } from "./torchExtras";
import { torchModules } from "./torchModule";
import { torchPacked } from "./torchPacked";
import { torchParametrization } from "./torchParametrization";
import { torchParts } from "./torchParts";
import { torchPrune } from "./torchPrune";
import { torchFiles } from "./torchState";
import { torchvisionModels } from "./torchvision";
import { torchWrappers } from "./torchWrappers";

/** Library knowledge stands in tables beside the interpreter: names to values. */
const tables: Readonly<Record<string, Value>> = {
  ...standardLibrary,
  ...numpy,
  ...numberLimits,
  ...modules,
  ...torchModules,
  ...torchContainers,
  ...torchWrappers,
  ...torchAutograd,
  ...torchExtras,
  ...torchDevice,
  ...torchPacked,
  ...torchParts,
  ...torchParametrization,
  ...torchPrune,
  ...torchData,
  ...torchFiles,
  ...torchvisionModels,
  ...huggingface,
  ...examiners,
  ...kerasModels,
  ...kerasWrappers,
  ...lightning,
  ...tfjsModels,
};

/** Frameworks that the catalogue answers for; their sources are never interpreted. */
const FRAMEWORKS = new Set([
  "torch",
  "keras",
  "tensorflow",
  "tf_keras",
  "einops",
  "huggingface_hub",
  "torchsummary",
  "torchsummaryX",
  "pytorch_model_summary",
  "torchinfo",
  "torchview",
  "thop",
  "ptflops",
  "fvcore",
  "tensorboardX",
  "numpy",
  "lightning",
  "pytorch_lightning",
  "torchmetrics",
]);
/** Packages that are followed as source where they can be seen, and known by the catalogue otherwise. */
const OPTIONAL = new Set(["torchvision", "timm"]);
const STANDARD = new Set([
  "math",
  "functools",
  "itertools",
  "operator",
  "collections",
  "copy",
  "typing",
  "typing_extensions",
  "dataclasses",
  "enum",
  "abc",
  "sys",
  "os",
  "re",
  "warnings",
  "inspect",
  "logging",
  "random",
  "time",
  "json",
  "pathlib",
  "argparse",
  "contextlib",
  "types",
  "string",
  "datetime",
  "numbers",
  "io",
  "pickle",
  "glob",
  "shutil",
  "urllib",
  "traceback",
  "pkgutil",
  "importlib",
  "platform",
  "subprocess",
  "threading",
  "hashlib",
  "uuid",
  "csv",
  "textwrap",
  "fnmatch",
  "statistics",
  "tempfile",
  "gc",
  "weakref",
  "multiprocessing",
  "unittest",
  "zipfile",
  "tarfile",
  "gzip",
  "base64",
  "struct",
  "__future__",
  "ast",
  "attr",
  "attrs",
  "packaging",
  "distutils",
  "pkg_resources",
  "heapq",
  "bisect",
]);

/** Whether a module is one that is known by name and not read as source, when imported from that file. */
export function isLibrary(module: string, from: string | undefined): boolean {
  const [top = ""] = module.split(".");
  if (/^keras\.src\.applications/.test(module)) return from === undefined;
  if (/^torchvision\.(datasets|transforms)(\.|$)/.test(module)) return true;
  if (OPTIONAL.has(top)) return from === undefined;
  return FRAMEWORKS.has(top) || STANDARD.has(top);
}

const REWRITES: readonly (readonly [RegExp, string])[] = [
  [
    /^(tensorflow\.keras|tf_keras|tensorflow\.python\.keras|keras\.src|keras\.api|tensorflow\.contrib\.keras)(?=\.|$)/,
    "keras",
  ],
  [/^keras\.(?:_tf_keras|api)\.keras/, "keras"],
  [
    /^keras\.layers\.(?:core|convolutional|normalization|merging|merge|pooling|recurrent|rnn|attention|reshaping|regularization|embeddings|advanced_activations|activations|activation|noise|wrappers|preprocessing|local|layer|input_spec)\.(?:\w+\.)*(?=[A-Z]|[a-z_]+$)/,
    "keras.layers.",
  ],
  [/^keras\.engine\.(?:\w+\.)?/, "keras.layers."],
  [/^keras\.models\.(?:functional|model|sequential)\.(?=[A-Z])/, "keras.models."],
  [/^torch\.nn\.modules\.(?:\w+\.)?(?=[A-Z])/, "torch.nn."],
  [/^torch\.nn\.parameter\./, "torch.nn."],
  [
    /^torchvision\.models\.(?:alexnet|convnext|densenet|efficientnet|googlenet|inception|maxvit|mnasnet|mobilenet(?:v[23])?|regnet|resnet|shufflenetv2|squeezenet|swin_transformer|vgg|vision_transformer)\.(?!LayerNorm2d)/,
    "torchvision.models.",
  ],
  [/^torch\.functional\./, "torch."],
  [/^torch\.(spmm|sparse\.mm)$/, "torch.mm"],
  [/^torch\.fft\.fft\./, "torch.fft."],
  [/^typing_extensions/, "typing"],
  [/^(pytorch_lightning|lightning\.pytorch)(\.core(\.\w+)?)?(?=\.|$)/, "lightning"],
  [/^numpy\.(?=(float32|float64|int32|int64|uint8)$)/, "torch."],
  [/^keras\.backend\.backend(?=\.)/, "keras.backend"],
];

/** Names that have been rewritten; a program asks for few, but often. */
const canonical = new Map<string, string>();
const MAXIMUM_NAMES = 10_000;

/** One name for the many spellings of a library's modules. */
export function canonicalName(name: string): string {
  const known = canonical.get(name);
  if (known !== undefined) return known;
  const made = REWRITES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), name);
  if (canonical.size > MAXIMUM_NAMES) canonical.clear();
  canonical.set(name, made);
  return made;
}

let prefixes: ReadonlySet<string> | undefined;

/** Whether a qualified name is a module that holds something known. */
function isModuleName(name: string): boolean {
  prefixes ??= new Set(
    [
      ...allEntries.flatMap((entry) => [entry.name, ...(entry.aliases ?? [])]),
      ...Object.keys(tables),
    ].flatMap(prefixesOf),
  );
  return prefixes.has(name);
}

function prefixesOf(name: string): readonly string[] {
  const parts = name.split(".");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("."));
}

/** What a library's qualified name stands for. */
export function resolveQualified(name: string): Value {
  const known = canonicalName(name);
  const inTable = Object.hasOwn(tables, known) ? tables[known] : undefined;
  if (inTable !== undefined) return inTable;
  const entry = lookup(known);
  if (entry?.kind === "layer") return classFor(entry);
  if (entry?.kind === "function") return functionFor(entry);
  if (isModuleName(known)) return new Namespace(known);
  return unresolved(known);
}

/** Whether an import from a module surely finds its names though nothing is known of them: TensorFlow's private ones. */
export function isInstalled(module: string): boolean {
  return /^tensorflow\.(?!contrib|compat|examples)/.test(canonicalName(module));
}

/** Types and constants are kept by name; anything else of a library is unknown. */
function unresolved(name: string): Value {
  const [top = ""] = name.split(".");
  if (top === "typing" || top === "types" || top === "numbers" || name.startsWith("collections.abc"))
    return new Symbolic(name);
  const isSubmodule =
    FRAMEWORKS.has(top) &&
    /\.[a-z_]+$/.test(name) &&
    /^(torch\.(nn(\.(parameter|modules(\.\w+)?|utils(\.\w+)?|init|functional|parallel|quantized|attention))?|utils(\.\w+)?|optim|distributed|cuda|backends|autograd|multiprocessing|jit|fx|hub|ao|amp|onnx|profiler|special|distributions)|keras\.[a-z]\w*|tensorflow\.[a-z]\w*|numpy\.random|torchmetrics(\.[a-z]+)*)$/.test(
      name,
    );
  if (isSubmodule) return new Namespace(name);
  if (isNoTfjsName(name)) return UNDEFINED;
  const reason = `${name} is not known to Layer Lens`;
  // Whole models are pickled.
  const isPlain = top === "numpy" || (STANDARD.has(top) && top !== "pickle") || isLayerless(name);
  return isPlain ? new PlainUnknown(reason) : new Unknown(reason);
}

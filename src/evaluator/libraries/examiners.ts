import { symbol } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { callValue } from "../calls";
import { PlainUnknown } from "../unknowns";
import { ClassValue, Dict, List, NO_KEYWORDS, Symbolic, TensorValue, Tuple, type Value } from "../values";
import { toDim } from "./keras/shapes";
import { isModule } from "./moduleTree";
import { type NativeCall, type NativeFunction, native, natives } from "./native";
import { compiledForm } from "./torchCompiled";

/**
 * Tools that run a model of PyTorch once, to count, draw or write it out: what they are given tells the model's
 * input. Some take the sizes of one sample only.
 */

const BATCH = symbol("N");

/** Runs the model as these tools do, in evaluation. */
function examine(call: NativeCall, model: Value, given: readonly Value[], keywords = NO_KEYWORDS): void {
  const { run } = call.frame;
  const wasTracing = run.isTracing;
  if (!isModule(model) || given.length + keywords.size === 0) return;
  run.isTracing = true;
  try {
    callValue(call.frame, model, { positional: given, keywords }, call.at);
  } finally {
    run.isTracing = wasTracing;
  }
}

/** One tensor, or several in a sequence. */
function tensorsOf(value: Value | undefined): readonly Value[] {
  if (value instanceof TensorValue) return [value];
  return isSequence(value) ? value.items : [];
}

/** Tensors of given sizes: of `(3, 32, 32)`, or of each in a sequence of such. */
function ofSizes(
  call: NativeCall,
  value: Value | undefined,
  hasBatch: boolean,
  dtype = "float32",
): readonly Value[] {
  if (!isSequence(value)) return [];
  if (value.items.some(isSequence))
    return value.items.flatMap((item) => ofSizes(call, item, hasBatch, dtype));
  const sizes = value.items.map(toDim);
  const shape = hasBatch ? sizes : [BATCH, ...sizes];
  return sizes.length === 0 ? [] : [new TensorValue(call.frame.run.newId(), shape, dtype)];
}

function isSequence(value: Value | undefined): value is Tuple | List {
  return value instanceof Tuple || (value instanceof List && !value.unknown);
}

const REPORT = new PlainUnknown("what the tool reports is not known");

/** A tool that is given tensors; `name` is what it calls them. */
function onTensors(name: string, result: (call: NativeCall) => Value = () => REPORT): NativeFunction {
  return (call) => {
    examine(call, call.get(0, "model") ?? null, tensorsOf(call.get(1, name)));
    return result(call);
  };
}

/** A tool that is given the sizes of one sample. */
function onSample(name: string): NativeFunction {
  return (call) => {
    examine(call, call.get(0, "model") ?? null, ofSizes(call, call.get(1, name), false));
    return REPORT;
  };
}

/** A tool that is given sizes with the batch, or the data itself. */
function onSizesOrData(call: NativeCall): Value {
  const data = tensorsOf(call.get(2, "input_data"));
  const hasBatch = (call.keywords.get("batch_dim") ?? null) === null;
  const given =
    data.length > 0 ? data : ofSizes(call, call.get(1, "input_size"), hasBatch, dtypeIn(call.keywords));
  examine(call, call.get(0, "model") ?? null, given);
  return REPORT;
}

/** The first of the `dtypes` that are named. */
function dtypeIn(keywords: ReadonlyMap<string, Value>): string | undefined {
  const listed = keywords.get("dtypes");
  const [first] = isSequence(listed) ? listed.items : [];
  return first instanceof Symbolic ? first.name.replace(/^torch\./, "") : undefined;
}

/** `export(module, args, kwargs)`. */
function exported(call: NativeCall): Value {
  const named = call.get(2, "kwargs") ?? null;
  const keywords = new Map(
    named instanceof Dict ? [...named.entries.values()].map(([key, value]) => [String(key), value]) : [],
  );
  examine(call, call.get(0, "mod") ?? null, tensorsOf(call.get(1, "args")), keywords);
  return new Unknown("what torch.export gives is not followed");
}

/** The writer of TensorBoard's logs. */
function writer(qualifiedName: string): ClassValue {
  const cls = new ClassValue("SummaryWriter", qualifiedName, []);
  cls.attrs.set(
    "add_graph",
    native("add_graph", (call) => {
      examine(call, call.get(1, "model") ?? null, tensorsOf(call.get(2, "input_to_model")));
      return null;
    }),
  );
  cls.native = {
    attribute: (_frame, _self, name) =>
      /^(add_\w+|flush|close)$/.test(name) ? native(name, () => null) : REPORT,
  };
  return cls;
}

const traced = (call: NativeCall) => compiledForm(call.get(0, "func") ?? null);

export const examiners: Readonly<Record<string, Value>> = {
  "torch.utils.tensorboard.SummaryWriter": writer("torch.utils.tensorboard.SummaryWriter"),
  "tensorboardX.SummaryWriter": writer("tensorboardX.SummaryWriter"),
  ...natives({
    "torch.onnx.export": onTensors("args", () => null),
    "torch.jit.trace": onTensors("example_inputs", traced),
    "torch.export.export": exported,
    "torchsummary.summary": onSample("input_size"),
    "torchsummaryX.summary": onTensors("x"),
    "pytorch_model_summary.summary": (call) => {
      examine(call, call.positional[0] ?? null, call.positional.slice(1));
      return REPORT;
    },
    "torchinfo.summary": onSizesOrData,
    "torchview.draw_graph": (call) => {
      const data = tensorsOf(call.get(1, "input_data"));
      const given = data.length > 0 ? data : ofSizes(call, call.get(2, "input_size"), true);
      examine(call, call.get(0, "model") ?? null, given);
      return REPORT;
    },
    "thop.profile": onTensors("inputs"),
    "ptflops.get_model_complexity_info": onSample("input_res"),
    "fvcore.nn.FlopCountAnalysis": onTensors("inputs"),
    "fvcore.nn.ActivationCountAnalysis": onTensors("inputs"),
    "fvcore.nn.flop_count": onTensors("inputs"),
  }),
};

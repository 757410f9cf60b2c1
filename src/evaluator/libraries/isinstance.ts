import { isExpr } from "../../arithmetic/dimension";
import { Unknown } from "../../arithmetic/unknown";
import { Complex, Float } from "../../catalogue/values";
import { descendsFrom, unknownBaseOf } from "../ancestry";
import { Iterator } from "../iterator";
import { contentOf } from "../keys";
import {
  BoundMethod,
  ClassValue,
  Dict,
  FunctionValue,
  Instance,
  List,
  Native,
  ParameterValue,
  SetValue,
  SliceValue,
  Symbolic,
  TensorValue,
  Tuple,
  type Value,
} from "../values";

/** Python's `isinstance`, where it is known. */
export function isInstance(value: Value, cls: Value): boolean | Unknown {
  if (cls instanceof Tuple || cls instanceof List) {
    const results = cls.items.map((item) => isInstance(value, item));
    return results.find((r) => r === true) ?? results.find((r) => r instanceof Unknown) ?? false;
  }
  if (value instanceof Unknown) return value;
  if (cls instanceof Unknown) return cls;
  if (
    value instanceof ClassValue &&
    value.metaclass instanceof ClassValue &&
    cls instanceof ClassValue &&
    cls.node
  )
    return value.metaclass.mro.includes(cls);
  if (value instanceof Tuple && value.cls && value.cls === cls) return true;
  if (value instanceof Instance && cls instanceof ClassValue) {
    if (value.cls.mro.includes(cls) || cls.qualifiedName === "object") return true;
    return value.cls.mro.includes(cls) || (unknownBaseOf(value.cls) ?? false);
  }
  const name =
    cls instanceof ClassValue
      ? cls.qualifiedName
      : cls instanceof Symbolic || cls instanceof Native
        ? cls.name
        : undefined;
  if (name === undefined) return new Unknown("the class is not known");
  const test =
    TESTS[
      name.replace(
        /^(typing|collections\.abc|collections|torch|builtins|types|keras|tensorflow|numbers|enum)\./,
        "",
      )
    ];
  if (test) return test(contentOf(value));
  if (cls instanceof ClassValue) return false;
  return new Unknown(`whether it is a ${name} is not known`);
}

const isList = (value: Value) => value instanceof List;
const isSequence = (value: Value) => isList(value) || value instanceof Tuple;
const isInteger = (value: Value) => typeof value === "number" || typeof value === "boolean" || isExpr(value);
const isCallable = (value: Value) =>
  value instanceof FunctionValue ||
  value instanceof Native ||
  value instanceof BoundMethod ||
  value instanceof ClassValue;
const isEnumeration = (value: Value) => value instanceof ClassValue && descendsFrom(value, "enum.Enum");
const isCollection = (value: Value) =>
  isSequence(value) || typeof value === "string" || value instanceof Dict || value instanceof SetValue;
const isArray = (value: Value) => value instanceof TensorValue && value.framework === "numpy";
const isTensor = (value: Value) => value instanceof TensorValue && !isArray(value);

const TESTS: Readonly<Record<string, (value: Value) => boolean>> = {
  int: isInteger,
  Integral: isInteger,
  Number: (value) => isInteger(value) || value instanceof Float,
  float: (value) => value instanceof Float && !(value instanceof Complex),
  complex: (value) => value instanceof Complex,
  bool: (value) => typeof value === "boolean",
  str: (value) => typeof value === "string",
  list: isList,
  tuple: (value) => value instanceof Tuple,
  "torch.Size": (value) => value instanceof Tuple,
  Size: (value) => value instanceof Tuple,
  slice: (value) => value instanceof SliceValue,
  bytes: (value) => value instanceof Symbolic && value.name === "bytes",
  bytearray: () => false,
  NoneType: (value) => value === null,
  dict: (value) => value instanceof Dict,
  OrderedDict: (value) => value instanceof Dict,
  Mapping: (value) => value instanceof Dict,
  set: (value) => value instanceof SetValue,
  Sequence: (value) => isSequence(value) || typeof value === "string",
  Iterator: (value) => value instanceof Iterator,
  Generator: (value) => value instanceof Iterator,
  GeneratorType: (value) => value instanceof Iterator && value.coroutine !== undefined,
  Iterable: (value) =>
    value instanceof List ||
    value instanceof Iterator ||
    value instanceof Tuple ||
    typeof value === "string" ||
    value instanceof Dict ||
    value instanceof SetValue,
  Collection: isCollection,
  Container: isCollection,
  Sized: isCollection,
  Hashable: (value) => !(isList(value) || value instanceof Dict || value instanceof SetValue),
  EnumMeta: isEnumeration,
  EnumType: isEnumeration,
  List: isList,
  Tuple: (value) => value instanceof Tuple,
  Dict: (value) => value instanceof Dict,
  Callable: isCallable,
  FunctionType: (value) => value instanceof FunctionValue,
  type: (value) => value instanceof ClassValue,
  object: () => true,
  Tensor: isTensor,
  FloatTensor: isTensor,
  KerasTensor: isTensor,
  Parameter: (value) => value instanceof ParameterValue,
  "nn.Parameter": (value) => value instanceof ParameterValue,
  "nn.parameter.Parameter": (value) => value instanceof ParameterValue,
  "numpy.ndarray": isArray,
};

/** Python's `issubclass`, where it is known. */
export function isSubclass(cls: Value, parent: Value): boolean | Unknown {
  if (cls instanceof Unknown) return cls;
  if (parent instanceof Unknown) return parent;
  if (parent instanceof Tuple)
    return parent.items.map((p) => isSubclass(cls, p)).find((r) => r !== false) ?? false;
  if (!(cls instanceof ClassValue) || !(parent instanceof ClassValue))
    return new Unknown("the class is not known");
  return cls.mro.includes(parent) || (unknownBaseOf(cls) ?? false);
}

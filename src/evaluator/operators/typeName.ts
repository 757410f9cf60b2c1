import { Expr } from "../../arithmetic/dimension";
import { Complex, Float } from "../../catalogue/values";
import { Iterator } from "../iterator";
import {
  ClassValue,
  Dict,
  Ellipsis,
  FunctionValue,
  Instance,
  List,
  Namespace,
  Native,
  SetValue,
  SliceValue,
  TensorValue,
  Tuple,
  type Value,
} from "../values";

/** The name of a value's Python type. */
export function typeNameOf(value: Value): string {
  if (value === null) return "NoneType";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "str";
  if (typeof value === "number" || value instanceof Expr) return "int";
  if (value instanceof Complex) return "complex";
  if (value instanceof Float) return "float";
  if (value instanceof Iterator) return "iterator";
  if (value instanceof List) return "list";
  if (value instanceof Tuple) return value.cls?.name ?? "tuple";
  if (value instanceof Dict) return "dict";
  if (value instanceof SetValue) return "set";
  if (value instanceof SliceValue) return "slice";
  if (value instanceof Ellipsis) return "ellipsis";
  if (value instanceof TensorValue) return "Tensor";
  if (value instanceof Instance) return value.cls.name;
  if (value instanceof ClassValue) return "type";
  if (value instanceof Namespace) return "module";
  return value instanceof FunctionValue || value instanceof Native ? "function" : "object";
}

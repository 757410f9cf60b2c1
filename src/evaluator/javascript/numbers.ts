import { Unknown } from "../../arithmetic/unknown";
import { PlainUnknown } from "../unknowns";
import { ClassValue, Native, type Value } from "../values";
import { type PureFunction, pure, table } from "./native";
import { objectOf } from "./objects";
import { toNumber } from "./operators";
import { textOf } from "./text";
import { numberOf, numberValue, UNDEFINED } from "./undefined";

/** A function of numbers. */
function numeric(run: (...numbers: number[]) => number): PureFunction {
  return (args) => {
    const numbers = args.map((arg) => (arg instanceof Unknown ? undefined : toNumber(arg)));
    const known = numbers.filter((number) => number !== undefined);
    if (known.length === numbers.length) return numberValue(run(...known));
    return new PlainUnknown("a number is not known");
  };
}

/** Functions of Math that depend on nothing but their arguments. */
const MATH = (
  "abs ceil floor round trunc sign sqrt cbrt exp expm1 log log1p log2 log10 pow min max hypot sin cos tan asin " +
  "acos atan sinh cosh tanh atan2 fround clz32 imul"
).split(" ");

export const math = objectOf([
  ...MATH.map((name): readonly [string, Value] => [name, pure(name, numeric(Math[name as "max"]))]),
  ["random", pure("random", () => new PlainUnknown("the number is random"))],
  ...(["PI", "E", "LN2", "LN10", "LOG2E", "LOG10E", "SQRT2", "SQRT1_2"] as const).map(
    (name): readonly [string, Value] => [name, numberValue(Math[name])],
  ),
]);

function parseInteger([value = UNDEFINED, radix]: readonly Value[]): Value {
  const text = value instanceof Unknown ? undefined : textOf(value);
  const base = radix === undefined || radix === UNDEFINED ? undefined : numberOf(radix);
  if (text === undefined || (radix !== undefined && radix !== UNDEFINED && base === undefined))
    return new PlainUnknown("the number is not known");
  return numberValue(Number.parseInt(text, base));
}

function parseFraction([value = UNDEFINED]: readonly Value[]): Value {
  const text = value instanceof Unknown ? undefined : textOf(value);
  return text === undefined
    ? new PlainUnknown("the number is not known")
    : numberValue(Number.parseFloat(text));
}

/** A question to a number; `convert` says what becomes of other values first. */
function asked(
  test: (number: number) => boolean,
  convert: (value: Value) => number | undefined,
): PureFunction {
  return ([value = UNDEFINED]) => {
    if (value instanceof Unknown) return value;
    const number = convert(value);
    return number === undefined ? false : test(number);
  };
}

const parsers = table({ parseFloat: parseFraction, parseInt: parseInteger });

/** `isNaN` and its sisters, which take everything for a number. */
export const numberGlobals = [
  ...parsers,
  ...table({ isFinite: asked(Number.isFinite, toNumber), isNaN: asked(Number.isNaN, toNumber) }),
];

export const numberClass = new ClassValue("Number", "Number", []);
numberClass.native = { construct: (_frame, { positional: [value = 0] }) => numeric(Number)([value]) };
const numberStatics: readonly (readonly [string, Value])[] = [
  ...parsers,
  ...table({
    isFinite: asked(Number.isFinite, numberOf),
    isInteger: asked(Number.isInteger, numberOf),
    isNaN: asked(Number.isNaN, numberOf),
    isSafeInteger: asked(Number.isSafeInteger, numberOf),
  }),
  ["MAX_SAFE_INTEGER", Number.MAX_SAFE_INTEGER],
  ["MIN_SAFE_INTEGER", Number.MIN_SAFE_INTEGER],
  ...(["EPSILON", "MAX_VALUE", "MIN_VALUE", "POSITIVE_INFINITY", "NEGATIVE_INFINITY"] as const).map(
    (name): readonly [string, Value] => [name, numberValue(Number[name])],
  ),
];
for (const [name, value] of numberStatics) numberClass.attrs.set(name, value);

const METHODS: Readonly<Record<string, (self: number, digits: number | undefined) => Value>> = {
  toExponential: (self, digits) => self.toExponential(digits),
  toFixed: (self, digits) => self.toFixed(digits),
  toPrecision: (self, digits) => (digits === undefined ? String(self) : self.toPrecision(digits)),
  toString: (self: number, digits?: number) => self.toString(digits),
  valueOf: (self: number) => numberValue(self),
};

/** A method of numbers; undefined where there is none of that name that can be followed. */
export function numberMethod(name: string): Native | undefined {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  return (
    method &&
    new Native(name, (_frame, { positional: [self, digits = UNDEFINED] }) => {
      const number = numberOf(self);
      const isKnown = digits === UNDEFINED || numberOf(digits) !== undefined;
      if (number === undefined || !isKnown) return new Unknown("the number is not known");
      try {
        return method(number, numberOf(digits));
      } catch (thrown) {
        if (thrown instanceof RangeError) return new Unknown(`${name} does not take these digits`);
        throw thrown;
      }
    })
  );
}

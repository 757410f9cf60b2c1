/** Numbers as Python writes them. */

/** Exactly `decimals` places; ties go to the even digit, as Python rounds what binary can hold exactly. */
export function fixed(value: number, decimals: number): string {
  const places = Math.min(100, decimals);
  const exact = value.toFixed(Math.min(100, places + 50));
  const rest = exact.slice(exact.indexOf(".") + 1 + places);
  const isTie = /^50*$/.test(rest);
  const cut = exact.slice(0, exact.length - rest.length).replace(/\.$/, "");
  // Towards zero is right where the last digit that stays is even.
  return isTie && "02468".includes(cut.at(-1) ?? "") ? cut : value.toFixed(places);
}

/** `1.234568e+04`: the exponent has two digits at least. */
export function exponential(value: number, decimals: number, letter = "e"): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(Math.min(100, decimals)).split("e");
  return `${mantissa}${letter}${exponentText(Number(exponent))}`;
}

function exponentText(exponent: number): string {
  return `${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/** Significant digits without trailing zeros; without a precision the fewest that tell the number, as `repr`. */
export function general(value: number, precision?: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const digits = precision === undefined ? undefined : Math.max(1, precision) - 1;
  const [mantissa = "", power = "0"] = value.toExponential(digits).split("e");
  const exponent = Number(power);
  const isLong = exponent < -4 || exponent >= (precision === undefined ? 16 : Math.max(1, precision));
  if (isLong) return `${trimmed(mantissa)}e${exponentText(exponent)}`;
  if (precision !== undefined)
    return trimmed(value.toFixed(Math.max(0, Math.max(1, precision) - 1 - exponent)));
  const plain = shifted(mantissa, exponent);
  return plain.includes(".") ? plain : `${plain}.0`;
}

function trimmed(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** The digits of a mantissa with the point moved by the exponent. */
function shifted(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "");
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = digits.slice(exponent + 1);
  return rest ? `${sign}${whole}.${rest}` : `${sign}${whole}`;
}

/** Groups the digits before the point by thousands. */
export function thousands(text: string, separator: string): string {
  const [whole = "", ...rest] = text.split(".");
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, separator), ...rest].join(".");
}

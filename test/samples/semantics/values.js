const n = 7;
const text = "Hello, World";
const tag = (strings, ...values) => strings.length * 10 + values.reduce((s, v) => s + v, 0);
const big = 1e3;
const t = (x) => (x ? 1 : 2);
let u;
let post = 1;
const posted = post++ + ++post;

export const sizes = [
  n / 2 | 0, ~~(n / 2), n >> 1, n << 1, n >>> 1, n & 3, n | 8, n ^ 2, n % 4, -(-n), +"8", 2 ** 3 ** 1, Math.ceil(n / 2), Math.round(2.5), Math.trunc(-2.7) + 5, Math.sign(-3) + 2, Math.abs(-4), Math.pow(2, 5), Math.sqrt(16),
  Math.log2(8), Math.hypot(3, 4), Math.min(3, 2), ...[Math.floor(-0.5) + 2], Number("12"), Number(""), Number(true), Number.parseInt("1f", 16), parseInt("12.7px"), parseInt("101", 2), parseFloat("2.5") * 2, Number((2.346).toFixed(2)) * 100 | 0,
  (255).toString(16).length, (5).toString(2).length, text.length, text.indexOf("W"), text.slice(-5).length, text.substring(0, 3).length, text.substr(2, 4).length, text.split(", ").length, text.split("").length, text.toUpperCase().charCodeAt(0), text.replace("l", "").length, text.replaceAll("l", "").length,
  text.includes("World") ? 1 : 2, text.startsWith("He") ? 1 : 2, text.endsWith("x") ? 1 : 2, "ab".repeat(3).length, "5".padStart(3, "0").length, " x ".trim().length, text.charAt(1).length, text[0].length, text.at(-1).length, "a-b-c".split("-").length, "abc".localeCompare("abd") + 2, text.lastIndexOf("o"), text.concat("!", "?").length,
  tag`a${1}b${2}c`, `n=${n}`.length, `${n > 5 ? `in${n}` : ""}`.length, t(null ?? false), t(0 || ""), t([] + "" === ""), t("1" == 1), t("1" === 1), t(null == undefined), t(typeof u === "undefined"), t(typeof null === "object"), t(typeof (() => 1) === "function"), t(void 0 === undefined), t(!!"0"), t(!![]),
  "3" * "4", "10" - 2, "3" + 4 === "34" ? 1 : 2, [1] + [2] === "12" ? 1 : 2, true + 1, null + 1, big, 0x10, 0b11, 0o17, 1_000, posted, post, n > 5 && n < 10 ? 1 : 2, "b" > "a" ? 1 : 2, [10, 9].sort()[0], t(Number.isInteger(5.5)), t(isNaN("x")), t(Number.isFinite(1 / 0)), Number.MAX_SAFE_INTEGER > 1 ? 1 : 2,
  "x_1_2".split("_").map(Number).slice(1)[1], (12.5).toFixed(1).length, t(1 < 2 < 3), t(3 > 2 > 1), t("a" in { a: 1 }), t(Boolean("false")), t(undefined ?? true), Math.fround(4), Math.clz32(1), 
];

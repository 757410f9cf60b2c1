const out = [];
outer: for (let i = 1; i < 5; i++) {
  for (let j = 1; j < 5; j++) {
    if (j === 3) continue outer;
    if (i === 3) break outer;
    out.push(i * 10 + j);
  }
}
block: {
  out.push(1);
  if (out.length > 2) break block;
  out.push(99);
}
let n = 0;
do {
  n += 2;
  if (n === 4) continue;
  if (n > 7) break;
} while (n < 100);
out.push(n);
let w = 10;
while (true) {
  w--;
  if (w % 2) continue;
  if (w < 5) break;
}
out.push(w);
function attempt(fail) {
  try {
    if (fail) throw new Error("four");
    return 3;
  } catch (e) {
    return e.message.length;
  } finally {
    out.push(7);
  }
}
out.push(attempt(true), attempt(false));
function overridden() {
  try {
    return 1;
  } finally {
    return 2;
  }
}
out.push(overridden());
function fromFinally() {
  for (let i = 1; ; i++) {
    try {
      if (i === 3) return i;
      continue;
    } finally {
      out.push(i);
    }
  }
}
out.push(fromFinally());
try {
  try {
    throw new TypeError("x");
  } catch ({ name, message }) {
    out.push(name.length, message.length);
    throw new RangeError("yy");
  }
} catch (error) {
  out.push(error instanceof RangeError ? 1 : 2, error instanceof Error ? 1 : 2, error.message.length);
}
try {
  null.x;
} catch {
  out.push(5);
}
function pick(kind) {
  switch (kind) {
    default:
      return 9;
    case "a": {
      let x = 1;
      x += 1;
      return x;
    }
    case "b":
      out.push(8);
    // falls through
    case "c":
      break;
  }
  return 4;
}
out.push(pick("a"), pick("b"), pick("c"), pick("d"));
loop: for (const x of [1, 2, 3, 4]) {
  switch (x) {
    case 2:
      continue loop;
    case 4:
      break loop;
  }
  out.push(x);
}
for (let i = 0, j = 6; i < j; i++, j--) out.push(j - i);
for (var v = 1; v < 3; v++);
out.push(v);
for (const i in [5, 6]) out.push(Number(i) + 1);
for (const key in { x: 1, y: 2 }) out.push(key.length);
let s = 0;
for (const ch of "abc") s += ch.charCodeAt(0) - 96;
out.push(s);
if (0) out.push(1);
else if ("") out.push(2);
else out.push(3);

export const sizes = out;

import { describe, expect, test } from "vitest";
import { maskCell } from "../../src/syntax/magics";

function checkMask(cell: string, masked: string): void {
  expect(maskCell(cell)).toBe(masked);
  expect(masked.length).toBe(cell.length);
}

describe("lines that are masked", () => {
  test.each([
    ["%matplotlib inline\nx = 1", "#matplotlib inline\nx = 1"],
    ["if x:\n    !pip install y\n", "if x:\n    #pip install y\n"],
    ["?model\nmodel.fit??\n", "#model\n#odel.fit??\n"],
    ["files = !ls\n", "files = _()\n"],
    ["t = %timeit -o f()\n", "t = _()           \n"],
    ["%time x = f()\n", "0;    x = f()\n"],
    ["%timeit f()\n", "#timeit f()\n"],
    ["!echo 'one\nx = 1\n%who\n", "#echo 'one\nx = 1\n#who\n"],
    ["!ls\r\nx = 1\r\n", "#ls\r\nx = 1\r\n"],
  ])("%j", checkMask);
});

describe("lines that are Python", () => {
  test.each([
    "x = (a\n% b)\n",
    'x = """\n%not a magic\n!\n"""\n',
    "x = a != b\n",
    "x = '?'\n",
    "x = 7 % 3\n",
  ])("%j", (cell) => checkMask(cell, cell));
});

describe("cell magics", () => {
  test.each([
    ["%%time\nx = f()\n!ls\n", "#%time\nx = f()\n#ls\n"],
    ["%%capture out\nx = f()\n", "#%capture out\nx = f()\n"],
    ["\n%%bash\nls -l (\necho 'x\n", "\n#%bash\n#s -l (\n#cho 'x\n"],
    ["%%writefile net.py\nclass A:\n    pass\n", "#%writefile net.py\n#lass A:\n#   pass\n"],
  ])("%j", checkMask);
});

import { beforeAll, describe, expect, test } from "vitest";
import { loadPython, type PythonParser } from "../../src/syntax/python";
import { show } from "./sexpr";

let parser: PythonParser;
beforeAll(async () => {
  parser = await loadPython();
});

const AFTER = "def after(self):\n    pass\n";
const AFTER_TREE = '(FunctionDef "after" [("positional" "self" _ _)] _ [] [(Pass)] false false)';

/** Expects the tree of a half-typed statement, and what follows it to be whole. */
function checkBroken(code: string, tree: string): void {
  const { program, errors } = parser.parse(`${code}\n${AFTER}`);
  expect(show(program.body)).toBe(`${tree}\n${AFTER_TREE}`);
  expect(errors.length).toBeGreaterThan(0);
}

describe("half-typed statements", () => {
  test.each([
    ["x = nn.Conv2d(3, ", '(Assign [(Name "x")] (Call (Attribute (Name "nn") "Conv2d") [(3)] []))'],
    [
      "x = nn.Conv2d(3, kernel_size=",
      '(Assign [(Name "x")] (Call (Attribute (Name "nn") "Conv2d") [(3)] [("kernel_size" (Error))]))',
    ],
    ["x = [a, (b", '(Assign [(Name "x")] (List [(Name "a") (Name "b")]))'],
    ["x = {'a': ", '(Assign [(Name "x")] (Dict [(("a") (Error))]))'],
    ["x = 'abc", '(Assign [(Name "x")] ("abc"))'],
    ["x = f(a, 'abc)", '(Assign [(Name "x")] (Call (Name "f") [(Name "a") ("abc)")] []))'],
    ["self.", "(Error)"],
    ["x = self.", '(Assign [(Name "x")] (Error))'],
    ["x = ", '(Assign [(Name "x")] (Error))'],
    ["x = a +", '(Assign [(Name "x")] (BinOp (Name "a") "+" (Error)))'],
    ["x = f(a b)", '(Assign [(Name "x")] (Call (Name "f") [(Name "a") (Error)] []))'],
    ["x = f(a))", '(Assign [(Name "x")] (Call (Name "f") [(Name "a")] []))'],
    ["return self.conv(", '(Return (Call (Attribute (Name "self") "conv") [] []))'],
    ["import ", "(Import [])"],
    ["from torch import", '(ImportFrom "torch" [] 0)'],
    ["print 'text'", "(Error)"],
    ["x y z", "(Error)"],
  ])("%s", checkBroken);
});

describe("half-typed headers", () => {
  test.each([
    ["class A(nn.Module", '(ClassDef "A" [(Attribute (Name "nn") "Module")] [] [] [])'],
    ["class A", '(ClassDef "A" [] [] [] [])'],
    ["def f", '(FunctionDef "f" [] _ [] [] false false)'],
    ["def f(", '(FunctionDef "f" [] _ [] [] false false)'],
    [
      "def f(self, x",
      '(FunctionDef "f" [("positional" "self" _ _) ("positional" "x" _ _)] _ [] [] false false)',
    ],
    [
      "def f(self, x y z):",
      '(FunctionDef "f" [("positional" "self" _ _) ("positional" "x" _ _)] _ [] [] false false)',
    ],
    ["if x", '(If (Name "x") [] [])'],
    ["for i in range(3", '(For (Name "i") (Call (Name "range") [(3)] []) [] [] false)'],
    ["for i in ", '(For (Name "i") (Error) [] [] false)'],
    ["for i", '(For (Name "i") (Error) [] [] false)'],
    ["with torch.no_grad(", '(With [((Call (Attribute (Name "torch") "no_grad") [] []) _)] [] false)'],
    ["while", "(While (Error) [] [])"],
    ["try", "(Try [] [] [] [])"],
    ["else:", "(If (Error) [] [])"],
  ])("%s", checkBroken);

  test("keep the block behind them", () => {
    checkBroken(
      "class A(nn.Module\n    def f(self, x\n        return x",
      '(ClassDef "A" [(Attribute (Name "nn") "Module")] [] [] [(FunctionDef "f" [("positional" "self" _ _) ("positional" "x" _ _)] _ [] [(Return (Name "x"))] false false)])',
    );
  });

  test("with a mistyped keyword define what they mean to", () => {
    checkBroken(
      "clas A(nn.Module):\n    de f(self):\n        pass",
      '(ClassDef "A" [(Attribute (Name "nn") "Module")] [] [] [(FunctionDef "f" [("positional" "self" _ _)] _ [] [(Pass)] false false)])',
    );
  });
});

describe("what surrounds a broken line", () => {
  test("an operator does not run on into the next line", () => {
    checkBroken("x =\ny = 3", '(Assign [(Name "x")] (Error))\n(Assign [(Name "y")] (3))');
    checkBroken("self.\nf()", '(Error)\n(Expr (Call (Name "f") [] []))');
  });

  test("an inner bracket is closed where the indentation shows its end", () => {
    checkBroken(
      "m = nn.Sequential(\n    nn.Conv2d(3, \n    nn.ReLU(),\n)",
      '(Assign [(Name "m")] (Call (Attribute (Name "nn") "Sequential") [(Call (Attribute (Name "nn") "Conv2d") [(3)] []) (Call (Attribute (Name "nn") "ReLU") [] [])] []))',
    );
  });

  test("a triple quote takes no code", () => {
    checkBroken(
      'class A:\n    """Text.\n\n    def f(self):\n        pass',
      `(ClassDef "A" [] [] [] [(Expr ("Text.\\n")) (FunctionDef "f" [("positional" "self" _ _)] _ [] [(Pass)] false false)])`,
    );
  });

  test("a line that stands too far left stays in its block", () => {
    checkBroken(
      "def f():\n    if a:\n        x = 1\n y = 2\n        z = 3",
      '(FunctionDef "f" [] _ [] [(If (Name "a") [(Assign [(Name "x")] (1)) (Assign [(Name "y")] (2)) (Assign [(Name "z")] (3))] [])] false false)',
    );
  });

  test("a block that nothing opens belongs to the statements before it", () => {
    checkBroken(
      "x = 1\n    y = 2\nz = 3",
      '(Assign [(Name "x")] (1))\n(Assign [(Name "y")] (2))\n(Assign [(Name "z")] (3))',
    );
  });

  test("a clause that has lost its statement keeps its block", () => {
    checkBroken(
      "x = f(\nelse:\n    y = 1",
      '(Assign [(Name "x")] (Call (Name "f") [] []))\n(If (Error) [(Assign [(Name "y")] (1))] [])',
    );
  });

  test("lines left of their statement in brackets do not end its block", () => {
    const text = "class A:\n    def f(self):\n        g(a=\n  1)\n    def h(self):\n        pass\n";
    expect(show(parser.parse(text).program.body)).toContain('"h"');
  });
});

describe("magics in a plain file are no errors", () => {
  test("and no comments", () => {
    const text = "%matplotlib inline\nimport os\n!pip install (x\nx = 1 # note\n";
    const { program, errors } = parser.parse(text);
    expect(show(program.body)).toBe('(Import [("os" _)])\n(Assign [(Name "x")] (1))');
    expect(program.comments.map((comment) => comment.text)).toEqual([" note"]);
    expect(errors).toEqual([]);
  });
});

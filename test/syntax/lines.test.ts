import { expect, test } from "vitest";
import { LineTable } from "../../src/syntax/lines";

test("offsets become lines and columns from 0, and back", () => {
  const text = "a🐍\r\n\nb\rlast";
  const table = new LineTable(text);
  expect(table.lineCount).toBe(4);
  expect(table.positionAt(0)).toEqual({ line: 0, column: 0 });
  expect(table.positionAt(text.indexOf("b"))).toEqual({ line: 2, column: 0 });
  expect(table.positionAt(text.length)).toEqual({ line: 3, column: 4 });
  for (let offset = 0; offset <= text.length; offset += 1) {
    expect(table.offsetAt(table.positionAt(offset))).toBe(offset);
  }
});

test("what lies outside the text leads to its nearer end", () => {
  const table = new LineTable("ab\nc");
  expect(table.positionAt(-1)).toEqual({ line: 0, column: 0 });
  expect(table.positionAt(99)).toEqual({ line: 1, column: 1 });
  expect(table.offsetAt({ line: -1, column: 5 })).toBe(0);
  expect(table.offsetAt({ line: 9, column: 0 })).toBe(4);
  expect(table.offsetAt({ line: 0, column: 99 })).toBe(3);
});

import { describe, expect, test } from "vitest";
import { type Cell, joinCells, readNotebook } from "../../src/syntax/notebook";

const CELLS: readonly Cell[] = [
  { language: "python", text: "%load x\na = 1" },
  { language: "markdown", text: "# Title" },
  { language: "python", text: "" },
  { language: "python", text: "b = a\n" },
];

describe("cells as one module", () => {
  const module = joinCells(CELLS);

  test("have the text of the Python cells, masked", () => {
    expect(module.text).toBe("#load x\na = 1\n\nb = a\n\n");
  });

  test("offsets lead from a cell to the module and back", () => {
    CELLS.forEach(({ language, text }, cell) => {
      for (let offset = 0; offset <= text.length; offset += 1) {
        const inModule = module.toModule({ cell, offset });
        if (language !== "python") expect(inModule).toBeUndefined();
        else expect(module.toCell(inModule ?? -1)).toEqual({ cell, offset });
      }
    });
  });

  test("a notebook without cells of the language is an empty module", () => {
    const empty = joinCells(CELLS, "typescript");
    expect(empty.text).toBe("");
    expect(empty.toCell(0)).toBeUndefined();
  });
});

describe("files", () => {
  test("of format 4, with texts as strings and as lists", () => {
    const json = JSON.stringify({
      nbformat: 4,
      metadata: { language_info: { name: "python" } },
      cells: [
        { cell_type: "code", source: ["a = 1\n", "b = 2"] },
        { cell_type: "markdown", source: "# Title" },
        { cell_type: "code", source: "let c", metadata: { vscode: { languageId: "javascript" } } },
      ],
    });
    expect(readNotebook(json)).toEqual({
      kind: "notebook",
      cells: [
        { language: "python", text: "a = 1\nb = 2" },
        { language: "markdown", text: "# Title" },
        { language: "javascript", text: "let c" },
      ],
    });
  });

  test("of format 3, with worksheets", () => {
    const json = JSON.stringify({
      nbformat: 3,
      worksheets: [{ cells: [{ cell_type: "code", input: ["a = 1"], language: "python" }] }],
    });
    expect(readNotebook(json)).toEqual({ kind: "notebook", cells: [{ language: "python", text: "a = 1" }] });
  });

  test.each([
    ["", /^The notebook is not JSON: /],
    ["{", /^The notebook is not JSON: /],
    ["[]", /^The notebook has no list of cells\.$/],
    ["null", /^The notebook has no list of cells\.$/],
    ['{"cells": 3}', /^The notebook has no list of cells\.$/],
  ])("%j is an error that says why", (json, message) => {
    const notebook = readNotebook(json);
    expect(notebook.kind === "error" && notebook.message).toMatch(message);
  });

  test("with odd cells are read as far as they go", () => {
    const json = '{"cells": [null, 3, {"cell_type": "code"}, {"cell_type": "code", "source": [1, "a"]}]}';
    const notebook = readNotebook(json);
    expect(notebook.kind === "notebook" && notebook.cells.map((cell) => cell.text)).toEqual([
      "",
      "",
      "",
      "a",
    ]);
  });
});

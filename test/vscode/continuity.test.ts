import { describe, expect, it } from "vitest";
import type { Span } from "../../src/present";
import { Continuity, moveSpan, replacementBetween } from "../../src/vscode/continuity";

const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

/** Says where `part` of `before` lies in `after`: its new text, or undefined where it is gone. */
function checkMove(before: string, after: string, part: string, expected: string | undefined): void {
  const moved = moveSpan(spanOf(before, part), replacementBetween(before, after));
  expect(moved && after.slice(moved.start, moved.end)).toBe(expected);
}

describe("moving a span with the text", () => {
  it("leaves what stands before an edit", () =>
    checkMove("a = 1\nb = 2\n", "a = 1\nb = 22\n", "a = 1", "a = 1"));
  it("shifts what stands behind an edit", () =>
    checkMove("a = 1\nb = 2\n", "aa = 1\nb = 2\n", "b = 2", "b = 2"));
  it("grows with an edit inside", () => checkMove("f(1, 2)\n", "f(1, 33, 2)\n", "f(1, 2)", "f(1, 33, 2)"));
  it("shrinks with a deletion inside", () => checkMove("f(1, 2)\n", "f(2)\n", "f(1, 2)", "f(2)"));
  it("loses a replaced line", () => checkMove("a\nbcd\ne\n", "a\nxyz\ne\n", "bcd", undefined));
  it("loses its deleted end", () => checkMove("f(1, 2)\n", "f(1\n", "f(1, 2)", "f(1"));
});

/** Shows each text in turn; `items` lists the items of that text's own answer, where "?" makes one vague, "!" a mistake. */
function checkShown(
  steps: readonly { readonly text: string; readonly items: string; readonly unsettled: boolean }[],
  expected: readonly string[],
): void {
  const continuity = new Continuity<{ readonly span: Span; readonly label: string }>({
    isVague: ({ label }) => label === "?",
    mayStay: ({ label }) => label !== "!",
  });
  const shown = steps.map(({ text, items, unsettled }) => {
    const parts = items === "" ? [] : items.split("|");
    const own = parts.map((part) => ({
      span: spanOf(text, part.replace(/[?!]$/, "")),
      label: /[?!]$/.exec(part)?.[0] ?? "",
    }));
    return continuity
      .show(text, own, unsettled)
      .map(({ span, label }) => text.slice(span.start, span.end) + label)
      .join("|");
  });
  expect(shown).toEqual(expected);
}

describe("what stays shown", () => {
  it("keeps an item while its line is half typed", () =>
    checkShown(
      [
        { text: "x = Conv(1)\ny = Conv(2)\n", items: "Conv(1)|Conv(2)", unsettled: false },
        { text: "x = Conv(\ny = Conv(2)\n", items: "Conv(2)", unsettled: true },
        { text: "x = Conv(3\ny = Conv(2)\n", items: "", unsettled: true },
      ],
      ["Conv(1)|Conv(2)", "Conv(|Conv(2)", "Conv(|Conv(2)"],
    ));
  it("drops it when the text has settled", () =>
    checkShown(
      [
        { text: "x = Conv(1)\n", items: "Conv(1)", unsettled: false },
        { text: "x = Con(1)\n", items: "", unsettled: true },
        { text: "x = Con(1)\n", items: "", unsettled: false },
      ],
      ["Conv(1)", "Con(1)", ""],
    ));
  it("drops it with its line", () =>
    checkShown(
      [
        { text: "x = Conv(1)\ny = Conv(2)\n", items: "Conv(1)|Conv(2)", unsettled: false },
        { text: "\ny = Conv(2)\n", items: "Conv(2)", unsettled: true },
      ],
      ["Conv(1)|Conv(2)", "Conv(2)"],
    ));
  it("takes the fresh item of the same line", () =>
    checkShown(
      [
        { text: "x = Conv(1)\n", items: "Conv(1)", unsettled: false },
        { text: "x = Conv(16)\n", items: "Conv(16)", unsettled: true },
      ],
      ["Conv(1)", "Conv(16)"],
    ));
  it("never keeps a mistake", () =>
    checkShown(
      [
        { text: "x = Conv(1)\n", items: "Conv(1)!", unsettled: false },
        { text: "x = Conv(2)\n", items: "", unsettled: true },
      ],
      ["Conv(1)!", ""],
    ));
  it("keeps what was known over what became vague", () =>
    checkShown(
      [
        { text: "x = Conv(1)\n", items: "Conv(1)", unsettled: false },
        { text: "x = Conv(n)\n", items: "Conv(n)?", unsettled: true },
        { text: "x = Conv(n)\n", items: "Conv(n)?", unsettled: false },
      ],
      ["Conv(1)", "Conv(n)", "Conv(n)?"],
    ));
});

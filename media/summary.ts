/** The summary panel: a table with one row a layer and a bar for each layer's share of the parameters. */
import type { SummaryRow, SummaryTable, TableFormat } from "../src/present";
import { button, element, receive, send } from "./panel";

const FORMATS: readonly { readonly format: TableFormat; readonly label: string }[] = [
  { format: "text", label: "Text" },
  { format: "markdown", label: "Markdown" },
  { format: "csv", label: "CSV" },
  { format: "json", label: "JSON" },
];

function facts(summary: SummaryTable): HTMLElement {
  const pairs = summary.facts.flatMap(({ label, value }) => [
    element("div", "fact", [element("dt", "", label), element("dd", "", value)]),
  ]);
  return element("dl", "facts", pairs);
}

function copyButtons(): HTMLElement {
  const buttons = FORMATS.map(({ format, label }) =>
    button(label, `Copy the summary as ${label}`, () => send({ type: "copy", format })),
  );
  return element("div", "copy", [element("span", "", "Copy as"), ...buttons]);
}

function shareBar(share: number | undefined): HTMLElement {
  const cell = element("td", "share");
  if (share === undefined || share === 0) return cell;
  const percent = share * 100;
  const bar = element("div", "bar");
  bar.style.width = `${percent.toFixed(2)}%`;
  cell.append(element("div", "track", [bar]), element("span", "percent", `${percent.toFixed(1)}%`));
  return cell;
}

function row({ cells, depth, share, span }: SummaryRow, numeric: readonly boolean[]): HTMLElement {
  const created = element("tr", span === undefined ? "" : "link");
  cells.forEach((text, column) => {
    const cell = element("td", numeric[column] === true ? "number" : "", text);
    if (column === 0) cell.style.paddingInlineStart = `${0.6 + depth * 1.2}em`;
    created.append(cell, ...(column === 0 ? [shareBar(share)] : []));
  });
  if (span === undefined) return created;
  const reveal = () => send({ type: "reveal", span });
  created.tabIndex = 0;
  created.addEventListener("click", reveal);
  created.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") reveal();
  });
  return created;
}

function table({ columns, rows }: SummaryTable): HTMLElement {
  const [first, ...others] = columns;
  const share = { title: "Share", numeric: false };
  const titles = first === undefined ? [] : [first, share, ...others];
  const head = titles.map(({ title, numeric }) => {
    const cell = element("th", numeric ? "number" : "", title);
    cell.scope = "col";
    return cell;
  });
  const numeric = columns.map((column) => column.numeric);
  return element("table", "", [
    element("thead", "", [element("tr", "", head)]),
    element(
      "tbody",
      "",
      rows.map((each) => row(each, numeric)),
    ),
  ]);
}

function show(summary: SummaryTable): void {
  const notes = summary.notes.map((note) => element("p", "note", note));
  document.body.replaceChildren(
    element("header", "", [element("h1", "", summary.model), copyButtons()]),
    facts(summary),
    table(summary),
    ...notes,
  );
}

receive(show);

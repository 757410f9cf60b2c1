/** The diagram panel: the model's run as a graph; groups open and close, and a step leads to its code. */
import { openAtFirst } from "../src/present/diagram/collapse";
import type { Diagram } from "../src/present/diagram/graph";
import { mermaid } from "../src/present/diagram/mermaid";
import { type Layout, LINE_HEIGHT, layOut, PADDING, type Placed } from "./diagramLayout";
import { button, element, receive, send } from "./panel";

/** Groups are opened at first as long as no more boxes than this are seen. */
const MOST_AT_FIRST = 40;
const ZOOM_STEP = 1.2;

let shown: Diagram = { model: "", nodes: [], edges: [] };
let open: ReadonlySet<number> = new Set();
let zoom = 1;

function svg(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly Node[] = [],
) {
  const created = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, `${value}`);
  created.append(...children);
  return created;
}

function label(text: string, x: number, y: number, className: string): SVGElement {
  const created = svg("text", { x, y, class: className });
  created.textContent = text;
  return created;
}

/** A box with its lines in the middle, or a frame with its heading in the corner. */
function drawn(placed: Placed): SVGElement {
  const { index, node, isFrame, lines, x, y, width, height } = placed;
  const [left, top] = [x - width / 2, y - height / 2];
  const kind = isFrame ? "frame" : node.kind;
  const shape = svg("rect", { x: left, y: top, width, height, rx: 5, class: "outline" });
  const texts = isFrame
    ? [label(lines[0] ?? "", left + PADDING, top + PADDING, "heading title")]
    : lines.map((line, row) =>
        label(line, x, top + PADDING + row * LINE_HEIGHT + 6, row === 0 ? "heading" : "detail"),
      );
  const group = svg("g", { class: `${kind}${node.isWrong ? " wrong" : ""}`, tabindex: 0, role: "button" }, [
    shape,
    ...shareBar(placed, left, top),
    ...texts,
  ]);
  group.setAttribute("aria-label", lines.join(", "));
  const act = () => (node.kind === "group" ? toggle(index) : reveal(placed));
  group.addEventListener("click", act);
  group.addEventListener("keydown", ({ key }) => {
    if (key === "Enter" || key === " ") act();
  });
  group.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    reveal(placed);
  });
  return group;
}

/** How much of the model's parameters a box holds, along its lower edge. */
function shareBar({ node, isFrame, width, height }: Placed, left: number, top: number): readonly Node[] {
  if (isFrame || node.share === undefined || node.share === 0) return [];
  const room = width - 12;
  return [
    svg("rect", { x: left + 6, y: top + height - 4, width: node.share * room, height: 2, class: "share" }),
  ];
}

function line(points: Layout["lines"][number]): SVGElement {
  const path = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`);
  return svg("path", { d: path.join(" "), class: "edge", "marker-end": "url(#arrow)" });
}

function arrow(): SVGElement {
  const size = { viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7 };
  return svg("defs", {}, [
    svg("marker", { id: "arrow", orient: "auto", ...size }, [
      svg("path", { d: "M0 0L8 4L0 8z", class: "arrow" }),
    ]),
  ]);
}

function toggle(index: number): void {
  open = open.has(index) ? new Set([...open].filter((each) => each !== index)) : new Set([...open, index]);
  draw();
  document.querySelector<SVGElement>(`[data-index="${index}"]`)?.focus();
}

function reveal({ node: { span } }: Placed): void {
  if (span !== undefined) send({ type: "reveal", span });
}

function setOpen(groups: ReadonlySet<number>): void {
  open = groups;
  draw();
}

function setZoom(factor: number): void {
  zoom = Math.min(4, Math.max(0.1, factor));
  draw();
}

function buttons(): HTMLElement {
  const groups = shown.nodes.flatMap(({ kind }, index) => (kind === "group" ? [index] : []));
  const fit = () =>
    setZoom((zoom * (document.body.clientWidth - 40)) / Number(picture?.getAttribute("width")));
  return element("div", "copy", [
    button("−", "Zoom out", () => setZoom(zoom / ZOOM_STEP)),
    button("+", "Zoom in", () => setZoom(zoom * ZOOM_STEP)),
    button("Fit", "Fit the width", fit),
    button("Expand all", "Open every group", () => setOpen(new Set(groups))),
    button("Collapse all", "Close every group", () => setOpen(new Set())),
    button("Copy as Mermaid", "Copy what is seen as a Mermaid flowchart", () =>
      send({ type: "copyText", text: mermaid(shown, open) }),
    ),
  ]);
}

let picture: SVGElement | undefined;

function draw(): void {
  const { scrollX, scrollY } = window;
  const { width, height, placed, lines } = layOut(shown, open);
  const nodes = placed.map((each) => {
    const created = drawn(each);
    created.dataset["index"] = `${each.index}`;
    return created;
  });
  const frames = nodes.filter((_, index) => placed[index]?.isFrame);
  const boxes = nodes.filter((_, index) => !placed[index]?.isFrame);
  const size = { width: width * zoom, height: height * zoom, viewBox: `0 0 ${width} ${height}` };
  picture = svg("svg", { ...size, role: "group", "aria-label": `Diagram of ${shown.model}` }, [
    arrow(),
    ...frames,
    ...lines.map(line),
    ...boxes,
  ]);
  document.body.replaceChildren(
    element("header", "", [element("h1", "", shown.model), buttons()]),
    element("div", "picture", [picture]),
  );
  window.scrollTo(scrollX, scrollY);
}

/** An edit keeps the open groups as long as the graph has the same nodes. */
receive<Diagram>((content) => {
  const isSame =
    content.model === shown.model &&
    content.nodes.length === shown.nodes.length &&
    content.nodes.every(({ title }, index) => title === shown.nodes[index]?.title);
  shown = content;
  if (!isSame) open = openAtFirst(content, MOST_AT_FIRST);
  draw();
});

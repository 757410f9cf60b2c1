/** What the panels share: elements, and the talk with the extension. */
import type { FromWebview, ToWebview } from "../src/vscode/protocol";

declare function acquireVsCodeApi(): { postMessage(message: FromWebview): void };

const vscode = acquireVsCodeApi();

export function send(message: FromWebview): void {
  vscode.postMessage(message);
}

/** Calls `show` with whatever the extension wants shown, from now on. */
export function receive<T>(show: (content: T) => void): void {
  window.addEventListener("message", ({ data }: MessageEvent<ToWebview<T>>) => {
    if (data.type === "show") show(data.content);
  });
  send({ type: "ready" });
}

/** An element with a class, its text or children; text never becomes markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  content: string | readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  if (className !== "") created.className = className;
  if (typeof content === "string") created.textContent = content;
  else created.append(...content);
  return created;
}

export function button(label: string, title: string, click: () => void): HTMLButtonElement {
  const created = element("button", "", label);
  created.title = title;
  created.addEventListener("click", click);
  return created;
}

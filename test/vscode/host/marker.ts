/** The line by which the tests inside the extension host tell the runner outside how they went. */
const MARKER = "@@LAYER-LENS-TESTS ";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export function writeMarker(counts: Counts): string {
  return MARKER + JSON.stringify(counts);
}

/** The counts in a line of output; undefined when the line is any other. */
export function readMarker(text: string): Counts | undefined {
  const start = text.indexOf(MARKER);
  return start === -1
    ? undefined
    : (JSON.parse(text.slice(start + MARKER.length).split("\n", 1)[0] ?? "") as Counts);
}

/** What a command prints and how it ends; the process itself is touched in one place only. */
export interface Outcome {
  readonly out: string;
  readonly err?: string;
  /** 0 well, 1 errors found in the code, 2 wrong use. */
  readonly status: 0 | 1 | 2;
}

/** A mistake in how the command was called, worded for the user. */
export class UsageError extends Error {}

/** Colours a text, or leaves it alone. */
export type Paint = (text: string, colour: Colour) => string;
export type Colour = "grey" | "cyan" | "yellow" | "red";

const CODES: Readonly<Record<Colour, string>> = { grey: "90", cyan: "36", yellow: "33", red: "31" };

export const plain: Paint = (text) => text;
export const coloured: Paint = (text, colour) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;

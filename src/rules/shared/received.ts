import { formatDim } from "../../arithmetic/format";
import type { Problem } from "../../arithmetic/problem";

/** The numbers behind a complaint that names none itself, such as `embed_dim must be divisible by num_heads`. */
export function receivedWords({ message, facts }: Problem): string {
  const given = Object.entries(facts);
  if (given.length === 0 || /\d/.test(message)) return "";
  return `Received: ${given.map(([name, value]) => `${name}=${formatDim(value)}`).join(", ")}.`;
}

/** A value that the text does not determine. It flows through every computation and keeps its first reason. */
export class Unknown {
  constructor(
    /** Why, as a phrase that can follow "unknown because" in a hover. */
    readonly reason: string,
  ) {}
}

/** Whether the value is unknown, so that it carries a reason. */
export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown;
}

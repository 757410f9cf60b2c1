import { add, ceilDiv, type Dim, floorDiv, max, min, mul, sub, symbol } from "./dimension";

/**
 * Reads the plain spelling of a size: `ceil(H/4)`, `2*N`, `(H - 2)**2`, `min(H, W)`, also Python's `//`. Names are
 * symbols. Undefined where the text is no such expression or divides where rounding is not told.
 */
export function parseDim(text: string): Dim | undefined {
  const tokens = text.match(/\d+|[A-Za-z_]\w*|\*\*|\/\/|[-+*/(),]|\S/g) ?? [];
  const reader = new Reader(tokens);
  const dim = reader.sum();
  return reader.isAtEnd ? dim : undefined;
}

class Reader {
  #at = 0;
  constructor(private readonly tokens: readonly string[]) {}

  get isAtEnd(): boolean {
    return this.#at === this.tokens.length;
  }

  // sum: ["-"] product (("+" | "-") product)*
  sum(): Dim | undefined {
    let total = this.#take("-") ? negative(this.#product()) : this.#product();
    for (;;) {
      if (this.#take("+")) total = combined(add, total, this.#product());
      else if (this.#take("-")) total = combined(sub, total, this.#product());
      else return total;
    }
  }

  // product: power (("*" | "//") power)*
  #product(): Dim | undefined {
    let total = this.#power();
    for (;;) {
      if (this.#take("*")) total = combined(mul, total, this.#power());
      else if (this.#take("//")) total = combined(floorDiv, total, this.#power());
      else return total;
    }
  }

  // power: single ["**" NUMBER]
  #power(): Dim | undefined {
    const base = this.#single();
    if (!this.#take("**")) return base;
    const exponent = Number(this.#next());
    if (base === undefined || !Number.isInteger(exponent) || exponent < 0 || exponent > 9) return undefined;
    return Array.from({ length: exponent }, () => base).reduce<Dim>(mul, 1);
  }

  // single: NUMBER | NAME | function | "(" sum ")"
  #single(): Dim | undefined {
    const token = this.#next() ?? "";
    if (token === "(") return this.#closed(this.sum());
    if (/^\d/.test(token)) return Number(token);
    if (!/^[A-Za-z_]/.test(token)) return undefined;
    return this.#take("(") ? this.#closed(this.#call(token)) : symbol(token);
  }

  // function: ("ceil" | "floor") "(" product "/" power ")" | ("min" | "max") "(" sum ("," sum)* ")"
  #call(name: string): Dim | undefined {
    if (name === "min" || name === "max") {
      let all = this.sum();
      while (this.#take(",")) all = combined(name === "min" ? min : max, all, this.sum());
      return all;
    }
    if (name !== "ceil" && name !== "floor") return undefined;
    const over = this.#product();
    if (!this.#take("/")) return undefined;
    return combined(name === "ceil" ? ceilDiv : floorDiv, over, this.#power());
  }

  #closed(inside: Dim | undefined): Dim | undefined {
    return this.#take(")") ? inside : undefined;
  }

  #next(): string | undefined {
    return this.tokens[this.#at++];
  }

  #take(token: string): boolean {
    if (this.tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }
}

function combined(
  operation: (a: Dim, b: Dim) => Dim,
  a: Dim | undefined,
  b: Dim | undefined,
): Dim | undefined {
  return a === undefined || b === undefined ? undefined : operation(a, b);
}

function negative(dim: Dim | undefined): Dim | undefined {
  return dim === undefined ? undefined : mul(dim, -1);
}

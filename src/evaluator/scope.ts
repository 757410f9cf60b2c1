import type { Unknown } from "../arithmetic/unknown";
import type { Namespace, Value } from "./values";

/** The variables of a module, a function call, a class body or a comprehension. */
export class Scope {
  /** Names declared `global` or `nonlocal`: they live in the outer scope given here. */
  readonly elsewhere = new Map<string, Scope>();
  /** Modules star-imported into a module's scope whose names cannot be listed. */
  readonly stars: (Namespace | Unknown)[] = [];
  /** Imports that run when their name is first read. */
  private readonly lazy = new Map<string, () => Value>();
  constructor(
    readonly kind: "module" | "function" | "class" | "comprehension",
    readonly parent: Scope | undefined,
    public variables: Map<string, Value> = new Map(),
  ) {}

  /** Binds a name to what an import will give. */
  bindLazily(name: string, value: () => Value): void {
    this.variables.delete(name);
    this.lazy.set(name, value);
  }

  /** The value of this scope's own variable; runs the import behind it, if any. */
  read(name: string): Value | undefined {
    const value = this.variables.get(name);
    const pending = value === undefined ? this.lazy.get(name) : undefined;
    if (!pending) return value;
    this.lazy.delete(name);
    const made = pending();
    this.variables.set(name, made);
    return made;
  }

  /** All own variables, with every import run. */
  all(): ReadonlyMap<string, Value> {
    for (const name of [...this.lazy.keys()]) this.read(name);
    return this.variables;
  }

  /** The scope that holds a name for reading, as Python resolves it: class bodies are skipped from inside. */
  find(name: string): Scope | undefined {
    const declared = this.elsewhere.get(name);
    if (declared) return declared.find(name);
    if (this.variables.has(name) || this.lazy.has(name)) return this;
    let outer = this.parent;
    while (outer && outer.kind === "class") outer = outer.parent;
    return outer?.find(name);
  }

  get(name: string): Value | undefined {
    return this.find(name)?.read(name);
  }

  /** The scope that an assignment to a name writes to. */
  target(name: string): Scope {
    return this.elsewhere.get(name) ?? this;
  }

  /** The scope that an assignment in an expression writes to: not a comprehension's own. */
  get outside(): Scope {
    return this.kind === "comprehension" && this.parent ? this.parent.outside : this;
  }

  /** The module's scope. */
  get globals(): Scope {
    return this.parent ? this.parent.globals : this;
  }
}

import type { Location } from "../../model/graph";
import type {
  Assign,
  Call,
  ClassDef,
  FunctionDef,
  ImportFrom,
  Program,
  Span,
  Statement,
} from "../../syntax/nodes";
import type { Edit } from "../rule";
import { type CallParts, callParts } from "./callParts";

/** A node of the tree, of whatever type. */
type Node = Span & { readonly type: string };

/** The analysed file as it is written, for fixes. Places in other files have nothing here. */
export class Code {
  constructor(
    readonly file: string,
    readonly text: string,
    private readonly program: Program,
  ) {}

  /** The written parts of the call that stands exactly there. */
  callParts(at: Location): CallParts | undefined {
    return at.file === this.file ? callParts(this.program, this.text, at) : undefined;
  }

  /** The text of a place. */
  textOf({ file, start, end }: Location): string {
    return file === this.file ? this.text.slice(start, end) : "";
  }

  /** The one target that the value standing exactly there is assigned to. */
  targetOf(value: Location): Location | undefined {
    const found = this.around(value).findLast(
      (node): node is Assign => isOf(node, "Assign") && isAt((node as Assign).value, value),
    );
    const [target, ...others] = found?.targets ?? [];
    return target && others.length === 0 && (target.type === "Name" || target.type === "Attribute")
      ? this.place(target)
      : undefined;
  }

  /** What was assigned last before a place, within the same function, to a target written like this. */
  lastAssignment(written: string, before: Location): Location | undefined {
    const around = this.around(before);
    const func = around.findLast((node): node is FunctionDef & Node => isOf(node, "FunctionDef"));
    const found = statementsIn(func?.body ?? this.program.body).findLast(
      (statement): statement is Assign =>
        statement.type === "Assign" &&
        statement.end <= before.start &&
        statement.targets.some((target) => this.textOf(this.place(target)) === written),
    );
    return found && this.place(found.value);
  }

  /** The class around a place. */
  classAround(at: Location): ClassDef | undefined {
    return this.around(at).findLast((node): node is ClassDef & Node => isOf(node, "ClassDef"));
  }

  /** The classes at the top of the file. */
  get classes(): readonly ClassDef[] {
    return this.program.body.filter((statement) => statement.type === "ClassDef");
  }

  /** The class of that name at the top of the file. */
  classNamed(name: string): ClassDef | undefined {
    return this.classes.find((cls) => cls.name === name);
  }

  /** Whether what stands there is a positional argument of a call, or an element of a list that is one. */
  isArgument(element: Location): boolean {
    const [call, list] = this.around(element)
      .filter((node) => !isAt(node, element))
      .slice(-2)
      .reverse();
    if (isCall(call)) return call.args.some((arg) => isAt(arg, element));
    return call?.type === "List" && isCall(list);
  }

  /**
   * What makes a name known where another one of the same module is imported by itself; undefined where that is
   * imported in another way.
   */
  importing(name: string, beside: string): readonly Edit[] | undefined {
    const imports = this.program.body.filter((statement): statement is ImportFrom =>
      isOf(statement, "ImportFrom"),
    );
    const holding = imports.find(({ names }) =>
      names.some((alias) => alias.name === beside && !alias.asname),
    );
    const from = holding ?? imports.findLast(({ names }) => names.some((alias) => alias.name === "*"));
    const other = from?.names.find((alias) => alias.name === beside);
    if (!from || imports.some(({ names }) => names.some((alias) => alias.name === name && !alias.asname)))
      return from && [];
    return other ? [{ at: { ...this.place(other), start: other.end }, text: `, ${name}` }] : [];
  }

  /** Whether an expression is made of parameters of the function around it, which the callers decide. */
  isOfParameters(expression: Location): boolean {
    const names = new Set(this.textOf(expression).match(/(?<![.\w])[A-Za-z_]\w*/g));
    return this.around(expression)
      .filter((node): node is FunctionDef & Node => isOf(node, "FunctionDef"))
      .some(({ params }) => params.some(({ name }) => name !== "self" && name !== "this" && names.has(name)));
  }

  /** The nodes that hold a place, outermost first; the last may stand exactly there. */
  around(at: Location): readonly Node[] {
    const path: Node[] = [];
    if (at.file === this.file) descend(this.program, at, path);
    return path;
  }

  place({ start, end }: Span): Location {
    return { file: this.file, start, end };
  }

  /** What stands before an offset on its line. */
  indentAt(offset: number): string {
    return this.text.slice(this.text.lastIndexOf("\n", offset - 1) + 1, offset);
  }

  /** An edit's text that puts something before an element of a list, on a line of its own where that has one. */
  before(element: Location, text: string): string {
    const indent = this.indentAt(element.start);
    return indent.trim() === "" ? `${text},\n${indent}` : `${text}, `;
  }
}

/** Whether a node is a call, for narrowing. */
export function isCall(node: Node | undefined): node is Call {
  return node?.type === "Call";
}

function isOf(node: Node, type: string): boolean {
  return node.type === type;
}

function isAt({ start, end }: Span, at: Location): boolean {
  return start === at.start && end === at.end;
}

/** All statements of a body and of the blocks in it, in order. */
function statementsIn(body: readonly Statement[]): readonly Statement[] {
  return body.flatMap((statement) => {
    if (statement.type === "FunctionDef" || statement.type === "ClassDef") return [];
    const blocks = Object.values(statement).filter(
      (child): child is readonly Statement[] => Array.isArray(child) && child.some(isStatement),
    );
    return [statement, ...blocks.flatMap(statementsIn)];
  });
}

function isStatement(child: unknown): boolean {
  return typeof child === "object" && child !== null && "type" in child && "end" in child;
}

/** Follows the nodes that hold a place downwards, so that the rest of the file is not walked. */
function descend(node: unknown, at: Location, path: Node[]): boolean {
  if (typeof node !== "object" || node === null) return false;
  const isSpan = "start" in node && "end" in node;
  if (isSpan) {
    const { start, end } = node as Span;
    if (start > at.start || end < at.end) return false;
    if ("type" in node) path.push(node as Node);
  }
  const found = Object.values(node).some((child) => descend(child, at, path));
  return found || isSpan;
}

/**
 * The neutral syntax tree that both frontends produce.
 *
 * Node names are those of Python's `ast`; JavaScript and TypeScript are mapped onto them, and what has no like in
 * Python stands in a section of its own. A tree holds no semantics: what the evaluator finds out lives beside it.
 * Offsets count UTF-16 units of the document.
 */

/** A half-open range of offsets `[start, end)` in the text of one document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Operator = "+" | "-" | "*" | "/" | "//" | "%" | "**" | "@" | "<<" | ">>" | "|" | "^" | "&";
export type UnaryOperator = "-" | "+" | "~" | "not";
export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=" | "is" | "is not" | "in" | "not in";

/** Numbers keep Python's difference between `2` and `2.0`; integers beyond 2^53 arrive as floats. */
export type ConstantValue =
  | { readonly kind: "int"; readonly value: number }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "complex" }
  /** A text with a character given by name (`\N{BULLET}`); the table of names is not carried. */
  | { readonly kind: "named-characters" }
  | { readonly kind: "str"; readonly value: string }
  | { readonly kind: "bytes"; readonly value: string }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "none" }
  | { readonly kind: "ellipsis" };

export interface Constant extends Span {
  readonly type: "Constant";
  readonly value: ConstantValue;
}
export interface Name extends Span {
  readonly type: "Name";
  readonly id: string;
}
/** `nameStart` is where the attribute's own name begins, for hovers and hints. */
export interface Attribute extends Span {
  readonly type: "Attribute";
  readonly value: Expression;
  readonly attr: string;
  readonly nameStart: number;
  /** `value?.attr`; the {@link Chain} around it ends where `value` is missing. */
  readonly isOptional?: boolean;
}
export interface Subscript extends Span {
  readonly type: "Subscript";
  readonly value: Expression;
  readonly slice: Expression;
  /** `value?.[slice]`. */
  readonly isOptional?: boolean;
}
export interface Slice extends Span {
  readonly type: "Slice";
  readonly lower?: Expression;
  readonly upper?: Expression;
  readonly step?: Expression;
}
export interface Starred extends Span {
  readonly type: "Starred";
  readonly value: Expression;
}
export interface ListExpression extends Span {
  readonly type: "List";
  readonly elts: readonly Expression[];
}
export interface TupleExpression extends Span {
  readonly type: "Tuple";
  readonly elts: readonly Expression[];
}
export interface SetExpression extends Span {
  readonly type: "Set";
  readonly elts: readonly Expression[];
}
/** A missing key is `**mapping`. */
export interface DictExpression extends Span {
  readonly type: "Dict";
  readonly items: readonly {
    readonly key?: Expression;
    readonly value: Expression;
    /** JavaScript's `get key() {…}` and `set key(value) {…}`, whose value is the function. */
    readonly accessor?: "get" | "set";
  }[];
}
/** A missing `arg` is `**mapping`. */
export interface Keyword extends Span {
  readonly arg?: string;
  readonly value: Expression;
}
export interface Call extends Span {
  readonly type: "Call";
  readonly func: Expression;
  readonly args: readonly Expression[];
  readonly keywords: readonly Keyword[];
  /** `func?.(…)`. */
  readonly isOptional?: boolean;
  /** `new func(…)`. */
  readonly isNew?: boolean;
}
export interface BinOp extends Span {
  readonly type: "BinOp";
  readonly left: Expression;
  readonly op: Operator;
  readonly right: Expression;
}
export interface UnaryOp extends Span {
  readonly type: "UnaryOp";
  readonly op: UnaryOperator;
  readonly operand: Expression;
}
export interface BoolOp extends Span {
  readonly type: "BoolOp";
  readonly op: "and" | "or";
  readonly values: readonly Expression[];
}
/** `a < b < c` has two operators and two comparators. */
export interface Compare extends Span {
  readonly type: "Compare";
  readonly left: Expression;
  readonly ops: readonly Comparison[];
  readonly comparators: readonly Expression[];
}
export interface IfExp extends Span {
  readonly type: "IfExp";
  readonly test: Expression;
  readonly body: Expression;
  readonly orelse: Expression;
}
export interface NamedExpr extends Span {
  readonly type: "NamedExpr";
  readonly target: Name;
  readonly value: Expression;
}
export interface Lambda extends Span {
  readonly type: "Lambda";
  readonly params: Parameters;
  readonly body: Expression;
}
export interface Comprehension extends Span {
  readonly target: Expression;
  readonly iter: Expression;
  readonly ifs: readonly Expression[];
}
export interface ListComp extends Span {
  readonly type: "ListComp" | "SetComp" | "GeneratorExp";
  readonly elt: Expression;
  readonly generators: readonly Comprehension[];
}
export interface DictComp extends Span {
  readonly type: "DictComp";
  readonly key: Expression;
  readonly value: Expression;
  readonly generators: readonly Comprehension[];
}
/** An f-string: text pieces are Constants, holes are FormattedValues. */
export interface JoinedStr extends Span {
  readonly type: "JoinedStr";
  readonly values: readonly (Constant | FormattedValue)[];
}
export interface FormattedValue extends Span {
  readonly type: "FormattedValue";
  readonly value: Expression;
  readonly conversion?: string;
  readonly formatSpec?: string;
}
export interface Await extends Span {
  readonly type: "Await";
  readonly value: Expression;
}
export interface Yield extends Span {
  readonly type: "Yield" | "YieldFrom";
  readonly value?: Expression;
}
// Only JavaScript and TypeScript have the expressions from here to `DefaultPattern`.

export type BinaryOperator =
  | Exclude<Operator, "//" | "@">
  | Exclude<Comparison, "is" | "is not" | "not in">
  | ">>>"
  | "==="
  | "!=="
  | "instanceof";
export type LogicalOperator = "&&" | "||" | "??";

export interface Binary extends Span {
  readonly type: "Binary";
  readonly op: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface Logical extends Span {
  readonly type: "Logical";
  readonly op: LogicalOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface Prefix extends Span {
  readonly type: "Prefix";
  readonly op: "!" | "-" | "+" | "~" | "typeof" | "void" | "delete";
  readonly operand: Expression;
}
/** `target++` and its sisters. */
export interface Update extends Span {
  readonly type: "Update";
  readonly op: "+" | "-";
  readonly isPrefix: boolean;
  readonly target: Expression;
}
/** An assignment, which writes to the variable in sight; {@link Assign} declares one. */
export interface Assignment extends Span {
  readonly type: "Assignment";
  readonly target: Expression;
  readonly op?: BinaryOperator | LogicalOperator;
  readonly value: Expression;
}
/** A function or class as an expression. */
export interface Definition extends Span {
  readonly type: "Definition";
  readonly def: FunctionDef | ClassDef;
}
/** A chain of accesses of which one is optional. */
export interface Chain extends Span {
  readonly type: "Chain";
  readonly value: Expression;
}
/** `a, b`. */
export interface Sequence extends Span {
  readonly type: "Sequence";
  readonly values: readonly Expression[];
}
/** `{a, b: c, ...rest}` as a target. */
export interface ObjectPattern extends Span {
  readonly type: "ObjectPattern";
  readonly items: readonly { readonly key: Expression; readonly target: Expression }[];
  readonly rest?: Expression;
}
/** `target = default` within a pattern. */
export interface DefaultPattern extends Span {
  readonly type: "DefaultPattern";
  readonly target: Expression;
  readonly default: Expression;
}

/** What could not be parsed; it stands wherever an expression or a statement is expected. */
export interface ErrorNode extends Span {
  readonly type: "Error";
}

export type Expression =
  | Constant
  | Name
  | Attribute
  | Subscript
  | Slice
  | Starred
  | ListExpression
  | TupleExpression
  | SetExpression
  | DictExpression
  | Call
  | BinOp
  | UnaryOp
  | BoolOp
  | Compare
  | IfExp
  | NamedExpr
  | Lambda
  | ListComp
  | DictComp
  | JoinedStr
  | FormattedValue
  | Await
  | Yield
  | JavaScriptExpression
  | ErrorNode;

export type JavaScriptExpression =
  | Binary
  | Logical
  | Prefix
  | Update
  | Assignment
  | Definition
  | Chain
  | Sequence
  | ObjectPattern
  | DefaultPattern;

export interface Parameter extends Span {
  readonly name: string;
  readonly kind: "positional-only" | "positional" | "var-positional" | "keyword-only" | "var-keyword";
  readonly annotation?: Expression;
  readonly default?: Expression;
  /** What JavaScript takes the argument apart by; such a parameter has no name. */
  readonly pattern?: Expression;
}
export type Parameters = readonly Parameter[];

export interface FunctionDef extends Span {
  readonly type: "FunctionDef";
  readonly name: string;
  readonly nameSpan: Span;
  readonly params: Parameters;
  readonly returns?: Expression;
  readonly decorators: readonly Expression[];
  readonly body: readonly Statement[];
  readonly isAsync: boolean;
  /** Whether the body (nested functions aside) holds `yield`. */
  readonly isGenerator: boolean;
  /** JavaScript's arrow functions have no `this` of their own. */
  readonly isArrow?: boolean;
  /** Whether JavaScript's `arguments` is asked for. */
  readonly usesArguments?: boolean;
  /** What gives the name of a method of JavaScript that is computed, as in `[key]() {…}`. */
  readonly key?: Expression;
}
export interface ClassDef extends Span {
  readonly type: "ClassDef";
  readonly name: string;
  readonly nameSpan: Span;
  readonly bases: readonly Expression[];
  readonly keywords: readonly Keyword[];
  readonly decorators: readonly Expression[];
  readonly body: readonly Statement[];
}
export interface Assign extends Span {
  readonly type: "Assign";
  readonly targets: readonly Expression[];
  readonly value: Expression;
  /** Declared by `var`: it belongs to the function around all blocks. */
  readonly isHoisted?: boolean;
}
export interface AugAssign extends Span {
  readonly type: "AugAssign";
  readonly target: Expression;
  readonly op: Operator;
  readonly value: Expression;
}
export interface AnnAssign extends Span {
  readonly type: "AnnAssign";
  readonly target: Expression;
  readonly annotation: Expression;
  readonly value?: Expression;
}
export interface ExpressionStatement extends Span {
  readonly type: "Expr";
  readonly value: Expression;
}
export interface Return extends Span {
  readonly type: "Return";
  readonly value?: Expression;
}
export interface Delete extends Span {
  readonly type: "Delete";
  readonly targets: readonly Expression[];
}
export interface If extends Span {
  readonly type: "If";
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}
export interface For extends Span {
  readonly type: "For";
  readonly target: Expression;
  readonly iter: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
  readonly isAsync: boolean;
  /** JavaScript's `for…in`, over keys. */
  readonly isOverKeys?: boolean;
  /** Whether JavaScript's loop declares its variable. */
  readonly isDeclaring?: boolean;
}
export interface While extends Span {
  readonly type: "While";
  readonly test: Expression;
  readonly body: readonly Statement[];
  readonly orelse: readonly Statement[];
}
export interface With extends Span {
  readonly type: "With";
  readonly items: readonly { readonly context: Expression; readonly target?: Expression }[];
  readonly body: readonly Statement[];
  readonly isAsync: boolean;
}
export interface Raise extends Span {
  readonly type: "Raise";
  readonly exc?: Expression;
  readonly cause?: Expression;
}
export interface ExceptHandler extends Span {
  readonly kind?: Expression;
  readonly name?: string;
  /** What JavaScript takes the exception apart by; such a handler has no name. */
  readonly pattern?: Expression;
  readonly body: readonly Statement[];
}
export interface Try extends Span {
  readonly type: "Try";
  readonly body: readonly Statement[];
  readonly handlers: readonly ExceptHandler[];
  readonly orelse: readonly Statement[];
  readonly finalbody: readonly Statement[];
}
export interface Assert extends Span {
  readonly type: "Assert";
  readonly test: Expression;
  readonly msg?: Expression;
}
export interface Alias extends Span {
  readonly name: string;
  readonly asname?: string;
}
export interface Import extends Span {
  readonly type: "Import";
  readonly names: readonly Alias[];
}
/** `level` counts the leading dots; a star import has the single name `*`. */
export interface ImportFrom extends Span {
  readonly type: "ImportFrom";
  readonly module?: string;
  readonly names: readonly Alias[];
  readonly level: number;
}
export interface Global extends Span {
  readonly type: "Global" | "Nonlocal";
  readonly names: readonly string[];
}
export interface Simple extends Span {
  readonly type: "Pass" | "Break" | "Continue";
  /** The statement that JavaScript leaves or goes on with, where that is not the innermost. */
  readonly label?: string;
}
export interface MatchCase extends Span {
  readonly pattern: Pattern;
  readonly guard?: Expression;
  readonly body: readonly Statement[];
}
export interface Match extends Span {
  readonly type: "Match";
  readonly subject: Expression;
  readonly cases: readonly MatchCase[];
}

// Only JavaScript and TypeScript have the statements from here to `Export`.

/** `label: statement`. */
export interface Labelled extends Span {
  readonly type: "Labelled";
  readonly label: string;
  readonly body: readonly Statement[];
}
/** `enum name { member = value, … }`; members without a value count on. */
export interface EnumDef extends Span {
  readonly type: "EnumDef";
  readonly name: Name;
  readonly members: readonly { readonly name: string; readonly value?: Expression }[];
}
/** `namespace name { … }`. */
export interface NamespaceDef extends Span {
  readonly type: "NamespaceDef";
  readonly name: Name;
  readonly body: readonly Statement[];
}
/** `{ … }` with variables of its own. */
export interface Block extends Span {
  readonly type: "Block";
  readonly body: readonly Statement[];
}
/** `for (init; test; update)`. */
export interface CounterFor extends Span {
  readonly type: "CounterFor";
  readonly init: readonly Statement[];
  readonly test?: Expression;
  readonly update?: Expression;
  readonly body: readonly Statement[];
}
export interface DoWhile extends Span {
  readonly type: "DoWhile";
  readonly test: Expression;
  readonly body: readonly Statement[];
}
/** A case without a test is the default. */
export interface Switch extends Span {
  readonly type: "Switch";
  readonly subject: Expression;
  readonly cases: readonly { readonly test?: Expression; readonly body: readonly Statement[] }[];
}
/** `export { local as exported }`. */
export interface Export extends Span {
  readonly type: "Export";
  readonly names: readonly { readonly local: string; readonly exported: string }[];
}

/** Patterns of `match`, named as in Python's `ast`. */
export type Pattern =
  | (Span & { readonly type: "MatchValue"; readonly value: Expression })
  | (Span & { readonly type: "MatchAs"; readonly pattern?: Pattern; readonly name?: string })
  | (Span & { readonly type: "MatchStar"; readonly name?: string })
  | (Span & { readonly type: "MatchSequence" | "MatchOr"; readonly patterns: readonly Pattern[] })
  | (Span & {
      readonly type: "MatchMapping";
      readonly items: readonly { readonly key: Expression; readonly pattern: Pattern }[];
      readonly rest?: string;
    })
  | (Span & {
      readonly type: "MatchClass";
      readonly cls: Expression;
      readonly patterns: readonly Pattern[];
      readonly keywords: readonly { readonly name: string; readonly pattern: Pattern }[];
    })
  | ErrorNode;

export type Statement =
  | FunctionDef
  | ClassDef
  | Assign
  | AugAssign
  | AnnAssign
  | ExpressionStatement
  | Return
  | Delete
  | If
  | For
  | While
  | With
  | Raise
  | Try
  | Assert
  | Import
  | ImportFrom
  | Global
  | Simple
  | Match
  | JavaScriptStatement
  | ErrorNode;

export type JavaScriptStatement =
  | Block
  | Labelled
  | EnumDef
  | NamespaceDef
  | CounterFor
  | DoWhile
  | Switch
  | Export;

export type Node = Expression | Statement | Pattern;

/** A comment with its text behind the `#` or `//`; directives and shape notes are read from these. */
export interface Comment extends Span {
  readonly text: string;
}

export interface Program {
  readonly body: readonly Statement[];
  readonly comments: readonly Comment[];
  /** Python unless said otherwise. */
  readonly language?: "javascript";
}

export interface SyntaxProblem extends Span {
  readonly message: string;
}

/** What every frontend returns. Parsing never throws; broken statements are `Error` nodes among the rest. */
export interface ParseResult {
  readonly program: Program;
  readonly errors: readonly SyntaxProblem[];
}

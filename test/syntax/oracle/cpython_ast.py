"""Writes CPython's syntax trees in the form of ../sexpr.ts.

Usage:
  python cpython_ast.py snippets FILE         writes the trees into a file of snippets such as ../trees.txt
  python cpython_ast.py compare FOLDER...     compares all .py files below with our own trees

`compare` needs Node and the project's node_modules; it bundles ./dump.ts with esbuild.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

OPERATORS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.MatMult: "@", ast.LShift: "<<", ast.RShift: ">>", ast.BitOr: "|", ast.BitXor: "^", ast.BitAnd: "&",
    ast.USub: "-", ast.UAdd: "+", ast.Invert: "~", ast.Not: "not", ast.And: "and", ast.Or: "or",
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
    ast.Is: "is", ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in",
}  # fmt: skip


def quote(text: str) -> str:
    return json.dumps(text).replace("\x7f", "\\u007f")


class Writer:
    def __init__(self, text: str, spans: bool) -> None:
        self.spans = spans
        self.lines = text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + utf16(line) + 1)

    def offset(self, line: int, column: int) -> int:
        prefix = self.lines[line - 1].encode()[:column].decode()
        return self.starts[line - 1] + utf16(prefix)

    def span(self, node: ast.AST) -> str:
        if not self.spans:
            return ""
        start = self.offset(node.lineno, node.col_offset)
        return f"@{start}:{self.offset(node.end_lineno, node.end_col_offset)} "

    def all(self, nodes) -> str:
        return "[" + " ".join(self.write(node) for node in nodes) + "]"

    def write(self, node) -> str:
        if node is None:
            return "_"
        if isinstance(node, bool):
            return str(node).lower()
        if isinstance(node, int):
            return str(node)
        if isinstance(node, str):
            return quote(node)
        if isinstance(node, list):
            return self.all(node)
        if type(node) in OPERATORS:
            return quote(OPERATORS[type(node)])
        return getattr(self, type(node).__name__, self.plain)(node)

    def node(self, node, *fields, name: str | None = None) -> str:
        written = "".join(" " + field for field in fields)
        return f"({name or type(node).__name__}{self.span(node)}{written})"

    def plain(self, node) -> str:
        skipped = ("ctx", "type_comment", "kind", "simple", "type_params")
        return self.node(node, *(self.write(getattr(node, f)) for f in node._fields if f not in skipped))

    def Constant(self, node) -> str:
        return f"({constant(node.value)}{self.span(node)})"

    def Dict(self, node) -> str:
        items = [f"({self.write(k)} {self.write(v)})" for k, v in zip(node.keys, node.values)]
        return self.node(node, "[" + " ".join(items) + "]")

    def keyword(self, node) -> str:
        return f"({self.span(node)}{self.write(node.arg)} {self.write(node.value)})"

    def alias(self, node) -> str:
        return f"({self.span(node)}{self.write(node.name)} {self.write(node.asname)})"

    def withitem(self, node) -> str:
        return f"({self.write(node.context_expr)} {self.write(node.optional_vars)})"

    def comprehension(self, node) -> str:
        return f"({self.write(node.target)} {self.write(node.iter)} {self.all(node.ifs)})"

    def ExceptHandler(self, node) -> str:
        return f"({self.span(node)}{self.write(node.type)} {self.write(node.name)} {self.all(node.body)})"

    def match_case(self, node) -> str:
        return f"({self.write(node.pattern)} {self.write(node.guard)} {self.all(node.body)})"

    def MatchSingleton(self, node) -> str:
        return self.node(node, f"({constant(node.value)}{self.span(node)})", name="MatchValue")

    def MatchValue(self, node) -> str:
        if isinstance(node.value, ast.BinOp) and complex_parts(node.value):
            return self.node(node, f"(complex{self.span(node.value)})")
        return self.plain(node)

    def MatchMapping(self, node) -> str:
        items = [f"({self.write(k)} {self.write(p)})" for k, p in zip(node.keys, node.patterns)]
        return self.node(node, "[" + " ".join(items) + "]", self.write(node.rest))

    def MatchClass(self, node) -> str:
        pairs = zip(node.kwd_attrs, node.kwd_patterns)
        keywords = [f"({quote(name)} {self.write(pattern)})" for name, pattern in pairs]
        return self.node(node, self.write(node.cls), self.all(node.patterns), "[" + " ".join(keywords) + "]")

    def JoinedStr(self, node) -> str:
        head = self.span(node)
        before, self.spans = self.spans, False
        text = f"(JoinedStr{head} {self.all(node.values)})"
        self.spans = before
        return text

    def FormattedValue(self, node) -> str:
        conversion = None if node.conversion == -1 else chr(node.conversion)
        return self.node(node, self.write(node.value), self.write(conversion), self.write(format_text(node)))

    def arguments(self, node) -> str:
        positional = [*node.posonlyargs, *node.args]
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        params = []
        for index, (arg, default) in enumerate(zip(positional, defaults)):
            kind = "positional-only" if index < len(node.posonlyargs) else "positional"
            params.append(self.parameter(kind, arg, default))
        if node.vararg:
            params.append(self.parameter("var-positional", node.vararg, None))
        for arg, default in zip(node.kwonlyargs, node.kw_defaults):
            params.append(self.parameter("keyword-only", arg, default))
        if node.kwarg:
            params.append(self.parameter("var-keyword", node.kwarg, None))
        return "[" + " ".join(params) + "]"

    def parameter(self, kind: str, arg: ast.arg, default) -> str:
        return f"({quote(kind)} {quote(arg.arg)} {self.write(arg.annotation)} {self.write(default)})"

    def function(self, node) -> str:
        fields = (node.name, node.args, node.returns, node.decorator_list, node.body)
        flags = (isinstance(node, ast.AsyncFunctionDef), is_generator(node))
        return self.node(node, *map(self.write, fields + flags), name="FunctionDef")

    FunctionDef = AsyncFunctionDef = function

    def ClassDef(self, node) -> str:
        fields = (node.name, node.bases, node.keywords, node.decorator_list, node.body)
        return self.node(node, *map(self.write, fields))

    def asynchronous(self, node) -> str:
        name = type(node).__name__.removeprefix("Async")
        fields = [self.write(getattr(node, f)) for f in node._fields if f != "type_comment"]
        return self.node(node, *fields, self.write(name != type(node).__name__), name=name)

    For = AsyncFor = With = AsyncWith = asynchronous

    def TypeAlias(self, node) -> str:
        return self.node(node, name="Pass")

    def TryStar(self, node) -> str:
        return self.plain(node).replace("(TryStar", "(Try", 1)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def constant(value) -> str:
    if value is None:
        return "none"
    if value is ...:
        return "ellipsis"
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int):
        return str(value) if value < 2**53 else real(float(value) if value < 2**1023 else float("inf"))
    if isinstance(value, float):
        return real(value)
    if isinstance(value, complex):
        return "complex"
    if isinstance(value, bytes):
        return "b" + quote(value.decode("latin-1"))
    return quote(value)


def real(value: float) -> str:
    if value == float("inf"):
        return "float Infinity"
    return "float " + re.sub(r"e([+-])0*(\d)", r"e\1\2", f"{value:.12e}")


def complex_parts(node: ast.BinOp) -> bool:
    return isinstance(node.right, ast.Constant) and isinstance(node.right.value, complex)


def format_text(node: ast.FormattedValue) -> str | None:
    if node.format_spec is None:
        return None
    parts = node.format_spec.values
    if any(isinstance(part, ast.FormattedValue) for part in parts):
        return "{"
    return "".join(part.value for part in parts)


def is_generator(function: ast.AST) -> bool:
    """Whether a function holds `yield`, the functions, lambdas and classes inside it aside."""
    rest = list(function.body)
    while rest:
        node = rest.pop()
        if isinstance(node, (ast.Yield, ast.YieldFrom)):
            return True
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            rest.extend(node.decorator_list)
        elif not isinstance(node, (ast.Lambda, ast.ClassDef)):
            rest.extend(ast.iter_child_nodes(node))
    return False


def show(text: str, spans: bool = False) -> str:
    writer = Writer(text, spans)
    return "\n".join(writer.write(statement) for statement in ast.parse(text).body)


def record(path: Path) -> None:
    """Renews the trees in a file of `source`, `==>`, `tree`, separated by lines of `---`."""
    sources = [snippet.split("\n==>\n")[0].strip("\n") for snippet in path.read_text().split("\n---\n")]
    path.write_text("\n---\n".join(f"{source}\n==>\n{show(source)}" for source in sources) + "\n")


def compare(folders: list[str]) -> int:
    here = Path(__file__).parent
    files = sorted(path for folder in folders for path in Path(folder).rglob("*.py"))
    different = skipped = nodes = 0
    with tempfile.TemporaryDirectory() as temporary:
        bundle = Path(temporary) / "dump.mjs"
        subprocess.run(
            ["npx", "esbuild", str(here / "dump.ts"), "--bundle", "--platform=node", "--target=node20", "--format=esm",
             "--loader:.wasm=binary", f"--outfile={bundle}", "--log-level=error"],
            check=True, cwd=here,
        )  # fmt: skip
        command = ["node", str(bundle), *map(str, files)]
        count = 0
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            for path, line in zip(files, process.stdout):
                count += 1
                ours = json.loads(line)
                try:
                    text = path.read_bytes().decode().replace("\r\n", "\n").replace("\f", " ")
                    theirs = show(text, spans=True)
                except (SyntaxError, ValueError):
                    skipped += 1
                    continue
                nodes += theirs.count("(")
                if ours != theirs:
                    different += 1
                    report(path, ours, theirs)
    if count < len(files):
        sys.exit(f"only {count} of {len(files)} files were read")
    print(f"{count} files, {nodes} nodes, {different} files differ, {skipped} are not Python for {sys.version[:6]}")
    return 1 if different else 0


def report(path: Path, ours: str, theirs: str) -> None:
    length = min(len(ours), len(theirs))
    at = next((i for i in range(length) if ours[i] != theirs[i]), length)
    print(f"{path}\n  ours   {ours[max(0, at - 80):at + 120]!r}\n  theirs {theirs[max(0, at - 80):at + 120]!r}")


if __name__ == "__main__":
    if sys.argv[1] == "compare":
        sys.exit(compare(sys.argv[2:]))
    if sys.argv[1] == "snippets":
        record(Path(sys.argv[2]))

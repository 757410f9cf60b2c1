"""Records the numbers that the programs in test/evaluator/semantics end with: semantics.json.

    python3.11 test/evaluator/record_semantics.py

Each program is plain Python and binds `sizes` to a list of integers and truth values.
"""

import contextlib
import io
import json
import runpy
from pathlib import Path

HERE = Path(__file__).parent


def main():
    rows = []
    for path in sorted(HERE.glob("semantics/*.py")):
        with contextlib.redirect_stdout(io.StringIO()):
            program = runpy.run_path(str(path), run_name="__main__")
        rows.append(f"{json.dumps(path.name)}:{json.dumps([int(n) for n in program['sizes']], separators=(',', ':'))}")
    (HERE / "semantics.json").write_text("{\n" + ",\n".join(rows) + "\n}\n")


if __name__ == "__main__":
    main()

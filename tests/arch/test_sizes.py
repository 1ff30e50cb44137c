"""Files and functions stay small enough to be read in one go."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "unghost"
LONGEST_FILE = 400
LONGEST_FUNCTION = 50

# What is longer for a reason: "path" or "path:function" -> the reason. An entry that is no longer needed fails, too.
LONG_FILES: dict[str, str] = {}
LONG_FUNCTIONS: dict[str, str] = {
    "app/contract.py:case_json": "one literal in the order of the published schema; in pieces nobody could compare the two",
}


def files() -> Iterator[tuple[str, str]]:
    """Yield (path below src/unghost, text) of every Python and SQL file."""
    for path in sorted(SOURCE.rglob("*")):
        if path.suffix in (".py", ".sql"):
            yield path.relative_to(SOURCE).as_posix(), path.read_text(encoding="utf-8")


def functions(text: str) -> Iterator[tuple[str, int]]:
    """Yield (name, lines without the docstring) of every function of a module."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            described = node.body[0] if ast.get_docstring(node) is not None else None
            docstring = (described.end_lineno or 0) - described.lineno + 1 if described else 0
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1 - docstring


def test_no_file_is_too_long() -> None:
    long = {path for path, text in files() if text.count("\n") > LONGEST_FILE}
    assert long == set(LONG_FILES)


def test_no_function_is_too_long() -> None:
    modules = ((path, text) for path, text in files() if path.endswith(".py"))
    long = {f"{path}:{name}" for path, text in modules for name, lines in functions(text) if lines > LONGEST_FUNCTION}
    assert long == set(LONG_FUNCTIONS)


def test_every_exception_to_the_sizes_has_its_reason() -> None:
    assert all(reason.strip() for reason in (*LONG_FILES.values(), *LONG_FUNCTIONS.values()))

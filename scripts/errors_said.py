"""What goes wrong as templates: the sentences and remedies that are raised where a page can meet them (decision 0024)."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from unghost import errors
from unghost.web.rendering.sentences import HOLE

CORE = Path(__file__).parent.parent / "src/unghost"
PLACES = (
    *("adapters", "adapters/calendars", "adapters/executors", "adapters/feeds", "adapters/imap", "adapters/model"),
    *("adapters/oauth", "adapters/secrets", "adapters/senders", "adapters/sources", "adapters/stores", "adapters/webhooks"),
    *("app", "drafts", "outbox", "reading", "reading/mime", "reading/passages", "wiring"),
    *("web", "web/access", "web/homes", "web/operations", "web/pages", "web/views", "web/wire"),
)
"""The folders whose errors a page may show."""
IN_A_TERMINAL = {
    "adapters": "editor lint_configs lint_files lint_settings",
    "adapters/oauth": "consent device loopback",
    "adapters/stores": "backup",
    "app": "answers_do asking daily own_style",
    "drafts": "templates",
    "web/access": "entrance",
    "web/operations": "door once",
    "wiring": "working",
}
"""Modules, by folder, whose errors only a terminal or a program meets."""
RAISES = {name.lower() for name, _ in inspect.getmembers(errors, inspect.isclass)} | {"refusederror", "_refused", "setaside"}
"""What is called with the words of an error, of a refusal, or of why something was set aside."""
CLAUSES = frozenset({"how", "known", "lines", "reason", "remedy", "times", "what", "why", "words", "write"})
"""Values that are words of ours; any other is what somebody gave, or a machine said, and is marked by a ``_`` at its end."""
_DEEPEST = 4  # steps from an error to where its words are written

Reads = Callable[[ast.AST], Iterator[str]]


def raised(reads: Reads) -> Iterator[tuple[Path, str]]:
    """Yield the texts of every error, each with its file; ``reads`` makes templates of a piece of code."""
    for place in PLACES:
        unmet = IN_A_TERMINAL.get(place, "").split()
        for file in sorted(one for one in (CORE / place).glob("*.py") if one.stem not in unmet):
            calls = [node for node in ast.walk(_tree(file)) if isinstance(node, ast.Call) and _called(node) in RAISES]
            given = (one for call in calls for one in (*call.args, *(word.value for word in call.keywords)))
            yield from ((file, marked(text)) for one in given for text in _texts(file, one, reads, 0))


def marked(text: str) -> str:
    """Return a template whose values of somebody else are marked as such."""
    return HOLE.sub(lambda hole: hole[0] if hole[1].rstrip("0123456789") in CLAUSES else f"{{{hole[1]}_}}", text)


def _texts(file: Path, value: ast.expr, reads: Reads, depth: int) -> Iterator[str]:
    """Yield what a value says: as it is written, or where the name it goes by is given its words."""
    if depth > _DEEPEST:
        return
    if isinstance(value, ast.IfExp):
        yield from (text for one in (value.body, value.orelse) for text in _texts(file, one, reads, depth))
    elif isinstance(value, ast.Name):
        yield from (text for home, node in _named(file, value.id) for text in _texts(home, node, reads, depth + 1))
    elif isinstance(value, ast.Call):
        found = (node for home, node in _functions(file, _called(value)))
        yield from (text for node in found for text in reads(node))
    else:
        yield from reads(value)
        parts = value.values if isinstance(value, ast.JoinedStr) else []
        names = [one.value for one in parts if isinstance(one, ast.FormattedValue) and isinstance(one.value, ast.Name)]
        yield from (text for one in names if one.id.strip("_").lower() in CLAUSES for text in _texts(file, one, reads, depth + 1))


def _named(file: Path, name: str) -> Iterator[tuple[Path, ast.expr]]:
    """Yield what a name stands for, in this module or in the one it comes from."""
    for node in ast.walk(_tree(file)):
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from ((file, node.value) for one in targets if isinstance(one, ast.Name) and one.id == name)
    yield from (found for home in _origin(file, name) for found in _named(home, name))


def _functions(file: Path, name: str) -> Iterator[tuple[Path, ast.AST]]:
    """Yield the function of a name, in this module or in the one it comes from."""
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.FunctionDef) and node.name.lower() == name:
            yield file, node
        elif isinstance(node, ast.ImportFrom) and any((one.asname or one.name).lower() == name for one in node.names):
            yield from (found for home in _module(node) for found in _functions(home, name))


def _origin(file: Path, name: str) -> Iterator[Path]:
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.ImportFrom) and any(one.name == name for one in node.names):
            yield from _module(node)


def _module(node: ast.ImportFrom) -> list[Path]:
    parts = (node.module or "").split(".")
    file = CORE.joinpath(*parts[1:]).with_suffix(".py") if parts[0] == "unghost" and len(parts) > 1 else None
    return [file] if file is not None and file.exists() else []


def _called(call: ast.Call) -> str:
    func = call.func
    return (func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else "").lower()


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))

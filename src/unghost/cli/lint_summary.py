"""What a run of the linter ends with: how much was found, allowed, passed over, and what could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from unghost.cli.lint_formats import every
from unghost.pressure.rule import Level

if TYPE_CHECKING:
    from unghost.app.lint_text import Linted

_WORDS = {
    Level.ERROR: ("error", "errors"),
    Level.WARN: ("warning", "warnings"),
    Level.NOTE: ("note", "notes"),
    Level.PRAISE: ("praise", "praises"),
}


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun."""
    return f"{number} {one if number == 1 else many}"


def worst(files: Sequence[Linted]) -> Level | None:
    """Return the heaviest level found, None where nothing was. The command exits 1 on an error and 0 otherwise."""
    present = {finding.level for file in files for finding in every(file)}
    return next((level for level in _WORDS if level in present), None)


def closing(files: Sequence[Linted], failed: int) -> str:
    """Return the line a run ends with."""
    counts = Counter(finding.level for file in files for finding in every(file))
    found = ", ".join(counted(counts[level], *words) for level, words in _WORDS.items() if counts[level])
    allowed = sum(len(file.allowed) for file in files)
    hidden = sum(len(file.unshown) for file in files)
    parts = [f"{counted(len(files), 'text', 'texts')}: {found or 'nothing that presses'}"]
    parts += [f"{allowed} allowed with a reason"] if allowed else []
    parts += [f"{hidden} more not shown (max-findings)"] if hidden else []
    parts += [f"{counted(failed, 'file', 'files')} could not be read"] if failed else []
    return "; ".join(parts) + "."


def passed_over(kinds: Counter[str], excluded: int) -> str:
    """Return what was not looked at and why, empty where all was."""
    parts = []
    if kinds:
        most = ", ".join(f"{ending} {count}" for ending, count in kinds.most_common(5))
        rest = sum(kinds.values()) - sum(count for _, count in kinds.most_common(5))
        others = f", others {rest}" if rest else ""
        parts.append(f"{counted(sum(kinds.values()), 'file', 'files')} of no known kind of text ({most}{others})")
    if excluded:
        parts.append(f"{counted(excluded, 'file', 'files')} by the settings (exclude)")
    return f"Passed over: {'; '.join(parts)}." if parts else ""

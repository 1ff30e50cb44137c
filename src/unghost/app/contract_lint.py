"""Findings of the linter as the JSON others rely on (docs/reference/schemas/finding.json)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from unghost.app.lint_text import Linted, Located
from unghost.pressure.lint import Finding

Json = dict[str, Any]


def findings_json(files: Iterable[Linted]) -> list[Json]:
    """Return the findings of texts, each with its cell and the calmer wording its text can take."""
    return [_located(file, one) for file in files for one in file.found]


def finding_json(file: str, finding: Finding) -> Json:
    """Return one finding as the outer contract words it."""
    return {
        "file": file,
        "start": finding.start,
        "end": finding.end,
        "line": finding.line,
        "column": finding.column,
        "rule": finding.rule,
        "name": finding.name,
        "level": str(finding.level),
        "quote": finding.quote,
        "why": finding.why,
        "instead": finding.instead,
        "precision": {"value": finding.precision.value, "n": finding.precision.n} if finding.precision else None,
        "because": list(finding.because),
    }


def _located(file: Linted, located: Located) -> Json:
    edit = located.rewrite
    return {
        **finding_json(file.name, located.finding),
        "where": located.where or None,
        "rewrite": {"start": edit.start, "end": edit.end, "text": edit.text} if edit else None,
    }

"""Findings as SARIF 2.1.0, for code scanning: rules in full, fixes, fingerprints, and what was allowed with its reason."""

from __future__ import annotations

import json
import os
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from unghost import __version__
from unghost.pressure.allow import DESCRIBED
from unghost.pressure.ledger import precision
from unghost.pressure.rule import Level

if TYPE_CHECKING:
    from unghost.app.lint_text import Linted, Located
    from unghost.errors import UnghostError
    from unghost.pressure.rule import Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {Level.ERROR: "error", Level.WARN: "warning", Level.NOTE: "note", Level.PRAISE: "none"}
_PRECISION = ((0.95, "very-high"), (0.85, "high"), (0.7, "medium"), (0.0, "low"))
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of the linter made: rules with the level each has here (None: off), files, files that could not be read."""

    rules: Sequence[tuple[Rule, Level | None]]
    files: Sequence[Linted]
    failed: Sequence[tuple[str, UnghostError]]


def as_sarif(run: Run) -> str:
    """Return a run as a SARIF log."""
    descriptors = [*(_descriptor(rule, level) for rule, level in run.rules), *_comment_descriptors()]
    index = {descriptor["id"]: n for n, descriptor in enumerate(descriptors)}
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": _driver(descriptors)},
                "invocations": [_invocation(run)],
                "originalUriBaseIds": {"SRCROOT": {"uri": _folder_uri(os.getcwd())}},
                "columnKind": "unicodeCodePoints",
                "results": [result for file in run.files for result in _results(file, index)],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=2)


def _driver(descriptors: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "name": "unghost",
        "fullName": f"unghost lint {__version__}",
        "version": __version__,
        "semanticVersion": __version__,
        "shortDescription": {"text": "Finds pressure in what we write to others, and says it calmer."},
        "rules": descriptors,
    }


def _invocation(run: Run) -> dict[str, Any]:
    notes = [
        {
            "level": "error",
            "message": {"text": error.sentence},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact(name)}}],
        }
        for name, error in run.failed
    ]
    return {"executionSuccessful": not run.failed, "toolExecutionNotifications": notes}


def _descriptor(rule: Rule, level: Level | None) -> dict[str, Any]:
    measured = precision(rule)
    tag = "praise" if Level.PRAISE in rule.level.values() else "pressure"
    properties: dict[str, Any] = {"tags": [tag], "source": rule.source}
    if measured:
        properties["precision"] = next(word for least, word in _PRECISION if measured.value >= least)
        properties["measured"] = {"value": measured.value, "n": measured.n}
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.name.replace("-", " ").capitalize() + "."},
        "fullDescription": {"text": rule.why},
        "help": {"text": f"{rule.why} {rule.instead}", "markdown": _markdown(rule)},
        "defaultConfiguration": {"enabled": level is not None, "level": _LEVEL[level or Level.NOTE]},
        "properties": properties,
    }


def _markdown(rule: Rule) -> str:
    fires = "\n".join(f"- {example}" for example in rule.fires_on[:3])
    quiet = "\n".join(f"- {example}" for example in rule.quiet_on[:3])
    return f"{rule.why}\n\n**Instead:** {rule.instead}\n\nIt speaks on:\n\n{fires}\n\nIt is quiet on:\n\n{quiet}\n"


def _comment_descriptors() -> Iterator[dict[str, Any]]:
    for code, (name, text) in DESCRIBED.items():
        yield {
            "id": code,
            "name": name,
            "shortDescription": {"text": name.replace("-", " ").capitalize() + "."},
            "fullDescription": {"text": text},
            "help": {"text": text, "markdown": text},
            "defaultConfiguration": {"enabled": True, "level": "note"},
            "properties": {"tags": ["comment"]},
        }


def _results(file: Linted, index: dict[str, int]) -> Iterator[dict[str, Any]]:
    seen: dict[str, int] = {}
    places = _Places(file.source)
    for located in sorted((*file.found, *file.allowed), key=lambda one: one.finding.start):
        words = _fingerprint(file, located)
        seen[words] = seen.get(words, 0) + 1
        yield _result(file, located, index, places, f"{words}:{seen[words]}")


class _Places:
    """Knows where the lines of a file begin."""

    def __init__(self, source: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", source))]

    def span(self, start: int, end: int) -> dict[str, int]:
        """Return lines and columns from 1, the end column the one after the last character."""
        first, last = bisect_right(self._starts, start) - 1, bisect_right(self._starts, end) - 1
        return {
            "startLine": first + 1,
            "startColumn": start - self._starts[first] + 1,
            "endLine": last + 1,
            "endColumn": end - self._starts[last] + 1,
            "charOffset": start,
            "charLength": end - start,
        }


def _fingerprint(file: Linted, located: Located) -> str:
    """Return what stays the same when lines are added elsewhere: the rule, the words, and what stands beside them."""
    finding = located.finding
    around = file.source[max(0, finding.start - _AROUND) : finding.end + _AROUND]
    words = " ".join(around.split()).lower()
    return sha256(f"{finding.rule}\n{words}".encode("utf-8", "replace")).hexdigest()[:16]


def _result(file: Linted, located: Located, index: dict[str, int], places: _Places, fingerprint: str) -> dict[str, Any]:
    finding = located.finding
    praise = finding.level is Level.PRAISE
    region = {**places.span(finding.start, finding.end), "snippet": {"text": file.source[finding.start : finding.end]}}
    place: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(file.name), "region": region}}
    if located.where:
        place["logicalLocations"] = [{"fullyQualifiedName": located.where}]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        **({"ruleIndex": index[finding.rule]} if finding.rule in index else {}),
        "level": _LEVEL[finding.level],
        "kind": "informational" if praise else "fail",
        "message": {"text": finding.why if praise else f"{finding.why} {finding.instead}"},
        "locations": [place],
        "partialFingerprints": {"unghostWords/v1": fingerprint},
    }
    if located.rewrite is not None:
        result["fixes"] = [_fix(file, located, places)]
    if located.reason:
        result["suppressions"] = [{"kind": "inSource", "status": "accepted", "justification": located.reason}]
    return result


def _fix(file: Linted, located: Located, places: _Places) -> dict[str, Any]:
    edit = located.rewrite
    assert edit is not None
    replacement = {"deletedRegion": places.span(edit.start, edit.end), "insertedContent": {"text": edit.text}}
    return {
        "description": {"text": "Say it calmer."},
        "artifactChanges": [{"artifactLocation": _artifact(file.name), "replacements": [replacement]}],
    }


def _artifact(name: str) -> dict[str, str]:
    """Return where a file lies: below the folder the command runs in if it does, else as a whole address."""
    if name == "-":
        return {"uri": "stdin"}
    inner = os.path.relpath(name)
    if inner.startswith(".."):
        return {"uri": "file://" + _address(os.path.abspath(name))}
    return {"uri": _address(inner), "uriBaseId": "SRCROOT"}


def _folder_uri(folder: str) -> str:
    return "file://" + _address(folder).rstrip("/") + "/"


def _address(path: str) -> str:
    slashes = path.replace(os.sep, "/")
    return quote(slashes if slashes.startswith("/") or not os.path.isabs(path) else f"/{slashes}", errors="replace")

"""Show findings: for people, for programs, for code scanning (SARIF 2.1.0) and for annotations on GitHub."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from unghost.pressure.lint import Finding
from unghost.pressure.rule import Level

FORMATS = ("text", "json", "sarif", "github")
_QUOTE_CHARS = 72
_ANSI = {Level.ERROR: "31", Level.WARN: "33", Level.NOTE: "36", Level.PRAISE: "32"}
_SARIF_LEVEL = {Level.ERROR: "error", Level.WARN: "warning", Level.NOTE: "note", Level.PRAISE: "none"}
_GITHUB_COMMAND = {Level.ERROR: "error", Level.WARN: "warning", Level.NOTE: "notice"}
_RANK = (Level.ERROR, Level.WARN, Level.NOTE, Level.PRAISE)
_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

ByFile = Mapping[str, Sequence[Finding]]


def render(findings_by_file: ByFile, texts: Mapping[str, str], fmt: str, colour: bool) -> str:  # noqa: FBT001 - the command's fourth fact
    """Return the findings in one of FORMATS, without a newline at the end; empty where text or github have nothing to say.

    ``texts`` are the linted texts by file, which SARIF needs for the end of a region.
    """
    if fmt == "json":
        return json.dumps(as_json(findings_by_file), ensure_ascii=False, indent=2)
    if fmt == "sarif":
        return json.dumps(_sarif(findings_by_file, texts), ensure_ascii=False, indent=2)
    if fmt == "github":
        return "\n".join(_annotation(file, f) for file, f in _pairs(findings_by_file) if f.level in _GITHUB_COMMAND)
    return "\n".join(_paragraph(file, f, "1" if colour else "") for file, f in _pairs(findings_by_file))


def worst(findings: Iterable[Finding]) -> Level | None:
    """Return the heaviest level among findings, None where there are none. The command exits 1 on an error and 0 otherwise."""
    present = {finding.level for finding in findings}
    return next((level for level in _RANK if level in present), None)


def as_json(findings_by_file: ByFile) -> list[dict[str, Any]]:
    """Return the findings as the outer contract words them."""
    return [_contract(file, finding) for file, finding in _pairs(findings_by_file)]


def _pairs(findings_by_file: ByFile) -> Iterable[tuple[str, Finding]]:
    return ((file, finding) for file, findings in findings_by_file.items() for finding in findings)


def _contract(file: str, finding: Finding) -> dict[str, Any]:
    precision = finding.precision
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
        "precision": {"value": precision.value, "n": precision.n} if precision else None,
    }


def _paragraph(file: str, finding: Finding, colour: str) -> str:
    name = f"{finding.rule} {finding.name}"
    head = f"\x1b[{_ANSI[finding.level]}m{name}\x1b[0m" if colour else name
    advice = "" if finding.level is Level.PRAISE else f"\n    instead  {finding.instead}"
    return (
        f'{_shown(file)}:{finding.line}:{finding.column}  {head}  "{_short(finding.quote)}"\n    why      {finding.why}{advice}'
    )


def _short(quote: str) -> str:
    line = _shown(" ".join(quote.split()))
    return line if len(line) <= _QUOTE_CHARS else line[: _QUOTE_CHARS - 1].rstrip() + "…"


def _shown(text: str) -> str:
    """Keep control characters of a hostile text away from the terminal."""
    return "".join(letter if letter.isprintable() else "�" for letter in text)


def _annotation(file: str, finding: Finding) -> str:
    place = (
        f"file={_property(file)},line={finding.line},col={finding.column},title={_property(finding.rule + ' ' + finding.name)}"
    )
    message = _data(f'"{_short(finding.quote)}" {finding.why} {finding.instead}')
    return f"::{_GITHUB_COMMAND[finding.level]} {place}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _sarif(findings_by_file: ByFile, texts: Mapping[str, str]) -> dict[str, Any]:
    described = {finding.rule: finding for _, finding in _pairs(findings_by_file)}
    driver = {"name": "unghost", "rules": [_sarif_rule(described[code]) for code in sorted(described)]}
    results = [_result(file, finding, texts.get(file, "")) for file, finding in _pairs(findings_by_file)]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}


def _sarif_rule(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.rule,
        "name": finding.name,
        "shortDescription": {"text": finding.why},
        "help": {"text": finding.instead},
    }


def _result(file: str, finding: Finding, text: str) -> dict[str, Any]:
    before = text[: finding.end]
    region = {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": before.count("\n") + 1,
        "endColumn": finding.end - before.rfind("\n"),
        "charOffset": finding.start,
        "charLength": finding.end - finding.start,
        "snippet": {"text": finding.quote},
    }
    if not text:
        del region["endLine"], region["endColumn"]
    place = {"physicalLocation": {"artifactLocation": {"uri": file}, "region": region}}
    message = {"text": f"{finding.why} {finding.instead}"}
    return {
        "ruleId": finding.rule,
        "level": _SARIF_LEVEL[finding.level],
        "kind": "informational" if finding.level is Level.PRAISE else "fail",
        "message": message,
        "locations": [place],
    }

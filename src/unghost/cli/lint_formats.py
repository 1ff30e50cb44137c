"""Show findings: for people, for programs and for annotations on GitHub; SARIF has a file of its own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from unghost.app.contract_lint import finding_json, findings_json
from unghost.pressure.rule import Level

if TYPE_CHECKING:
    from unghost.app.lint_text import Linted, Located
    from unghost.pressure.lint import Finding

FORMATS = ("text", "json", "sarif", "github")
_QUOTE_CHARS = 72
_ANSI = {Level.ERROR: "31", Level.WARN: "33", Level.NOTE: "36", Level.PRAISE: "32"}
_GITHUB_COMMAND = {Level.ERROR: "error", Level.WARN: "warning", Level.NOTE: "notice"}


def as_text(files: Iterable[Linted], *, colour: bool) -> Iterator[str]:
    """Yield a paragraph for each finding."""
    return (_paragraph(file, located, colour=colour) for file in files for located in file.found)


def as_json(findings_by_file: Mapping[str, Sequence[Finding]]) -> list[dict[str, Any]]:
    """Return findings as the outer contract words them."""
    return [finding_json(file, finding) for file, findings in findings_by_file.items() for finding in findings]


def array(files: Iterable[Linted]) -> str:
    """Return the findings of files as the array the contract has, each with its cell and the calmer wording its file can take."""
    return json.dumps(findings_json(files), ensure_ascii=False, indent=2)


def as_github(files: Iterable[Linted]) -> Iterator[str]:
    """Yield a workflow command for each finding that is no praise."""
    return (_annotation(file.name, one) for file in files for one in file.found if one.finding.level in _GITHUB_COMMAND)


def shown(text: str) -> str:
    """Keep control characters of a hostile text away from the terminal."""
    return "".join(letter if letter.isprintable() else "�" for letter in text)


def short(quote: str) -> str:
    """Return a quote on one line, cut where it is long."""
    line = shown(" ".join(quote.split()))
    return line if len(line) <= _QUOTE_CHARS else line[: _QUOTE_CHARS - 1].rstrip() + "…"


def _paragraph(file: Linted, located: Located, *, colour: bool) -> str:
    finding = located.finding
    name = f"{finding.rule} {finding.name}"
    head = f"\x1b[{_ANSI[finding.level]}m{name}\x1b[0m" if colour else name
    where = f" ({shown(located.where)})" if located.where else ""
    place = f"{shown(file.name)}:{finding.line}:{finding.column}{where}"
    lines = [f'{place}  {head}  "{short(finding.quote)}"', f"    why      {finding.why}"]
    if finding.level is not Level.PRAISE:
        lines.append(f"    instead  {finding.instead}")
    if located.rewrite is not None:
        lines.append(f"    calmer   {_calmer(located)}")
    return "\n".join(lines)


def _calmer(located: Located) -> str:
    assert located.rewrite is not None
    words = " ".join(shown(located.rewrite.text.replace("\n", " ")).split())
    return f'"{words}"' if words else "(leave it out)"


def _annotation(file: str, located: Located) -> str:
    finding = located.finding
    title = _property(f"{finding.rule} {finding.name}")
    place = f"file={_property(file)},line={finding.line},col={finding.column},title={title}"
    message = _data(f'"{short(finding.quote)}" {finding.why} {finding.instead}')
    return f"::{_GITHUB_COMMAND[finding.level]} {place}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def statistics(files: Sequence[Linted]) -> list[dict[str, Any]]:
    """Return how often each rule spoke, the most frequent first, and how precise it measured."""
    counts: dict[str, dict[str, Any]] = {}
    for finding in (one for file in files for one in every(file)):
        row = counts.setdefault(
            finding.name,
            {
                "rule": finding.rule,
                "name": finding.name,
                "level": str(finding.level),
                "count": 0,
                "precision": {"value": finding.precision.value, "n": finding.precision.n} if finding.precision else None,
            },
        )
        row["count"] += 1
    return sorted(counts.values(), key=lambda row: (-row["count"], row["rule"]))


def every(file: Linted) -> Iterator[Finding]:
    """Yield every finding of a file that stands, whether it is shown or not."""
    yield from (located.finding for located in file.found)
    yield from file.unshown

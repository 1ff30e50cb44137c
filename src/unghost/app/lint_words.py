"""What is said beside a finding, and how one instance is allowed: the same in an editor and on the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from unghost.app.lint_text import Linted, Located
from unghost.pressure.calmer import Edit
from unghost.pressure.lint import Finding
from unghost.pressure.rule import Level
from unghost.reading.passages.kinds import Kind, kind_of

COMMENTS = {
    Kind.TEXT: "# unghost: allow {} ",
    Kind.MARKDOWN: "<!-- unghost: allow {} -->",
    Kind.HTML: "<!-- unghost: allow {} -->",
    Kind.YAML: "# unghost: allow {} ",
}
"""How a comment that allows a rule is written, by the kind of text; kinds that hold no comments are missing."""
_OF_COMMENTS = "A0"
_INDENT = re.compile(r"[ \t]*")
_NO_REASON = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")
_LONGEST = 200


def measured(finding: Finding) -> str:
    """Say how precise the rule of a finding measured."""
    if finding.precision is None:
        return "How precise this rule is has not been measured yet."
    share = min(99, round(100 * finding.precision.value))
    return f"Measured: a fair judge agreed with {share} of 100 findings of this rule (n = {finding.precision.n})."


def allowable(finding: Finding) -> bool:
    """Say whether a comment could allow a finding: praise needs none, and what is said of comments goes with them."""
    return finding.level is not Level.PRAISE and not finding.rule.startswith(_OF_COMMENTS)


def allowing(linted: Linted, located: Located, reason: str) -> Edit | None:
    """Return the change that allows one finding with a reason, a comment on the line above; None where a text holds none."""
    comment = COMMENTS.get(kind_of(linted.name, linted.source))
    if comment is None or not allowable(located.finding):
        return None
    start = linted.source.rfind("\n", 0, located.finding.start) + 1
    indent = _INDENT.match(linted.source, start)
    why = " ".join(_NO_REASON.sub(" ", reason).split())[:_LONGEST].replace("-->", "")
    words = f"{located.finding.rule} {why}"
    return Edit(start, start, f"{indent[0] if indent else ''}{comment.format(words).rstrip()}\n")


def calmed(text: str, found: Sequence[Finding], context: str, play: str) -> tuple[Located, ...]:
    """Return findings of a plain text in reading order, each with the calmer wording of its sentence where there is one."""
    from unghost.pressure.calmer import calm  # a text without findings needs no wording
    from unghost.pressure.fold import fold

    faults = [finding for finding in found if finding.level is not Level.PRAISE]
    flat = fold(text)
    edits = {flat.sentence(edit.start): edit for edit in calm(text, faults, context=context, play=play)} if faults else {}
    ordered = sorted(found, key=lambda finding: (finding.start, finding.end))
    return tuple(
        Located(finding, rewrite=None if finding.level is Level.PRAISE else edits.get(flat.sentence(finding.start)))
        for finding in ordered
    )

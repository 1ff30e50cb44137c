"""Silence one instance with a reason: ``# unghost: allow P07 they asked for a date`` on the line itself or on the one before.

The comment may be written as ``# ...``, ``// ...``, ``/* ... */``, ``<!-- ... -->``, ``{# ... #}`` or ``{{! ... }}``; it names
rules by code or by name, several with commas between them. It is never linted itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

_WORD = "unghost:"
_COMMENT = re.compile(
    r"(?P<open><!--|\{#-?|\{\{!(?:--)?|/\*|//|(?<!\S)#)[ \t]{0,20}unghost:[ \t]{0,20}allow\b(?P<rest>[^\n]{0,600})"
)
_CLOSES = {"<!--": "-->", "{#": "#}", "{#-": "#}", "{{!": "}}", "{{!--": "--}}", "/*": "*/"}
_CODES = re.compile(r"[ \t]+([A-Za-z][\w-]*(?:[ \t]*,[ \t]*[A-Za-z][\w-]*)*)")
_FILLED = re.compile(r"\S")
_MEANING = re.compile(r"\w\w")
_NEWLINE = re.compile("\n")
_TRIM = " \t\r:,;-–—()"


DESCRIBED = {
    "A01": ("unused-allow", "A comment allows what nothing here needs to be allowed."),
    "A02": ("allow-without-reason", "A comment allows something and does not say why; so it allows nothing."),
    "A03": ("unknown-allow", "A comment names no rule, or one that is not there."),
}
"""What may be said of the comments themselves: name and description by code."""


class Placed(Protocol):
    """Anything with a rule and a place: a finding."""

    @property
    def start(self) -> int:
        """The first character."""

    @property
    def end(self) -> int:
        """The character after the last."""

    @property
    def rule(self) -> str:
        """The code of the rule."""

    @property
    def name(self) -> str:
        """The name of the rule."""


Finding = TypeVar("Finding", bound=Placed)


@dataclass(frozen=True, slots=True)
class Allowance:
    """One comment: characters ``start`` to ``end``; ``lines`` are those it speaks for (from 0), ``rules`` as written."""

    start: int
    end: int
    lines: tuple[int, ...]
    rules: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said of a comment itself."""

    start: int
    end: int
    code: str
    name: str
    why: str
    instead: str


@dataclass(frozen=True, slots=True)
class Settled(Generic[Finding]):
    """What stands, what was allowed and with which reason, and remarks about the comments."""

    kept: tuple[Finding, ...]
    allowed: tuple[tuple[Finding, str], ...]
    remarks: tuple[Remark, ...]


def allowances(text: str) -> tuple[Allowance, ...]:
    """Return the comments of a text that allow something, in order. Linear in its length."""
    if _WORD not in text:
        return ()
    comments = [(match.start(), _end(match), match) for match in _COMMENT.finditer(text)]
    lines = _lines(text, [(start, end) for start, end, _ in comments])
    return tuple(_allowance(match, end, spoken_for) for (_, end, match), spoken_for in zip(comments, lines, strict=True))


def without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return a text of the same length in which spans (in order) are blank."""
    kept: list[str] = []
    at = 0
    for start, end in spans:
        kept += (text[at:start], " " * (end - start))
        at = end
    return "".join((*kept, text[at:])) if kept else text


def settle(
    text: str, found: Sequence[Finding], comments: Sequence[Allowance], known: Collection[str], asked: Collection[str]
) -> Settled[Finding]:
    """Hold findings against the comments of their text.

    ``known`` are the codes and names of all rules, ``asked`` of those that were looked for: a comment for a rule that nobody
    asked about is not called unused.
    """
    if not comments:
        return Settled(tuple(found), (), ())
    ends = [m.start() for m in _NEWLINE.finditer(text)]
    reasons = _reasons(comments)
    used: set[tuple[int, str]] = set()
    kept: list[Finding] = []
    allowed: list[tuple[Finding, str]] = []
    for finding in found:
        lines = range(bisect_left(ends, finding.start), bisect_left(ends, max(finding.start, finding.end - 1)) + 1)
        keys = [key for line in lines for key in ((line, finding.rule.lower()), (line, finding.name.lower())) if key in reasons]
        used.update(keys)
        reason = next(filter(None, (reasons[key] for key in keys)), "")
        if reason:
            allowed.append((finding, reason))
        else:
            kept.append(finding)
    low_known, low_asked = {word.lower() for word in known}, {word.lower() for word in asked}
    remarks = (remark for comment in comments for remark in _remarks(comment, used, low_known, low_asked))
    return Settled(tuple(kept), tuple(allowed), tuple(remarks))


def _reasons(comments: Iterable[Allowance]) -> dict[tuple[int, str], str]:
    """Return the first reason given for each line and rule, empty where comments give none."""
    found: dict[tuple[int, str], str] = {}
    for comment in comments:
        for key in ((line, word.lower()) for line in comment.lines for word in comment.rules):
            found[key] = found.get(key) or comment.reason
    return found


def _end(match: re.Match[str]) -> int:
    closes = _CLOSES.get(match["open"])
    if closes is None:
        return match.end() - (1 if match[0].endswith("\r") else 0)
    at = match["rest"].find(closes)
    return match.start("rest") + at + len(closes) if at >= 0 else match.end()


def _lines(text: str, comments: Sequence[tuple[int, int]]) -> list[tuple[int, ...]]:
    """Return the lines each comment speaks for: its own, and where that holds nothing else, the next that does."""
    bare = without(text, comments)
    ends = [m.start() for m in _NEWLINE.finditer(bare)]
    filled: dict[int, bool] = {}
    following = len(bare)  # where the first letter stands that is no comment, from the comment at hand on
    found: list[tuple[int, ...]] = []
    upto = len(bare)
    for start, end in reversed(comments):
        letter = _FILLED.search(bare, end, upto)
        following = letter.start() if letter else following
        upto = start
        own = bisect_left(ends, start)
        if own not in filled:
            first, last = ends[own - 1] + 1 if own else 0, ends[own] if own < len(ends) else len(bare)
            filled[own] = _FILLED.search(bare, first, last) is not None
        found.append((own,) if filled[own] or following == len(bare) else (own, bisect_right(ends, following)))
    return found[::-1]


def _allowance(match: re.Match[str], end: int, lines: tuple[int, ...]) -> Allowance:
    rest = match.string[match.start("rest") : end].removesuffix(_CLOSES.get(match["open"], ""))
    codes = _CODES.match(rest)
    rules = tuple(word.strip() for word in codes[1].split(",")) if codes else ()
    reason = rest[codes.end() :].strip(_TRIM) if codes else ""
    return Allowance(match.start(), end, lines, rules, reason if _MEANING.search(reason) else "")


def _remarks(
    comment: Allowance, used: Collection[tuple[int, str]], known: Collection[str], asked: Collection[str]
) -> Iterator[Remark]:
    def remark(code: str, why: str, instead: str) -> Remark:
        return Remark(comment.start, comment.end, code, DESCRIBED[code][0], why, instead)

    if not comment.rules:
        yield remark("A03", "This comment names no rule.", "Name it by its code: unghost: allow P07 and why.")
    for word in comment.rules:
        needed = any((line, word.lower()) in used for line in comment.lines)
        if word.lower() not in known:
            yield remark("A03", f"There is no rule {word}.", "Name a rule by its code or its name.")
        elif needed and not comment.reason:
            yield remark("A02", f"{word} stays: a reason is missing.", f"Add it: allow {word} and why.")
        elif not needed and word.lower() in asked:
            yield remark("A01", f"Nothing here needs {word} to be allowed.", "Take the comment away.")

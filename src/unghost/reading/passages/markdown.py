"""Markdown to the words it shows: front matter, code and addresses of links left out, marks of emphasis dropped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from unghost.reading.passages.passage import Passage, Weaver

_FRONT = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n")
_FENCE = re.compile(r"[ \t]{0,20}(?:[-*+]|\d{1,3}[.)])?[ \t]{0,20}(`{3,}|~{3,})")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_DROPPED = re.compile(
    r"(?P<code>(?<!`)(?P<tick>`{1,3})(?!`)[^`\n]{1,400}(?P=tick)(?!`))"
    r"|(?P<link>\]\([^()\s]{0,500}(?:[ \t]\"[^\"\n]{0,200}\")?\))|(?P<mark>\*{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|~~)"
    r"|(?P<open>!?\[(?=[^\[\]\n]{0,300}\]\())|(?P<tag></?[A-Za-z][^<>\n]{0,300}>)|(?P<escape>\\(?=[!-/:-@\[-`{-~]))"
)
_HEADING = re.compile(r"[ \t]{0,3}#{1,6}[ \t]+")
_BULLET = re.compile(r"[ \t]{0,12}[*+-][ \t]")


def shown_by_markdown(text: str) -> Passage:
    """Return the words a Markdown text shows. Linear in its length."""
    weaver = Weaver(text)
    for start, end, kind in _stretches(text):
        if kind == "code":
            weaver.put("\n", start, end)
        else:
            _prose(weaver, text, start, end)
    return weaver.passage()


def _stretches(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, "prose" or "code") from left to right."""
    at = _front_matter(text)
    if at:
        yield 0, at, "code"
    fence = ""
    begun = at
    for line in _LINE.finditer(text, at):
        opened = _FENCE.match(line[0])
        if not opened:
            continue
        if not fence:
            if line.start() > begun:
                yield begun, line.start(), "prose"
            fence, begun = opened[1], line.start()
        elif opened[1].startswith(fence) and not line[0][opened.end() :].strip():
            yield begun, line.end(), "code"
            fence, begun = "", line.end()
    if begun < len(text):
        yield begun, len(text), "code" if fence else "prose"


def _front_matter(text: str) -> int:
    opened = _FRONT.match(text)
    if not opened:
        return 0
    closed = re.compile(rf"^{re.escape(opened[1])}[ \t]*\r?(?:\n|\Z)", re.MULTILINE).search(text, opened.end())
    return closed.end() if closed else 0


def _prose(weaver: Weaver, text: str, start: int, end: int) -> None:
    at = start
    for match in _DROPPED.finditer(text, start, end):
        if match.lastgroup == "mark" and _is_bullet(text, match.start()):
            continue
        _lines(weaver, text, at, match.start())
        if match["code"]:
            weaver.put("x" * len(match[0]), match.start(), match.end())
        at = match.end()
    _lines(weaver, text, at, end)


def _is_bullet(text: str, at: int) -> bool:
    first = text.rfind("\n", max(0, at - 14), at) + 1
    return text[at] == "*" and not text[max(first, at - 14) : at].strip() and _BULLET.match(text, first) is not None


def _lines(weaver: Weaver, text: str, start: int, end: int) -> None:
    """Copy a stretch, the marks of headings left out."""
    while start < end:
        upto = text.find("\n", start, end) + 1 or end
        heading = _HEADING.match(text, start, upto) if weaver.ends_line() else None
        if heading:
            start = heading.end()
        weaver.copy(start, upto)
        start = upto

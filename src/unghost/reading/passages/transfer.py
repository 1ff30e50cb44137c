"""The parts of a mail as they lie in its file, decoded with every character traced back."""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

from unghost.reading.passages.html import shown_by_html
from unghost.reading.passages.passage import Passage, Weaver

_END_OF_HEAD = re.compile(r"\r?\n[ \t]*\r?\n|\r\r")
_HEADER = re.compile(r"^([A-Za-z][\w-]{1,60})[ \t]*:[ \t]*((?:[^\r\n]|\r?\n[ \t]+(?=\S))*)", re.MULTILINE)
_BOUNDARY = re.compile(r"boundary[ \t]*=[ \t]*(?:\"([^\"]{1,200})\"|([^\s;\"]{1,200}))", re.IGNORECASE)
_CHARSET = re.compile(r"charset[ \t]*=[ \t]*\"?([\w.:-]{1,40})", re.IGNORECASE)
_QUOTED = re.compile(r"(?:=[0-9A-Fa-f]{2})+|=[ \t]{0,80}\r?\n")
_LINE = re.compile(r"[^\r\n]+")
_MOST_PARTS = 200


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a mail: its headers in lower case, and where its body lies."""

    headers: dict[str, str]
    start: int
    end: int


def head_of(source: str, start: int, end: int) -> tuple[dict[str, tuple[str, int, int]], int]:
    """Return headers (name: value, start and end of the value; the first of each name) and where the body begins."""
    blank = _END_OF_HEAD.search(source, start, end)
    stop, body = (blank.start(), blank.end()) if blank else (end, end)
    if source[start : start + 1] in ("\r", "\n"):
        return {}, start + (2 if source.startswith("\r\n", start) else 1)
    found: dict[str, tuple[str, int, int]] = {}
    for match in _HEADER.finditer(source, start, stop):
        found.setdefault(match[1].lower(), (match[2], match.start(2), match.end(2)))
    return found, body


def parts_of(source: str) -> Iterator[Part]:
    """Yield the parts of a mail that have no parts themselves, in order; never more than two hundred."""
    stack = [(0, len(source))]
    count = 0
    while stack and count < _MOST_PARTS:
        start, end = stack.pop()
        count += 1
        found, body = head_of(source, start, end)
        headers = {name: value for name, (value, _, _) in found.items()}
        boundary = _BOUNDARY.search(headers.get("content-type", "")) if "multipart" in headers.get("content-type", "") else None
        if boundary:
            stack.extend(reversed(_between(source, body, end, boundary[1] or boundary[2])))
        else:
            yield Part(headers, body, end)


def _between(source: str, start: int, end: int, boundary: str) -> list[tuple[int, int]]:
    edge = re.compile(rf"^--{re.escape(boundary)}(--)?[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
    edges = list(edge.finditer(source, start, end))[: _MOST_PARTS + 1]
    ends = [match.start() for match in edges[1:]] + [end]
    return [(match.end(), upto) for match, upto in zip(edges, ends, strict=True) if not match[1]]


def decoded(source: str, part: Part) -> Passage | None:
    """Return what a text part shows, None where it is no text or an attachment."""
    kind = part.headers.get("content-type", "text/plain").lower()
    if not kind.lstrip().startswith("text") or part.headers.get("content-disposition", "").lower().startswith("attachment"):
        return None
    weaver = Weaver(source)
    coding = part.headers.get("content-transfer-encoding", "").strip().lower()
    charset = _known(_CHARSET.search(kind))
    if coding == "quoted-printable":
        _quoted_printable(weaver, source, part, charset)
    elif coding == "base64":
        _base64(weaver, source, part, charset)
    else:
        weaver.copy(part.start, part.end)
    passage = weaver.passage()
    return shown_by_html(passage.text, passage) if "html" in kind.partition(";")[0] else passage


def _known(declared: re.Match[str] | None) -> str:
    try:
        return codecs.lookup(declared[1]).name if declared else "utf-8"
    except LookupError:
        return "utf-8"


def _quoted_printable(weaver: Weaver, source: str, part: Part, charset: str) -> None:
    at = part.start
    for match in _QUOTED.finditer(source, part.start, part.end):
        weaver.copy(at, match.start())
        if not match[0].endswith("\n"):
            letters = bytes.fromhex(match[0].replace("=", ""))
            weaver.put(letters.decode(charset, "replace"), match.start(), match.end())
        at = match.end()
    weaver.copy(at, part.end)


def _base64(weaver: Weaver, source: str, part: Part, charset: str) -> None:
    """Decode line by line, as far as it is base64: each piece stands for the line it comes from."""
    decoder = codecs.getincrementaldecoder(charset)("replace")
    rest = ""
    for line in _LINE.finditer(source, part.start, part.end):
        letters = rest + line[0].strip()
        full = len(letters) // 4 * 4
        letters, rest = letters[:full], letters[full:]
        try:
            weaver.put(decoder.decode(binascii.a2b_base64(letters)), line.start(), line.end())
        except (binascii.Error, ValueError):
            return

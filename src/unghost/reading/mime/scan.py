"""The tree of a message's parts: one forward search a boundary, no recursion, bounded in depth and number.

Missing, wrong and absent boundaries are repaired. One path for good and broken mail cannot disagree with itself; why it is our
own is told in docs/decisions/0003-own-mail-scanner.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from unghost.reading import limits
from unghost.reading.mime.head import KNOWN as KNOWN
from unghost.reading.mime.head import Headers as Headers
from unghost.reading.mime.head import head_of, root_head
from unghost.reading.mime.transfer import unpack

_PARAM = re.compile(rb"[;\s]([A-Za-z0-9*_.-]{1,60})[ \t]{0,20}=[ \t]{0,20}(?:\"((?:[^\"\\]|\\.)*)\"|([^;\s]*))", re.DOTALL)
_ESCAPED = re.compile(rb"\\([\"\\])")
_SEGMENT = re.compile(rb"(\*)?(\d{1,4})?(\*)?$")
_GUESS = re.compile(rb"^--([^\s-][^\n]{0,200}|-{2,}[^\n]{1,200})\n(?=[Cc]ontent-|[Mm][Ii][Mm][Ee]-|\n)", re.MULTILINE)
_MARK = re.compile(rb"^--[^\n]{0,200}\n", re.MULTILINE)
_REMARK = re.compile(rb"MIME|multi-?part", re.IGNORECASE)
_UNPRINTABLE = re.compile(rb"[^ -~]+")
_NEAR = 1_000  # bytes, within which the first boundary of a mail that calls itself plain must stand
_SHORT = 200  # bytes of what is kept because it comes again and again
_WRAPPED = {"message/rfc822": "wrapped message", "message/global": "wrapped message", "message/partial": "partial message"}
_NAMES = (b"filename", b"name")


@dataclass(slots=True)
class Part:
    """One part: its headers (lower-case names, raw values), its media type, and its undecoded body, or its children.

    The ``body`` of a root that has children is the text before and behind them.
    """

    headers: Headers
    kind: str
    body: bytes = b""
    children: list[Part] = field(default_factory=list)
    depth: int = 0

    def first(self, name: bytes) -> bytes:
        """Return the first value of a header, empty where there is none."""
        values = self.headers.get(name)
        return values[0] if values else b""

    def parameter(self, header: bytes, name: bytes) -> bytes:
        """Return one parameter of a structured header, empty where there is none."""
        return parameters(self.first(header)).get(name, b"")


@dataclass(slots=True)
class _Job:
    part: Part
    raw: bytes
    start: int
    end: int


def parameters(value: bytes) -> Mapping[bytes, bytes]:
    """Return the parameters of a header value by lower-case name.

    Continuations and encoded ones (RFC 2231) are put together, still encoded, and go before the plain form.
    """
    return _parameters_often_seen(value) if len(value) < _SHORT else _parameters(value)


def _parameters(value: bytes) -> Mapping[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    if b"=" not in value:
        return found
    for match in _PARAM.finditer(value[:8192]):
        name = match[1].lower()
        if match[2] is not None:
            text = _ESCAPED.sub(rb"\1", match[2]) if b"\\" in match[2] else match[2]
        else:
            text = match[3]
            if name in _NAMES:  # without quotation marks, though it has blanks
                text += value[match.end() : 8192].partition(b";")[0].rstrip()
        found.setdefault(name, text)
    if b"*" in value:
        _continued(found)
    return found


def _continued(found: dict[bytes, bytes]) -> None:
    """Put the pieces of parameters together, in the order of their numbers; where one is encoded, all come out encoded."""
    pieces: dict[bytes, list[tuple[int, bool, bytes]]] = {}
    for name in [n for n in found if b"*" in n]:
        base, _, rest = name.partition(b"*")
        match = _SEGMENT.match(b"*" + rest)
        if match:
            number = int(match[2]) if match[2] else -1
            pieces.setdefault(base, []).append((number, name.endswith(b"*"), found[name]))
    for base, some in pieces.items():
        some.sort(key=lambda piece: piece[0])
        if any(encoded for _, encoded, _ in some):
            found[base] = b"".join(text if encoded else text.replace(b"%", b"%25") for _, encoded, text in some)
        else:
            found[base] = b"".join(text for _, _, text in some)


_parameters_often_seen = lru_cache(maxsize=1024)(_parameters)


def media_type(value: bytes) -> str:
    """Return the media type of a Content-Type value; ``text/plain`` where it says none that could be one."""
    return _media_type_often_seen(value) if len(value) < _SHORT else _media_type(value[:_SHORT])


def _media_type(value: bytes) -> str:
    kind = _UNPRINTABLE.sub(b" ", value.partition(b";")[0]).strip(b" \"'").lower()
    first, stroke, second = kind.partition(b"/")
    first = first.strip()
    if not stroke:
        first = first.partition(b" ")[0]
        return {b"html": "text/html", b"multipart": "multipart/mixed"}.get(first, "text/plain")
    words = second.replace(b"/", b" ").split()
    return (first + b"/" + (words[0] if words else b"plain")).decode("ascii", "replace")


_media_type_often_seen = lru_cache(maxsize=1024)(_media_type)


def scan(raw: bytes, problems: list[str]) -> Part:
    """Return the tree of a message whose line ends are LF."""
    headers, at = root_head(raw, problems)
    root = _part(headers, 0, "text/plain")
    if root.kind == "text/plain" and b"--" in raw[at : at + _NEAR] and _hides_parts(raw, at):
        problems.append("boundary repaired")
        root.kind = "multipart/mixed"
    elif root.kind in _WRAPPED:
        problems.append(_WRAPPED[root.kind])
        if _is_packed(root):
            raw, at = unpack(raw[at:], root.first(b"content-transfer-encoding").decode("ascii", "replace"), problems), 0
        inner, at = head_of(raw, at, len(raw), problems)
        root.kind = "multipart/mixed"
        root.children = [_part(inner, 1, "text/plain")]
    _grow(_Job(root.children[0] if root.children else root, raw, at, len(raw)), problems)
    return root


def entity(raw: bytes, problems: list[str]) -> Part:
    """Return the tree of one part that was packed as a whole: headers, a blank line, a body."""
    headers, at = head_of(raw, 0, len(raw), problems)
    root = _part(headers, 1, "text/plain")
    _grow(_Job(root, raw, at, len(raw)), problems)
    return root


def _grow(first: _Job, problems: list[str]) -> None:
    """Give each part its body or its children, the first ones first."""
    jobs = [first]
    room = limits.PARTS
    searched = max(limits.SEARCHED_BYTES, 8 * len(first.raw))  # each level is searched for its own boundary
    while jobs:
        job = jobs.pop()
        if not job.part.kind.startswith("multipart/"):
            job.part.body = job.raw[job.start : job.end]
            continue
        searched -= job.end - job.start
        if job.part.depth >= limits.NESTING or searched < 0:
            problems.append("nested too deeply")
            children = _flat(job, problems)
        else:
            children = _divide(job, problems)
        if len(children) > room:
            problems.append("too many parts")
            children = children[: room * 3 // 4]  # some room is left for what is within them
        room -= len(children)
        job.part.children = [child.part for child in children]
        jobs.extend(reversed(children))


def _part(headers: Headers, depth: int, default: str) -> Part:
    kind = media_type(headers[b"content-type"][0]) if b"content-type" in headers else default
    return Part(headers, kind, depth=depth)


def _hides_parts(raw: bytes, at: int) -> bool:
    """Say whether a body that calls itself plain is a multipart that lost its header: a boundary first, or the usual remark."""
    match = _GUESS.search(raw, at, at + _NEAR + 200)
    if match is None or raw[match.end() : match.end() + 1] == b"\n":
        return False
    before = raw[at : match.start()].strip()
    return not before or (_REMARK.search(before) is not None and len(before) < _NEAR)


def _divide(job: _Job, problems: list[str]) -> list[_Job]:
    """Divide a multipart body at its boundary, or at the one it seems to mean, or take it for one text."""
    boundary = job.part.parameter(b"content-type", b"boundary").strip()
    spans = _spans(job, b"\n--" + boundary, problems) if boundary else []
    if not spans and _is_packed(job.part):
        problems.append("packed multipart")
        encoding = job.part.first(b"content-transfer-encoding").decode("ascii", "replace")
        data = b"\n" + unpack(job.raw[job.start : job.end], encoding, problems)
        job.raw, job.start, job.end = data, 1, len(data)
        spans = _spans(job, b"\n--" + boundary, problems) if boundary else []
    if not spans:
        spans = _guessed(job, boundary, problems)
    if not spans:
        html = b"<html" in job.raw[job.start : job.start + 2000].lower()
        return [_Job(Part({}, "text/html" if html else "text/plain", depth=job.part.depth + 1), job.raw, job.start, job.end)]
    if job.part.depth == 0:
        job.part.body = (
            job.raw[job.start : spans[0][0]].rpartition(b"\n--")[0] + job.raw[spans[-1][1] : job.end].partition(b"--\n")[2]
        )
    default = "message/rfc822" if job.part.kind == "multipart/digest" else "text/plain"
    return [_child(job, start, end, default, problems) for start, end in spans]


def _child(job: _Job, start: int, end: int, default: str, problems: list[str]) -> _Job:
    headers, at = head_of(job.raw, start, end, problems)
    if not headers and job.raw[at : at + 8].lower() == b"content-":
        problems.append("blank line among headers")
        headers, at = head_of(job.raw, at, end, problems)
    return _Job(_part(headers, job.part.depth + 1, default), job.raw, min(at, end), end)


def _is_packed(part: Part) -> bool:
    """Say whether a whole multipart or message was put through a transfer encoding, which no standard allows."""
    encoding = part.first(b"content-transfer-encoding").lower()
    return encoding.startswith((b"base64", b"quoted"))


def _guessed(job: _Job, boundary: bytes, problems: list[str]) -> list[tuple[int, int]]:
    """Divide at the first line that looks like a boundary, or at the boundary without its hyphens."""
    match = _GUESS.search(job.raw, job.start, job.end)
    spans = _spans(job, b"\n--" + match[1].rstrip(), problems) if match else []
    if not spans and len(boundary) > 1:
        spans = _spans(job, b"\n" + boundary, problems)
    problems.append("boundary repaired" if spans else "no boundary")
    return spans


def _spans(job: _Job, mark: bytes, problems: list[str]) -> list[tuple[int, int]]:
    """Return where each part between boundary lines begins and ends."""
    raw = job.raw
    at = raw.find(mark, max(job.start - 1, 0), job.end)
    spans: list[tuple[int, int]] = []
    begun = -1
    closed = False
    while at >= 0:
        after = at + len(mark)
        line = raw.find(b"\n", after, job.end)
        line = line if line >= 0 else job.end
        tail = raw[after : min(line, after + 80)].strip()
        if tail in (b"", b"--"):
            if begun >= 0:
                spans.append((begun, max(at, begun)))
                if len(spans) > limits.PARTS:
                    return spans
            if closed:
                problems.append("boundary repaired")
            closed = bool(tail)
            begun = -1 if closed else line + 1
        at = raw.find(mark, line if line > at else after, job.end)
    if 0 <= begun < job.end:
        problems.append("cut off")
        spans.append((begun, job.end))
    return spans


def _flat(job: _Job, problems: list[str]) -> list[_Job]:
    """Return the texts below the deepest level that is read, as if they stood beside each other."""
    marks = _MARK.finditer(job.raw, job.start, job.end)
    starts = [match.end() for _, match in zip(range(limits.PARTS * 20), marks, strict=False)]
    found: list[_Job] = []
    for start, end in zip(starts, [*starts[1:], job.end], strict=True):
        if end - start < limits.HEADER_BYTES * 10 and len(found) < limits.PARTS:
            child = _child(job, start, end, "text/plain", problems)
            body = child.raw[child.start : child.end].rpartition(b"\n--")[0] or child.raw[child.start : child.end]
            if child.part.kind in ("text/plain", "text/html") and body.strip(b"\n- "):
                found.append(child)
                child.end = child.start + len(body)
    return found

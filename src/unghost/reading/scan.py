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

Headers = dict[bytes, list[bytes]]

_PARAM = re.compile(rb";[ \t\r\n]*([A-Za-z0-9*_.-]{1,60})[ \t]*=[ \t]*(?:\"((?:[^\"\\]|\\.)*)\"|([^;\s]*))")
_FOLD = re.compile(rb"\n[ \t]")
_LABEL = re.compile(rb"[!-9;-~]{1,200}[ \t]*")
_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:(.*)$")
_GUESS = re.compile(rb"^--([^\s-][^\n]{0,200}|-{2,}[^\n]{1,200})\n(?=[Cc]ontent-|\n)", re.MULTILINE)
_ODD_LINES = 20
_SHORT = 200  # bytes of what is kept because it comes again and again
KNOWN = frozenset(
    b"from to cc subject date message-id received return-path content-type mime-version sender reply-to delivered-to"
    b" in-reply-to"
    b" references x-mailer envelope-to x-original-to list-id dkim-signature content-transfer-encoding thread-topic bcc"
    b" resent-from"
    b" apparently-to errors-to newsgroups".split()
)


@dataclass(slots=True)
class Part:
    """One part: its headers (lower-case names, raw values), its media type, and its undecoded body, or its children."""

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
    start: int
    end: int


def parameters(value: bytes) -> Mapping[bytes, bytes]:
    """Return the parameters of a header value by lower-case name; continuations (RFC 2231) are put together, still encoded."""
    return _parameters_often_seen(value) if len(value) < _SHORT else _parameters(value)


def _parameters(value: bytes) -> Mapping[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    if b";" not in value:
        return found
    for match in _PARAM.finditer(value[:8192]):
        name = match[1].lower()
        text = match[2].replace(b"\\", b"") if match[2] is not None else match[3]
        found.setdefault(name, text)
    pieces = sorted((n for n in found if b"*" in n), key=lambda n: (n.partition(b"*")[0], len(n), n))
    for name in pieces:
        base = name.partition(b"*")[0]
        found[base] = found.get(base, b"") + found[name]
    return found


_parameters_often_seen = lru_cache(maxsize=1024)(_parameters)


def media_type(value: bytes) -> str:
    """Return the media type of a Content-Type value; ``text/plain`` where it says none that could be one."""
    kind = value.partition(b";")[0].strip().lower()
    if b"/" not in kind:
        return "text/html" if kind == b"html" else "text/plain"
    return kind.decode("ascii", "replace").split()[0]


def head_of(raw: bytes, start: int, end: int, problems: list[str]) -> tuple[Headers, int]:
    """Return the headers that begin at ``start`` and where the body begins."""
    if raw.startswith(b"\n", start):
        return {}, start + 1
    stop = raw.find(b"\n\n", start, end)
    body = stop + 2 if stop >= 0 else end
    stop = stop if stop >= 0 else end
    if stop - start > limits.HEADER_BYTES:
        problems.append("headers cut")
        cut = raw.rfind(b"\n", start, start + limits.HEADER_BYTES)
        stop = cut if cut > start else start + limits.HEADER_BYTES
    block = raw[start:stop]
    flat = _FOLD.sub(b" ", block)
    headers = _fields_often_seen(flat) if len(flat) < _SHORT else _fields(flat)
    return (headers, body) if headers is not None else _mended(block, flat, start, body, problems)


def _fields(flat: bytes) -> Headers | None:
    """Return the headers of unfolded lines; None where some line is none."""
    headers: Headers = {}
    for line in flat.split(b"\n"):
        label, colon, value = line.partition(b":")
        name = _name(label[:256])
        if not name or not colon:
            return None
        if name in headers:
            headers[name].append(value.strip())
        else:
            headers[name] = [value.strip()]
    return headers


# The heads of parts are the same few over and over. Nobody may change what this returns.
_fields_often_seen = lru_cache(maxsize=1024)(_fields)


@lru_cache(maxsize=2048)
def _name(label: bytes) -> bytes:
    """Return the name of a header in lower case; empty where the label can be none."""
    return label.rstrip(b" \t").lower() if _LABEL.fullmatch(label) else b""


def _mended(block: bytes, flat: bytes, start: int, body: int, problems: list[str]) -> tuple[Headers, int]:
    """Read headers among which some line is none: skip it where headers go on, else take it for the first line of the body."""
    headers: Headers = {}
    odd = 0
    for line in flat.split(b"\n"):
        match = _FIELD.match(line)
        if match:
            headers.setdefault(match[1].lower(), []).append(match[2].strip())
        elif line.strip() and not line.startswith((b"From ", b">From ")):
            odd += 1
            at = _text_begins(block, line) if odd <= _ODD_LINES else -1
            if at >= 0:
                problems.append("no blank line after headers")
                return headers, start + at
            problems.append("broken header line")
    return headers, body


def _text_begins(block: bytes, line: bytes) -> int:
    """Return where a line that is no header begins if no known header follows it soon; -1 where headers go on behind it."""
    at = block.find(b"\n" + line[:60].partition(b"\t")[0]) + 1
    following = block[at:].split(b"\n", 40)[1:40]
    if any(n.partition(b":")[0].strip().lower() in KNOWN for n in following if b":" in n):
        return -1
    return at


def scan(raw: bytes, problems: list[str]) -> Part:
    """Return the tree of a message whose line ends are LF."""
    headers, at = head_of(raw, 0, len(raw), problems)
    root = _part(headers, 0, "text/plain")
    jobs = [_Job(root, at, len(raw))]
    count = 0
    while jobs:
        job = jobs.pop()
        if not job.part.kind.startswith("multipart/"):
            job.part.body = raw[job.start : job.end]
            continue
        if job.part.depth >= limits.NESTING:
            problems.append("nested too deeply")
            continue
        for child in _divide(raw, job, problems):
            count += 1
            if count > limits.PARTS:
                problems.append("too many parts")
                return root
            job.part.children.append(child.part)
            jobs.append(child)
    return root


def _part(headers: Headers, depth: int, default: str) -> Part:
    kind = media_type(headers[b"content-type"][0]) if b"content-type" in headers else default
    return Part(headers, kind, depth=depth)


def _divide(raw: bytes, job: _Job, problems: list[str]) -> list[_Job]:
    """Divide a multipart body at its boundary, or at the one it seems to mean, or take it for one text."""
    boundary = job.part.parameter(b"content-type", b"boundary").strip()
    spans = _spans(raw, job, boundary, problems) if boundary else []
    if not spans:
        boundary = _guessed(raw, job)
        spans = _spans(raw, job, boundary, problems) if boundary else []
        problems.append("boundary repaired" if spans else "no boundary")
    if not spans:
        text = Part(
            {}, "text/html" if b"<html" in raw[job.start : job.start + 2000].lower() else "text/plain", depth=job.part.depth + 1
        )
        return [_Job(text, job.start, job.end)]
    default = "message/rfc822" if job.part.kind == "multipart/digest" else "text/plain"
    jobs: list[_Job] = []
    for start, end in spans:
        headers, at = head_of(raw, start, end, problems)
        jobs.append(_Job(_part(headers, job.part.depth + 1, default), min(at, end), end))
    return jobs


def _guessed(raw: bytes, job: _Job) -> bytes:
    match = _GUESS.search(raw, job.start, job.end)
    return match[1].rstrip() if match else b""


def _spans(raw: bytes, job: _Job, boundary: bytes, problems: list[str]) -> list[tuple[int, int]]:
    """Return where each part between boundary lines begins and ends."""
    mark = b"\n--" + boundary
    at = raw.find(mark, max(job.start - 1, 0), job.end)
    spans: list[tuple[int, int]] = []
    begun = -1
    while at >= 0 and len(spans) <= limits.PARTS:
        after = at + len(mark)
        line = raw.find(b"\n", after, job.end)
        line = line if line >= 0 else job.end
        tail = raw[after : min(line, after + 80)].strip()
        if tail in (b"", b"--"):
            if begun >= 0:
                spans.append((begun, max(at, begun)))
            begun = line + 1
            if tail:
                return spans
        at = raw.find(mark, line if line > at else after, job.end)
    if 0 <= begun < job.end:
        problems.append("cut off")
        spans.append((begun, job.end))
    return spans

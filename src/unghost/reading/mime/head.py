"""The headers of a message or a part: unfolded, by name, undecoded; broken and endless ones mended and bounded."""

from __future__ import annotations

import re
from functools import lru_cache

from unghost.reading import limits
from unghost.reading.mime.charsets import text_of

Headers = dict[bytes, list[bytes]]

_FOLD = re.compile(rb"\n[ \t]")
_LABEL = re.compile(rb"[!-9;-~]{1,200}[ \t]*")
_LINK = (b"http", b"https", b"ftp", b"mailto", b"file")  # what stands before a colon in a text, and is no header
_ODD_LINES = 20
_LOOK_AHEAD = 20_000  # bytes behind an odd line in which headers may go on
_SHORT = 200  # bytes of what is kept because it comes again and again
_LONG_LINE = 60  # letters, from which on a line may have been broken by a program
_ONCE = (b"from", b"subject", b"date", b"content-type", b"content-transfer-encoding", b"message-id")
_JOINED = (b"to", b"cc", b"references", b"in-reply-to")
_PLAIN_ENCODINGS = (b"7bit", b"8bit", b"binary")
_LATER_BLOCKS = 50
KNOWN = frozenset(
    b"from to cc subject date message-id received return-path content-type mime-version sender reply-to delivered-to"
    b" in-reply-to"
    b" references x-mailer envelope-to x-original-to list-id dkim-signature content-transfer-encoding thread-topic bcc"
    b" resent-from"
    b" apparently-to errors-to newsgroups".split()
)


def head_of(raw: bytes, start: int, end: int, problems: list[str]) -> tuple[Headers, int]:
    """Return the headers that begin at ``start`` and where the body begins. Nobody may change the headers in place."""
    if raw.startswith(b"\n", start):
        return {}, start + 1
    stop = raw.find(b"\n\n", start, end)
    body = stop + 2 if stop >= 0 else end
    stop = stop if stop >= 0 else end
    if stop - start > limits.HEADER_BYTES:
        problems.append("headers cut")
        block = raw[start : min(stop, start + limits.HEADER_SEARCH)]
        return _mended(block, _FOLD.sub(b" ", block), start, body, problems)
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
    name = label.rstrip(b" \t").lower()
    return name if _LABEL.fullmatch(label) and name not in _LINK else b""


def _mended(block: bytes, flat: bytes, start: int, body: int, problems: list[str]) -> tuple[Headers, int]:
    """Read headers among which some line is none: skip it where headers go on, else take it for the first line of the body."""
    headers: Headers = {}
    room = limits.HEADER_BYTES
    odd = fields = 0
    last = b""
    for line in flat.split(b"\n"):
        label, colon, _ = line[:8192].partition(b":")
        name = _name(label[:256])
        if name and colon:
            fields += 1
            if len(headers.get(name, ())) < limits.FIELDS and (name in KNOWN or (room > 0 and fields < limits.FIELDS)):
                kept = _bounded(name, line[len(label) + 1 :])
                room -= len(kept)
                headers.setdefault(name, []).append(kept)
            last = name
        elif line.strip() and not line.startswith((b"From ", b">From ")):
            odd += 1
            at = _text_begins(block, line, headers) if odd <= _ODD_LINES else -1
            if at >= 0:
                problems.append("no blank line after headers")
                return headers, start + at
            problems.append("broken header line")
            _continue(headers, last, line)
    return headers, body


def _bounded(name: bytes, value: bytes) -> bytes:
    """Return a header value of a bearable length; of References, whose ends count, the beginning and the end."""
    value = value.strip()
    most = limits.HEADER_BYTES if name == b"references" else limits.FIELD_BYTES if name in KNOWN else limits.UNKNOWN_FIELD_BYTES
    if len(value) <= most:
        return value
    return value[: most // 2] + b" " + value[-(most // 2) :] if name == b"references" else value[:most]


def _continue(headers: Headers, name: bytes, line: bytes) -> None:
    """Add a line without a name to the header above it where that one lacks its end."""
    values = headers.get(name)
    if not values or len(values[-1]) > limits.FIELD_BYTES:
        return
    value = values[-1]
    lacks = value.endswith((b";", b",")) or name in _JOINED or (name == b"from" and b"@" not in value)
    if lacks or (name == b"subject" and len(value) >= _LONG_LINE):
        values[-1] = value + b" " + line.strip()


def _text_begins(block: bytes, line: bytes, seen: Headers) -> int:
    """Return where a line that is no header begins; -1 where a header that was still missing follows soon."""
    at = block.find(b"\n" + line[:60].partition(b"\t")[0]) + 1
    following = block[at : at + _LOOK_AHEAD].split(b"\n", 40)[1:40]
    for other in following:
        name = other.partition(b":")[0].strip().lower()
        if name in KNOWN and name not in seen and b":" in other:
            return -1
    return at


def root_head(raw: bytes, problems: list[str]) -> tuple[Headers, int]:
    """Return the headers of a message: blank lines among them, repeated ones and unencoded ones set right."""
    headers, at = head_of(raw, 0, len(raw), problems)
    if b"from" not in headers or (b"date" not in headers and b"subject" not in headers):
        headers, at = _later_blocks(raw, headers, at, problems)
    for name in _ONCE:
        if name in headers and len(headers[name]) > 1:
            headers = _choose(headers, name, raw, problems)
    if not raw[:at].isascii():
        headers = _encoded(headers, problems)
    return headers, at


def _later_blocks(raw: bytes, headers: Headers, at: int, problems: list[str]) -> tuple[Headers, int]:
    """Add the headers behind a blank line where what a mail must have stands only there."""
    for _ in range(_LATER_BLOCKS):
        stop = raw.find(b"\n\n", at, at + limits.HEADER_BYTES)
        flat = _FOLD.sub(b" ", raw[at : stop if stop >= 0 else at])
        more = _fields(flat) if flat else None
        if more is None or not any(name in KNOWN and name not in headers for name in more):
            break
        if not headers.keys() & KNOWN and len(more.keys() & KNOWN) < 2:
            break
        problems.append("blank line among headers")
        headers = {name: headers.get(name, []) + more.get(name, []) for name in (*headers, *more)}
        at = stop + 2
    return headers, at


def _choose(headers: Headers, name: bytes, raw: bytes, problems: list[str]) -> Headers:
    """Put the one that fits first among headers that may stand only once."""
    values = headers[name]
    if len(set(values)) > 1:
        problems.append("repeated header")
    best = next((value for value in values if _fits(name, value, raw)), None)
    if best is None:
        best = next((value for value in values if value), values[0])
    return headers | {name: [best, *(value for value in values if value is not best)]}


def _fits(name: bytes, value: bytes, raw: bytes) -> bool:
    low = value.lower()
    if name == b"content-type":
        boundary = low.partition(b"boundary=")[2].strip(b"\" '\t").partition(b'"')[0].partition(b";")[0]
        return low.startswith(b"multipart") and boundary != b"" and b"\n--" + boundary in raw.lower()
    if name == b"content-transfer-encoding":
        return low not in _PLAIN_ENCODINGS and low != b""
    if name == b"from":
        return b"@" in value
    return b":" in value if name == b"date" else value != b""


def _encoded(headers: Headers, problems: list[str]) -> Headers:
    """Return headers whose raw letters beyond ASCII are UTF-8, whatever they were written in."""
    odd = [value for values in headers.values() for value in values if not value.isascii()]
    if not odd:
        return headers
    problems.append("unencoded header")
    together = b"\n".join(odd)
    try:
        together.decode("utf-8")
        return headers
    except UnicodeError:
        pass
    kind = headers.get(b"content-type", [b""])[0].lower()
    label = kind.partition(b"charset=")[2].strip(b"\"' ").partition(b";")[0].partition(b'"')[0].decode("ascii", "replace")
    text = text_of(together, label, []).split("\n")
    if len(text) != len(odd):
        return headers
    made = {value: one.encode("utf-8", "replace") for value, one in zip(odd, text, strict=True)}
    return {name: [made.get(value, value) for value in values] for name, values in headers.items()}

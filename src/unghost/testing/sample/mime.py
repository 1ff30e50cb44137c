"""The bytes of a mail, written by hand so that they never change: parts, encodings, headers (RFC 5322, 2045 to 2047, 2231)."""

from __future__ import annotations

import base64
import hashlib
import quopri
from collections.abc import Iterable
from datetime import UTC, datetime
from email.header import Header
from email.utils import format_datetime, formataddr
from urllib.parse import quote

TYPES = {
    "pdf": "application/pdf",
    "jpg": "image/jpeg",
    "m4a": "audio/mp4",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def digest(*words: object) -> str:
    """Return 64 hexadecimal digits that stand for these words and for no others."""
    return hashlib.sha256("\x1f".join(map(str, words)).encode()).hexdigest()


def part(kind: str, payload: bytes, encoding: str, *headers: str) -> bytes:
    """Return one body part: its headers, an empty line, the encoded payload. Lines end in LF."""
    lines = [f"Content-Type: {kind}", *headers, f"Content-Transfer-Encoding: {encoding}"]
    return "\n".join(lines).encode() + b"\n\n" + _encoded(payload, encoding)


def text_part(text: str, subtype: str, encoding: str, charset: str = "utf-8", extra: str = "") -> bytes:
    """Return a text part; plain ASCII text goes as 7bit where 8bit was asked for."""
    chosen = "us-ascii" if text.isascii() and encoding == "8bit" else charset
    if chosen == "us-ascii":
        encoding = "7bit"
    return part(f'text/{subtype}; charset="{chosen}"{extra}', text.encode(chosen), encoding)


def multipart(kind: str, seed: str, parts: Iterable[bytes], extra: str = "") -> bytes:
    """Return a multipart body with a boundary derived from ``seed``."""
    line = f"=_{digest(kind, seed)[:28]}"
    head = f'Content-Type: multipart/{kind};{extra}\n boundary="{line}"\n\n'.encode()
    mark = f"--{line}".encode()
    return head + b"".join(mark + b"\n" + one.rstrip(b"\n") + b"\n\n" for one in parts) + mark + b"--\n"


def attachment(name: str) -> bytes:
    """Return a small stand-in for a file."""
    kind = TYPES.get(name.rpartition(".")[2], "application/octet-stream")
    label = f'filename="{name}"' if name.isascii() else f"filename*=utf-8''{quote(name)}"
    return part(kind, f"sample {name}\n".encode(), "base64", f"Content-Disposition: attachment; {label}")


def header(name: str, value: str, charset: str = "utf-8") -> str:
    """Return one folded header line; words that are not ASCII become encoded words."""
    if value.isascii():
        return f"{name}: {value}"
    return f"{name}: " + Header(value, best(value, charset), header_name=name, maxlinelen=74).encode(linesep="\n")


def addresses(name: str, people: Iterable[tuple[str, str]], charset: str = "utf-8") -> str:
    """Return an address header for pairs of display name and address."""
    return f"{name}: " + ",\n ".join(formataddr(pair, best(pair[0], charset)) for pair in people)


def best(text: str, charset: str) -> str:
    """Return ``charset`` where it can write the text, UTF-8 otherwise."""
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return "utf-8"
    return charset


def date_line(at: datetime) -> str:
    """Return the Date header with the writer's own offset."""
    return f"Date: {format_datetime(at)}"


def received(domain: str, to: str, at: datetime, seed: str) -> str:
    """Return what our mail server writes over a mail that came in."""
    number = int(digest(domain)[:2], 16) % 250 + 1
    by = f"by mx.{to.rpartition('@')[2]} with ESMTPS id {digest('received', seed)[:12]}"
    return (
        f"Received: from mail.{domain} (mail.{domain} [192.0.2.{number}])\n {by}\n"
        f" for <{to}>; {format_datetime(at.astimezone(UTC))}"
    )


def _encoded(payload: bytes, encoding: str) -> bytes:
    if encoding == "base64":
        return base64.encodebytes(payload)
    if encoding == "quoted-printable":
        return quopri.encodestring(payload)
    return payload

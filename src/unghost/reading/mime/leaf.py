"""One leaf of a message: its text, with transfer encoding and charset undone, and the name of a file."""

from __future__ import annotations

import re

from unghost.reading import limits
from unghost.reading.mime.charsets import text_of
from unghost.reading.mime.decoding import header_text
from unghost.reading.mime.scan import Part
from unghost.reading.mime.transfer import unannounced, unpack
from unghost.reading.mime.wrapped import enriched_text
from unghost.reading.visible.html import text_of as text_of_html

_EXTENDED = re.compile(rb"^([A-Za-z0-9_-]{1,40})'[^']{0,20}'(.*)$", re.DOTALL)
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_META = re.compile(rb"<meta[^>]{0,200}charset\s{0,3}=\s{0,3}[\"']?\s{0,3}([\w.:-]{2,40})", re.IGNORECASE)
_ELEMENT = re.compile(r"<(?:[a-zA-Z!/?])")
_PAGE = re.compile(r"<(?:!doctype html|html|head|body|div|p|table|meta|style|span|font|br|!--)\b[^<>]{0,500}>", re.IGNORECASE)
_CLOSED = re.compile(r"</(?:html|body|div|p|table|span|font)\s{0,3}>", re.IGNORECASE)
_FLOWED = re.compile(r"^([^>\n][^\n]*) \n(?=[^>\n])(?!-- \n)", re.MULTILINE)
_PATH = re.compile(r"[\\/]")


def data_of(part: Part, problems: list[str]) -> bytes:
    """Return the bytes of a leaf, its transfer encoding undone, cut where they are too many."""
    encoding = part.first(b"content-transfer-encoding")
    data = part.body
    long = len(data) > limits.BODY_BYTES * 3 // 2
    if long:
        data = data[: limits.BODY_BYTES * 3 // 2]
    data = unpack(data, _choice(part, encoding).decode("ascii", "replace"), problems) if encoding else unannounced(data, problems)
    if long or len(data) > limits.BODY_BYTES:
        problems.append("text cut")
        data = data[: limits.BODY_BYTES]
    return data


def _choice(part: Part, first: bytes) -> bytes:
    """Return the first transfer encoding that says anything, where there are several."""
    values = part.headers[b"content-transfer-encoding"]
    return first if len(values) == 1 else next((v for v in values if v.lower() not in (b"7bit", b"8bit", b"binary")), first)


def decoded(part: Part, problems: list[str]) -> str:
    """Return the text of a leaf: transfer encoding and charset undone, line ends LF, no zero."""
    data = data_of(part, problems)
    hint = ""
    if part.kind == "text/html" and not data.isascii():
        meta = _META.search(data[:4096])
        hint = meta[1].decode("ascii", "replace") if meta else ""
    text = text_of(data, part.parameter(b"content-type", b"charset").decode("ascii", "replace"), problems, hint)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text[:1] == "\ufeff":
        text = text[1:]
    return text.replace("\x00", "") if "\x00" in text else text


def shown(part: Part, problems: list[str]) -> str:
    """Return the visible text of one text part."""
    text = decoded(part, problems)
    if part.kind == "text/html":
        return html_shown(text, problems)
    if part.kind in ("text/enriched", "text/richtext") and _ELEMENT.search(text):
        return enriched_text(text)
    return plain_shown(text, part, problems)


def html_shown(text: str, problems: list[str]) -> str:
    """Return the visible text of HTML, or the text as it is where it has no element at all."""
    if _ELEMENT.search(text) is None and "&" not in text.replace("& ", "") and text.strip():
        problems.append("plain labelled html")
        return text
    return text_of_html(text, problems)


def plain_shown(text: str, part: Part, problems: list[str]) -> str:
    """Return a plain text, or what HTML that calls itself plain shows; lines that were divided for their length are joined."""
    start = text[:200].lstrip()
    if (
        start[:1] == "<"
        and _PAGE.match(start)
        and (start[:14].lower().startswith(("<html", "<!doctype html")) or _CLOSED.search(text))
    ):
        problems.append("html labelled plain")
        return text_of_html(text, problems)
    if b"delsp" in part.first(b"content-type").lower() and part.parameter(b"content-type", b"delsp").lower() == b"yes":
        return _FLOWED.sub(r"\1", text)
    return text


def filename(part: Part) -> str:
    """Return the name of an attached file without its folders; the media type where it has none."""
    raw = part.parameter(b"content-disposition", b"filename") or part.parameter(b"content-type", b"name")
    if not raw:
        return part.kind
    extended = _EXTENDED.match(raw)
    if extended:
        data = _PERCENT.sub(lambda match: bytes.fromhex(match[1].decode("ascii")), extended[2])
        name = header_text(text_of(data, extended[1].decode("ascii"), []).encode("utf-8", "replace"))
    else:
        name = header_text(raw.strip(b" \"'"))
    return _PATH.split(name)[-1][:255] or part.kind


def returned_text(part: Part, problems: list[str]) -> str:
    """Return the headers, and the beginning of the text, of a returned message."""
    return decoded(Part(part.headers, "text/plain", part.body[: limits.REPORT_CHARS]), problems)

"""Which parts of a message a person sees, which are attached, and which are written for machines."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field

from unghost.reading import limits
from unghost.reading.decoding import header_text, text_of, unpack
from unghost.reading.html import text_of as text_of_html
from unghost.reading.scan import Part

_UU = re.compile(r"^begin [0-7]{3,4} ([^\n]{1,200})\n(?:[!-`]{1,90}\n){1,200000}?(?:`\n)?end$", re.MULTILINE)
_EXTENDED = re.compile(rb"^([A-Za-z0-9_-]{1,40})'[^']{0,20}'(.*)$", re.DOTALL)
_MACHINE = (
    "message/delivery-status",
    "message/disposition-notification",
    "message/feedback-report",
    "message/global-delivery-status",
)
_RETURNED = (
    "message/rfc822",
    "text/rfc822-headers",
    "message/rfc822-headers",
    "message/partial",
    "message/global",
    "message/global-headers",
    "text/rfc822-header",
)


@dataclass(slots=True)
class Body:
    """What the parts of a message hold: the visible text, names of attachments, calendar, report and returned message."""

    text: str = ""
    attachments: list[str] = field(default_factory=list)
    calendar: str = ""
    machine: Part | None = None
    returned: Part | None = None
    other_text: list[str] = field(default_factory=list)


def gather(root: Part, problems: list[str]) -> Body:
    """Walk the parts of a message and sort them. Only what is shown first is decoded."""
    body = Body()
    texts: list[str] = []
    _walk(root, body, texts, problems, report=root.kind == "multipart/report")
    text = "\n".join(texts) if len(texts) > 1 else (texts[0] if texts else "")
    if len(text) > limits.TEXT_CHARS:
        problems.append("text cut")
        text = text[: limits.TEXT_CHARS]
    body.text = _without_uuencoded(text, body, problems)
    return body


def _walk(root: Part, body: Body, texts: list[str], problems: list[str], *, report: bool) -> None:
    stack = [root]
    while stack:
        part = stack.pop()
        if part.kind == "multipart/alternative" and part.children:
            shown = _alternative(part, body, problems)
            if shown is not None:
                texts.append(shown)
            continue
        if part.children:
            stack.extend(reversed(part.children))
            continue
        _leaf(part, body, texts, problems, report=report, alone=part is root)


def _leaf(part: Part, body: Body, texts: list[str], problems: list[str], *, report: bool, alone: bool) -> None:
    kind = part.kind
    if kind in _MACHINE:
        body.machine = body.machine or part
    elif kind in _RETURNED:
        body.returned = body.returned or part
        body.attachments.append(_filename(part))
    elif kind == "text/calendar" or kind == "application/ics":
        body.calendar = body.calendar or decoded(part, problems)
    elif kind in ("text/plain", "text/html", "text/enriched", "text/richtext", "text") and (
        alone or not _attached(part, later=bool(texts))
    ):
        if report and texts:
            body.other_text.append(decoded(part, problems))
        elif sum(map(len, texts)) < limits.TEXT_CHARS:
            texts.append(shown(part, problems))
    elif not kind.startswith("multipart/"):
        body.attachments.append(_filename(part))


def _attached(part: Part, *, later: bool) -> bool:
    disposition = part.first(b"content-disposition").strip().lower()
    if disposition.startswith(b"attachment"):
        return True
    named = b"name" in disposition or b"name=" in part.first(b"content-type").lower()
    return named and later


def _alternative(part: Part, body: Body, problems: list[str]) -> str | None:
    """Choose what an alternative shows: its plain text, or its HTML where the plain text is empty."""
    plain: Part | None = None
    html: Part | None = None
    stack = list(reversed(part.children))
    while stack:
        child = stack.pop()
        if child.children:
            stack.extend(reversed(child.children))
        elif child.kind == "text/calendar":
            body.calendar = body.calendar or decoded(child, problems)
        elif child.kind == "text/plain" and not _attached(child, later=plain is not None):
            plain = plain or child
        elif child.kind == "text/html":
            html = html or child
        elif not child.kind.startswith(("multipart/", "text/")):
            body.attachments.append(_filename(child))
    text = decoded(plain, problems) if plain is not None else ""
    if html is not None and _says_nothing(text):
        return text_of_html(decoded(html, problems), problems)
    return text if plain is not None else None


def _says_nothing(text: str) -> bool:
    """Say whether a plain part is empty or only a remark that the mail is written in HTML."""
    if len(text) > 400:
        return False
    low = text.strip().lower()
    return not low or (
        "html" in low
        and any(word in low for word in ("view", "support", "display", "client", "anzeige", "afficher", "visualizar"))
    )


def shown(part: Part, problems: list[str]) -> str:
    """Return the visible text of one text part."""
    text = decoded(part, problems)
    if part.kind == "text/html" or (part.kind != "text/plain" and "<" in text):
        return text_of_html(text, problems)
    if text[:200].lstrip()[:14].lower().startswith(("<html", "<!doctype html")):
        problems.append("html labelled plain")
        return text_of_html(text, problems)
    return text


def decoded(part: Part, problems: list[str]) -> str:
    """Return the text of a leaf: transfer encoding and charset undone, line ends LF, no NUL."""
    encoding = part.first(b"content-transfer-encoding")
    data = part.body
    if encoding:
        data = unpack(data, encoding.decode("ascii", "replace"), problems)
    if len(data) > 4 * limits.HTML_CHARS:
        problems.append("text cut")
        data = data[: 4 * limits.HTML_CHARS]
    text = text_of(data, part.parameter(b"content-type", b"charset").decode("ascii", "replace"), problems)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\x00", "") if "\x00" in text else text


def returned_text(part: Part, problems: list[str]) -> str:
    """Return the headers, and the beginning of the text, of a returned message."""
    return decoded(Part(part.headers, "text/plain", part.body[: limits.REPORT_CHARS]), problems)


def _filename(part: Part) -> str:
    raw = part.parameter(b"content-disposition", b"filename") or part.parameter(b"content-type", b"name")
    if not raw:
        return part.kind
    extended = _EXTENDED.match(raw)
    if extended:
        data = binascii.a2b_qp(extended[2].replace(b"=", b"=3D").replace(b"%", b"="))
        return header_text(text_of(data, extended[1].decode("ascii"), []).encode("utf-8", "replace"))[:255]
    return header_text(raw)[:255]


def _without_uuencoded(text: str, body: Body, problems: list[str]) -> str:
    """Take files in the old uuencode form out of a text; they are attachments."""
    if "\nend" not in text or "begin " not in text:
        return text
    for match in _UU.finditer(text):
        body.attachments.append(match[1].strip()[:255])
        problems.append("uuencoded file")
    return _UU.sub("", text)

"""Which parts of a message a person sees, which are attached, and which are written for machines."""

from __future__ import annotations

from dataclasses import dataclass, field

from unghost.reading import limits
from unghost.reading.mime import alternative
from unghost.reading.mime.armour import without_armour
from unghost.reading.mime.leaf import decoded, filename, html_shown, plain_shown, shown
from unghost.reading.mime.recovered import mislabelled, outside, signed
from unghost.reading.mime.scan import Part

_TEXTS = ("text/plain", "text/html", "text/enriched", "text/richtext", "text")
_MACHINE = (
    "message/delivery-status",
    "message/disposition-notification",
    "message/feedback-report",
    "message/global-delivery-status",
    "message/global-disposition-notification",
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
    """What the parts of a message hold: the visible text, names of attachments, calendar, report and returned message.

    ``spare`` are parts in which text may hide, for a message that shows none.
    """

    text: str = ""
    attachments: list[str] = field(default_factory=list)
    calendar: str = ""
    machine: Part | None = None
    returned: Part | None = None
    other_text: list[str] = field(default_factory=list)
    spare: list[Part] = field(default_factory=list)


def gather(root: Part, problems: list[str]) -> Body:
    """Walk the parts of a message and sort them. Only what is shown first is decoded."""
    body = Body()
    texts: list[str] = []
    _walk(root, body, texts, problems, report=root.kind == "multipart/report")
    text = "\n".join(texts) if len(texts) > 1 else (texts[0] if texts else "")
    if not text or text.isspace():
        text = _recovered(root, body, problems)
    if len(text) > limits.TEXT_CHARS:
        problems.append("text cut")
        text = text[: limits.TEXT_CHARS]
    body.text = without_armour(text, body.attachments, problems)
    if root.kind == "multipart/encrypted":
        problems.append("encrypted")
    return body


def _recovered(root: Part, body: Body, problems: list[str]) -> str:
    """Return the text of a message that shows none, from wherever it hides."""
    within = signed(body.spare, problems) if body.spare else None
    if within is not None:
        body.attachments = [name for name in body.attachments if not name.endswith((".p7m", "pkcs7-mime"))]
        body.spare = []
        texts: list[str] = []
        _walk(within, body, texts, problems, report=False)
        return "\n".join(texts)
    return outside(root, problems) or mislabelled(body.spare, problems)


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
        body.attachments.append(filename(part))
    elif _is_calendar(part):
        body.calendar = body.calendar or decoded(part, problems)
    elif kind in _TEXTS and (alone or not _attached(part, later=bool(texts))):
        if report and texts:
            body.other_text.append(decoded(part, problems))
        elif sum(map(len, texts)) < limits.TEXT_CHARS:
            texts.append(shown(part, problems))
    elif not kind.startswith("multipart/"):
        _keep(part, body)


def _is_calendar(part: Part) -> bool:
    if part.kind == "application/octet-stream":
        return filename(part).lower().endswith(".ics")
    return part.kind in ("text/calendar", "application/ics")


def _keep(part: Part, body: Body) -> None:
    """Note a part as an attachment; in one that has no name, or a known wrapping, the text may hide."""
    name = filename(part)
    body.attachments.append(name)
    if part.kind.endswith(("pkcs7-mime", "ms-tnef", "rtf")) or (
        name == part.kind and (part.kind in _TEXTS or not _attached(part, later=False))
    ):
        body.spare.append(part)


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
            body.attachments.append(filename(child))
    return _better(plain, html, problems)


def _better(plain: Part | None, html: Part | None, problems: list[str]) -> str | None:
    """Return the plain text, or what the HTML shows where that says more; None where there is neither."""
    text = plain_shown(decoded(plain, problems), plain, problems) if plain is not None else ""
    if html is not None and alternative.says_nothing(text):
        return html_shown(decoded(html, problems), problems)
    if html is not None and alternative.may_stand_in(text, len(html.body)):
        return alternative.better(text, html_shown(decoded(html, problems), problems))
    return text if plain is not None else None

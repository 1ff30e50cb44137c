"""Text for a message that shows none: between its parts, under a wrong label, or within a wrapping."""

from __future__ import annotations

import re
from collections.abc import Sequence

from unghost.reading.mime.charsets import text_of
from unghost.reading.mime.leaf import data_of, decoded, shown
from unghost.reading.mime.scan import Part, entity
from unghost.reading.mime.wrapped import rtf_text, signed_content, tnef_text

_REMARK = re.compile(rb"MIME|multi-?part", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_RTF = ("application/rtf", "text/rtf", "application/x-rtf", "text/richtext")
_TNEF = ("application/ms-tnef", "application/vnd.ms-tnef")
_SMIME = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_NOT_TEXT = ("image/", "audio/", "video/", "font/", "message/", "multipart/", "model/")
_NEVER = (
    "text/calendar",
    "text/vcard",
    "text/x-vcard",
    "text/directory",
    "text/css",
    "text/csv",
    "text/javascript",
    "text/x-amp-html",
)
_APPLICATION = ("application/octet-stream", "application/text", "application/txt", "application/unknown", "application/xhtml+xml")
_LONGEST = 400_000  # bytes of a part that may be text under a wrong label


def outside(root: Part, problems: list[str]) -> str:
    """Return the text before the first and behind the last boundary, but for the usual remark that parts follow."""
    if not root.children or not root.body.strip() or _REMARK.search(root.body[:4096]):
        return ""
    text = decoded(Part({}, "text/plain", root.body), problems)
    if text.strip():
        problems.append("text outside parts")
    return text


def mislabelled(spare: Sequence[Part], problems: list[str]) -> str:
    """Return the text of the first part that is text though its label says otherwise."""
    for part in spare:
        if part.kind in _RTF:
            text = _rich(part, problems)
        elif part.kind in _TNEF:
            text = _in_winmail(part, problems)
        else:
            text = _labelled_otherwise(part, problems) if _may_be_text(part) else ""
        if text:
            return text
    return ""


def _rich(part: Part, problems: list[str]) -> str:
    data = data_of(part, problems)
    if not data.lstrip().startswith(b"{\\rtf"):
        return ""
    problems.append("rich text")
    return rtf_text(data.decode("latin-1").replace("\x00", ""))


def _in_winmail(part: Part, problems: list[str]) -> str:
    found = tnef_text(data_of(part, problems))
    if found:
        problems.append("text in winmail.dat")
    return text_of(found, "windows-1252", problems).replace("\r\n", "\n").replace("\x00", "")


def _labelled_otherwise(part: Part, problems: list[str]) -> str:
    text = shown(part, problems)
    if "-----BEGIN PGP MESSAGE-----" in text[:2000]:
        problems.append("encrypted")
        return ""
    if not text.strip() or len(_CONTROL.findall(text[:4096])) * 50 >= len(text[:4096]):
        return ""
    problems.append("text labelled otherwise")
    return text


def _may_be_text(part: Part) -> bool:
    kind = part.kind
    if kind.startswith(_NOT_TEXT) or kind in _NEVER or len(part.body) > _LONGEST:
        return False
    return kind in _APPLICATION or not kind.startswith("application/")


def signed(spare: Sequence[Part], problems: list[str]) -> Part | None:
    """Return what was signed in one piece (S/MIME) as a part of its own; None, with a note, where it is encrypted."""
    for part in spare:
        if part.kind in _SMIME:
            content = signed_content(data_of(part, problems))
            if content:
                problems.append("signed wrapping")
                return entity(content.replace(b"\r\n", b"\n").replace(b"\x00", b""), problems)
            problems.append("encrypted")
    return None

"""Which of two forms of the same mail to read: the plain text or the HTML."""

from __future__ import annotations

import re

_STUB = 600  # characters beyond which a plain part is no remark about its HTML
_CUT_MARK = re.compile(
    r"(?:\[(?:message|text|mail|content)[^\]\n]{0,20}(?:truncated|clipped|cut off|shortened)[^\]\n]{0,20}\]|\(message truncated\)"
    r"|\[\.\.\.\]|…)\s*$",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"^\s*(?:<!doctype html|<html|<body|<div|<p[ >]|<table)", re.IGNORECASE)
_REMARKS = (
    "view",
    "support",
    "display",
    "client",
    "capable",
    "enabled",
    "browser",
    "format",
    "version",
    "anzeig",
    "darstell",
    "afficher",
    "visualiz",
    "visualis",
    "weergeven",
    "visas",
    "vises",
    "näyt",
    "wyświetl",
    "zobraz",
    "просм",
    "表示",
    "查看",
    "görüntüle",
)
_WORD = re.compile(r"\w{2,}")
_SMALL = 40  # characters of a plain text that may be a stand-in of any wording
_LARGER = 4  # times as many words the HTML has where the plain text is only a stand-in or was cut


def says_nothing(plain: str) -> bool:
    """Say whether a plain part is empty, only a remark that the mail is written in HTML, cut off, or markup itself."""
    text = plain.strip()
    if len(text) > _STUB:
        return _CUT_MARK.search(text[-80:]) is not None
    low = text.lower()
    if not low or low.strip("-–—_=* \xa0\u200b\ufeff.") == "" or _CUT_MARK.search(low) is not None:
        return True
    if _MARKUP.match(text) is not None:
        return True
    return "html" in low and any(word in low for word in _REMARKS)


def may_stand_in(plain: str, markup: int) -> bool:
    """Say whether a plain part is so small beside ``markup`` characters of HTML that the two should be compared."""
    return len(plain) <= _SMALL and markup > 200


def better(plain: str, shown: str) -> str:
    """Return the HTML's text where it has much more to say than a small plain part that is no beginning of an ordinary mail."""
    few, many = _WORD.findall(plain.lower()), _WORD.findall(shown.lower())
    if len(many) >= _LARGER * max(1, len(few)) and not set(few) <= set(many[: 4 * len(few) + 20]):
        return shown
    return plain if few or not many else shown

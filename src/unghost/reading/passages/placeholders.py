"""Placeholders of templates: each becomes a word of the same length, each instruction blank, so that every offset stays."""

from __future__ import annotations

import re

_LONGEST = 2000
# Jinja, Liquid, Handlebars, Mustache and ERB write between brackets, mailing programs write merge fields.
_CLOSES = {"{%": "%}", "{#": "#}", "{{{": "}}}", "{{": "}}", "<%": "%>", "<!--": "-->"}
_OPEN = re.compile(
    r"(?P<open>\{%|\{#|\{\{\{|\{\{|<%|<!--)"
    r"|(?P<field>\*\|[\w:.-]{1,60}\|\*|\$\{[\w.-]{1,60}\}|%%?[A-Z][A-Z0-9_]{2,40}%%?|(?<![{\w])\{[A-Za-z][\w.-]{1,60}\}(?!\}))"
)
_MAYBE = re.compile(r"[{<$%][{%#!A-Za-z]|\*\|")
_SILENT = re.compile(r"\{%|\{#|<!--|\{\{-?\s{0,9}(?:[#/^!>~&]|(?:else|end|if|for|with|range)\b)|<%(?!=)")
_COUNT = re.compile(r"count|number|num\b|times|days|weeks|months|\bn\b|quantity|amount", re.IGNORECASE)
_LETTER = re.compile(r"[^\n\r]")


def without_placeholders(text: str) -> str:
    """Return a text of the same length: placeholders are plain words (numbers where they count), instructions and comments blank.

    Linear in its length.
    """
    if not _MAYBE.search(text):
        return text
    kept: list[str] = []
    at = 0
    found = _OPEN.search(text)
    while found:
        end = _end(text, found)
        if end:
            kept += (text[at : found.start()], _stand_in(text[found.start() : end]))
            at = end
        found = _OPEN.search(text, end or found.start() + 1)
    return "".join((*kept, text[at:]))


def _end(text: str, found: re.Match[str]) -> int:
    """Return where what was opened is closed, 0 where it is not."""
    if found["field"]:
        return found.end()
    closer = _CLOSES[found["open"]]
    closed = text.find(closer, found.end(), found.end() + _LONGEST)
    return closed + len(closer) if closed >= 0 else 0


def _stand_in(placeholder: str) -> str:
    if _SILENT.match(placeholder) or "\n" in placeholder:
        return _LETTER.sub(" ", placeholder)
    if _COUNT.search(placeholder):
        return "4" * len(placeholder)
    return "X" + "x" * (len(placeholder) - 1)

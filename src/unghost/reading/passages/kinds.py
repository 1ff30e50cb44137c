"""What kind of text a file holds, by its name and its beginning, and which passages of it somebody will read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import StrEnum

from unghost.reading.passages.passage import Passage, whole
from unghost.reading.passages.placeholders import without_placeholders


class Kind(StrEnum):
    """What a file holds."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    MAIL = "mail"
    TABLE = "table"
    JSON = "json"
    YAML = "yaml"


KINDS = {
    "txt": Kind.TEXT,
    "text": Kind.TEXT,
    "rst": Kind.TEXT,
    "md": Kind.MARKDOWN,
    "markdown": Kind.MARKDOWN,
    "html": Kind.HTML,
    "htm": Kind.HTML,
    "xhtml": Kind.HTML,
    "mjml": Kind.HTML,
    "eml": Kind.MAIL,
    "csv": Kind.TABLE,
    "tsv": Kind.TABLE,
    "json": Kind.JSON,
    "yaml": Kind.YAML,
    "yml": Kind.YAML,
}
TEMPLATES = ("j2", "jinja", "jinja2", "liquid", "hbs", "handlebars", "mustache", "njk", "tmpl", "tpl", "ejs", "erb")
"""Endings of templates: of what comes before them the same holds (``letter.html.j2``)."""
_WITHIN = frozenset((Kind.MAIL, Kind.TABLE, Kind.JSON))
_FIRST_HEADER = re.compile(r"[\ufeff\r\n]{0,9}>?(?:From |[A-Za-z][\w-]{1,60}[ \t]*:)")
_PAGE = re.compile(r"\s{0,500}<(?:!doctype html|html|body|head|table|div|p)\b", re.IGNORECASE)


def known(name: str) -> bool:
    """Say whether a file of that name is one of the kinds people write to others in."""
    return _ending(name) in KINDS or name.rpartition(".")[2].lower() in TEMPLATES


def kind_of(name: str, text: str) -> Kind:
    """Return what a file holds: by the ending of its name, and where that says nothing, by how it begins."""
    kind = KINDS.get(_ending(name))
    if kind is Kind.MAIL or (kind in (None, Kind.TEXT) and _may_be_mail(text)):
        from unghost.reading.passages.mail import looks_like_mail

        return Kind.MAIL if looks_like_mail(text) else Kind.TEXT
    if kind is None and _PAGE.match(text):
        return Kind.HTML
    return kind or Kind.TEXT


def comments_stand_outside(kind: Kind) -> bool:
    """Say whether comments are read in the file itself; else they stand within the passages (the cell of a table)."""
    return kind not in _WITHIN


def passages(source: str, raw: bytes, kind: Kind) -> Iterator[Passage]:
    """Yield what somebody will read of a file, each character traced back to ``source``; ``raw`` are its bytes.

    Placeholders of templates are words or numbers of the same length. Linear in the length of the source.
    """
    if kind is Kind.MAIL:
        yield from (replace(passage, text=without_placeholders(passage.text)) for passage in _mail(source, raw))
    else:
        yield from _shown(without_placeholders(source), kind)


def _shown(source: str, kind: Kind) -> Iterable[Passage]:
    """Each kind is imported when it is met: the start of the command counts."""
    if kind is Kind.HTML:
        from unghost.reading.passages.html import shown_by_html

        return (shown_by_html(source),)
    if kind is Kind.MARKDOWN:
        from unghost.reading.passages.markdown import shown_by_markdown

        return (shown_by_markdown(source),)
    if kind is Kind.TABLE:
        from unghost.reading.passages.table import cells

        return cells(source)
    if kind in (Kind.JSON, Kind.YAML):
        from unghost.reading.passages.strings import values_of_json, values_of_yaml

        return values_of_json(source) if kind is Kind.JSON else values_of_yaml(source)
    return (whole(source),)


def _mail(source: str, raw: bytes) -> Iterable[Passage]:
    from unghost.reading.passages.mail import mail_or_text

    return (mail_or_text(source, raw),)


def _ending(name: str) -> str:
    parts = name.lower().rsplit("/", 1)[-1].split(".")
    if len(parts) > 2 and parts[-1] in TEMPLATES:
        parts.pop()
    return parts[-1] if len(parts) > 1 else ""


def _may_be_mail(text: str) -> bool:
    return _FIRST_HEADER.match(text) is not None

"""Earlier messages recovered from quotations: who wrote them, when, and their words. They stand in for missing originals."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, tzinfo

from unghost.domain.address import Address, canonical
from unghost.domain.message import Quoted
from unghost.reading import limits
from unghost.reading.visible import markers, quotes, signature
from unghost.reading.visible.headings import Heading
from unghost.reading.visible.quoted_dates import moment_in

_ADDRESS = re.compile(r"<?\s?\[?(?:mailto:|<)?([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8})")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST = 40  # quotations of one message


def recover(parts: quotes.Parts, sent: datetime | None) -> tuple[Quoted, ...]:
    """Return each earlier message that a heading dates and attributes, the newest first; of the rest nothing could be made.

    ``sent`` is when the quoting message was written. A quoted moment without an offset is on the clock of whoever quoted it, as
    mail programs write it.
    """
    found: list[Quoted] = []
    jobs = [(block, 1) for block in reversed(parts.quoted)]
    while jobs and len(found) < _MOST:
        block, level = jobs.pop()
        inner = quotes.split_lines(block.lines)
        when = _when(block.heading, sent)
        who = _who(block.heading) if when else None
        if when and who:
            found.append(Quoted(who, when, signature.trim_quoted(inner.own[: limits.QUOTED_CHARS], who.name)))
        if level < limits.QUOTED_LEVELS:
            jobs.extend((b, level + 1) for b in reversed(inner.quoted))
    return tuple(found)


def _who(heading: Heading | None) -> Address | None:
    if heading is None:
        return None
    if heading.fields:
        value = next((v for role, v in heading.fields if role == markers.FROM), "")
        return _person(value.strip(" *\t"))
    return _person(_without_moment(heading.words))


def _person(text: str) -> Address | None:
    match = _ADDRESS.search(text[:1000])
    if match is None:
        name = text.strip(" \t,;:<>[]()\"'*")
        return Address("", name) if name and len(name) < 80 and not any(c.isdigit() for c in name) else None
    name = text[: match.start()].strip(" \t,;:<>[]()\"'*")
    return Address(canonical(match[1].strip(".")), "" if "@" in name else name[-80:])


_MOMENT_WORDS = re.compile(
    r"^.{0,120}?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\b\.?)?|\b(?:19|20)\d{2}\b)(?:\s(?:[Uu]hr|UTC|GMT"
    r"|[A-Z]{2,3}T)\b)?"
    r"(?:\s?(?:\([^)]{0,20}\)|[+-]\d{2}:?\d{2}\b))?[\s,:;>\-]{0,4}"
)
_WORD_OF_WRITING = re.compile(
    r"^\s*(?:uhr\s)?(?:schrieb|skrev|schreef|a écrit|napisał\(a\)|napsal\(a\)|napisał|napsal|escribió|escreveu|ha"
    r" scritto|kirjoitti|wrote)\s+",
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(r"^(?:on|at|um|kl\.?|klo|om|à|a las|alle|às|le|del?|<)\s", re.IGNORECASE)


def _without_moment(words: str) -> str:
    """Take the date and the verb out of an attribution, so that the writer remains."""
    text = " ".join(words.split())
    rest = text
    for _ in range(2):  # year first, then the time of day
        match = _MOMENT_WORDS.match(rest)
        if not match or "@" in match[0] or match.end() >= len(rest) - 2:
            break
        rest = rest[match.end() :]
    rest = _WORD_OF_WRITING.sub("", rest)
    verb = next((m for m in _WORD.finditer(rest) if m[0].lower() in markers.VERBS), None)
    if verb and verb.start() > 1 and ("@" in rest[: verb.start()] or "@" not in rest):
        rest = rest[: verb.start()]
    return _LEFT_OVER.sub("", rest)


def _when(heading: Heading | None, sent: datetime | None) -> datetime | None:
    if heading is None:
        return None
    words = next((v for role, v in heading.fields if role == markers.SENT), "") or heading.words
    home: tzinfo | None = sent.tzinfo if sent else None
    found = moment_in(words, home, sent)
    # A quotation cannot be younger than what quotes it, a day's difference of clocks apart.
    return found if found is None or sent is None or found - sent <= timedelta(days=1) else None

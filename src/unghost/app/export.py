"""Export: everything a home keeps, or everything about one person, as plain JSON values and mails."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from unghost.app.erased import Taking, Traces
from unghost.app.ports import Store
from unghost.app.ports_outbox import Outbox
from unghost.domain.deed import Deed
from unghost.domain.letter import Letter
from unghost.history.history import Facts

README = """This is a copy of what unghost keeps{whom}.

Each file *.jsonl holds one JSON object a line; the names of the fields are those of the program's own documentation
(docs/reference). Moments are ISO 8601 with their offset. letters/ holds the letters that were approved, as mails, to the byte
but for the Date line, which is written when they leave. Passwords and keys are not in it.
{note}"""
_ABOUT = """
A line is here because it names this person: by an address, a telephone number or a full name. It may name others too: look at it
before you hand it over (GDPR Art. 15(4)). thinks.json is what the program thinks of them, and why.
"""
_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class File:
    """One file of an export: a safe name without any folder but our own, and its pieces of text or bytes."""

    name: str
    pieces: Iterable[bytes]


@dataclass(frozen=True, slots=True)
class About:
    """Whom an export is about: by what they are recognised, what to call them, which addresses are ours, and what is thought of
    them now (plain JSON; None where they are nobody's case).
    """

    title: str
    traces: Traces
    ours: Callable[[str], bool]
    thinks: Any = None


def files_of(store: Store, outbox: Outbox, about: About | None = None) -> Iterator[File]:
    """Yield the files of an export: of everything, or of what is about one person. The same home gives the same bytes.

    What is about somebody is what an erasure would take or change.
    """
    whom = "" if about is None else f" about {about.title}"
    yield File("README.txt", [README.format(whom=whom, note="" if about is None else _ABOUT).encode()])
    facts = store.facts()
    for field in fields(Facts):
        if about is None or field.name != "sources":
            yield _lines(field.name, (fact for fact in getattr(facts, field.name) if _is_about(fact, about)))
    letters = [letter for letter in outbox.letters() if about is None or _names(about, letter.to, letter.person)]
    drafts = [one for one in outbox.versions() if about is None or _names(about, one.to, one.person, one.body)]
    theirs = {letter.id for letter in letters} | {one.draft for one in drafts}
    yield _lines("drafts", drafts)
    yield _lines("letters", (replace(letter, raw=b"") for letter in letters))
    yield _lines("log", (deed for deed in outbox.deeds() if about is None or deed.subject in theirs or _told(about, deed)))
    if about is None:
        yield _lines("settings", [store.settings()])
        yield _lines("accounts", store.accounts())
    elif about.thinks is not None:
        yield File("thinks.json", [json.dumps(about.thinks, ensure_ascii=False, indent=1).encode("utf-8", "replace")])
    yield from (File(f"letters/{name}.eml", [letter.raw]) for name, letter in _named(letters))


def safe_name(text: str) -> str:
    """Return a file name of letters, digits, hyphens and underscores: no path, nothing hidden, nothing a system reserves."""
    return _UNSAFE.sub("_", text)[:LONGEST_NAME].strip("_") or "letter"


def plain(value: Any) -> Any:
    """Return a value of ours as plain JSON: fields by their names, moments and amounts as text. Bytes are left out."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        named = ((f.name, getattr(value, f.name)) for f in fields(value))
        return {name: plain(found) for name, found in named if not isinstance(found, bytes)}
    if isinstance(value, date):  # moments are days, too
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, dict):
        return {str(name): plain(found) for name, found in value.items()}
    if isinstance(value, list | tuple):
        return [plain(found) for found in value]
    return value


def _lines(name: str, found: Iterable[Any]) -> File:
    lines = (json.dumps(plain(one), ensure_ascii=False) + "\n" for one in found)
    return File(f"{name}.jsonl", (line.encode("utf-8", "replace") for line in lines))


def _is_about(fact: Any, about: About | None) -> bool:
    return about is None or Taking(about.traces, about.ours).left(fact) is not fact


def _names(about: About, *texts: str) -> bool:
    return any(about.traces.who(text) or about.traces.within(text) for text in texts)


def _told(about: About, deed: Deed) -> bool:
    return _names(about, deed.subject, json.dumps(plain(dict(deed.body)), ensure_ascii=False))


def _named(letters: Iterable[Letter]) -> Iterator[tuple[str, Letter]]:
    """Yield letters with names that no two of them share."""
    taken: set[str] = set()
    for letter in letters:
        name = stem = safe_name(letter.id)
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}_{number}"
        taken.add(name.casefold())
        yield name, letter

"""The stories as told in ``stories/*.toml``: people, their mails, calls, deals, and what must be said of each of them.

How to add one is written at the top of ``stories/gwen-parry.toml``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

FOLDER = Path(__file__).with_name("stories")
HOME = "brightwell-pumps.example"
LONDON = ZoneInfo("Europe/London")
PLACES = ("mbox", "maildir", "eml")
CLIENTS = ("gmail", "outlook", "apple", "mobile", "plain", "html")
AUTOS = ("", "ooo", "left", "bounce", "newsletter", "robot", "invite", "accept", "forward")
_HEADING = re.compile(r"^@ (\S+) (\d{4}-\d\d-\d\d \d\d:\d\d)(.*)$")
_OPTIONS = frozenset(("subject", "to", "cc", "as", "attach", "client", "auto", "start", "noref", "of", "lang"))


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody who writes mail: ``emails`` with the usual address first, ``client`` the shape of their mails."""

    key: str
    name: str
    emails: tuple[str, ...]
    org: str = ""
    title: str = ""
    phone: str = ""
    zone: str = "Europe/London"
    country: str = "GB"
    language: str = "en"
    client: str = "gmail"
    closing: str = ""
    signs: str = ""

    @property
    def email(self) -> str:
        """The address used most."""
        return self.emails[0]

    @property
    def ours(self) -> bool:
        """Whether they are on our side."""
        return self.email.endswith("@" + HOME)


ME = Writer("me", "Nora Ellery", (f"nora@{HOME}",), "Brightwell Pumps", "", "+44 20 7946 0144")
TOM = Writer("tom", "Tom Okafor", (f"tom@{HOME}",), "Brightwell Pumps", "Service", "+44 20 7946 0145", client="outlook")


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of a story. ``at`` carries the writer's zone; an empty ``subject`` goes on in the thread before it."""

    number: int
    who: str
    at: datetime
    text: str
    options: Mapping[str, str] = field(default_factory=dict)

    def option(self, name: str) -> str:
        """Return the value of an option, empty where it is not given."""
        return self.options.get(name, "")

    @property
    def auto(self) -> str:
        """The kind of machine that wrote it, empty for a person."""
        return self.option("auto")


@dataclass(frozen=True, slots=True)
class Expectation:
    """What must be said of the person at the fixed moment; an empty list, or None, leaves a thing open.

    ``states``, ``since``, ``last_sign_of_life``, ``plays`` and ``causes`` are sets of right answers; ``breaks`` and ``lapses``
    are numbers of mails in the story. ``clock`` is True where a wait of ours is open, False where none is. ``contact`` is False
    for machines: they are no prospects and must not be listed as late, silent, unreachable or owed an answer.
    """

    person: str
    states: tuple[str, ...] = ()
    since: tuple[date, ...] = ()
    last_sign_of_life: tuple[date, ...] = ()
    plays: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    breaks: tuple[int, ...] = ()
    lapses: tuple[int, ...] = ()
    handled_by: str = ""
    wake: date | None = None
    truth: str = ""
    suppressed: bool = False
    clock: bool | None = None
    contact: bool = True


@dataclass(frozen=True, slots=True)
class Story:
    """One relationship: ``place`` is where our mailbox keeps it, ``twice`` the mails that a second server holds as well."""

    slug: str
    person: Writer
    people: Mapping[str, Writer]
    mails: tuple[Mail, ...]
    tags: tuple[str, ...]
    place: str
    twice: tuple[int, ...]
    deals: tuple[Mapping[str, Any], ...]
    calls: tuple[Mapping[str, Any], ...]
    meetings: tuple[Mapping[str, Any], ...]
    our_footer: str
    expectation: Expectation

    def writer(self, key: str) -> Writer:
        """Return the writer behind a key of the story; ValueError where there is none."""
        if key not in self.people:
            raise ValueError(f"{self.slug}: nobody is called {key!r}")
        return self.people[key]


@cache
def stories() -> tuple[Story, ...]:
    """Return all stories, in the order of their file names."""
    return tuple(read_story(path.stem, path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml")))


def tagged(tag: str) -> tuple[Story, ...]:
    """Return the stories that show a thing."""
    return tuple(story for story in stories() if tag in story.tags)


def expected(story: Story) -> Expectation:
    """Return what must be said of a story's person at the fixed moment."""
    return story.expectation


def read_story(slug: str, toml: str) -> Story:
    """Read one story from its text; ValueError names the story and what is wrong with it."""
    data = tomllib.loads(toml)
    person = _writer("they", data | {"emails": data["email"]})
    people = {"me": ME, "tom": TOM, "they": person}
    for key, row in data.get("people", {}).items():
        people[key] = _writer(key, _shared(data) | row | {"emails": [row["email"]]})
    place = data.get("place", "mbox")
    if place not in PLACES:
        raise ValueError(f"{slug}: {place!r} is no place")
    return Story(
        slug=slug,
        person=person,
        people=people,
        mails=tuple(_mails(slug, people, data["letters"])),
        tags=tuple(data["tags"]),
        place=place,
        twice=tuple(data.get("twice", ())),
        deals=tuple(data.get("deals", ())),
        calls=tuple(data.get("calls", ())),
        meetings=tuple(data.get("meetings", ())),
        our_footer=data.get("our_footer", ""),
        expectation=_expectation(person.email, data["expect"]),
    )


def london(text: str) -> datetime:
    """Return the moment of a London clock time such as ``2026-05-28 10:15``."""
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


def _shared(data: Mapping[str, Any]) -> dict[str, Any]:
    return {key: data[key] for key in ("org", "zone", "country", "language", "client", "closing") if key in data}


def _writer(key: str, data: Mapping[str, Any]) -> Writer:
    names = ("name", "org", "title", "phone", "zone", "country", "language", "client", "closing", "signs")
    fields = {name: str(data[name]) for name in names if name in data}
    if fields.get("client", "gmail") not in CLIENTS:
        raise ValueError(f"{fields['name']}: no mail program is called {fields['client']!r}")
    return Writer(key=key, emails=tuple(data["emails"]), **fields)


def _mails(slug: str, people: Mapping[str, Writer], letters: str) -> Iterable[Mail]:
    number, heading, words = 0, None, list[str]()
    for line in [*letters.strip("\n").split("\n"), "@"]:
        if not line.startswith("@"):
            words.append(line)
            continue
        if heading is not None:
            number += 1
            yield _mail(slug, people, number, heading, "\n".join(words).strip("\n"))
        heading, words = line, []


def _mail(slug: str, people: Mapping[str, Writer], number: int, heading: str, text: str) -> Mail:
    found = _HEADING.match(heading)
    if found is None or found[1] not in people:
        raise ValueError(f"{slug}: mail {number} has no proper heading: {heading}")
    options = dict(_option(piece) for piece in found[3].split("|") if piece.strip())
    strange = set(options) - _OPTIONS
    if strange or options.get("auto", "") not in AUTOS:
        raise ValueError(f"{slug}: mail {number} has an option nobody knows: {heading}")
    at = datetime.fromisoformat(found[2]).replace(tzinfo=ZoneInfo(people[found[1]].zone))
    return Mail(number, found[1], at, text, options)


def _option(piece: str) -> tuple[str, str]:
    name, _, value = piece.strip().partition("=")
    return name.strip(), value.strip() or "yes"


def _expectation(person: str, data: Mapping[str, Any]) -> Expectation:
    since = data.get("since")
    return Expectation(
        person=person,
        states=tuple(data.get("state", ())),
        since=tuple(since or ()),
        last_sign_of_life=tuple(data.get("last", ())),
        plays=tuple(data.get("plays", ())),
        causes=tuple(data.get("causes", ())),
        breaks=tuple(data.get("breaks", ())),
        lapses=tuple(data.get("lapses", ())),
        handled_by=data.get("handled_by", ""),
        wake=data.get("wake"),
        truth=data.get("truth", ""),
        suppressed=bool(data.get("suppressed", False)),
        clock=None if since is None else bool(since),
        contact=bool(data),
    )

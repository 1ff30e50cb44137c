"""How the user writes: a small profile learnt from letters they sent, which they can read and change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from statistics import median
from typing import TypeVar

from unghost.domain.address import Address
from unghost.domain.message import Kind, Message
from unghost.drafts.greetings import Greeting, greeting_of, theirs, words_of
from unghost.drafts.wording import one_line
from unghost.reading.language import language_of
from unghost.reading.visible.signature import is_name

T = TypeVar("T")
ENOUGH = 3
"""Letters that must agree to show a habit (a judgement of ours): one or two may be an accident."""
MOST = 300
"""Letters looked at, the latest: habits change, and nobody waits for a thousand."""
OURS = "en"
"""The language our letters are in."""
GREETING, SIGN_OFF = "Hello {name},", ""
FORMAL = re.compile(r"\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b")
FAMILIAR = re.compile(r"\b(?:du|dir|dich|deine?[mnrs]?)\b", re.IGNORECASE)
NAMES = ("first", "full")
SET = ("greeting", "sign_off", "name", "names", "words")
"""What the user may set, in the order it is shown."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What one letter of the user's shows: to whom, the greeting, closing and name as written, how many words, the language.

    ``german`` is "du" or "Sie" where a German letter uses one alone, ``begins`` says that it begins a thread.
    """

    at: datetime
    to: tuple[Address, ...]
    greeting: Greeting | None
    closing: str
    signed: str
    words: int
    language: str
    german: str = ""
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Last:
    """How one person was greeted last: the form with ``{name}``, the name used for them, and when."""

    greeting: str
    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Style:
    """A profile. ``greeting`` holds ``{name}`` where the name goes; ``sign_off`` is the line above the name, empty for none.

    ``name`` is what the user signs with, empty where nothing tells. ``names`` says what ``{name}`` is: "first" or "full".
    ``words`` is the usual length of a letter, None where nothing tells. ``letters`` is how many letters it rests on,
    ``languages`` how many of them are in which. ``people`` says how each address was greeted last, ``germans`` whether they are
    called "du" or "Sie". ``told`` names the fields the user set themself.
    """

    greeting: str = GREETING
    sign_off: str = SIGN_OFF
    name: str = ""
    names: str = "first"
    words: int | None = None
    letters: int = 0
    languages: Mapping[str, int] = field(default_factory=dict)
    people: Mapping[str, Last] = field(default_factory=dict)
    germans: Mapping[str, str] = field(default_factory=dict)
    told: frozenset[str] = frozenset()

    @property
    def learnt(self) -> bool:
        """Whether there were letters enough to learn from."""
        return self.letters >= ENOUGH

    def towards(self, addresses: Iterable[str]) -> Last | None:
        """Return how somebody of these addresses was greeted last, None where nobody knows; the user's own greeting and way to
        name people go before it.
        """
        found = [self.people[one] for one in addresses if one in self.people] if "names" not in self.told else []
        last = max(found, key=lambda last: last.at, default=None)
        return replace(last, greeting=self.greeting) if last is not None and "greeting" in self.told else last


def sample_of(message: Message) -> Sample | None:
    """Return what a letter of ours shows of how its writer writes; None where a machine wrote it, or it has no date or words."""
    if message.date is None or message.kind not in (Kind.HUMAN, Kind.OURS) or not message.text.strip():
        return None
    names = words_of(*(text for to in message.to for text in (to.name, to.email)))
    language = language_of(message.text)
    signature = message.signature
    signed = signature.text.split("\n")[0] if signature else ""
    return Sample(
        message.date,
        message.to,
        greeting_of(message.text, names),
        one_line(signature.closing) if signature else "",
        one_line(signed if is_name(signed) else signature.name if signature else ""),
        len(message.text.split()),
        language,
        _german(message.text) if language == "de" else "",
        message.in_reply_to is None,
    )


def _german(text: str) -> str:
    formal, familiar = FORMAL.search(text), FAMILIAR.search(text)
    return "" if bool(formal) == bool(familiar) else "Sie" if formal else "du"


def learn(samples: Iterable[Sample]) -> Style:
    """Return the habits that letters show, of the latest ``MOST`` of them; the plain defaults where too few show one.

    Greeting and sign-off are learnt from letters in the language ours are in alone; a greeting counts without the name in it,
    and that of letters which begin a thread before that of answers, where it is often shorter.
    """
    every = sorted(samples, key=lambda one: one.at, reverse=True)
    latest = every[:MOST]
    greeted = [(one, one.greeting) for one in latest if one.greeting and _ours(one.greeting)]
    begun = [greeting.form for one, greeting in greeted if one.begins]
    titled = sum(greeting.titled for _, greeting in greeted)
    return Style(
        greeting=_usual(begun) or _usual([greeting.form for _, greeting in greeted]) or GREETING,
        sign_off=_usual([one.closing for one in latest if one.signed and one.language in (OURS, "")]) or SIGN_OFF,
        name=_usual([one.signed for one in latest if one.signed], 1) or "",
        names="full" if 2 * titled > len(greeted) else "first",
        words=round(median(one.words for one in latest)) if len(latest) >= ENOUGH else None,
        letters=len(latest),
        languages=dict(Counter(one.language for one in latest if one.language).most_common()),
        people=_people(every),
        germans={to.email: one.german for one in reversed(every) for to in one.to if one.german},
    )


def _ours(greeting: Greeting) -> bool:
    return greeting.name != "" and greeting.language in (OURS, "")


def _people(latest: Sequence[Sample]) -> dict[str, Last]:
    """Return how each addressee was greeted last by a name of theirs, in the language ours are in."""
    found: dict[str, Last] = {}
    for one in latest:
        for to in one.to if one.greeting and _ours(one.greeting) else ():
            if to.email not in found and one.greeting and theirs(one.greeting.name, words_of(to.name, to.email)):
                found[to.email] = Last(one.greeting.form, one_line(one.greeting.name), one.at)
    return found


def with_words(style: Style, told: Mapping[str, str]) -> Style:
    """Return a profile in which the user's own word stands in the place of what was learnt."""
    fields: dict[str, str | int | None] = {name: told[name] for name in SET if name in told and name != "words"}
    if "words" in told:
        fields["words"] = int(told["words"])
    return replace(style, **fields, told=frozenset(fields))  # type: ignore[arg-type]  # the names are those of SET, checked when read


def _usual(found: Sequence[T], least: int = ENOUGH) -> T | None:
    """Return what is found most often, the latest of equals; None where that is not often enough. ``found`` is latest first."""
    best = Counter(found).most_common(1)
    return best[0][0] if best and best[0][1] >= least else None

"""Events in what they, their colleagues and machines wrote, and in our notes: a finer reading of what the causes hear."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

from unghost.causes.catalogue import causes
from unghost.causes.cause import Cause, Finding, View
from unghost.causes.events.event import RULES, Event, EventKind, Whom
from unghost.causes.events.kinds import kind_of
from unghost.causes.events.names import LEAST, registered
from unghost.causes.events.whose import Said, Speaker, decider_of, whose
from unghost.causes.latest import latest
from unghost.causes.overheard import Passage, passages
from unghost.causes.phrases import AGAINST, Heard, hear
from unghost.causes.telling import tellings
from unghost.domain.hours import zone
from unghost.domain.touch import Side
from unghost.history.companies import squeezed
from unghost.reading.acts.sensitive import is_sensitive
from unghost.reading.dates.find import named_dates

READ = ("life_event", "company_event", "contact_left", "decider_left")
LONGEST_AHEAD = timedelta(days=400)
BRIEF = 700
"""Characters of a mail people write to each other; what is longer may tell of anybody."""
_NAME = re.compile(r"(?<=[a-z,;:)–-] )[A-Z][a-z]{2,}\b")
_NO_STRANGERS = frozenset(
    [
        *(date(2024, month, 1).strftime("%B") for month in range(1, 13)),
        *(date(2024, 1, day).strftime("%A") for day in range(1, 8)),
    ]
)
_NOUNS_BEAR_CAPITALS = re.compile(r"\b(?:der|die|das|und|ist|wir|nicht|ich|mit|wurde|bei)\b")
_MORE = re.compile(
    r"promo[tvçu]|beförder|ascen|new role|bigger role|(?:i am|i'm|i’m) now|offices?\b|headquart|premises|building|\bsite\b|umzug"
    r"|déménag|locaux|mudan|oficinas|instalações|escritório|verhui[sz]|kantoor",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_OLD = re.compile(
    r"\b(?:(?:\w+ )?years? (?:after|since)|last year|a year ago|years? (?:ago|back|earlier)|decades?|long ago"
    r"|back in|used to|when (?:we|i) (?:were|was|first)|at the time"
    r"|letztes jahr|voriges jahr|vor (?:\w+ )?jahren?|damals|l'an(?:née)? (?:dernier|dernière|passée?)"
    r"|il y a (?:\w+ )?ans?|hace (?:\w+ )?años?"
    r"|el año pasado|há (?:\w+ )?anos?|ano passado|vorig jaar|jaren? geleden|anni fa|l'anno scorso|förra året|år sedan)\b",
    re.IGNORECASE,
)


def _nothing(_view: View) -> Finding:
    return Finding()


def _own_kind(name: str, phrases: tuple[str, ...]) -> Cause:
    """Return what is heard like a cause but is none: it tells of an event and explains no silence."""
    return Cause(name, name, "Heard for the events alone.", "R24", 0.01, _nothing, phrases)


PROMOTED = _own_kind(
    "promotion",
    (
        "(?:i've|i have|i|she|he|(?-i:[A-Z])\\S+) (?:has |have |was |just |got )*(?:just |recently )?(?:been )?promoted",
        "(?:my|his|her) (?:\\S+ )?promotion",
        "(?:i've|i have|i|she|he) (?:just |recently )?(?:taken|took|started) (?:on |over )?(?:a|my|the) (?:new|bigger) role",
        "(?:i'm|i am) now (?:the )?(?:head|director|vice president|vp|ceo|cfo|coo|cto|manager|lead) (?:of|for)",
        "(?:ich bin|wurde|wurden) (?:\\S+ )?befördert",
        "(?:j'ai été|a été|suis) (?:\\S+ )?promue?",
        "(?:me han|he sido|ha sido) (?:\\S+ )?(?:ascendid[oa]|promovid[oa])",
        "(?:fui|foi) (?:\\S+ )?promovid[oa]",
        "(?:ben|is) (?:\\S+ )?gepromoveerd tot",
    ),
)
MOVED = _own_kind(
    "office_move",
    (
        "(?:we|our (?:company|team|office|firm)) (?:\\S+ )?(?:are |is |have |has |will be |will "
        "|'re )?(?:just )?(?:moved|moving|move|relocating|relocated) "
        "(?:\\S+ ){0,3}(?:offices?|headquarters|premises|building|site)",
        "(?:office|headquarters) (?:move|relocation)",
        "(?:moved|moving|move) (?:in)?to (?:our|a|the) new (?:\\S+ )?(?:offices?|premises|headquarters|building)",
        "(?:unser|im|der) (?:\\S+ )?(?:büroumzug|firmenumzug|umzug)",
        "(?:déménagement de nos|nous déménageons|nouveaux locaux)",
        "(?:mudanza de (?:oficina|oficinas)|nuevas oficinas|nos mudamos)",
        "(?:novas instalações|mudança de (?:escritório|instalações))",
        "(?:verhuizing van ons|nieuwe kantoor|we verhuizen)",
    ),
)


@dataclass(frozen=True, slots=True)
class Ending:
    """A passage that says something is over: what the cause had heard before it holds no longer."""

    cause: str
    at: datetime


@latest
def heard_events(view: View) -> tuple[tuple[Event, ...], tuple[Ending, ...]]:
    """Return the events that somebody's words to us tell of, and what says that some are over, each in order of time."""
    events: list[Event] = []
    endings: list[Ending] = []
    for passage in passages(view):
        for cause, heard in _heard(passage.text):
            if heard.polarity == AGAINST:
                endings.append(Ending(cause.name, passage.at))
            elif event := _event(view, passage, cause, heard):
                events.append(event)
    return tuple(events), tuple(endings)


def _heard(text: str) -> Iterator[tuple[Cause, Heard]]:
    """Yield what a text tells of the causes that are events, by its phrases where it has them; and other events."""
    told = tellings(text)
    for cause in _read_causes():
        mine = [t for t in told if t.cause == cause.name]
        by_phrase = hear(text, cause) if mine else ()
        yield from ((cause, h) for h in by_phrase)
        for t in mine:
            if not any(t.start <= h.start < t.end for h in by_phrase):
                yield cause, Heard(t.polarity, t.start, t.end, t.quote, t.quote)
    if _MORE.search(text):
        yield from ((cause, h) for cause in (PROMOTED, MOVED) for h in hear(text, cause))


@cache
def _read_causes() -> tuple[Cause, ...]:
    return tuple(cause for cause in causes() if cause.name in READ)


def _speaker(view: View, passage: Passage) -> Speaker:
    if passage.message is None:
        return Speaker.NOTE
    person = view.correspondence.person
    own = next((t for t in view.correspondence.touches if t.message == passage.message), None)
    if own is not None:
        if own.side is Side.OURS:
            return Speaker.NOTE
        return Speaker.OWN if own.by in person.addresses else Speaker.COLLEAGUE
    machine = any(s.message == passage.message for s in view.correspondence.signals)
    return Speaker.MACHINE if machine else Speaker.COLLEAGUE


def _event(view: View, passage: Passage, cause: Cause, heard: Heard) -> Event | None:
    sentence, person = heard.sentence, view.correspondence.person
    kind = kind_of(cause.name, heard.quote, sentence)
    about = whose(cause.name, _said(view, passage, heard))
    if kind is None or about is None or is_old(sentence, passage.at):
        return None
    rule = RULES[kind]
    if rule.sensitive and kind is not EventKind.FAMILY and not _is_life(sentence, passage):
        return None  # the words of a trade
    return Event(
        kind=kind,
        at=passage.at,
        about=about,
        who={Whom.PERSON: person.id, Whom.ACCOUNT: person.account, Whom.DECIDER: decider_of(sentence)}[about],
        cause=cause.name if cause.name in READ else "",
        quote=sentence,
        message=passage.message,
        origin=_speaker(view, passage).value,
        expires=_end(view, passage, sentence) + timedelta(days=rule.days),
        sensitive=rule.sensitive,
    )


def _is_life(sentence: str, passage: Passage) -> bool:
    return is_sensitive(sentence) or (len(passage.text) <= BRIEF and is_sensitive(passage.text))


def _said(view: View, passage: Passage, heard: Heard) -> Said:
    sentence, person = heard.sentence, view.correspondence.person
    before, found, _ = sentence.partition(heard.quote)
    firm = (registered(person.account).partition(".")[0], *view.history.companies.get(person.account, ()))
    bare = {squeezed(name) for name in firm if len(squeezed(name)) >= LEAST}
    known = {squeezed(part) for name in (person.name, *firm) for part in name.split()}
    return Said(
        sentence,
        before if found else "",
        heard.quote,
        _speaker(view, passage),
        named=_names(sentence, person.name),
        firm_named=any(name in squeezed(sentence) for name in bare),
        strangers=_strangers(sentence, known),
        brief=len(passage.text) <= BRIEF,
    )


def _strangers(sentence: str, known: set[str]) -> bool:
    """Say whether a sentence names anybody or anything we do not know; where nouns bear capitals, that cannot be told."""
    if _NOUNS_BEAR_CAPITALS.search(sentence):
        return False
    return any(squeezed(word) not in known and word not in _NO_STRANGERS for word in _NAME.findall(sentence))


def _names(sentence: str, name: str) -> bool:
    parts = [part for part in name.split() if len(part) > 2 and part[:1].isupper()]
    return any(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", sentence) for part in parts)


def is_old(sentence: str, at: datetime) -> bool:
    """Say whether a sentence tells of long ago: a year that had passed, "years ago", "used to"."""
    if _OLD.search(sentence):
        return True
    years = [int(year) for year in _YEAR.findall(sentence)]
    floor = at.year - 1 if at.month <= 6 else at.year
    return bool(years) and max(years) < floor


def _end(view: View, passage: Passage, sentence: str) -> datetime:
    """Return when the event itself is over, as far as a day was named: of a machine its day of return, else the last day said."""
    signal = next((s for s in view.correspondence.signals if s.message == passage.message), None)
    named = [signal.return_date.date] if signal is not None and signal.return_date is not None else []
    named = named or [n.date for n in named_dates(sentence, passage.at)]
    here = zone(view.correspondence.week.zone)
    ends = [datetime.combine(day, time(0), tzinfo=here) for day in named if day <= (passage.at + LONGEST_AHEAD).date()]
    return max([passage.at, *ends])

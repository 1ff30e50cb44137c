"""Signs: what has happened since a letter was written that makes its words stale. Pure; one reading a kind, tried in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.app.matter import LOOK_BACK, beside, mark, whom
from unghost.domain.hours import zone
from unghost.domain.letter import Letter, Version
from unghost.domain.listed import ListScope, entries_for
from unghost.domain.message import Kind
from unghost.domain.record import TruthState
from unghost.domain.touch import Channel, Side, Touch
from unghost.history.history import Correspondence, History
from unghost.reading.acts.sensitive import is_sensitive
from unghost.silence.truth import table_truth

WHOLE_SECOND = timedelta(seconds=1)
"""The date line of a mail counts whole seconds: one written in the very second of a draft may have come after it."""

LONGEST_WAY = timedelta(days=2)
"""A mail that is longer on its way than a day counts from its arrival (reading/mime/moments.py)."""
FULL_NAME = 2
"""Words of a name from which on it says who somebody is."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What stands against a letter: a sentence for a person, and the Message-ID that shows it, empty where no mail does."""

    why: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A letter, when its words were written, what was known then (see ``app.matter``), and those it concerns.

    ``whom`` holds one correspondence or two, that of the case first. ``seen`` is None where nobody noted what was known.
    """

    letter: Letter
    since: datetime
    seen: frozenset[str] | None
    whom: tuple[Correspondence, ...]
    history: History

    @property
    def back(self) -> datetime:
        """How far back something may lie that was not known when the words were written."""
        return self.since - (LONGEST_WAY if self.seen is None else LOOK_BACK)

    def lately(self, touches: Sequence[Touch]) -> Iterator[Touch]:
        """Yield the touches that nobody knew of when the words were written, the latest first."""
        for touch in reversed(touches):
            if touch.at < self.back:
                return
            if self.after(touch):
                yield touch

    def after(self, touch: Touch) -> bool:
        """Say whether a touch came after the words were written, or came to be known after: made, arrived or read since then."""
        if self.seen is not None and not touch.recovered and touch.at >= self.back and mark(touch) not in self.seen:
            return True
        if touch.message is None:
            return touch.at > self.since
        return max(touch.at, touch.received or touch.at) > self.since - WHOLE_SECOND


def written(letter: Letter, version: Version, history: History, about: Correspondence) -> Written:
    """Return what the readings below look at."""
    seen = None if version.seen is None else frozenset(version.seen)
    return Written(letter, version.at, seen, whom(history, about, letter.to), history)


def sign(letter: Written) -> Sign | None:
    """Return the first thing that has happened since a letter was written and speaks against it, None where nothing has."""
    return next((found for read in READINGS for one in letter.whom if (found := read(letter, one)) is not None), None)


def bare(message_id: str | None) -> str:
    """Return a Message-ID without its brackets, empty where there is none."""
    return (message_id or "").strip().removeprefix("<").removesuffix(">")


def _gone_already(letter: Written, one: Correspondence) -> Sign | None:
    """The mailbox holds this very letter: it has been sent, whatever the outbox remembers (a restored backup)."""
    own = bare(letter.letter.message_id)
    found = next((t for t in one.ours if bare(t.message) == own), None)
    return Sign(f"This letter has gone already: it lies in the mail of {_day(letter, found.at)}.", own) if found else None


def _told(letter: Written, one: Correspondence) -> Sign | None:
    """You recorded the truth, or let them rest."""
    for truth in reversed(one.truths):
        if truth.at > letter.since and truth.state is not TruthState.UNKNOWN:
            return Sign(f"On {_day(letter, truth.at)} you recorded the truth about {_name(one)}: {_words(truth.state.value)}.")
    park = next((p for p in reversed(one.parks) if p.at > letter.since), None)
    return Sign(f"You let {_name(one)} rest until {park.until.day} {park.until:%B %Y}.") if park else None


def _listed(letter: Written, one: Correspondence) -> Sign | None:
    """You put them on your suppression list, as after a call in which they asked for it: why comes before how you heard."""
    if not _theirs_is(letter, one):
        return None
    for entry in entries_for(letter.history.listed, one.person.addresses):
        if letter.since < entry.since <= letter.history.now and entry.scope in (ListScope.ALL, ListScope.MAIL):
            why = f": {entry.reason.rstrip('.')}" if entry.reason else ""
            return Sign(f"{entry.who} is on your suppression list since {_day(letter, entry.since)}{why}.")
    return None


def _noted(letter: Written, one: Correspondence) -> Sign | None:
    """You noted something in their life that comes first. What it is, is not repeated."""
    hard = next((n for n in one.notes if n.at > letter.since and _is_hard(n.text, one.person.name)), None)
    return Sign(f"By your note of {_day(letter, hard.at)}, something in their life comes first.") if hard else None


def _is_hard(note: str, name: str) -> bool:
    """Say whether a note tells of a hard hour: a note is about its person, whether it names them, says "he", or neither."""
    names = "|".join(re.escape(part) for part in (name, *name.split()) if part)
    told = re.sub(rf"(?<!\w)(?:{names})(?!\w)", "he", re.sub(rf"(?<!\w)(?:{names})['’]s\b", "his", note)) if names else note
    return any(is_sensitive(text) for text in (note, told, f"He is {note[:1].lower()}{note[1:]}"))


def _heard(letter: Written, one: Correspondence) -> Sign | None:
    """They showed a sign of life, on any channel."""
    for touch in letter.lately(one.touches):
        if touch.sign_of_life:
            return Sign(f"{_did(letter, one, touch)} on {_day(letter, touch.at)}.", bare(touch.message))
    return None


def _namesake(letter: Written, one: Correspondence) -> Sign | None:
    """Somebody of their full name wrote from an address nobody had seen before: it may well be them."""
    name = one.person.name.casefold()
    if len(name.split()) < FULL_NAME:
        return None
    for other in letter.history.people.values():
        if other.person.id != one.person.id and other.person.name.casefold() == name:
            first = next(iter(other.touches), None)
            if first is not None and first.sign_of_life and letter.after(first):
                return Sign(f"{_name(one)} wrote from {first.by} on {_day(letter, first.at)}, it seems.", bare(first.message))
    return None


def _calendar(letter: Written, one: Correspondence) -> Sign | None:
    """A meeting with them has come into the calendar and lies ahead, or was called off."""
    new = (m for m in one.meetings if m.known_at > letter.since and (m.cancelled or m.start > letter.history.now))
    met = next(new, None)
    if met is None:
        return None
    day = _day(letter, met.start)
    return Sign(
        f"The meeting with {_name(one)} on {day} was called off." if met.cancelled else f"You are to meet {_name(one)} on {day}."
    )


def _somebody_beside(letter: Written, one: Correspondence) -> Sign | None:
    """Somebody else spoke to us in their place: of their house, in a thread of theirs, or on their deal."""
    for other, touch in _beside(letter, one):
        if touch.sign_of_life:
            return Sign(f"{_did(letter, other, touch)} on {_day(letter, touch.at)}, in the same matter.", bare(touch.message))
    return None


def _one_of_us(letter: Written, one: Correspondence) -> Sign | None:
    """One of us has been in touch since; a call of your own that reached nobody changes no words, only the time."""
    me = letter.history.settings.me
    for touch in letter.lately(one.ours):
        if not (touch.attempt and touch.by in me):
            return _in_touch("You were" if touch.by in me else f"{touch.by or 'A colleague'} was", letter, one, touch)
    for other, touch in _beside(letter, one):
        if touch.side is Side.OURS and touch.by and touch.by not in me:
            return _in_touch(f"{touch.by} was", letter, other, touch)
    return None


def _in_touch(who: str, letter: Written, one: Correspondence, touch: Touch) -> Sign:
    return Sign(f"{who} in touch with {_name(one)} on {_day(letter, touch.at)}.", bare(touch.message))


def _beside(letter: Written, one: Correspondence) -> Iterator[tuple[Correspondence, Touch]]:
    return ((other, touch) for other, touch in beside(letter.history, one, letter.back) if letter.after(touch))


def _machine(letter: Written, one: Correspondence) -> Sign | None:
    """A server says that this address takes no mail, that they have left for good, or that they complained about our mail."""
    last = one.last_sign_of_life
    for signal in one.signals_since(last.at if last else None, Kind.BOUNCE, Kind.LEFT_COMPANY, Kind.ARF):
        if signal.kind is Kind.ARF:
            return Sign(
                f"A complaint about your mail to {_name(one)} came in on {_day(letter, signal.at)}.", bare(signal.message)
            )
        if not _theirs_is(letter, one):
            continue
        if signal.kind is Kind.LEFT_COMPANY:
            return Sign(f"{_name(one)} has left: their mailbox said so on {_day(letter, signal.at)}.", bare(signal.message))
        if any(f.permanent and f.address == letter.letter.to.lower() for f in signal.failed):
            return Sign(f"Mail to {letter.letter.to} came back on {_day(letter, signal.at)}.", bare(signal.message))
    return None


def _theirs_is(letter: Written, one: Correspondence) -> bool:
    """Say whether the letter goes to this person."""
    return letter.letter.to.lower() in one.person.addresses


def _deal_closed(letter: Written, one: Correspondence) -> Sign | None:
    """Their deals have all ended, the last of them since the letter was written."""
    truth = table_truth(one, letter.history.ledger, letter.history.now)
    return Sign(f"{truth.reason[:1].upper()}{truth.reason[1:]}.") if truth is not None and truth.at > letter.since else None


READINGS: tuple[Callable[[Written, Correspondence], Sign | None], ...] = (
    _gone_already,
    _listed,
    _told,
    _heard,
    _namesake,
    _noted,
    _calendar,
    _somebody_beside,
    _one_of_us,
    _machine,
    _deal_closed,
)


def _did(letter: Written, one: Correspondence, touch: Touch) -> str:
    """Return who did what, without a moment: "Jim Doe answered the phone"."""
    if touch.channel is Channel.MEETING:
        return f"You met {_name(one)}"
    if touch.channel is Channel.CALL:
        return f"{_name(one)} called" if touch.side is Side.THEIRS else f"You spoke with {_name(one)} by phone"
    if touch.said.opt_out is not None:
        return f"{_name(one)} asked that contact stop"
    other = touch.by and touch.by not in one.person.addresses
    if other:
        return f"{touch.by} wrote for {_name(one)}"
    elsewhere = touch.by and touch.by != letter.letter.to.lower() and _theirs_is(letter, one)
    return f"{_name(one)} wrote from {touch.by}" if elsewhere else f"{_name(one)} wrote"


def _name(one: Correspondence) -> str:
    return one.person.name or one.person.id


def _day(letter: Written, at: datetime) -> str:
    here = at.astimezone(zone(letter.history.settings.timezone))
    return f"{here:%A}, {here.day} {here:%B}"


def _words(state: str) -> str:
    return state.replace("_", " ")

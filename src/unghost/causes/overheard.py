"""Gather what everybody said that bears on one cause, and let it fade with age and with what came after."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.latest import latest
from unghost.causes.phrases import FOR
from unghost.causes.telling import tellings
from unghost.domain.span import Evidence
from unghost.domain.touch import Side, Touch
from unghost.history.history import Correspondence
from unghost.reading.dates.find import named_dates

HALF_LIFE_DAYS = 120.0
AFTER_A_WORD = 0.45  # what is left of a passage for each later word of theirs that does not repeat it
BACK_AGAIN = 0.15  # what is left of an automatic reply once the day of their return has come
OLDEST_DAYS = 540
FROM_COLLEAGUES = 0.9
FROM_NOTES = 0.9
ENDS_BY_ITSELF = frozenset({"away", "life_event"})
BRIEF = timedelta(days=3)  # what ends by itself and names no later day is believed for so long
_DEICTIC = re.compile(
    r"\b(?:today|tonight|tomorrow|this (?:morning|afternoon|week)|heute|morgen|diese woche|aujourd'hui|demain|hoy|mañana|hoje"
    r"|amanhã|oggi|domani|vandaag|idag|imorgon|i dag|dziś|jutro)\b",
    re.IGNORECASE,
)
# Somebody else's words, pasted in between marks: long enough to be no title and no nickname.
_PASTED = re.compile(r"[“„][^”“„]{60,4000}[”“]|«[^«»]{60,4000}»|(?<!\w)\"[^\"]{60,4000}\"(?!\w)")
# What a note says of ourselves, sentence by sentence.
_OF_US = re.compile(
    r"[^.!?\n]*\b(?:our own|my own|(?:i|we) (?:was|were|am|are|have been|had been|lost|just lost)"
    r"|unsere? eigene\w*|notre propre|nuestr[oa] propi[oa]|noss[oa] própri[oa]|onze eigen)\b[^.!?\n]*[.!?]*",
    re.IGNORECASE,
)
_RECENT = 6  # their latest touches that are listened to; what came before weighs less than a hundredth


@dataclass(frozen=True, slots=True)
class Passage:
    """A text to listen to: who it is from matters only by ``share``, the weight left to it (0..1]."""

    message: str | None
    at: datetime
    text: str
    share: float


def overheard(view: View, cause: Cause) -> Finding:
    """Return what their mails, automatic replies, colleagues, and our notes say for and against a cause.

    The weight of a passage is the log likelihood ratio of its words (causes/telling.py), halved every 120 days and again for what
    they said later; a passage that says the cause is over counts against it, and against every passage before it.
    """
    supports: list[Evidence] = []
    opposes: list[Evidence] = []
    opened = view.silence.opener.at if view.silence.opener is not None else None
    for passage in passages(view):
        for told in tellings(passage.text):
            if told.cause != cause.name:
                continue
            if cause.name in ENDS_BY_ITSELF and opened is not None and _over(passage, told.quote, opened):
                continue
            weight = round(told.weight * passage.share * _fresh(view.history.now, passage.at), 3)
            proof = Evidence(passage.message, passage.at, told.quote, weight)
            (supports if told.polarity == FOR else opposes).append(proof)
    ended = max((e.at for e in opposes), default=None)
    kept = [e for e in supports if ended is None or e.at > ended]
    return Finding(tuple(kept), tuple(opposes))


def _over(passage: Passage, sentence: str, opened: datetime) -> bool:
    """Say whether what a sentence tells of was over when we wrote: said days before, and of a day that had passed."""
    if opened - passage.at < BRIEF:
        return False
    named = [n for n in named_dates(sentence, passage.at) if n.date > passage.at.date()]
    if named:
        return max(n.date for n in named) <= opened.date()
    return _DEICTIC.search(sentence) is not None


def spoken(text: str) -> list[tuple[str, str, str, float]]:
    """Return what one text says of causes: (cause, "for" or "against", verbatim quote, weight), the weightiest first."""
    return [(told.cause, told.polarity, told.quote, told.weight) for told in tellings(text) if told.quote]


def surer(finding: Finding, messages: Container[str | None], weight: float) -> Finding:
    """Return a finding in which passages of these messages (a machine's plain word) weigh at least so much."""
    raised = (replace(e, weight=max(e.weight, weight)) if e.message in messages else e for e in finding.supports)
    return Finding(tuple(raised), finding.opposes)


@latest
def passages(view: View) -> tuple[Passage, ...]:
    """Return everything that may tell why this person is quiet, in order of time."""
    here = (*_own(view.correspondence), *_notes(view.correspondence), *_machines(view), *_colleagues(view))
    floor = view.history.now
    return tuple(sorted((p for p in here if (floor - p.at).days <= OLDEST_DAYS), key=lambda p: p.at))


def _own(correspondence: Correspondence) -> Iterator[Passage]:
    for later, touch in enumerate(reversed(correspondence.theirs[-_RECENT:])):
        yield Passage(touch.message, touch.at, _apart(_PASTED, touch.text), AFTER_A_WORD**later)


def _apart(pattern: re.Pattern[str], text: str) -> str:
    """Return a text in which what a pattern finds is left blank, all else in its place."""
    return pattern.sub(lambda found: "\n" * len(found.group()), text)


def _notes(correspondence: Correspondence) -> Iterator[Passage]:
    last = correspondence.last_sign_of_life
    for note in correspondence.notes:
        yield Passage(None, note.at, _apart(_OF_US, note.text), FROM_NOTES)
    for touch in correspondence.ours:
        if touch.disposition is not None and touch.text:
            stale = last is not None and touch.at < last.at
            yield Passage(touch.message, touch.at, touch.text, FROM_NOTES * (AFTER_A_WORD if stale else 1.0))


def _machines(view: View) -> Iterator[Passage]:
    last = view.correspondence.last_sign_of_life
    for signal in view.correspondence.signals:
        over = signal.return_date is not None and not _still_away(view, signal.return_date)
        current = last is None or signal.at > last.at or _still_away(view, signal.return_date)
        yield Passage(signal.message, signal.at, signal.text, BACK_AGAIN if over else 1.3 if current else AFTER_A_WORD)


def _still_away(view: View, named: object) -> bool:
    day = getattr(named, "date", None)
    return bool(day and day > view.history.now.date())


def _colleagues(view: View) -> Iterator[Passage]:
    names = tuple(part for part in view.correspondence.person.name.split() if len(part) > 1 and part[:1].isupper())
    last = view.correspondence.last_sign_of_life
    if not names:
        return
    spoken_for = {t.message for t in view.correspondence.theirs}
    for other in view.history.colleagues(view.correspondence.person):
        for n, touch in enumerate(reversed(other.theirs[-_RECENT:])):
            if touch.message not in spoken_for and (last is None or touch.at > last.at) and _speaks_of(touch, other, names):
                yield Passage(touch.message, touch.at, touch.text, FROM_COLLEAGUES * (1.0 if n < 3 else AFTER_A_WORD))


def _speaks_of(touch: Touch, other: Correspondence, names: tuple[str, ...]) -> bool:
    """Say whether a colleague's mail is about the person: it names them, or answers our mail that did."""
    if _named(touch.text, names):
        return True
    before = [t for t in other.touches if t.at < touch.at and t.side is Side.OURS and t.thread == touch.thread]
    return bool(before) and _named(before[-1].text, names)


def _named(text: str, names: tuple[str, ...]) -> bool:
    words = {w.strip(".,;:!?()\"'’").removesuffix("'s").removesuffix("’s") for w in text[:20_000].split()}
    return any(name in words for name in names)


def _fresh(now: datetime, at: datetime) -> float:
    days = max(0.0, (now - at).total_seconds() / 86400)
    return float(0.5 ** (days / HALF_LIFE_DAYS))

"""Which facts a draft tells, and what shows each: the message, note, deal, meeting or item of the library it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from unghost.causes.cause import View
from unghost.causes.events.care import private
from unghost.domain.letter import Shown
from unghost.domain.proposal import Proposal
from unghost.domain.touch import Channel, Side
from unghost.guards.about import turned
from unghost.guards.facts import unbacked
from unghost.guards.words import known_text
from unghost.history.history import Correspondence
from unghost.plays.told import told
from unghost.plays.topic import plain, topic

_BETWEEN = re.compile(r"(?<=[.!?])\s+|\n\s*\n")
_LONGEST = 300
MOST = 60
"""So many facts of a text are followed to what shows them: more than any letter holds."""
_TITLE_LEAST = 12  # letters from which on a title is no chance phrase
_TELLING = 3  # letters from which on a topic is more than a word that stands anywhere


@dataclass(frozen=True, slots=True)
class Source:
    """A text that may show a fact; ``message`` is its Message-ID, None for a call, a table, a note or the library.

    ``dated`` says that the text is the day of that message, which its header tells: then nothing is quoted.
    """

    text: str
    message: str | None = None
    dated: bool = False


def facts_shown(view: View, words: str, *, to: str = "", backed_by: Sequence[str] = ()) -> tuple[Shown, ...]:
    """Return the passages of ``words`` that tell a fact, each with what shows it, in order.

    Facts are what the guard ``unbacked-facts`` takes for one (dates, amounts, numbers, links, names but that of whoever it goes
    to), and the topic, the items of the library and what they told us, where they stand in the words. Their own messages are
    looked through first, the latest first. A fact that nothing shows is no part of the answer: the guard refuses it.
    """
    about = turned(view, _proposal(view, to, backed_by))
    found = [*_placed(view, words, backed_by), *_dug(about, words, backed_by)]
    taken: list[Shown] = []
    for one in sorted(found, key=lambda shown: (shown.start, -shown.end)):
        if not taken or one.start >= taken[-1].end:
            taken.append(one)
    return tuple(taken)


def _proposal(view: View, to: str, backed_by: Sequence[str]) -> Proposal:
    person = to or view.correspondence.person.id
    return Proposal("", Channel.MAIL, person, view.history.now, backed_by=tuple(backed_by))


def _placed(view: View, words: str, backed_by: Sequence[str]) -> Iterator[Shown]:
    """Yield the topic, the items of the library and what they told us, wherever they stand; a short title only where it is the
    item the words draw on.
    """
    about, light = topic(view), told(view)
    if len(about) >= _TELLING:
        yield from _everywhere(words, about, _of_topic(view, about))
    if light is not None:
        yield from _everywhere(words, light.word, Source(light.evidence.quote, light.evidence.message))
    for item in view.history.items:
        title = plain(item.title)
        yield from _everywhere(words, item.place, Source(item.place))
        if len(title) >= _TITLE_LEAST or title in backed_by:
            yield from _everywhere(words, title, Source(title))


def _of_topic(view: View, about: str) -> Source:
    """Return what shows the topic: the latest mail with it in its subject, theirs first, else the deal of that name."""
    here = view.correspondence
    mails = (touch for touch in (*reversed(here.theirs), *reversed(here.ours)) if touch.message is not None)
    return next((Source(about, touch.message) for touch in mails if about in touch.subject), Source(about))


def _everywhere(words: str, text: str, source: Source) -> Iterator[Shown]:
    """Yield a passage for each place where a text stands by itself, not within a longer word or number."""
    if not text:
        return
    for match in re.finditer(rf"(?<!\w){re.escape(text)}(?!\w)", words):
        yield Shown(match.start(), match.end(), source.message, "" if source.dated else source.text)


def _dug(view: View, words: str, backed_by: Sequence[str]) -> Iterator[Shown]:
    """Yield the other facts, each with the first source that shows it."""
    day = view.correspondence.week.local(view.history.now).date()
    unshown = unbacked(words, known_text(view, _proposal(view, "", backed_by)), day)
    left = [fact for fact in _facts(words, _own(view), day) if fact not in unshown]
    for source in _sources(view, backed_by):
        if not left:
            return
        for fact in [one for one in left if one not in unbacked(_line(words, one), source.text, day)]:
            left.remove(fact)
            yield from _everywhere(words, fact, _passage(source, _line(words, fact), fact, day))
    for fact in left:  # only several texts together show it, each a part
        yield from _everywhere(words, fact, Source(""))


def _facts(words: str, own: str, day: date) -> list[str]:
    """Return all facts: ``unbacked`` leaves out one that is written within another, so it is asked again without that one."""
    found: list[str] = []
    while len(found) < MOST and (more := [fact for fact in unbacked(words, "\n".join((own, *found)), day) if fact not in found]):
        found += more
    return found[:MOST]


def _line(words: str, fact: str) -> str:
    """Return the line a fact stands in: what the guard reads as one never goes over the end of a line. Of a line that is as long
    as a letter, what is around the fact.
    """
    line = next((line for line in words.split("\n") if fact in line), words)
    at = line.find(fact)
    return line if len(line) <= 4 * _LONGEST else line[max(0, at - _LONGEST) : at + len(fact) + _LONGEST]


def _own(view: View) -> str:
    """Return what they are called: their own name needs no proof."""
    person = view.correspondence.person
    return "\n".join((person.name, person.id, *person.addresses))


def _passage(source: Source, line: str, fact: str, day: date) -> Source:
    """Return the sentence of a source that shows a fact, verbatim; without its words where they are private."""
    if source.dated:
        return source
    for sentence in _BETWEEN.split(source.text):
        if fact not in unbacked(line, sentence, day):
            return Source("" if private(sentence) else sentence.strip()[:_LONGEST], source.message)
    return Source("", source.message)


def _sources(view: View, backed_by: Sequence[str]) -> Iterator[Source]:
    """Yield what the guard knows, one text at a time: the person's before their colleagues', the latest before the older."""
    history = view.history
    yield from map(Source, backed_by)
    for one in (view.correspondence, *history.colleagues(view.correspondence.person)):
        yield from _touches(one)
        yield from _told(one)
        yield from _tables(one)
    yield from map(Source, history.companies.get(view.correspondence.person.account, ()))
    for news in reversed(history.news):
        yield from map(Source, (news.title, news.text, news.link))
    yield from map(Source, (text for item in history.items for text in (item.title, item.place)))
    yield from map(Source, (*history.settings.me, *history.settings.ours))


def _touches(one: Correspondence) -> Iterator[Source]:
    latest = tuple(reversed(one.touches))
    for touch in (*(t for t in latest if t.side is Side.THEIRS), *(t for t in latest if t.side is Side.OURS)):
        for text in (touch.text, touch.subject, touch.by, *touch.files):
            yield Source(text, touch.message)
    for touch in latest:
        day = f"{one.week.local(touch.at):%Y-%m-%d}"
        yield Source(day, touch.message, dated=touch.message is not None)


def _told(one: Correspondence) -> Iterator[Source]:
    yield from (Source(signal.text, signal.message) for signal in reversed(one.signals))
    yield from (Source(note.text) for note in reversed(one.notes))
    yield from (Source(truth.reason) for truth in reversed(one.truths))
    person = one.person
    yield from map(Source, (person.name, person.id, person.account, person.title, *person.addresses, *person.phones))


def _tables(one: Correspondence) -> Iterator[Source]:
    for meeting in reversed(one.meetings):
        yield from map(Source, (meeting.summary, f"{one.week.local(meeting.start):%Y-%m-%d}"))
        yield from (Source(who) for who, _ in meeting.attendees)
    for deal in one.deals:
        yield from (Source(f"{day:%Y-%m-%d}") for day in (deal.opened, deal.expected_close) if day)
        yield from map(Source, (deal.name, str(deal.amount or ""), deal.notes, deal.stage, deal.owner, *deal.contacts))

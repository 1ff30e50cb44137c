"""What became of the moves: which play was carried out after an offer, and whether it brought the truth.

A pure function of the history with its ledger. Nothing is counted while it can still turn out otherwise.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from unghost.domain.record import About, Says
from unghost.domain.touch import Channel, Touch
from unghost.history.history import Correspondence, History
from unghost.learning.offer import Offer, offers_by_person
from unghost.learning.outcome import Answer, Shown, answers, cooled, first, harms, truths

HOLDS = timedelta(days=45)
"""An offer that nothing replaced holds for so long after its day; what is done later was not done upon it."""
WINDOW = timedelta(days=30)
"""What a move brings, it brings within so many days; then it is settled. The shortest horizon truths are counted by."""
SOMETHING_ELSE = "something else"
"""What was done where neither the channel nor the user's word agrees with what was offered. No play's try."""
SPOKEN = (Channel.CALL, Channel.MEETING)
NOTHING_TO_LEARN = frozenset({"expected", "closed"})  # states in which waiting is no choice: nobody is quiet, or all is known


@dataclass(frozen=True, slots=True)
class Try:
    """A play carried out once with a person: from ``start`` until it settled or will settle at ``end``.

    ``offer`` is what was advised, None where only the user's word names the play; ``touch`` our first contact, None where the
    play was to leave them in peace. ``truth`` and ``harm`` are what came of it so far; a truth that came with harm is a harm.
    ``due`` is when it counts: not before its whole window has passed, so that quick truths do not crowd out slow silence.
    """

    play: str
    person: str
    start: datetime
    end: datetime
    due: datetime
    offer: Offer | None = None
    touch: Touch | None = None
    truth: Shown | None = None
    harm: Shown | None = None

    def counts(self, now: datetime) -> bool:
        """Say whether it is settled: whatever comes from now on cannot change it."""
        return now >= self.due

    @property
    def success(self) -> bool:
        """Whether it brought the truth and did no harm."""
        return self.truth is not None and self.harm is None

    def days(self, now: datetime) -> float:
        """Return the days until the truth, or those it has gone without one so far."""
        until = self.truth.at if self.truth is not None else min(self.end, now)
        return max(0.0, (until - self.start).total_seconds() / 86400)

    @property
    def cause(self) -> str:
        """The likeliest cause when it was offered, empty where unknown."""
        return self.offer.known.cause if self.offer is not None else ""


def touch_key(at: datetime) -> str:
    """Return the key under which the user's word on a touch of that moment is kept."""
    return f"touch:{at.timestamp():.0f}"


def tries(history: History) -> tuple[Try, ...]:
    """Return every play that was carried out, in order of time and person; see docs/reference/learning.md for the rules."""
    found = [made for row in rows(history) for made in _settled(row, _ended(begun(row)))]
    return tuple(sorted(found, key=lambda t: (t.start, t.person, t.play)))


@dataclass(frozen=True, slots=True)
class Row:
    """One person with the offers about them, and our touches towards them and whomever an offer named, in order of time.

    ``people`` are the person and those others.
    """

    here: Correspondence
    people: tuple[Correspondence, ...]
    offers: tuple[Offer, ...]
    ours: tuple[Touch, ...]

    def lapses(self, index: int) -> datetime:
        """Return when an offer no longer stands: at the next one, at their next sign of life, or after its time."""
        offer = self.offers[index]
        end = offer.from_ + HOLDS
        if index + 1 < len(self.offers):
            end = min(end, self.offers[index + 1].at)
        life = next((t.at for t in self.here.touches if t.sign_of_life and t.at > offer.at), end)
        return min(end, life)

    def standing(self, at: datetime) -> Offer | None:
        """Return the offer that stood when a touch was made, None where none did."""
        index = bisect_right([offer.at for offer in self.offers], at) - 1
        return self.offers[index] if index >= 0 and at <= self.lapses(index) else None

    def kept(self, index: int) -> bool:
        """Say whether an offer was to leave somebody in peace who was quiet, and nothing was done while it stood."""
        offer = self.offers[index]
        if offer.contacts or offer.known.state in NOTHING_TO_LEARN:
            return False
        return not any(offer.at < t.at <= self.lapses(index) and t.person == self.here.person.id for t in self.ours)

    def named(self) -> dict[str, str]:
        """Return the plays the user named, by the key of the touch."""
        return {t.key: t.note for t in self.here.ticked(About.PLAY).values() if t.says is Says.YES and t.note}


def rows(history: History) -> tuple[Row, ...]:
    """Return everybody of whom a move was offered or named, by who the people are known to be now, in order of their names."""
    who = history.by_address
    offers: dict[str, list[Offer]] = {}
    for about, made in offers_by_person(history.ledger).items():
        person = who.get(about, about)
        offers.setdefault(person, []).extend(replace(o, about=person, to=who.get(o.to, o.to)) for o in made)
    named = {person for person, c in history.people.items() if any(t.about is About.PLAY for t in c.ticks)}
    known = sorted((offers.keys() | named) & history.people.keys())
    return tuple(_row(history, person, offers.get(person, ())) for person in known)


def _row(history: History, person: str, offers: Sequence[Offer]) -> Row:
    others = {o.to for o in offers if o.to != person and o.to in history.people}
    people = tuple(history.people[p] for p in (person, *sorted(others)))
    ours = (t for c in people for t in c.ours if t.addressed and not t.recovered)
    return Row(
        people[0],
        people,
        tuple(sorted(offers, key=lambda o: (o.at, o.play, o.channel, o.to))),
        tuple(sorted(ours, key=lambda t: (t.at, t.channel, t.message or "", t.person))),
    )


def begun(row: Row) -> list[Try]:
    """Return what was begun with a person, in order of time, each as if nothing had followed it.

    A rest that ends in the contact of its own play (``park``: silent until their day, then one reminder) is one with it.
    """
    contacts = list(_contacts(row))
    found = sorted([*contacts, *_rests(row, contacts)], key=lambda t: t.start)
    kept = [t for t, n in pairwise(found) if t.touch is not None or n.touch is None or t.play != n.play]
    return kept + found[-1:]


def _contacts(row: Row) -> Iterator[Try]:
    named = row.named()
    acted_on: Offer | None = None
    ringing = False
    for touch in row.ours:
        offer, word = row.standing(touch.at), named.get(touch_key(touch.at), "")
        wanted = {row.here.person.id, offer.to} if offer is not None else set()
        if not word and touch.person not in wanted:
            continue
        again = ringing and touch.channel in SPOKEN and not word and _same_play(offer, acted_on)
        ringing = touch.attempt
        if not again:
            play = word or _play_of(offer, touch, spent=offer is acted_on)
            yield _try(play, row.here.person.id, touch.at, offer if offer is not None and offer.play == play else None, touch)
        acted_on = offer


def _same_play(one: Offer | None, other: Offer | None) -> bool:
    return one is not None and other is not None and one.play == other.play


def _play_of(offer: Offer | None, touch: Touch, *, spent: bool) -> str:
    if offer is None or spent or not offer.contacts or touch.person != offer.to:
        return SOMETHING_ELSE
    same = touch.channel is offer.channel or (offer.channel in SPOKEN and touch.channel in SPOKEN)
    return offer.play if same else SOMETHING_ELSE


def _rests(row: Row, contacts: Sequence[Try]) -> Iterator[Try]:
    """Yield the rests that were kept, the same one offered again as one.

    To wait for what a move brings is part of that move: a rest begins, if it still stands, when the move before it has settled.
    """
    going_on = False
    for index, offer in enumerate(row.offers):
        follows = index > 0 and row.lapses(index - 1) == offer.at and _same_play(row.offers[index - 1], offer)
        start = max([offer.at, *(t.due for t in contacts if t.start <= offer.at)])
        kept = row.kept(index) and start < row.lapses(index)
        if kept and not (going_on and follows):
            yield _try(offer.play, row.here.person.id, start, offer, None)
        going_on = kept


def _try(play: str, person: str, start: datetime, offer: Offer | None, touch: Touch | None) -> Try:
    due = max(start, offer.from_ if offer is not None and touch is None else start) + WINDOW
    return Try(play, person, start, due, due, offer, touch)


def _ended(made: Sequence[Try]) -> list[Try]:
    """Return what was begun, each ended by what was begun next."""
    return [replace(t, end=min(t.end, following.start)) for t, following in pairwise(made)] + list(made[-1:])


def _settled(row: Row, ended: Sequence[Try]) -> list[Try]:
    """Return the tries with what came of them: the truth belongs to the last move before it."""
    if not ended:
        return []
    since = ended[0].start
    learnt, hurt = truths(row.people, since), harms(row.people, since)
    given = answers(row.here)
    return [_with_outcome(t, learnt, hurt, given) for t in ended]


def _with_outcome(made: Try, learnt: Sequence[Shown], hurt: Sequence[Shown], given: Sequence[Answer]) -> Try:
    harm = first(hurt, made.start, made.end)
    if harm is None and made.touch is not None:
        harm = cooled(given, made.start, made.end)
    return replace(made, truth=first(learnt, made.start, made.end), harm=harm)

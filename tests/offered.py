"""A small ledger and what was done upon it: offers, our touches and what they said, in days before ``NOW``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from unghost.domain.ledger import Entry
from unghost.domain.record import Tick, Truth, TruthState
from unghost.domain.said import OptOut, Said, Scope
from unghost.domain.touch import Channel, Side, Touch
from unghost.history.history import Correspondence, History
from unghost.learning.offer import Circumstances, Offer, entry_of
from unghost.testing.build import NOW, THEM, at, correspondence, touch, view

PRIORS = {
    "answer-first": 0.45,
    "apology-call": 0.40,
    "ask-why": 0.35,
    "release": 0.35,
    "second-door": 0.30,
    "value": 0.20,
    "wait": 0.15,
}


def offer(
    days_ago: float,
    play: str = "ask-why",
    channel: Channel = Channel.MAIL,
    *,
    state: str = "silent",
    about: str = THEM,
    to: str = "",
    day: datetime | None = None,
    others: Mapping[str, float] | None = None,
    cause: str = "busy",
) -> Offer:
    """Return one offer; without others it was certain, else what they leave is its chance."""
    left = 1.0 - sum((others or {}).values())
    known = Circumstances(state, ((cause, 0.6),), 0.5, 2, 0, 0.2, 0.4, 1.0)
    return Offer(at(days_ago), about, play, channel, to or about, day, left, dict(others or {}), known)


def rest(days_ago: float, play: str = "wait", **more: str) -> Offer:
    """Return an offer to do nothing."""
    return replace(offer(days_ago, play, Channel.NONE), known=replace(offer(0).known, state=more.get("state", "silent")))


def no(days_ago: float) -> Touch:
    """Return a plain no of theirs."""
    return touch(days_ago, "We chose another supplier.", side=Side.THEIRS, said=Said(no="We chose another supplier."))


def stop(days_ago: float) -> Touch:
    """Return their wish to be left alone."""
    text = "Please stop writing to me."
    return touch(days_ago, text, side=Side.THEIRS, said=Said(opt_out=OptOut(Scope.ALL, text)))


def chat(days_ago: float) -> Touch:
    """Return a word of theirs that tells nothing."""
    return touch(days_ago, "Thanks, got it.", side=Side.THEIRS, said=Said(courtesy=True))


def told(days_ago: float, state: TruthState = TruthState.NO) -> Truth:
    """Return a truth the user recorded."""
    return Truth(at(days_ago), THEM, state)


def history(
    offers: Iterable[Offer],
    *touches: Touch,
    truths: Iterable[Truth] = (),
    ticks: Iterable[Tick] = (),
    now: datetime = NOW,
    others: tuple[Correspondence, ...] = (),
) -> History:
    """Return what is known at ``now`` of one person, with a ledger of these offers."""
    here = correspondence((touch(200), touch(199, "Yes.", side=Side.THEIRS), *touches))
    here = replace(here, truths=tuple(truths), ticks=tuple(ticks))
    made = view(here).history
    people = {c.person.id: c for c in (here, *others)}
    by_address = {address: c.person.id for c in people.values() for address in c.person.addresses}
    return replace(made, now=now, ledger=ledger(offers), people=people, by_address=by_address)


def ledger(offers: Iterable[Offer]) -> tuple[Entry, ...]:
    """Return the lines of some offers."""
    return tuple(entry_of(one) for one in offers)

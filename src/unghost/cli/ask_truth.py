"""The truth, asked with one key each: where they stand, and at most one thing more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from unghost.app.case import Case
from unghost.app.truth_question import ANSWERS, LATER, open_deals, successors
from unghost.app.truths import REASONS, as_told, suggested
from unghost.app.words import matter_of, name_of, quote, short_day, wrapped
from unghost.cli.command import Out
from unghost.domain.hours import zone
from unghost.domain.record import Truth, TruthState

_NOTHING = "0"
"""The key of the answer that tells nothing; the others are numbered."""
_KEYS = tuple(
    (_NOTHING if state is TruthState.UNKNOWN else str(number), label, state) for number, (state, label) in enumerate(ANSWERS, 1)
)
_LATER = (*((str(n), label, days) for n, (days, label) in enumerate(LATER, 1)), (_NOTHING, "no day was named", 0))

Keystroke = Callable[[], str | None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """A key, what it says, and what it leads to."""

    key: str
    label: str
    leads_to: T


def lines_about(case: Case, now: datetime) -> list[str]:
    """Return whom it is about, and what their own words suggest."""
    here = now.astimezone(zone(case.correspondence.person.zone or "UTC"))
    lines = [f"{name_of(case)}   {matter_of(case)}"]
    read = suggested(case)
    if read is not None:
        words = f": {quote(read.reason)}" if read.reason else ""
        lines += wrapped(f"Reads as: {read.state.value.replace('_', ' ')}, {short_day(read.at, here)}{words}", 2)
    return [*lines, *(wrapped(case.truth_note, 2) if case.truth_note else [])]


def how_to_tell(case: Case) -> list[str]:
    """Return the command for a place where nobody can press a key."""
    person = case.correspondence.person.id
    ways = [f"  unghost truth {person} yes|no|not_now|no_decision|someone_else|contact_gone|unknown"]
    return [f"  unghost truth {person} confirm", *ways] if suggested(case) is not None else ways


def ask_truth(case: Case, now: datetime, keystroke: Keystroke, out: Out) -> Truth | None:
    """Ask where they stand, and after some answers one thing more; None where the person at the keys ends it."""
    person = case.correspondence.person.id
    deal = _which_deal(case, keystroke, out)
    if deal is None:
        return None
    read = suggested(case)
    choices = [Choice(key, label, Truth(now, person, state, deal=deal)) for key, label, state in _KEYS]
    if read is not None:
        choices.insert(0, Choice("y", "as it reads", as_told(read, now, deal)))
    told = _pick("Where do they stand?", choices, keystroke, out)
    if told is None or told.key == "y":
        return told.leads_to if told else None
    return further(case, told.leads_to, keystroke, out)


def further(case: Case, told: Truth, keystroke: Keystroke, out: Out) -> Truth | None:
    """Ask the one thing that belongs to an answer; Enter leaves it open and keeps the answer."""
    match told.state:
        case TruthState.NO:
            choices = [Choice(str(n), reason, replace(told, reason=reason)) for n, reason in enumerate(REASONS, 1)]
            choices.append(Choice("0", "other, or not said", told))
            return _or(told, _pick("Why?", choices, keystroke, out))
        case TruthState.NOT_NOW:
            day = told.at.date()
            choices = [
                Choice(k, label, replace(told, until=day + timedelta(days) if days else None)) for k, label, days in _LATER
            ]
            return _or(told, _pick("When shall we look again?", choices, keystroke, out))
        case TruthState.SOMEONE_ELSE | TruthState.CONTACT_GONE:
            people = successors(case)
            choices = [Choice(str(n), c.called, replace(told, to=c.person)) for n, c in enumerate(people, 1)]
            choices.append(Choice("0", "not known yet", told))
            return _or(told, _pick("Who is it now?", choices, keystroke, out)) if people else told
        case _:
            return told


def _or(told: Truth, picked: Choice[Truth] | None) -> Truth:
    return picked.leads_to if picked is not None else told


def _which_deal(case: Case, keystroke: Keystroke, out: Out) -> str | None:
    """Return the deal it is about, empty for all there is with them, asked only where there are two; None where it is ended."""
    open_ = open_deals(case)
    if len(open_) < 2:
        return ""
    choices = [Choice(str(n), name, name) for n, name in enumerate(open_, 1)]
    picked = _pick("Which deal?", [*choices, Choice("0", "all there is with them", "")], keystroke, out)
    return picked.leads_to if picked is not None else None


def _pick(question: str, choices: Sequence[Choice[T]], keystroke: Keystroke, out: Out) -> Choice[T] | None:
    out.line(out.strong(question))
    for line in wrapped(" · ".join(f"{c.key} {c.label}" for c in choices), 2):
        out.line(line)
    by_key = {choice.key: choice for choice in choices}
    while (key := keystroke()) is not None:
        choice = by_key.get(key.strip().lower()[:1])
        if choice is not None:
            out.line(f"  {choice.key} {choice.label}")
            return choice
        out.line(out.soft(f"  {' '.join(by_key)}, or Enter to stop"))
    return None

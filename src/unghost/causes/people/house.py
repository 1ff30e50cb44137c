"""Everybody at an account, computed once a history."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from unghost.causes.events.care import private
from unghost.causes.latest import latest
from unghost.causes.people.contact import Contact, House, Relation
from unghost.causes.people.roles import is_shared, reasons_of, role_of
from unghost.causes.people.sightings import Sightings, Trace
from unghost.causes.people.ties import Ties
from unghost.domain.address import account_of
from unghost.domain.days import day_of
from unghost.domain.message import Kind
from unghost.domain.person import Person
from unghost.domain.said import Scope
from unghost.domain.touch import Signal
from unghost.history.history import Correspondence, History
from unghost.silence.wishes import standing_wish

_KEPT = timedelta(days=90)  # for so long after a word on health, family or a loss nobody is asked for a favour
MOST = 200
"""Contacts of one account that are kept, those seen lately first."""


def people_at(history: History, person: Person) -> tuple[Contact, ...]:
    """Return everybody seen at somebody's account, themself included: those who wrote to us lately first.

    Nobody of ours, no machine and nobody of another account is among them. The same whatever order the facts arrived in.
    """
    return house(history, person.account).contacts


def house(history: History, account: str) -> House:
    """Return the people of an account and how they stand to each other."""
    known = _houses(history)
    if account not in known:
        known[account] = _look(history, account)
    return known[account]


@latest
def _houses(_history: History) -> dict[str, House]:
    """Return where the houses of a history are kept, each from when it is first asked for."""
    return {}


def _look(history: History, account: str) -> House:
    sightings = Sightings(history, account)
    ties = Ties(sightings)
    about: dict[str, list[Relation]] = defaultdict(list)
    for relation in ties.relations:
        about[relation.one].append(relation)
    members = {member.person.id: member for member in sightings.members}
    found = [
        _contact(sightings, ties, trace, members.get(p), about.get(p, [])) for p, trace in sightings.traces.items() if trace.seen
    ]
    ordered = sorted(found, key=lambda c: (not c.has_written, -c.last.timestamp(), c.person))[:MOST]
    return House(account, tuple(ordered), ties.relations, sightings.left_out, {c.person: c for c in ordered})


def _contact(sightings: Sightings, ties: Ties, trace: Trace, member: Correspondence | None, about: list[Relation]) -> Contact:
    times = [seen.at for seen in trace.seen.values()]
    shared = is_shared(trace.person)
    reasons = reasons_of(trace, member, about, ties.called, shared=shared)
    name = ties.called(trace.person)
    return Contact(
        person=trace.person,
        addresses=tuple(dict.fromkeys((trace.person, *sorted(trace.addresses)))),
        name="" if name == trace.person else name,
        title=trace.title,
        account=account_of(trace.person),
        seen=tuple(sorted(trace.seen.values(), key=lambda s: (-s.at.timestamp(), s.how))),
        first=sightings.first.get(trace.person, min(times)),
        last=max((s.at for s in trace.seen.values()), default=max(times)),
        written=trace.written,
        copied=trace.copied,
        spoken=trace.spoken,
        known_to=tuple(sorted(trace.known_to)),
        role=role_of(reasons),
        reasons=reasons,
        shared=shared,
        gone=_gone(ties, trace.person, member),
        let_be=_let_be(sightings.history, member) if member is not None else "",
        away=_away(member) if member is not None else None,
        waiting=member is not None and any(t.delivered for t in member.since_sign_of_life()),
    )


def _gone(ties: Ties, person: str, member: Correspondence | None) -> str:
    """Say that somebody has left, or that our mail to them came back; empty where they gave a sign of life since."""
    last = member.last_sign_of_life if member is not None else None
    left = [s for s in member.signals if last is None or s.at > last.at] if member is not None else []
    gone = next((s for s in reversed(left) if s.kind is Kind.LEFT_COMPANY), None)
    if gone is not None:
        return f"An automatic reply of {day_of(gone.at)} says that they have left."
    told = ties.gone.get(person)
    if told is not None and (last is None or told[0] >= last.at):
        by = "They" if told[1] == person else ties.called(told[1])
        words = "that they have left." if private(told[3]) else f"“{' '.join(told[3].split())}”"
        return f"{by} said on {day_of(told[0])}: {words}"
    back = next((s for s in reversed(left) if _bounced(s)), None)
    return f"Our mail of {day_of(back.at)} to them came back." if back is not None else ""


def _away(member: Correspondence) -> date | None:
    """Return the day the latest announced absence ends."""
    absent = (s.return_date.date for s in reversed(member.signals) if s.kind is Kind.OUT_OF_OFFICE and s.return_date)
    return next(absent, None)


def _bounced(signal: Signal) -> bool:
    return signal.kind is Kind.BOUNCE and any(f.permanent for f in signal.failed)


def _let_be(history: History, member: Correspondence) -> str:
    """Say why somebody is to be left in peace: their own wish, or something in their life. Never what it is."""
    wishes = history.wishes.get(member.person.account, ())
    if wishes or any(s.kind is Kind.ARF for s in member.signals) or any(t.said.opt_out for t in member.touches):
        wish = standing_wish(member, wishes)
        if wish is not None and wish[0].scope is Scope.ALL:
            return f"They asked on {day_of(wish[1].at)} for no more contact."
    since = history.now - _KEPT
    if any(s.sensitive and s.at >= since for s in member.signals) or any(
        t.said.sensitive and t.at >= since for t in member.theirs
    ):
        return "Something in their life comes first: be kind, ask nothing."
    return ""

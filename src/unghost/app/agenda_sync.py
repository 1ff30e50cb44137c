"""Keep a calendar in step with the agenda: write what is new, change what has changed, remove what has lost its reason.

A person's own change to an entry of ours (another time, called off, deleted) holds as long as nothing new happens with whom it is
about; then the plan is another one, and its entry is written anew. Where the reason is gone the entry goes, changed or not:
nobody shall be called because of a calendar after they asked to be let be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from unghost.app.agenda import Entry
from unghost.app.ports_calendar import CalendarServer, ChangedMeanwhileError, Lying


@dataclass(slots=True)
class Kept:
    """What came of keeping a calendar in step, counted; ``left`` were changed by somebody else in that very moment.

    ``plans`` is what to remember for the next time: the plan of every entry that lies there or that a person took away.
    """

    written: int = 0
    changed: int = 0
    removed: int = 0
    same: int = 0
    respected: int = 0
    left: int = 0
    plans: dict[str, str] | None = None


def sync_agenda(server: CalendarServer, entries: Iterable[Entry], prefix: str, before: Mapping[str, str], kept: Kept) -> None:
    """Bring a calendar in step. ``before`` is what was remembered; ``kept`` is filled as it goes, even up to a fault."""
    kept.plans = dict(before)
    lying = server.lying(prefix)
    wanted = {entry.uid: entry for entry in entries}
    for uid, entry in sorted(wanted.items()):
        _one(server, entry, lying.get(uid), kept)
    for uid, one in sorted(lying.items()):
        if uid not in wanted:
            _gone(server, one, kept)
    kept.plans = {uid: plan for uid, plan in kept.plans.items() if uid in wanted}


def _one(server: CalendarServer, entry: Entry, one: Lying | None, kept: Kept) -> None:
    plans = kept.plans if kept.plans is not None else {}
    if one is None and plans.get(entry.uid) == entry.plan:
        kept.respected += 1  # it was there, and a person took it away
        return
    if one is not None and one.edited and (one.plan or plans.get(entry.uid)) == entry.plan:
        kept.respected += 1
    elif one is not None and not one.edited and one.plan == entry.plan and one.shown == server.shows(entry):
        kept.same += 1
    else:
        try:
            server.put(entry, one)
        except ChangedMeanwhileError:
            kept.left += 1
            return
        kept.changed += one is not None
        kept.written += one is None
    plans[entry.uid] = entry.plan


def _gone(server: CalendarServer, one: Lying, kept: Kept) -> None:
    try:
        server.remove(one)
    except ChangedMeanwhileError:
        kept.left += 1
        return
    kept.removed += 1
    (kept.plans or {}).pop(one.uid, None)

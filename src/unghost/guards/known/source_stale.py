"""We have not read our own mail: nobody is contacted on old news."""

from __future__ import annotations

from datetime import timedelta

from unghost.causes.cause import View
from unghost.guards.guard import Guard, Proposal, Refusal
from unghost.history.history import SourceState

_MAIL = frozenset({"mbox", "maildir", "eml", "imap"})
_NEEDS = "a sync that reads it to its end"


def check(view: View, _proposal: Proposal) -> Refusal | None:
    """Refuse while a mailbox has stopped, or all were last read longer ago than the user allows.

    Judged at the moment the history was made, not at that of the proposal: a plan for next week is no older than what is known,
    and is asked again, on a fresh history, before it is carried out.
    """
    limit = timedelta(days=view.history.settings.stale_after_days)
    mail = [s for s in view.history.sources if s.kind in _MAIL]
    stopped = next((s for s in sorted(mail, key=lambda s: (s.kind, s.place)) if s.stopped), None)
    if stopped:
        what = f"{stopped.place} cannot be read ({stopped.stopped}); an answer may be waiting there"
        return Refusal("source-stale", f"{what}. It takes {_NEEDS}.", needs=_NEEDS)
    old = [s for s in mail if view.history.now - s.read_at > limit]
    return _old(view, old) if old and len(old) == len(mail) else None


def _old(view: View, old: list[SourceState]) -> Refusal:
    latest = max(old, key=lambda s: s.read_at)
    days = (view.history.now - latest.read_at).days
    what = f"The mail was last read {days} days ago; an answer may be waiting"
    return Refusal("source-stale", f"{what}. It takes {_NEEDS}: sync first.", needs=_NEEDS)


GUARD = Guard(
    name="source-stale",
    title="Our own mail is unread",
    why="A mailbox that stopped makes everybody look silent.",
    source="R1",
    check=check,
    ends="A sync. How old the last reading may be is a setting (stale_after_days, 3).",
    school="None: care with our own record.",
)

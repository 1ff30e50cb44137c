"""Where a letter stands: the log's lines about it, folded. The only place that knows which step may follow which (promise P1).

    approved ─ claimed ─ handing ─┬─ sent
       │          │               ├─ approved, later (deferred)
       │          │               ├─ failed
       └──────────┴ cancelled,    └─ unknown ─ sent, failed, or again by a person's word
                    expired

Nothing but ``handing`` lets a letter's body leave. Between two of them lies the server's word that it took nothing, or a person's
word that it may go again: no other step leads from a hand-over back to where a letter could be handed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from unghost.domain.deed import Deed, What

SECOND_LOOK = timedelta(minutes=10)
"""How long after an approval the same person may give the next: two looks, not one click too many. A judgement of ours."""


class Step(StrEnum):
    """Where a letter stands. ``PENDING`` waits for another approval; the last four are ends, ``UNKNOWN`` waits for evidence."""

    PENDING = "pending"
    APPROVED = "approved"
    CLAIMED = "claimed"
    HANDING = "handing"
    UNKNOWN = "unknown"
    SENT = "sent"
    FAILED = "failed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"

    @property
    def open(self) -> bool:
        """Whether it has not been handed over and still may be."""
        return self in (Step.PENDING, Step.APPROVED, Step.CLAIMED)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one letter stands, since when, by whose doing and why.

    ``approvals`` counts those given, the last one ``approved_at`` and by ``approved_by``. ``claim`` names the one worker that may
    go on, until ``lease_until``. ``tries`` counts hand-overs that ended without a result for good; ``handed_at`` is when its body
    last began to leave, ``copied`` whether a copy lies in the folder of sent mail.
    """

    letter: str
    step: Step
    since: datetime
    by: str
    digest: str
    not_before: datetime
    expires: datetime
    needed: int = 1
    approvals: int = 0
    why: str = ""
    claim: str = ""
    lease_until: datetime | None = None
    tries: int = 0
    handed_at: datetime | None = None
    copied: bool = False
    approved_at: datetime | None = None
    approved_by: str = ""

    def lapsed(self, now: datetime) -> bool:
        """Say whether whoever held it has held it for longer than they may."""
        return self.lease_until is not None and self.lease_until <= now

    def due(self, now: datetime) -> bool:
        """Say whether it may be claimed: approved, or claimed by somebody who is gone; its time has come and has not passed."""
        free = self.step is Step.APPROVED or (self.step is Step.CLAIMED and self.lapsed(now))
        return free and self.not_before <= now < self.expires


class NotSoError(Exception):
    """A step that may not follow: somebody else was faster, or a person said otherwise. Its text says where the letter stands."""


_FROM: dict[What, frozenset[Step]] = {
    What.APPROVED: frozenset({Step.PENDING}),
    What.MOVED: frozenset({Step.PENDING, Step.APPROVED, Step.CLAIMED}),
    What.WITHDRAWN: frozenset({Step.PENDING, Step.APPROVED, Step.CLAIMED}),
    What.CANCELLED: frozenset({Step.PENDING, Step.APPROVED, Step.CLAIMED}),
    What.EXPIRED: frozenset({Step.PENDING, Step.APPROVED, Step.CLAIMED}),
    What.CLAIMED: frozenset({Step.APPROVED, Step.CLAIMED}),
    What.RELEASED: frozenset({Step.CLAIMED}),
    What.HANDING: frozenset({Step.CLAIMED}),
    What.SENT: frozenset(Step) - {Step.PENDING, Step.SENT},
    What.DEFERRED: frozenset({Step.CLAIMED, Step.HANDING, Step.UNKNOWN}),
    What.FAILED: frozenset({Step.CLAIMED, Step.HANDING, Step.UNKNOWN}),
    What.UNKNOWN: frozenset({Step.HANDING}),
    What.AGAIN: frozenset({Step.UNKNOWN, Step.FAILED}),
    What.COPIED: frozenset({Step.SENT}),
}
ABOUT_A_LETTER = frozenset(_FROM)
"""The deeds of which a letter's standing is folded; all others are about something else."""
_OF_THE_CLAIM = frozenset({What.HANDING, What.DEFERRED, What.RELEASED})
"""What only the worker may say that holds the claim, or, where it knows better than the clock, held it last."""


def may(standing: Standing | None, deed: Deed) -> str:
    """Return why a deed may not follow on a standing, empty where it may."""
    if standing is None:
        return "" if deed.what is What.APPROVED else "it was never approved"
    if standing.step not in _FROM.get(deed.what, frozenset()):
        return f"it is {standing.step.value} already"
    if "claim" in deed.body or deed.what in _OF_THE_CLAIM:
        theirs = deed.what in (What.CLAIMED, What.SENT) or deed.body.get("claim") == standing.claim
        if not theirs:
            return "another worker has it"
    check = _CHECKS.get(deed.what)
    return check(standing, deed) if check else ""


def _approved(standing: Standing, deed: Deed) -> str:
    if deed.body.get("digest") != standing.digest:
        return "other words were approved before"
    same = standing.approved_at is not None and deed.by == standing.approved_by
    if same and deed.at < (standing.approved_at or deed.at) + SECOND_LOOK:
        return "it takes a second look: approve it again in ten minutes, or let a colleague do it"
    return ""


def _claimed(standing: Standing, deed: Deed) -> str:
    if not (deed.body.get("claim") and deed.body.get("lease_until")):
        return "a claim needs a name and an end"
    if standing.due(deed.at):
        return ""
    return "another worker has it" if standing.step is Step.CLAIMED else "its time has not come, or has passed"


def _handing(standing: Standing, deed: Deed) -> str:
    if standing.lapsed(deed.at) or deed.at >= standing.expires:
        return "the claim or the approval has run out"
    if deed.at < standing.not_before:
        return "it was moved to a later time"
    return "" if deed.body.get("digest", standing.digest) == standing.digest else "these are not the bytes that were approved"


def _sent(standing: Standing, _deed: Deed) -> str:
    """Let evidence speak late: what was handed over once may turn out to have arrived, wherever the letter stands by then."""
    return "" if standing.handed_at is not None else "it was never handed over"


def _failed(standing: Standing, deed: Deed) -> str:
    told = standing.step is Step.UNKNOWN or "claim" in deed.body
    return "" if told else "another worker has it"


def _unknown(standing: Standing, deed: Deed) -> str:
    return "" if "claim" in deed.body or standing.lapsed(deed.at) else "another worker has it"


def _expired(standing: Standing, deed: Deed) -> str:
    return "" if deed.at >= standing.expires else "its approval still holds"


def _again(_standing: Standing, deed: Deed) -> str:
    return "" if "@" in deed.by else "only a person may say so"


_CHECKS: dict[What, Callable[[Standing, Deed], str]] = {
    What.APPROVED: _approved,
    What.CLAIMED: _claimed,
    What.HANDING: _handing,
    What.SENT: _sent,
    What.FAILED: _failed,
    What.UNKNOWN: _unknown,
    What.EXPIRED: _expired,
    What.AGAIN: _again,
}


def after(standing: Standing | None, deed: Deed) -> Standing:
    """Return where a letter stands after a deed; raise NotSoError where the deed may not follow."""
    against = may(standing, deed)
    if against:
        raise NotSoError(against)
    return _after(standing, deed)


def _after(standing: Standing | None, deed: Deed) -> Standing:
    """Return where a letter stands after a deed that may follow."""
    before = standing or _first(deed)
    if deed.what is What.COPIED:
        return replace(before, copied=True)
    return _moved(_turned(before, deed), deed)


def _turned(before: Standing, deed: Deed) -> Standing:
    """Return a standing with the step a deed leads to, and what the deed says of who holds the letter."""
    what = deed.what
    if what is What.APPROVED:
        given = before.approvals + 1
        step = Step.APPROVED if given >= before.needed else Step.PENDING
        return replace(before, approvals=given, step=step, approved_at=deed.at, approved_by=deed.by)
    if what is What.CLAIMED:
        return replace(before, step=Step.CLAIMED, claim=str(deed.body["claim"]))
    if what is What.HANDING:
        return replace(before, step=Step.HANDING, handed_at=deed.at)
    if what is What.MOVED:
        return before
    step = _LEADS_TO[what]
    claim = before.claim if step in (Step.SENT, Step.FAILED, Step.UNKNOWN) else ""
    return replace(before, step=step, claim=claim, lease_until=None, tries=before.tries + (what is What.DEFERRED))


_LEADS_TO = {
    What.SENT: Step.SENT,
    What.FAILED: Step.FAILED,
    What.UNKNOWN: Step.UNKNOWN,
    What.CANCELLED: Step.CANCELLED,
    What.WITHDRAWN: Step.CANCELLED,
    What.EXPIRED: Step.EXPIRED,
    What.RELEASED: Step.APPROVED,
    What.DEFERRED: Step.APPROVED,
    What.AGAIN: Step.APPROVED,
}


_SETS_THE_END = frozenset({What.APPROVED, What.AGAIN, What.MOVED})


def _moved(standing: Standing, deed: Deed) -> Standing:
    """Return a standing with the moments a deed names. How long an approval holds is said by who gives it, or moves it."""
    body = deed.body
    expires = body.get("expires") if deed.what in _SETS_THE_END else None
    return replace(
        standing,
        since=deed.at,
        by=deed.by,
        why=str(body.get("why", "")),
        not_before=_moment(body.get("not_before")) or standing.not_before,
        expires=_moment(expires) or standing.expires,
        lease_until=_moment(body.get("lease_until")) or standing.lease_until,
    )


def standing_of(deeds: Iterable[Deed]) -> Standing | None:
    """Fold the deeds about one letter, in the order of the log.

    A line that is there was allowed when it was written: it is not judged anew, or a later rule could change what has happened.
    """
    standing: Standing | None = None
    for deed in deeds:
        if standing is not None or deed.what is What.APPROVED:
            standing = _after(standing, deed)
    return standing


def _first(deed: Deed) -> Standing:
    body = deed.body
    return Standing(
        letter=deed.subject,
        step=Step.PENDING,
        since=deed.at,
        by=deed.by,
        digest=str(body["digest"]),
        not_before=datetime.fromisoformat(body["not_before"]),
        expires=datetime.fromisoformat(body["expires"]),
        needed=int(body.get("needed", 1)),
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None

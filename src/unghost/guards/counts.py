"""What one silence has had of us: every count from their last sign of life on, whoever of us it was."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from unghost.causes.cause import View
from unghost.causes.latest import latest
from unghost.causes.ways import delivered_since
from unghost.domain.touch import Touch
from unghost.history.history import Correspondence, History
from unghost.pressure.lint import dose_of
from unghost.pressure.trend import findings_in

STARTS_AFRESH = "any sign of life from them starts afresh"


@latest
def attempts(correspondence: Correspondence) -> tuple[Touch, ...]:
    """Return our calls that reached nobody since their last sign of life, voicemail and gatekeeper included."""
    return tuple(t for t in correspondence.since_sign_of_life() if t.attempt)


@latest
def further(correspondence: Correspondence) -> tuple[Touch, ...]:
    """Return what they got since their last sign of life after the opening touch: mail and voicemail, from any of us."""
    return delivered_since(correspondence)[1:]


@latest
def dose(correspondence: Correspondence) -> float:
    """Return the pressure of our open words, summed over what they got since their last sign of life; 1 is one plain fault."""
    return sum(dose_of(findings_in(t)).pressure for t in delivered_since(correspondence) if t.text.strip())


def open_at_account(view: View) -> tuple[datetime, ...]:
    """Return when anybody at the account got something of any of us that they have not answered, in order of time.

    One mail to several people is one touch. ``view`` is of anybody there.
    """
    known = _of_accounts(view.history)
    account = view.correspondence.person.account
    if account not in known:
        known[account] = _moments(_open_at(view.history, account))
    return known[account]


@latest
def _of_accounts(_history: History) -> dict[str, tuple[datetime, ...]]:
    """Return where the moments of a history are kept, each account's from when it is first asked for."""
    return {}


def _open_at(history: History, account: str) -> Iterable[Touch]:
    for person in history.by_account.get(account, ()):
        yield from delivered_since(history.people[person])


def _moments(touches: Iterable[Touch]) -> tuple[datetime, ...]:
    return tuple(sorted({(t.at, t.by, t.message or t.person): t.at for t in touches}.values()))


def room_in_window(moments: Iterable[datetime], most: int, window: timedelta, at: datetime) -> datetime | None:
    """Return when fewer than ``most`` of the moments lie within the ``window`` before, None where that is so at ``at`` already.

    A moment exactly one window old counts no longer. With ``most`` 0 nothing is ever free: then the end of all of them.
    """
    recent = [m for m in sorted(moments) if m > at - window]
    if len(recent) < max(1, most):
        return None
    return recent[len(recent) - max(1, most)] + window

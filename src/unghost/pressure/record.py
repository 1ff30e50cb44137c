"""What is known of the dealings with one person at a moment, for holding the claims of a text against."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

_MARK = re.compile(r"^\s*(?:(?:re|aw|antw|antwort|sv|vs|fwd?|wg|tr|rif|res|enc|rv|odp)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Contact:
    """One call, mail or meeting.

    ``theirs`` says who made it, ``reached`` whether a person was on the line (True for mail and meetings), ``at`` when
    (None: not known). ``subject`` and ``attachments`` (how many) belong to mail; None where they are not known.
    """

    theirs: bool = False
    at: datetime | None = None
    reached: bool = True
    subject: str | None = None
    attachments: int | None = None

    def __post_init__(self) -> None:
        """Refuse a moment without its offset."""
        _aware(self.at)


Contacts = tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """The dealings with one person. Each series is None where nothing is known of that kind, empty where there was none.

    ``orders`` are names of what they bought, signed or rent; ``promises`` what we promised them, in words; ``introduced_by``
    who brought us together, or spoke for us there. ``now`` is the moment the record speaks of; without it a claim's
    "yesterday" cannot be held against the dates.
    """

    calls: Contacts | None = None
    mails: Contacts | None = None
    meetings: Contacts | None = None
    orders: tuple[str, ...] | None = None
    promises: tuple[str, ...] | None = None
    introduced_by: tuple[str, ...] | None = None
    now: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse a moment without its offset."""
        _aware(self.now)

    def within(self, days: float | None) -> Record:
        """Return the record without the contacts known to be older than so many days; all of it where ``days`` is None."""
        if days is None or self.now is None:
            return self
        first = self.now - timedelta(days=days)
        return replace(
            self,
            calls=_since(self.calls, first),
            mails=_since(self.mails, first),
            meetings=_since(self.meetings, first),
        )

    @property
    def rang(self) -> bool | None:
        """Whether we tried to call them, or a call of any kind took place; None where that is not known."""
        return some(self.calls)

    @property
    def rang_us(self) -> bool | None:
        """Whether they called."""
        return some(self.calls, lambda c: c.theirs)

    @property
    def spoke(self) -> bool | None:
        """Whether somebody spoke with them: on the phone or at a meeting."""
        return either(some(self.calls, lambda c: c.theirs or c.reached), self.met)

    @property
    def met(self) -> bool | None:
        """Whether a meeting was held."""
        return some(self.meetings, lambda m: m.at is None or self.now is None or m.at <= self.now)

    @property
    def agreed(self) -> bool | None:
        """Whether they may have agreed to something: any word of theirs, or an invitation accepted."""
        return either(self.heard, some(self.meetings))

    @property
    def heard(self) -> bool | None:
        """Whether any word of theirs reached us, on any channel."""
        return either(some(self.mails, lambda m: m.theirs), self.spoke)

    @property
    def wrote(self) -> bool | None:
        """Whether we wrote to them before."""
        return some(self.mails, lambda m: not m.theirs)

    @property
    def attached(self) -> bool | None:
        """Whether a mail of ours may have carried an attachment."""
        return some(self.mails, lambda m: not m.theirs and m.attachments != 0)

    @property
    def bought(self) -> bool | None:
        """Whether they bought, signed or rent anything."""
        return some(self.orders)

    @property
    def promised(self) -> bool | None:
        """Whether we promised them something, or heard from them at all: in a live exchange a promise may leave no trace."""
        return either(some(self.promises), self.heard)

    @property
    def introduced(self) -> bool | None:
        """Whether anybody brought us together."""
        return some(self.introduced_by)

    def has_thread(self, subject: str) -> bool | None:
        """Whether a mail with this subject, reply and forward marks aside, passed between us; an unknown subject may be it."""
        wanted = bare(subject)
        return some(self.mails, lambda m: m.subject is None or bare(m.subject) == wanted)


def bare(subject: str) -> str:
    """Return a subject without its reply and forward marks, in small letters, with single spaces."""
    return " ".join(_MARK.sub("", subject).split()).casefold()


def some(known: Iterable[object] | None, test: Callable[[Contact], bool] | None = None) -> bool | None:
    """Say whether one of the contacts passes (any at all, without a test); None where nothing is known of them."""
    if known is None:
        return None
    return any(test is None or (isinstance(one, Contact) and test(one)) for one in known)


def either(*answers: bool | None) -> bool | None:
    """Return True where one answer is, else None where one is unknown, else False."""
    if True in answers:
        return True
    return None if None in answers else False


def _since(contacts: Contacts | None, first: datetime) -> Contacts | None:
    return None if contacts is None else tuple(c for c in contacts if c.at is None or c.at >= first)


def _aware(at: datetime | None) -> None:
    if at is not None and at.tzinfo is None:
        raise ValueError("A moment in a record needs its offset from UTC.")

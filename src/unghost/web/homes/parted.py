"""What is judged of one person, as it travels from the judge to the page: parted from what it shares with all others.

At ten thousand relationships a review of one person is 8.4 MB, 8.3 of which are the same for everybody: the model with its
record, whose each address is, every deal. The page holds those once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from unghost.app.case import Case, Review

if TYPE_CHECKING:
    from unghost.app.today import Today
    from unghost.domain.record import Deal
    from unghost.domain.worth import Worth
    from unghost.history.history import Everybody, History
    from unghost.silence.model import Fitted


@dataclass(frozen=True, slots=True)
class Shared:
    """What all reviews of one moment share, and which is far more than what they say of one person: it travels once."""

    mark: str
    fitted: Fitted
    addresses: Mapping[str, str]
    deals: tuple[Deal, ...]
    everybody: Everybody | None

    @classmethod
    def of(cls, mark: str, review: Review) -> Shared:
        """Return what a review shares."""
        history = review.history
        return cls(mark, review.fitted, history.by_address, history.deals, history.everybody)

    def is_of(self, review: Review) -> bool:
        """Say whether a review shares this: the very objects."""
        mine = (self.fitted, self.addresses, self.deals, self.everybody)
        history = review.history
        theirs = (review.fitted, history.by_address, history.deals, history.everybody)
        return all(one is other for one, other in zip(mine, theirs, strict=True))


@dataclass(frozen=True, slots=True)
class Parted:
    """A review without what it shares."""

    now: datetime
    history: History
    cases: tuple[Case, ...]
    learnt: Mapping[str, Worth]

    @classmethod
    def of(cls, review: Review) -> Parted:
        """Return a review without what it shares."""
        history = replace(review.history, by_address={}, deals=(), everybody=None)
        return cls(review.now, history, review.cases, review.learnt)

    def whole(self, shared: Shared) -> Review:
        """Return the review as it was."""
        history = replace(self.history, by_address=shared.addresses, deals=shared.deals, everybody=shared.everybody)
        return Review(self.now, history, self.cases, shared.fitted, self.learnt)


@dataclass(frozen=True, slots=True)
class One:
    """What is said of one person: the ``mark`` of what is known of them, and a review, None where the asker has it already.

    What a parted review shares comes with it where the asker has another; a whole one was judged with everybody's. ``beside`` is
    what else was to be made of their case, None where they have none.
    """

    mark: str
    review: Parted | Review | None = None
    shared: Shared | None = None
    beside: Any = None

    @property
    def same(self) -> bool:
        """Whether nothing is new to whoever named the mark."""
        return self.review is None


@dataclass(frozen=True, slots=True)
class Listed:
    """The day's list with the ``mark`` of what it says; None where the asker has it already."""

    mark: str
    today: Today | None = None
    shared: None = None

    @property
    def same(self) -> bool:
        """Whether nothing is new to whoever named the mark."""
        return self.today is None

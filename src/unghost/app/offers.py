"""Offers: what the program advises, put down when it changes, so that it can be seen later what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from unghost.app.case import Case, Review
from unghost.domain.ledger import Entry
from unghost.learning.offer import CERTAIN, Circumstances, Offer, entry_of, offers_by_person
from unghost.silence.assessment import State

MOVED = timedelta(days=3)
"""A day that is still ahead and moves by less is the same advice: opening hours and weekends shift it without any news."""
TOP_CAUSES = 3
PRIVATE = {"life_event": "private"}
"""What is nobody's business is not named in a line that is kept for good."""
NOTHING_TO_DECIDE = frozenset({State.EXPECTED, State.CLOSED})


def offered(review: Review, already: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return an OFFERED line for each case whose advice is another than its last line says: play, channel, person, or the day.

    It is another, too, where an ordinary wait becomes a quiet one, or ends. ``already`` is the ledger so far, in any order; none
    is returned where it holds a line later than the review. The keys of the body stand with ``learning.offer.entry_of``. An
    ordinary wait and a closed case get a line only where one went before it, so that a first reading of ten thousand people does
    not fill the ledger with what nobody decides about.
    """
    if any(entry.at > review.now for entry in already):
        return ()  # what was advised then can no longer be put down
    last = {about: offers[-1] for about, offers in offers_by_person(already).items()}
    offers = (offer_now(case, review.now) for case in review.cases)
    return tuple(entry_of(offer) for offer in offers if _news(offer, last.get(offer.about)))


def _news(offer: Offer, before: Offer | None) -> bool:
    decides = offer.known.state not in NOTHING_TO_DECIDE
    if before is None:
        return decides
    return not before.same_move(offer, MOVED) or decides != (before.known.state not in NOTHING_TO_DECIDE)


def offer_now(case: Case, now: datetime) -> Offer:
    """Return what is advised in a case, with what is known of it."""
    move = case.move
    chances = case.recommendation.chances
    return Offer(
        at=now,
        about=case.correspondence.person.id,
        play=move.play,
        channel=move.channel,
        to=move.person,
        not_before=move.not_before,
        chance=chances.get(move.play, CERTAIN),
        others={play: chance for play, chance in chances.items() if play != move.play},
        known=_known(case),
    )


def _known(case: Case) -> Circumstances:
    silence = case.silence
    odds = silence.odds
    return Circumstances(
        state=silence.state.value,
        causes=tuple((PRIVATE.get(c.cause, c.cause), c.p) for c in case.diagnosis.causes[:TOP_CAUSES]),
        strength=case.strength[0],
        touches=len(silence.unanswered),
        attempts=len(silence.attempts),
        within_30=odds.within[30].p if odds else None,
        never=odds.never.p if odds else None,
        dose=case.course.of_episode.pressure,
    )

"""The advice that was given, each time with what it brought: what another way of choosing can be measured on."""

from __future__ import annotations

from collections.abc import Sequence

from unghost.history.history import History
from unghost.learning.moves import NOTHING_TO_LEARN, WINDOW, Row, begun, rows
from unghost.learning.offer import Offer
from unghost.learning.offpolicy import Logged
from unghost.learning.outcome import first, harms, truths


def choices(history: History) -> tuple[Logged, ...]:
    """Return every settled choice, in order of time and person, whether or not the advice was followed.

    What a choice brought is the truth, without harm, from the offer to the next choice about that person, within thirty days.
    A rest that only waits for what a move brings is no choice, nor is advice in an ordinary wait or about a closed case.
    """
    found = [(offer, one) for row in rows(history) for offer, one in _of(row, history)]
    return tuple(one for _, one in sorted(found, key=lambda pair: (pair[0].at, pair[0].about, pair[0].play)))


def _of(row: Row, history: History) -> list[tuple[Offer, Logged]]:
    made = _chosen(row)
    if not made:
        return []
    learnt, hurt = truths(row.people, made[0].at), harms(row.people, made[0].at)
    found = []
    for offer, following in zip(made, [*(o.at for o in made[1:]), None], strict=True):
        due = offer.from_ + WINDOW
        end = due if following is None else min(due, following)
        if history.now >= due:
            good = first(learnt, offer.at, end) is not None and first(hurt, offer.at, end) is None
            found.append((offer, Logged(offer.play, offer.chances, good, offer.known)))
    return found


def _chosen(row: Row) -> Sequence[Offer]:
    contacts = [t for t in begun(row) if t.touch is not None]
    return [
        offer
        for offer in row.offers
        if offer.known.state not in NOTHING_TO_LEARN
        and (offer.contacts or not any(t.start <= offer.at < t.due for t in contacts))
    ]

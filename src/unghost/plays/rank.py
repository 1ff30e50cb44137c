"""The last row: every play that fits is weighed, resting and letting go as equals, and the best that is admissible is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from unghost.causes.strength import strength
from unghost.domain.touch import Channel
from unghost.plays.catalogue import library
from unghost.plays.desk import Desk, Held
from unghost.plays.minds import flips, until_then, why_lower
from unghost.plays.play import Fit, Move, Play
from unghost.plays.recommendation import Recommendation, Score
from unghost.plays.stakes import Stakes, stakes
from unghost.plays.vary import varied
from unghost.plays.weigh import told, weigh, weigh_learnt

HAIR = 0.01
"""Worths nearer than this are a tie: a hundredth of the truth about a middling deal, far below what the figures can tell."""
WORTH_NAMING = 0.3  # how well a play must fit to be weighed at all
REST_DAYS = 30  # after our last touch, before letting go is thought of
LOOK_AGAIN_DAYS = 14
_SIGN = "They give any sign of life before that."
_NO_PLAY = "One more touch is worth less than the rest it would break."
_PLAINLY = 0.5  # how well resting must fit to be its own reason


@dataclass(frozen=True, slots=True)
class Weighed:
    """A play that fits, what it is worth here, and what the guards make of it; ``found`` None where they forbid it for good."""

    play: Play
    fit: Fit
    score: Score
    found: Move | Held | None


def ranked(desk: Desk) -> Recommendation:
    """Return the best of the plays that fit.

    Where the best must wait, it is waited for: nothing weaker is sent in its place. Where no contact is left, resting and letting
    go are weighed against each other, and letting go is one of them only when a budget is spent and they have had a month's rest.
    """
    at = stakes(desk.view.correspondence, desk.view.silence, desk.diagnosis, strength(desk.view)[0])
    weighed = _weighed(desk, at)
    desk.complete()
    scores = tuple(one.score for one in weighed)
    open_ = [one for one in weighed if one.found is not None]
    if not any(one.play.contacts for one in open_):
        return _spent(desk, at, open_, scores)
    best = open_[0]
    if isinstance(best.found, Held):
        found = _held(desk, best.found, open_)
    elif not best.play.contacts:
        found = _rested(desk, best, open_)
    else:
        found = _chosen(desk, at, open_)
    return replace(found, scores=scores)


def _weighed(desk: Desk, at: Stakes) -> list[Weighed]:
    """Return every play that fits, the best first, with what the guards make of it."""
    fits = [(play, play.fits(desk.view, desk.diagnosis)) for play in library().values()]
    scored = [(play, fit, _score(desk, at, play, fit, fit.channel)) for play, fit in fits if fit and fit.score >= WORTH_NAMING]
    found = []
    for play, fit, score in sorted(scored, key=lambda one: (-one[2].total, one[0].name)):
        admitted = desk.admit(play, fit)
        if isinstance(admitted, Move) and admitted.channel is not Channel.NONE:
            score = _score(desk, at, play, fit, admitted.channel)
        found.append(Weighed(play, fit, score, admitted))
    return sorted(found, key=lambda one: (-one.score.total, one.play.name))


def _score(desk: Desk, at: Stakes, play: Play, fit: Fit, channel: Channel | None) -> Score:
    first = play.channels[0] if play.channels else Channel.NONE
    rest = weigh("wait", Channel.NONE, 1.0, at).total
    return weigh_learnt(
        play.name, channel or first, fit.score, at, desk.worths.get(play.name), rest=rest, spoken=first is Channel.CALL
    )


def _held(desk: Desk, best: Held, open_: Sequence[Weighed]) -> Recommendation:
    """Wait for the best play: nothing weaker is sent in its place."""
    title = next(one.play.title for one in open_ if one.play.name == best.play)
    return desk.wait(best.until, (best.reason,), (until_then(best.until, title), _SIGN))


def _rested(desk: Desk, best: Weighed, open_: Sequence[Weighed]) -> Recommendation:
    """Rest, with a day to look again: when the first play that is held up is free, else after a fortnight."""
    held = [one.found.until for one in open_ if isinstance(one.found, Held)]
    again = min(held, default=None) or best.fit.not_before or _in_days(desk, LOOK_AGAIN_DAYS)
    return desk.wait(again, best.fit.why, (*best.fit.change_my_mind, _SIGN), _others(best, open_))


def _in_days(desk: Desk, days: int) -> datetime:
    return desk.view.correspondence.week.next_opening(desk.now + timedelta(days=days))


def _chosen(desk: Desk, at: Stakes, open_: Sequence[Weighed]) -> Recommendation:
    """Choose the best contact; among those as good, by a draw that stays the same until the next touch (``_lot``).

    Whether to disturb somebody at all is never drawn for: where the best is a contact, only contacts are in the draw.
    """
    best = open_[0]
    tied = [(one, one.found) for one in open_ if isinstance(one.found, Move) and one.play.contacts and _as_good(one, best)]
    drawn, move = min(tied, key=lambda pair: _lot(desk, pair[0].play.name))
    mind = (*drawn.fit.change_my_mind, *flips(drawn.play.name, {one.play: _told(desk, at, one) for one in open_}, at.causes))
    found = desk.recommend(replace(varied(desk, move), change_my_mind=tuple(dict.fromkeys(mind))), _others(drawn, open_))
    return replace(found, chances={one.play.name: 1 / len(tied) for one, _ in tied})


def _as_good(one: Weighed, best: Weighed) -> bool:
    return best.score.total - one.score.total < HAIR


def _told(desk: Desk, at: Stakes, one: Weighed) -> Callable[[str], float]:
    """Return what a play would be worth if a cause were known to be so."""
    channel = one.found.channel if isinstance(one.found, Move) else one.fit.channel
    return lambda cause: _score(desk, told(at, cause), one.play, one.fit, channel).total


def _lot(desk: Desk, play: str) -> bytes:
    """Return a play's lot for this person, silence and number of touches: the same whenever it is asked, as good as random."""
    silence = desk.view.silence
    since = silence.since.astimezone(UTC).isoformat() if silence.since else ""
    return blake2b(f"{desk.person}|{since}|{len(silence.unanswered)}|{play}".encode(), digest_size=8).digest()


def _others(chosen: Weighed, open_: Sequence[Weighed]) -> tuple[Move, ...]:
    """Return the other plays that are free and worth more than rest, the best first, each with why it is not the first."""
    rest = next((one.score.total for one in open_ if one.play.name == "wait"), 0.0)
    return tuple(
        replace(one.found, why=(*one.found.why, why_lower(one.score, chosen.score, tied=_as_good(one, open_[0]))))
        for one in open_
        if one is not chosen and isinstance(one.found, Move) and one.score.total >= rest
    )


def _spent(desk: Desk, at: Stakes, open_: Sequence[Weighed], scores: tuple[Score, ...]) -> Recommendation:
    """Rest or let go where no contact is left; letting go only where a budget is spent and they have had a month's rest (R13)."""
    touches = desk.view.correspondence.since_sign_of_life()
    rested = bool(touches) and desk.now - touches[-1].at >= timedelta(days=REST_DAYS)
    if rested and any(refusal.spent for refusal in desk.refused):
        rest, go = (weigh(play, Channel.NONE, 1.0, at) for play in ("wait", "let-go"))
        if go.total > rest.total:
            why = "Every useful play is spent, and one more touch would only press; their time and ours go free."
            found = desk.let_go((why,), ("They write or call; any sign of life starts afresh.",))
            return replace(found, scores=(go, *scores))
        scores = (*scores, go)
    plain = next((one.fit.why for one in open_ if one.play.name == "wait" and one.fit.score >= _PLAINLY), None)
    reasons = tuple(dict.fromkeys(refusal.reason for refusal in desk.refused))[:2]
    until = touches[-1].at + timedelta(days=REST_DAYS) if touches else None
    again = until if until is not None and until > desk.now else _in_days(desk, LOOK_AGAIN_DAYS)
    return replace(desk.wait(again, plain or reasons or (_NO_PLAY,), (_SIGN,), _free(open_)), scores=scores)


def _free(open_: Sequence[Weighed]) -> tuple[Move, ...]:
    return tuple(one.found for one in open_ if isinstance(one.found, Move) and one.play.name != "wait")

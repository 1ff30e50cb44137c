"""Questions that were left open: theirs to us as lapses, ours to them as what they owe."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from unghost.causes.cause import Lapse, Owed, View
from unghost.causes.lapses.promise import about, withdrawn
from unghost.causes.lapses.promised import limit_of
from unghost.domain.said import Role
from unghost.domain.touch import Channel, Side, Touch
from unghost.silence.answers import PARTICULAR, answers, informs, takes_back, things_in, words_of
from unghost.silence.clock import BALL_RECIPIENTS, last_turn

OPEN_DAYS = 180
"""A question older than this, not asked again, is past."""
LATE = timedelta(days=7)
"""An answer that took a second asking and longer than this is a lapse, though repaired."""
_OLD_WORDS = 4
"""Fewest words of substance of a question that can stay open though they wrote on without asking it again."""
_PART_WORDS = 3
"""The same, of one that was left out while others of the same turn were answered."""
_SAME = 0.5
_REPAIR = "Answer this one in a line or two, and ask for nothing with it."
_AGAIN = "They have asked this more than once: answer it first, in a line or two, and ask for nothing with it."
_BRING = "Send what they asked for, and ask for nothing with it."


def unanswered(view: View) -> Iterator[Lapse]:
    """Yield what they asked and we never answered, in any turn of theirs; ``repaired`` where it took a second asking."""
    if view.silence.let_be or (
        view.silence.truth is not None and view.silence.truth.confirmed and view.silence.truth.state.closes
    ):
        return
    touches = {t.message: t for t in view.correspondence.touches}
    for lapse in (*_in_debt(view), *_passed_over(view), *_in_earlier_turns(view)):
        if lapse.repaired or not _has_time(view, touches[lapse.message]):
            yield lapse


def _in_debt(view: View) -> Iterator[Lapse]:
    """What the clock counts as our debt: nothing we wrote touches on what they asked last."""
    for place, debt in enumerate(view.silence.debts):
        if debt.touch.message and (place == 0 or len(words_of(debt.quote)) >= PARTICULAR):
            yield _open(view, debt.touch, debt.quote)


def _passed_over(view: View) -> Iterator[Lapse]:
    """What we left out when we answered their last turn, though it was particular."""
    turn = last_turn(view.correspondence.touches)
    if not turn or any(t.said.opt_out or t.said.courtesy for t in turn):
        return
    kept = [t for n, t in enumerate(turn) if t.channel is Channel.MAIL and not any(map(takes_back, turn[n + 1 :]))]
    asked = [(t, ask) for t in kept for ask in t.said.asks]
    after = [t for t in view.correspondence.touches if t.at > turn[-1].at]
    replies = [t for t in after if t.side is Side.OURS and t.delivered]
    if not replies or any(t.disposition is not None or t.recovered or informs(t) for t in replies):
        return
    open_ = [(t, ask) for t, ask in asked if not answers(ask, replies, len(asked))]
    for touch, ask in open_:
        if touch.message and (len(open_) == len(asked) or len(words_of(ask)) >= _PART_WORDS):
            yield _open(view, touch, ask)


def _in_earlier_turns(view: View) -> Iterator[Lapse]:
    touches = view.correspondence.touches
    turn = last_turn(touches)
    begin = turn[0].at if turn else view.history.now
    for place, touch in enumerate(touches):
        if touch.at >= begin or not _asks_us(touch, view.history.now):
            continue
        after = touches[place + 1 :]
        for ask in touch.said.asks:
            lapse = _earlier(view, touch, ask, after)
            if lapse is not None:
                yield lapse


def _asks_us(touch: Touch, now: datetime) -> bool:
    """Say whether a mail of theirs asks us, in person and not long ago, something that does not wait for a day they named."""
    named = touch.said.when is not None and touch.said.when.role is Role.CONTACT_AGAIN
    mail = touch.side is Side.THEIRS and touch.channel is Channel.MAIL and touch.message is not None and not touch.recovered
    meant = touch.addressed and touch.recipients <= BALL_RECIPIENTS and not named and not touch.said.opt_out
    return mail and meant and now - touch.at <= timedelta(OPEN_DAYS)


def _earlier(view: View, touch: Touch, ask: str, after: Sequence[Touch]) -> Lapse | None:
    """Return the lapse of one earlier question: never answered, or only when they asked again."""
    again = next((t for t in after if t.side is Side.THEIRS and any(_same(ask, other) for other in t.said.asks)), None)
    among = len(touch.said.asks)
    if again is None:
        return _open(view, touch, ask) if _stands(touch, ask, after, among) else None
    before = [t for t in after if t.at < again.at]
    if _settled(ask, before, among):
        return None
    since = [t for t in after if t.at > again.at]
    answer = next((t for t in since if t.side is Side.OURS and _settled(ask, [t], among)), None)
    if answer is None:
        return None if withdrawn(since, Side.OURS) else _open(view, touch, ask, _AGAIN)
    late = again.at - touch.at > LATE
    return (
        Lapse("unanswered_question", touch.message or "", ask, repaired=True, since=touch.at, by=answer.message) if late else None
    )


def _stands(touch: Touch, ask: str, after: Sequence[Touch], among: int) -> bool:
    """Say whether a question that was not asked again is still open: particular, passed over by all, and taken up by nobody."""
    wanted = words_of(ask)
    if len(wanted) < _OLD_WORDS or "?" not in ask or _settled(ask, after, among):
        return False
    theirs = [t for t in after if t.side is Side.THEIRS]
    if not any(t.side is Side.OURS and t.thread == touch.thread for t in after) or withdrawn(theirs, Side.OURS):
        return False
    return not any(wanted & words_of(t.text) for t in theirs)


def _settled(ask: str, touches: Sequence[Touch], among: int) -> bool:
    """Say whether something we wrote answers it, or both have talked since, or nobody wrote to them at all."""
    if any(t.channel is not Channel.MAIL and t.reached for t in touches):
        return True
    replies = [t for t in touches if t.side is Side.OURS and t.delivered]
    return bool(replies) and (answers(ask, replies, among) or any(informs(t) for t in replies))


def _same(one: str, other: str) -> bool:
    """Say whether two asks want the same: at least two words of substance in common, and half of those of the shorter."""
    a, b = words_of(one), words_of(other)
    shared = a & b
    return len(shared) >= 2 and len(shared) >= _SAME * min(len(a), len(b))


def _has_time(view: View, touch: Touch) -> bool:
    """Say whether we have told them since when the answer comes, and that day is not over."""
    week, now = view.correspondence.week, view.history.now
    after = (t for t in view.correspondence.ours if t.at > touch.at)
    limits = (limit_of(p, t, week) for t in after for p in t.said.promises if p.due is not None and about(p) is not None)
    return any(limit is not None and limit >= now for limit in limits)


def _open(view: View, touch: Touch, quote: str, repair: str = "") -> Lapse:
    first = _first_asked(view, touch, quote)
    if not repair:
        repair = _AGAIN if first < touch.at else _BRING if things_in(quote) and "?" not in quote else _REPAIR
    return Lapse("unanswered_question", touch.message or "", quote, since=first, repair=repair)


def _first_asked(view: View, touch: Touch, quote: str) -> datetime:
    """Return when they asked this for the first time, as far back as it was never answered."""
    first = touch.at
    for earlier in reversed([t for t in view.correspondence.touches if t.at < touch.at]):
        if earlier.side is Side.OURS:
            if answers(quote, [earlier]):
                break
        elif any(_same(quote, ask) for ask in earlier.said.asks):
            first = earlier.at
    return first


def owed_answers(view: View) -> Iterator[Owed]:
    """Yield what we asked since their last word, each thing once, the latest wording of it."""
    if view.silence.let_be:
        return
    seen: list[str] = []
    for touch in reversed(view.silence.unanswered):
        for ask in touch.said.asks if touch.delivered and touch.message and touch.channel is Channel.MAIL else ():
            if not any(_same(ask, other) or ask == other for other in seen):
                seen.append(ask)
                yield Owed("question", touch.message or "", ask, None, touch.at)

"""A case's place in the day's list, from the case alone: what knowing is worth x the chance to learn it / the minutes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from unghost.app.case import Case
from unghost.domain.effort import A_LOOK, minutes_of
from unghost.domain.touch import Channel
from unghost.plays.stakes import Stakes, stakes
from unghost.plays.weigh import told, weigh
from unghost.silence.assessment import State
from unghost.silence.figures import chance as in_words

MISREAD = 0.05  # how often a plain yes or no turns out to be none when a person looks at it: a judgement of ours
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Place:
    """Why a case stands where it does.

    ``owed`` cases come first. ``knowing`` is what the truth is worth (1 for a middling deal), ``chance`` what the move adds to
    the chance of learning it within 30 days, ``minutes`` what the move takes; ``says`` tells it in a sentence.
    """

    owed: bool
    knowing: float
    chance: float
    minutes: int
    since: datetime
    person: str
    says: str

    @property
    def rate(self) -> float:
        """Truth learnt for a minute of yours: what the list is ordered by."""
        return self.knowing * self.chance / self.minutes

    @property
    def key(self) -> tuple[bool, float, datetime, str]:
        """What cases are sorted by: our debts, then the rate, then the longest wait, then the address: no order is left open."""
        return (not self.owed, -round(self.rate, 9), self.since, self.person)


def place_of(case: Case) -> Place:
    """Return the place of a case that needs a person now."""
    silence = case.silence
    at = stakes(case.correspondence, silence, case.diagnosis, case.strength[0])
    owed = case.state is State.OURS
    if owed:  # whatever else it may be, an answer is open: of two debts the dearer comes first
        at = replace(told(at, "our_lapse"), touches=0)
    minutes = A_LOOK if case.state is State.CLOSED else minutes_of(case.move.channel)
    gain = MISREAD if case.state is State.CLOSED else _gain(case, at)
    since = silence.since or (silence.last_sign_of_life.at if silence.last_sign_of_life else _LAST)
    return Place(owed, at.knowing, gain, minutes, since, case.correspondence.person.id, _says(case, gain, minutes))


def _gain(case: Case, at: Stakes) -> float:
    """Return what the move adds to the chance that they speak anyway."""
    known = next((score for score in case.recommendation.scores if score.play == case.move.play), None)
    score = known or weigh(case.move.play, case.move.channel, 1.0, at, spoken=case.move.channel is Channel.CALL)
    return max(0.0, score.chance - at.alone)


def _says(case: Case, gain: float, minutes: int) -> str:
    """Tell the place in words that follow "here because"."""
    if case.state is State.OURS:
        return "what you owe comes first"
    takes = f"{minutes} minute{'' if minutes == 1 else 's'}"
    if case.state is State.CLOSED:
        return f"they gave a plain answer; confirming it takes {takes}"
    return f"{_stake(case)}; this adds {in_words(gain)} to the chance to learn where it stands, and takes {takes}"


def _stake(case: Case) -> str:
    open_ = [deal for deal in case.correspondence.deals if not deal.outcome]
    deal = case.deal
    if deal is None or deal.amount is None:
        return "a deal without an amount" if deal is not None else "no deal on record"
    amount = f"{deal.amount:,.0f} {deal.currency}".strip()
    return f"the dearest of {len(open_)} open deals, {amount}" if len(open_) > 1 else f"a deal of {amount}"

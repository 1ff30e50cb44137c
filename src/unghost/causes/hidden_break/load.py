"""What each message of ours carries that could break an exchange: pressure, or a lapse before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from unghost.causes.cause import Lapse, View
from unghost.causes.hidden_break.steps import Step
from unghost.causes.lapses import lapses
from unghost.domain.touch import Channel, Side, Touch
from unghost.pressure.lint import Finding, dose_of
from unghost.pressure.rule import Level
from unghost.pressure.trend import findings_in
from unghost.silence.answers import answers

MOST = 0.6
"""How probable it is, at most, that one message breaks an exchange, however hard it presses."""
HALF = 1.3
"""The dose at which it is half as probable: between one error of the linter (1.0) and two of them."""
FIRM = 0.5
"""How soon we believe that somebody bears our tone: what they took in good part so far, as breaks that were to be expected.

Their susceptibility is a gamma of this shape and mean 1; after ``exposure`` without a break its mean is FIRM / (FIRM + exposure).
"""
OF_LAPSE = 0.15
"""How probable it is that a lapse breaks it."""
OF_QUESTION = 0.01
"""The same where a question of theirs seems to have been passed over: about half of these were answered in other words."""
_FAULTS = (Level.ERROR, Level.WARN)


@dataclass(frozen=True, slots=True)
class Load:
    """What one message carries: how probable a break by its pressure and by a lapse is beforehand, with what shows it."""

    pressure: float = 0.0
    lapse: float = 0.0
    findings: tuple[Finding, ...] = ()
    lapses: tuple[Lapse, ...] = ()

    @property
    def chance(self) -> float:
        """How probable a break by either is, before anything is known of their answers."""
        return 1.0 - (1.0 - self.pressure) * (1.0 - self.lapse)


def loads(view: View, steps: Sequence[Step]) -> tuple[Load, ...]:
    """Return the load of each step. Only a mail can be a candidate, for a break has to name a message."""
    lapsed, passed = _lapsed(view, steps), _passed_over(view)
    found: list[Load] = []
    exposure = 0.0
    for step in steps:
        touch = step.touch
        if touch.channel is not Channel.MAIL or touch.message is None or touch.recovered:
            found.append(Load())
            continue
        findings = findings_in(touch)
        dose = dose_of(findings)
        chance = _chance(max(0.0, dose.pressure - dose.relief))
        pressure = chance * FIRM / (FIRM + exposure)
        exposure += chance
        own, over = lapsed.get(touch.message, ()), passed.get(touch.message)
        lapse = OF_LAPSE if own else OF_QUESTION if over else 0.0
        found.append(Load(pressure, lapse, pressing_of(findings), own or ((over,) if over else ())))
    return tuple(found)


def pressing_of(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings that press, the gravest first."""
    return tuple(sorted((f for f in findings if f.level in _FAULTS), key=lambda f: (f.level is not Level.ERROR, f.start)))


def pressing(touch: Touch) -> tuple[str, ...]:
    """Return the passages of a message that press, the gravest first, verbatim."""
    return tuple(dict.fromkeys(f.quote for f in pressing_of(findings_in(touch))))


def _chance(dose: float) -> float:
    return MOST * dose * dose / (dose * dose + HALF * HALF)


def _lapsed(view: View, steps: Sequence[Step]) -> Mapping[str, tuple[Lapse, ...]]:
    """Return, by message of ours, the lapses that stood before it: what they asked and it passed over, what came so late."""
    at = {t.message: t.at for t in view.correspondence.touches if t.message}
    found: dict[str, tuple[Lapse, ...]] = {}
    for lapse in lapses(view):
        since = at.get(lapse.message)
        after = next((s.touch.message for s in steps if since is not None and s.touch.at > since), None)
        if after is not None:
            found[after] = (*found.get(after, ()), lapse)
    return found


def _passed_over(view: View) -> Mapping[str, Lapse]:
    """Return, by message of ours, a question of theirs that it and what we wrote with it passed over, at any time.

    Only where nothing they asked in that turn was touched on.
    """
    found: dict[str, Lapse] = {}
    for theirs, ours in _rounds(view.correspondence.touches):
        asked = [(t, ask) for t in theirs for ask in t.said.asks]
        spoken = any(t.sign_of_life or t.attachments for t in ours)
        if not asked or spoken or any(answers(ask, ours) for _, ask in asked):
            continue
        touch, ask = asked[0]
        if ours[0].message and touch.message:
            found[ours[0].message] = Lapse("unanswered_question", touch.message, ask)
    return found


def _rounds(touches: Sequence[Touch]) -> Iterator[tuple[list[Touch], list[Touch]]]:
    """Yield each turn of theirs with what we answered to it, oldest first."""
    turn: list[Touch] = []
    replies: list[Touch] = []
    for touch in touches:
        if touch.side is Side.THEIRS:
            if replies:
                yield turn, replies
                turn, replies = [], []
            turn.append(touch)
        elif turn and touch.delivered:
            replies.append(touch)
    if turn and replies:
        yield turn, replies

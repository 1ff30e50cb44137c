"""What a touch does to a prospect: whether they answer, whether they say the truth, and whether it did harm."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

from benchmarks.hidden_break.dice import Dice
from benchmarks.practice.assumptions import LOGIT_PER_G, Assumptions
from benchmarks.practice.prospect import Prospect, usual_days

HALF_LIFE = 30.0
CLOSE = 0.3  # irritation of a touch that comes at once after another; none after their usual answer time
_UNREACHED = 0.25  # of a call that rang in vain, as a share of a message's irritation


@dataclass(frozen=True, slots=True)
class Deed:
    """What we do to them, as it feels: ``pressure`` 0..1, and what it offers. ``call`` may be answered or not."""

    name: str
    call: bool = False
    pressure: float = 0.0
    asks: bool = False
    frees: bool = False
    owns: bool = False
    repairs: bool = False
    gives: bool = False
    smaller: bool = False
    guilts: bool = False
    kind: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What comes of a deed or of time: ``truth`` told, a mere sign of life, or a break. ``after`` days, ``talk`` on the line."""

    after: float
    truth: bool
    harmed: bool = False
    talk: bool = False


@dataclass(slots=True)
class Mind:
    """One prospect under one policy, as time goes by."""

    who: Prospect
    world: Assumptions
    dice: Dice
    irritation: float = 0.0
    last: float = -30.0
    messages: int = 0
    calls: int = 0
    harmed: bool = False
    came_back: bool = False

    def by_itself(self) -> float | None:
        """Return the day on which they come back unasked; pressure puts it off."""
        back = self.who.back
        return None if back is None or self.harmed or self.came_back else back * (1.0 + 0.5 * self.irritation)

    def hear(self, deed: Deed, day: float) -> Reply | None:
        """Take one touch; return what comes of it, None where nothing does."""
        if self.harmed:
            return None
        reached = not deed.call or self.dice.happens(self.world.pickup * 0.9**self.calls)
        self._bear(deed, day, reached=reached)
        if deed.call:
            self.calls += 1
        else:
            self.messages += 1
        if self.irritation > self.who.patience:
            self.harmed = True
            return Reply(1.0, truth=self.dice.happens(0.25), harmed=True)
        if not reached:
            return None
        if deed.call:
            return Reply(0.0, truth=self.dice.happens(_share(self._candour(deed) + self.world.voice)), talk=True)
        if not self.dice.happens(_share(self._urge(deed))):
            return None
        return Reply(self.who.answer_days(self.dice), truth=self.dice.happens(_share(self._candour(deed))))

    def _bear(self, deed: Deed, day: float, *, reached: bool) -> None:
        gap = max(0.0, day - self.last)
        self.irritation *= 0.5 ** (gap / HALF_LIFE)
        close = CLOSE * max(0.0, 1.0 - gap / max(3.0, usual_days(self.who)))
        raw = deed.pressure + close
        if self.who.reason == "life_event" and not deed.kind:
            raw *= 2.0
        self.irritation += self.world.reactance * raw * (1.0 if reached else _UNREACHED)
        self.last = day

    def _urge(self, deed: Deed) -> float:
        """Return the log odds that a message is answered at all."""
        world, its = self.world, self.world.reasons[self.who.reason]
        step = its.urge - world.crowd * self.messages - self.irritation
        step += 0.3 if deed.asks else -0.5
        step += LOGIT_PER_G * world.autonomy * deed.frees + LOGIT_PER_G * world.guilt * deed.guilts
        step += 0.4 * (deed.smaller and self.who.reason == "indecision") + 0.2 * deed.gives
        step += world.own * (1.0 if self.who.reason in ("our_pressure", "our_lapse") else 0.25) * deed.owns
        return step + 1.2 * (deed.repairs and self.who.reason == "our_lapse")

    def _candour(self, deed: Deed) -> float:
        """Return the log odds that they say how things stand once they speak."""
        world, its = self.world, self.world.reasons[self.who.reason]
        step = 0.3 + self.who.candour - its.shame - self.irritation - deed.pressure * world.reactance
        step += LOGIT_PER_G * world.autonomy * deed.frees
        return step + world.own * (1.0 if self.who.reason in ("our_pressure", "our_lapse") else 0.25) * deed.owns


def _share(log_odds: float) -> float:
    return 1.0 / (1.0 + exp(-log_odds))

"""Follow pressure and relief along a thread: message by message, over the silence that is open, and where the tone rose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import fsum

from unghost.domain.touch import Channel, Side, Touch
from unghost.pressure.lint import Dose, Finding, dose_of, lint
from unghost.reading.shelf import remembered

LATEST = 3
"""How many of the latest messages are held against those before them."""
CLEAR = 0.5
"""A difference of mean pressure, net of relief, from which the tone is said to rise or to ease: one warning a message."""
_MOST = 40


@dataclass(frozen=True, slots=True)
class Dosed:
    """One message of ours, or the note of a call, with its dose."""

    touch: Touch
    dose: Dose

    @property
    def net(self) -> float:
        """Pressure less relief."""
        return self.dose.pressure - self.dose.relief


@dataclass(frozen=True, slots=True)
class Rise:
    """Message number ``index`` (from 0) presses ``by`` more, net of relief, than the messages before it did on average."""

    index: int
    by: float


@dataclass(frozen=True, slots=True)
class Trend:
    """The mean net pressure of the ``latest`` messages and of those ``before``; None where there are none before."""

    latest: float
    before: float | None
    rise: Rise | None

    @property
    def direction(self) -> str:
        """``rising``, ``easing`` or ``even``."""
        by = 0.0 if self.before is None else self.latest - self.before
        return "rising" if by >= CLEAR else "easing" if by <= -CLEAR else "even"


@dataclass(frozen=True, slots=True)
class Course:
    """The doses of our latest messages to one person, oldest first; ``since`` is their last sign of life, None without one."""

    messages: tuple[Dosed, ...]
    since: datetime | None = None

    @property
    def total(self) -> Dose:
        """What all of them add up to."""
        return _sum(self.messages)

    @property
    def episode(self) -> tuple[Dosed, ...]:
        """Those since their last sign of life: one silence."""
        return tuple(m for m in self.messages if self.since is None or m.touch.at > self.since)

    @property
    def of_episode(self) -> Dose:
        """What those since their last sign of life add up to."""
        return _sum(self.episode)

    @property
    def trend(self) -> Trend | None:
        """Where the tone goes; None without a message."""
        if not self.messages:
            return None
        nets = [m.net for m in self.messages]
        latest, before = nets[-LATEST:], nets[:-LATEST]
        return Trend(_mean(latest), _mean(before) if before else None, rise([m.dose for m in self.messages]))


def course(touches: Sequence[Touch]) -> Course:
    """Return the doses of our messages among a person's touches (oldest first): mails, and calls of which a note was kept.

    A call is read as a spoken word. The latest 40 are looked at.
    """
    own = [t for t in touches if t.side is Side.OURS and t.text.strip()][-_MOST:]
    last = next((t.at for t in reversed(touches) if t.sign_of_life), None)
    return Course(tuple(Dosed(t, dose_of(findings_in(t))) for t in own), last)


def findings_in(touch: Touch) -> tuple[Finding, ...]:
    """Return the findings in what we wrote, or in the note of what we said."""
    return _findings(touch.text, "mail" if touch.channel is Channel.MAIL else "call")


@remembered("findings", 8192)
def _findings(text: str, context: str) -> tuple[Finding, ...]:
    return tuple(lint(text, context=context))


def _sum(messages: Sequence[Dosed]) -> Dose:
    return Dose(fsum(m.dose.pressure for m in messages), fsum(m.dose.relief for m in messages))


def _mean(values: Sequence[float]) -> float:
    return fsum(values) / len(values)


def rise(doses: Sequence[Dose], least: float = 0.75) -> Rise | None:
    """Return the steepest rise along a thread (oldest message first), the earliest among equals.

    None where no message presses ``least`` more than those before it.
    """
    best: Rise | None = None
    total = 0.0
    for index, dose in enumerate(doses):
        net = dose.pressure - dose.relief
        by = net - (total / index if index else 0.0)
        if by >= least and (best is None or by > best.by):
            best = Rise(index, by)
        total += net
    return best

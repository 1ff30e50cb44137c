"""What the simulation takes for granted, each figure with where it comes from, and the ways in which it is varied.

None of it comes from the program under test: it neither reads the program's own chances of its plays nor its causes' priors.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import pi, sqrt
from types import MappingProxyType

LOGIT_PER_G = pi / sqrt(3)
"""One standard deviation of a difference (Hedges' g) as a step of log odds (Chinn 2000, Statistics in Medicine 19)."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One hidden reason for a silence.

    ``share`` of quiet prospects with it; ``urge`` log odds that a neutral message is answered; ``shame`` log odds against
    saying the truth when they do answer; ``returns`` the chance that they come back by themselves, ``days`` its median;
    ``alive`` the chance that the deal can still be won.
    """

    share: float
    urge: float
    shame: float
    returns: float
    days: float
    alive: float


REASONS: Mapping[str, Reason] = MappingProxyType(
    {
        # Judgement of ours throughout, but that 40 to 60 % of qualified deals end without a decision (vendor's figure, EVIDENCE).
        "busy": Reason(0.16, -0.6, 0.2, 0.75, 18, 0.8),
        "awaiting_others": Reason(0.17, -0.4, 0.2, 0.75, 28, 0.75),
        "indecision": Reason(0.15, -0.7, 0.9, 0.35, 50, 0.55),
        "priority_shift": Reason(0.13, -1.0, 0.9, 0.25, 70, 0.35),
        "chose_other": Reason(0.16, -1.2, 1.4, 0.12, 45, 0.0),
        "our_pressure": Reason(0.08, -1.4, 1.2, 0.15, 60, 0.6),
        "our_lapse": Reason(0.06, -0.8, 0.5, 0.30, 40, 0.7),
        "life_event": Reason(0.04, -1.6, 0.4, 0.80, 35, 0.8),
        "away": Reason(0.05, -0.6, 0.0, 0.90, 12, 0.8),
    }
)


@dataclass(frozen=True, slots=True)
class Assumptions:
    """One world. Log odds unless said otherwise; ``says`` is what is different in it."""

    name: str
    says: str
    reasons: Mapping[str, Reason] = field(default_factory=lambda: REASONS)
    reactance: float = 1.0
    """How much a unit of pressure adds to irritation. Pressure meets reactance (academic, 35 studies); its size is varied."""
    autonomy: float = 0.44
    """Hedges' g of "you are free to say no" (academic, 52 experiments; 0.11 in the careful ones)."""
    guilt: float = 0.19
    """Hedges' g of guilt and of break-up wording on answers (academic, 26 studies)."""
    own: float = 0.8
    """What taking responsibility adds where the fault was ours; a quarter of it elsewhere (apology, n = 755: it counts most)."""
    voice: float = 0.6
    """What a talk adds to telling the truth (studies on friends: voice binds more than text)."""
    pickup: float = 0.25
    """Chance that a call is answered; varied from .10 to .40."""
    crowd: float = 0.35
    """What each further message of an episode loses (cold mail: +49 %, +9 %, -20 % by follow-up)."""
    told: float = 0.4
    """Chance that their last words before the silence hint at the reason."""
    tolerance: float = 2.5
    """Median irritation at which a relationship is harmed: about five reminders within a month. Judgement of ours, varied."""
    gentle: float = 0.0
    """Pressure added to every one of our plays: what if they press as well?"""
    followed: float = 1.0
    """Chance that the seller acts on a piece of advice when it comes; else they look again some days later."""
    hours: float = 1.4612
    """Mean of log(1 + working hours / 2) of people's answers: the shipped prior's population, from public mail."""


BASE = Assumptions("base", "as listed")


def _mix(**shares: float) -> Mapping[str, Reason]:
    """Return the reasons with some shares changed, the rest scaled so that all sum to 1."""
    left = (1 - sum(shares.values())) / sum(r.share for n, r in REASONS.items() if n not in shares)
    return MappingProxyType({n: replace(r, share=shares.get(n, r.share * left)) for n, r in REASONS.items()})


def _no_returns() -> Mapping[str, Reason]:
    return MappingProxyType({n: replace(r, returns=r.returns * 0.4) for n, r in REASONS.items()})


VARIED: tuple[Assumptions, ...] = (
    BASE,
    replace(BASE, name="no reactance", says="pressure irritates nobody", reactance=0.0),
    replace(BASE, name="strong reactance", says="pressure irritates twice as much", reactance=2.0),
    replace(BASE, name="weak freedom", says="freedom to say no helps as little as in the careful studies", autonomy=0.11),
    replace(BASE, name="guilt works", says="guilt and break-up wording work three times as well", guilt=0.57),
    replace(BASE, name="no apology effect", says="taking responsibility helps nothing", own=0.0),
    replace(BASE, name="voice is nothing", says="a talk tells no more than a letter", voice=0.0),
    replace(BASE, name="nobody picks up", says="one call in ten is answered", pickup=0.10),
    replace(BASE, name="many pick up", says="four calls in ten are answered", pickup=0.40),
    replace(BASE, name="no hints", says="their last words never hint at the reason", told=0.0),
    replace(BASE, name="we press as well", says="every play of ours presses like an ordinary reminder", gentle=0.3),
    replace(BASE, name="few come back", says="people come back by themselves less than half as often", reasons=_no_returns()),
    replace(BASE, name="mostly busy", says="half are busy or wait for others", reasons=_mix(busy=0.25, awaiting_others=0.25)),
    replace(
        BASE,
        name="mostly gone",
        says="half have chosen another or lost the need",
        reasons=_mix(chose_other=0.3, priority_shift=0.2),
    ),
    replace(BASE, name="thin skins", says="half as much irritation already harms", tolerance=1.25),
    replace(BASE, name="thick skins", says="twice as much irritation is borne", tolerance=5.0),
    replace(BASE, name="slow answers", says="answers take three times as long", hours=1.4612 + 0.95),
    replace(
        BASE, name="half followed", says="the seller acts on advice half the time, and looks again four days later", followed=0.5
    ),
)

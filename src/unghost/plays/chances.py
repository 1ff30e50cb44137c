"""What each play may bring, cause by cause: readable figures with their sources, to be replaced by what is learnt.

No public data on silence in mid-deal was found, so nearly every figure is a **judgement of ours** that orders the plays as the
practice does. What stands behind the order:

- *A voice binds more than writing* (EVIDENCE, A: studies on friends): the calls lead the written plays; in writing the same
  question brings half (``WRITTEN``).
- *The stronger the relationship, the more candour it bears* (R17): ``CANDID`` plays bring more and harm less with it.
- *Own it first* (R8; EVIDENCE, A, n = 755: taking responsibility counts most): the apology leads where we pressed or left
  something open, and a question or a smaller ask harms there (EVIDENCE, A: pressure meets reactance, 35 studies).
- *Unknown means find out by voice* (R8, R15): apology and question are close, the apology a little ahead.
- *Timing means ask* (R15, R16); *waiting for others means ask or equip our contact* (R24); *doubt means a smaller step* (R19).
- *A no made easy* (R10; EVIDENCE, A: g = .44, but .11 in the careful studies, so a weak prior) leads where they chose otherwise.
- *Whoever took over was named for it* (R24): the successor leads a colleague, who would only be asked (R20).
- *Life happens* (R24): under an event a wish of ours learns nothing and hurts; a kind word mends.
- *Each further touch brings less* (EVIDENCE, V, cold mail only: first follow-up +49 %, second +9 %, third -20 %): ``TIRES``.
- *Guilt and break-ups win answers, not truth* (EVIDENCE, A: g = .19): nothing of that kind is in any row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

CANDID = frozenset({"apology-call", "ask-why", "release", "bold", "personal"})
"""The plays a stronger relationship opens (R17)."""
WRITTEN = 0.5  # of what a call would bring, where the same play goes by mail
TIRES = 0.85  # of what a touch brings, for every further one of this silence
SORE = 0.25  # more harm for every further touch of this silence,
SOREST = 2.0  # up to this many times
PRESSED = 0.10  # what the boldest play costs under a heavy dose of our own pressure (R6)


@dataclass(frozen=True, slots=True)
class By:
    """A probability by cause: ``usual``, but for the causes named."""

    usual: float
    but: Mapping[str, float] = field(default_factory=dict)

    def of(self, cause: str) -> float:
        """Return it for one cause."""
        return self.but.get(cause, self.usual)


@dataclass(frozen=True, slots=True)
class Chances:
    """One play: P(it brings the truth within 30 days that would not come by itself), P(it harms) and P(it does good), by cause.

    ``bold`` is how far it reaches towards them, 0..1: what our own pressure makes dearer.
    """

    truth: By
    harm: By
    good: By
    bold: float


# What a wish of ours still learns where they have something else before them, or are not there.
_BEYOND_US = {"life_event": 0.03, "company_event": 0.08, "away": 0.03, "undeliverable": 0.03, "contact_left": 0.05}


def _truth(usual: float, **but: float) -> By:
    """Return chances of truth: under an event hardly any, whatever the play, unless it is named."""
    return By(usual, {**_BEYOND_US, **but})


def _harm(usual: float, **but: float) -> By:
    """Return chances of harm: a wish hurts most where something in their life comes first."""
    return By(usual, {"life_event": 0.40, "company_event": 0.15, "away": 0.08, **but})


_NO_GOOD = By(0.0)
# Where it is timing or doubt, a question tells more than an apology for nothing.
_BY_ASKING = {"busy": 0.38, "awaiting_others": 0.40, "told_us_when": 0.36, "indecision": 0.36, "priority_shift": 0.32}
_BY_OWNING = {"busy": 0.28, "awaiting_others": 0.28, "told_us_when": 0.26, "indecision": 0.28, "priority_shift": 0.28}

CHANCES: Mapping[str, Chances] = {
    "apology-call": Chances(
        _truth(0.30, unknown=0.42, our_pressure=0.46, our_lapse=0.46, chose_other=0.32, decider_left=0.12, **_BY_OWNING),
        _harm(0.02),
        By(0.02, {"our_pressure": 0.30, "our_lapse": 0.30}),
        0.2,
    ),
    "ask-why": Chances(
        _truth(0.30, unknown=0.32, decider_left=0.14, our_pressure=0.10, our_lapse=0.12, chose_other=0.25, **_BY_ASKING),
        _harm(0.03, our_pressure=0.20, our_lapse=0.15),
        _NO_GOOD,
        0.5,
    ),
    "release": Chances(
        _truth(0.18, unknown=0.22, chose_other=0.46, priority_shift=0.44, indecision=0.24, our_pressure=0.15),
        _harm(0.03, busy=0.05, awaiting_others=0.05),
        _NO_GOOD,
        0.25,
    ),
    "fresh-start": Chances(
        _truth(0.18, unknown=0.24, priority_shift=0.20, our_lapse=0.10, undeliverable=0.30),
        _harm(0.02, our_lapse=0.06, our_pressure=0.04),
        _NO_GOOD,
        0.3,
    ),
    "smaller-ask": Chances(
        _truth(0.12, unknown=0.15, indecision=0.34, priority_shift=0.14, our_pressure=0.05, our_lapse=0.05),
        _harm(0.05, our_pressure=0.15, our_lapse=0.10),
        _NO_GOOD,
        0.4,
    ),
    "supply-missing": Chances(
        _truth(0.10, indecision=0.20, awaiting_others=0.16, our_lapse=0.25, unknown=0.12), _harm(0.02), By(0.05), 0.1
    ),
    "value": Chances(
        _truth(0.07, busy=0.10, awaiting_others=0.10, indecision=0.12, priority_shift=0.12, our_pressure=0.04),
        _harm(0.01, our_pressure=0.06),
        By(0.04),
        0.1,
    ),
    "champion-pack": Chances(
        _truth(0.07, awaiting_others=0.20, decider_left=0.45),
        _harm(0.02, our_pressure=0.08),
        By(0.02, {"decider_left": 0.15, "awaiting_others": 0.08}),
        0.15,
    ),
    "second-door": Chances(
        _truth(0.10, contact_left=0.42, undeliverable=0.40, busy=0.22, away=0.15, decider_left=0.25),
        _harm(0.07, our_pressure=0.20, our_lapse=0.15, chose_other=0.12, contact_left=0.02, undeliverable=0.02),
        _NO_GOOD,
        0.6,
    ),
    "successor": Chances(_truth(0.35, contact_left=0.60, away=0.50, undeliverable=0.50), _harm(0.02), _NO_GOOD, 0.3),
    "compassion": Chances(By(0.03), By(0.01), By(0.02, {"life_event": 0.35, "company_event": 0.25}), 0.0),
    "personal": Chances(_truth(0.10, unknown=0.12), _harm(0.04), By(0.08), 0.2),
    "bold": Chances(
        _truth(0.20, unknown=0.24, priority_shift=0.26), _harm(0.15, our_pressure=0.35, our_lapse=0.25), _NO_GOOD, 1.0
    ),
    "answer-first": Chances(By(0.35, {"our_lapse": 0.50}), By(0.01), By(0.10, {"our_lapse": 0.40}), 0.05),
    "park": Chances(_truth(0.35, told_us_when=0.55), By(0.01), By(0.05), 0.1),
    "wait": Chances(By(0.0), By(0.0), By(0.0), 0.0),
    "let-go": Chances(By(0.0), By(0.0), By(0.0), 0.0),
}


def chances_of(play: str, fit: float) -> Chances:
    """Return a play's figures; of one that others have added and no row describes, those of a mild play that fits as it says."""
    return CHANCES.get(play) or Chances(_truth(0.3 * fit), _harm(0.05), _NO_GOOD, 0.4)

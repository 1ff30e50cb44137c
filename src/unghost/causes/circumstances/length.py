"""How long it has been quiet: some causes end by themselves, others do not."""

from __future__ import annotations

from collections.abc import Mapping

from unghost.causes.cause import UNKNOWN, Circumstance, Term, View

MOST = 0.9  # log odds: length alone decides nothing
LASTS = {  # days a quiet of this cause lasts on average
    "away": 20.0,
    "busy": 35.0,
    "awaiting_others": 70.0,
    "life_event": 70.0,
    "indecision": 90.0,
    "told_us_when": 120.0,
    "company_event": 120.0,
    "decider_left": 150.0,
    "our_lapse": 150.0,
    "our_pressure": 240.0,
    "priority_shift": 240.0,
    "contact_left": 360.0,
    "undeliverable": 360.0,
    "chose_other": 360.0,
}
UNKNOWN_LASTS = 120.0


def look(view: View) -> Mapping[str, Term]:
    """Return, for each cause, how much likelier it makes a quiet that has lasted so long than "unknown" does.

    The ratio of two exponential survival curves, exp(-t / lasts) to exp(-t / 120 days), its logarithm bounded by 0.9. How long
    each lasts is our judgement.
    """
    since = view.silence.since
    if since is None:
        return {}
    days = max(0.0, (view.history.now - since).total_seconds() / 86400)
    says = f"It has been quiet for {round(days)} days"
    steps = {name: max(-MOST, min(MOST, days / UNKNOWN_LASTS - days / lasts)) for name, lasts in LASTS.items()}
    return {
        name: Term("length", step, f"{says}; a quiet of this kind {'ends sooner' if step < 0 else 'lasts'} as a rule.")
        for name, step in steps.items()
        if name != UNKNOWN and abs(step) >= 0.05
    }


CIRCUMSTANCE = Circumstance(
    name="length",
    title="How long it has been quiet",
    why="A holiday ends in three weeks and a full desk in two months; who chose another stays quiet for good.",
    source="R12",
    look=look,
)

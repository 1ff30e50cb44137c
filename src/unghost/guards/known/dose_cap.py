"""Our words have pressed enough: from here on only what takes pressure away."""

from __future__ import annotations

from unghost.causes.cause import View
from unghost.guards.counts import STARTS_AFRESH, dose
from unghost.guards.guard import OWED, Guard, Proposal, Refusal

EASES = OWED | {"apology-call", "release"}


def check(view: View, proposal: Proposal) -> Refusal | None:
    """Refuse everything but what takes pressure away, once our open words have pressed up to the limit.

    The dose is what the linter finds in what they got of us since their last sign of life: an error weighs 1, a warning half, a
    note a fifth. The limit stands for one plain fault in each message an episode admits. Nobody has measured where a dose
    becomes too much: a judgement of ours, and a setting.
    """
    if proposal.play in EASES:
        return None
    most, had = view.history.settings.max_dose, dose(view.correspondence)
    if had < most:
        return None
    reason = f"Pressure dose: our open messages press {had:.1f}, the limit is {most:g}. Only what takes pressure away may go"
    return Refusal("dose-cap", f"{reason}; {STARTS_AFRESH}.", needs=STARTS_AFRESH, spent=True)


GUARD = Guard(
    name="dose-cap",
    title="Enough pressure for this episode",
    why="Pressure adds up over messages that seem harmless one by one. When it has, only an apology, a release, compassion, or"
    " what we owe can help.",
    source="R6",
    check=check,
    ends="Any sign of life of theirs; or a higher limit in the settings (max_dose, 3).",
    school="G: pressure, not price, closes people up.",
)

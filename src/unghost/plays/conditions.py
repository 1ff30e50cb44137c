"""Conditions that several plays share; one that a single play has stands in its own file."""

from __future__ import annotations

from unghost.causes.cause import Diagnosis, View
from unghost.plays.play import Condition
from unghost.plays.standing import STILL, hurt, may_call, quiet, reachable, real, to_look_again


def _quiet(view: View, _diagnosis: Diagnosis) -> bool:
    return quiet(view)


def _reachable(view: View, _diagnosis: Diagnosis) -> bool:
    return reachable(view)


def _ours_to_mend(_view: View, diagnosis: Diagnosis) -> bool:
    return hurt(diagnosis)


def _event(_view: View, diagnosis: Diagnosis) -> bool:
    return diagnosis.top() in STILL


def _real(view: View, _diagnosis: Diagnosis) -> bool:
    return real(view)


def _has_written(view: View, _diagnosis: Diagnosis) -> bool:
    return bool(view.correspondence.theirs)


def _calls_left(view: View, _diagnosis: Diagnosis) -> bool:
    return may_call(view)


def _quiet_or_cut_off(view: View, _diagnosis: Diagnosis) -> bool:
    return quiet(view) or not reachable(view)


def _quiet_or_left_open(view: View, _diagnosis: Diagnosis) -> bool:
    return quiet(view) or to_look_again(view)


def _real_or_left_open(view: View, _diagnosis: Diagnosis) -> bool:
    return real(view) or to_look_again(view)


QUIET = Condition(
    "quiet",
    "They have gone quiet, later than is usual for them.",
    "They have not gone quiet: the wait is an ordinary one, or the reason is known.",
    _quiet,
)
QUIET_OR_CUT_OFF = Condition(
    "quiet-or-cut-off", "They have gone quiet, or mail does not reach them.", QUIET.otherwise, _quiet_or_cut_off
)
QUIET_OR_LEFT_OPEN = Condition(
    "quiet-or-left-open",
    "They have gone quiet, or you spoke, agreed on no next step, and the day to look again has come.",
    QUIET.otherwise,
    _quiet_or_left_open,
)
REACHABLE = Condition("reachable", "Their mailbox takes mail.", "Mail does not reach them at present.", _reachable)
OURS_TO_MEND = Condition(
    "ours-to-mend",
    "Something of ours has to be taken back or made good first.",
    "Nothing of ours has to be taken back first.",
    _ours_to_mend,
)
EVENT = Condition(
    "event",
    "The likeliest reason is an absence or an event in their world; that is met with patience, not with a wish.",
    "No event in their world is the likeliest reason.",
    _event,
)
REAL = Condition(
    "real-relationship",
    "The relationship is real: you have answered each other, talked or met, and it bears a candid word.",
    "You hardly know each other yet, and so candid a word would weigh too much.",
    _real,
)
REAL_OR_LEFT_OPEN = Condition(REAL.name, REAL.says, REAL.otherwise, _real_or_left_open)
HAS_WRITTEN = Condition(
    "has-written",
    "They have written or spoken to us in their own words.",
    "They have never said a word of their own, so what they care about is not known.",
    _has_written,
)
CALLS_LEFT = Condition(
    "calls-left",
    "Calls are still to be tried: some are left of the budget, and they did not ask for writing.",
    "The calls are spent, or they asked for writing.",
    _calls_left,
)

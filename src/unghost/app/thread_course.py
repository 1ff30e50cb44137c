"""A relationship as the picture of a thread shows it: both sides' touches, how long theirs took, how ours sound, the break."""

from __future__ import annotations

from unghost.app.case import Case
from unghost.causes.events.care import private
from unghost.causes.hidden_break.steps import steps
from unghost.domain.touch import Channel, Side, Touch
from unghost.history.history import History
from unghost.pictures.thread import Passed, Thread
from unghost.pressure.lint import Dose
from unghost.silence.figures import span

_NONE = Dose(0.0, 0.0)
_QUOTED, _LOOKED_AT = 90, 400  # letters that are shown, and letters that are looked at first


def thread_course(case: Case, history: History) -> Thread | None:
    """Return the thread of a case; None where nothing has passed yet."""
    shown = [t for t in case.correspondence.touches if t.at <= history.observed_until]
    if not shown:
        return None
    found = steps(case.correspondence, history.observed_until, watched=True)
    lags = {s.touch.at: s.lag for s in found if s.lag is not None}
    doses = {(m.touch.at, m.touch.message): m.dose for m in case.course.messages}
    broken = case.diagnosis.break_.message if case.diagnosis.break_ else None
    passed: list[Passed] = []
    last: Touch | None = None  # of ours, not answered yet
    for touch in shown:
        ours = touch.side is Side.OURS
        lag = None if ours or last is None else lags.get(last.at)
        dose = doses.get((touch.at, touch.message), _NONE) if ours else _NONE
        passed.append(_passed(touch, lag, dose, broke=ours and broken is not None and touch.message == broken))
        last = touch if ours and touch.delivered else last if ours else None
    person = case.correspondence.person
    return Thread(person.name or person.id, tuple(passed), says(case), _waiting(case))


def _waiting(case: Case) -> str:
    silence = case.silence
    return f"waiting for {span(silence.waited)}" if silence.quiet and silence.since is not None else ""


def says(case: Case) -> str:
    """Return in a sentence what the thread shows: the break, the change without one, or that too little is known."""
    change = case.diagnosis.change
    return change.says if change is not None else "Too few answers of theirs are known to see a change in them."


def _passed(touch: Touch, lag: float | None, dose: Dose, *, broke: bool) -> Passed:
    words = len(touch.text.split()) if touch.channel is Channel.MAIL else 0
    took = f"after {span(lag)}" if lag is not None else ""
    ours = touch.side is Side.OURS
    quote = _quote(touch.text)
    return Passed(
        ours, touch.at, touch.channel.value, words, lag, took, dose.pressure, dose.relief, broke, quote, touch.message or ""
    )


def _quote(text: str) -> str:
    """Return how a message begins, as far as it may be shown: words about health, family or a death stay out of a picture."""
    if private(text[:_LOOKED_AT]):
        return ""
    words = " ".join(text[:_LOOKED_AT].split())
    return words if len(words) <= _QUOTED else f"{words[: _QUOTED - 1].rstrip()}…"

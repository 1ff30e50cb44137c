"""Say what changed, in figures, and what of ours goes with it, in our own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from unghost.causes.hidden_break.load import Load
from unghost.causes.hidden_break.sight import Sight
from unghost.causes.hidden_break.steps import Step
from unghost.silence.figures import span

_LATER, _SHORTER = 1.5, 0.7  # a ratio of medians nearer to 1 is not worth a figure
_LEAST_HOURS = 2.0
_OFTEN = 0.4
_LAPSES = {
    "unanswered_question": 'Before it they had asked "{quote}", and it passed over that.',
    "missed_promise": 'Before it we had promised "{quote}", and did not keep to it.',
    "late_answer": 'Before it they had asked "{quote}", and our answer was late.',
}


def told(sight: Sight, sure: float) -> str:
    """Return in a sentence or two whether their answers changed, and whether anything of ours goes with that."""
    if sight.p_break >= sure:
        at = sight.steps[sight.likeliest].touch.at
        return f"After our message of {at.day} {at:%B %Y} their answers changed. {why_broken(sight, sight.likeliest)}"
    if sight.p_change < sure:
        known = "1 answer" if sight.answers == 1 else f"{sight.answers} answers"
        return f"No break found: their answers are as they were, as far as {known} can tell."
    place = sight.where
    at = sight.steps[place].touch.at
    said = what_changed(sight.steps, place)
    if not said:
        return f"No break found: their answers changed after {at.day} {at:%B %Y}, and not for the worse."
    with_it = "Nothing of ours clearly goes with it." if sight.loads[place].chance else "Nothing of ours goes with it."
    return f"No break found. Their answers changed after {at.day} {at:%B %Y}: {said[:1].lower()}{said[1:]} {with_it}"


def why_broken(sight: Sight, place: int) -> str:
    """Return why step ``place`` is the break: what their answers were before and after it, and our passage, verbatim."""
    said = what_changed(sight.steps, place) or "Their answers changed with it."
    return f"{said} {_ours(sight.loads[place])}".strip()


def what_changed(steps: Sequence[Step], place: int) -> str:
    """Return in figures how their answers got worse from step ``place`` on; empty where no figure shows it."""
    before, after = steps[:place], steps[place:]
    if not any(step.answered for step in after):
        return _silent(before)
    parts = [*_hours(before, after), *_words(before, after), *_rest(before, after)]
    return f"{_first_big(_joined(parts))}." if parts else ""


def _silent(before: Sequence[Step]) -> str:
    lags = [s.lag for s in before if s.lag is not None]
    usual = f" They used to answer in {span(median(lags))}." if lags else ""
    return f"They have not written since.{usual}"


def _hours(before: Sequence[Step], after: Sequence[Step]) -> Iterator[str]:
    earlier = [s.lag for s in before if s.lag is not None]
    later = [s.lag for s in after if s.lag is not None]
    if earlier and later and median(later) >= max(_LEAST_HOURS, _LATER * median(earlier)):
        yield f"their answers took {span(median(earlier))} before it and {span(median(later))} from it on"


def _words(before: Sequence[Step], after: Sequence[Step]) -> Iterator[str]:
    earlier, later = ([s.words for s in part if s.words is not None] for part in (before, after))
    if earlier and later and median(later) <= _SHORTER * median(earlier):
        yield f"their length went from {_count(median(earlier))} to {_count(median(later))}"


def _rest(before: Sequence[Step], after: Sequence[Step]) -> Iterator[str]:
    asked = [[s.asks > 0 for s in part if s.asks is not None] for part in (before, after)]
    if all(asked) and sum(asked[0]) >= _OFTEN * len(asked[0]) and not any(asked[1]):
        yield "they asked nothing more"
    warm = [[s.warmth for s in part if s.warmth is not None] for part in (before, after)]
    if all(warm) and median(warm[0]) >= 1 and not any(warm[1]):
        yield "greetings and thanks are gone"
    others = [[s.others for s in part if s.others is not None] for part in (before, after)]
    if all(others) and sum(others[0]) > len(others[0]) / 2 and not any(others[1]):
        yield "nobody else is on them any more"


def _ours(load: Load) -> str:
    parts = []
    if load.findings:
        parts.append(f'It says "{_line(load.findings[0].quote)}".')
    if load.lapses:
        lapse = load.lapses[0]
        parts.append(_LAPSES[lapse.kind].format(quote=_line(lapse.quote)))
    return " ".join(parts)


def _line(quote: str) -> str:
    """Return a passage on one line, without the marks that stood about it."""
    return " ".join(quote.split()).strip(" ,;:")


def _count(number: float) -> str:
    return f"{round(number)} word{'' if round(number) == 1 else 's'}"


def _joined(parts: Sequence[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)


def _first_big(text: str) -> str:
    return text[:1].upper() + text[1:]

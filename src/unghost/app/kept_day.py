"""The moment everybody is judged at: made whole, or held for a while and changed only where more was told."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from unghost.app.kept import Book
from unghost.app.kept_judged import Day, Judged
from unghost.app.kept_lines import CALLS, Line, states
from unghost.app.plays import worths_of
from unghost.domain.hours import zone
from unghost.silence.early.warning import usual_pace
from unghost.silence.landmark.learn import LandmarkLearner
from unghost.silence.landmark.record import woven
from unghost.silence.watch.ended import record_end


def day(book: Book, learner: LandmarkLearner, now: datetime) -> Day | None:
    """Return a moment of a book that is in step with the facts; None where everybody must be judged from scratch instead."""
    lines = [line for _, line in book.lines.values()]
    seen = _seen(book, now)
    heard = [(at, line.account) for line in lines for at in line.heard]
    if record_end([at for at, _ in heard], [account for _, account in heard], seen) is not None:
        return None
    past = {line.person: line.waits for line in lines}
    fitted = learner.found(woven([line.strand for line in lines], seen.timestamp(), {}), past, book.settings, seen)
    if fitted is None:
        return None
    kept = {person: Judged(*json.loads(columns)) for person, columns in book.kept.judged().items()}
    pace = sorted(hours for line in lines for hours in line.our_answers)
    learnt = worths_of(sorted((t for line in lines for t in line.tries), key=lambda t: (t.start, t.person, t.play)), now)
    found = states(lines, book.settings, fitted, seen)
    usual = usual_pace([line.pace for line in lines if line.parts[3]])
    return Day(book, now, fitted, usual, found, kept, pace, learnt, began=now, lines=book.lines)


def lasts(before: Day, now: datetime, hold: timedelta) -> bool:
    """Say whether a moment was made no longer than ``hold`` ago, and on the same day where the user is."""
    here = zone(before.book.settings.timezone)
    return timedelta(0) <= now - before.began <= hold and now.astimezone(here).date() == before.began.astimezone(here).date()


def held(before: Day, now: datetime, hold: timedelta) -> Day | None:
    """Return a moment that ``lasts``, changed for those of whom more was told, with a book that is in step again; None where it
    does not, or where what was told bears on everybody.

    A silence does not end or begin by the minute: of whom nothing new is known stays as they were judged when the moment began.
    Whoever is judged now is judged at ``now``.
    """
    if not lasts(before, now, hold):
        return None
    book, was = before.book, before.lines
    if was.keys() - book.lines.keys():
        return None
    changed = {p: line for p, (_, line) in book.lines.items() if p not in was or was[p][1] is not line}
    if any(p not in was or _for_everybody(was[p][1]) != _for_everybody(line) for p, line in changed.items()):
        return None
    found = {p: state for p, state in before.states.items() if p not in changed}
    turn = before.turn + 1
    return Day(
        book,
        now,
        before.fitted,
        before.usual,
        {**found, **states(changed.values(), book.settings, before.fitted, _seen(book, now))},
        {p: judged for p, judged in before.judged.items() if p not in changed},
        before.pace,
        before.learnt,
        began=before.began,
        lines=book.lines,
        turn=turn,
        turns={**before.turns, **dict.fromkeys(changed, turn)},
        exact={p: case for p, case in before.exact.items() if p not in changed},
        warned={p: score for p, score in before.warned.items() if p not in changed},
    )


def _for_everybody(line: Line) -> tuple[object, ...]:
    """Return what of somebody bears on everybody's judgement."""
    return line.figures.tobytes(), line.account, line.flags & CALLS, line.tried


def _seen(book: Book, now: datetime) -> datetime:
    """Return how far the record can be trusted: to now, or to where a source stopped."""
    return min([now, *(s.read_at for s in book.beside.sources if s.stopped and s.read_at <= now)])

"""What worked, for a person to read: a bar a play, its interval drawn in letters."""

from __future__ import annotations

from collections.abc import Sequence

from unghost.app.play_words import NO_EVIDENCE, days_words, odds_in_figures, remarks
from unghost.app.plays import Compared, Plays, Told
from unghost.app.words import CAUSE_WORDS, wrapped
from unghost.cli.command import Out
from unghost.domain.worth import Grade, Worth

_CELLS = 24
_TITLE = 26
_WHEN = {**CAUSE_WORDS, "private": "something private"}


def show_plays(found: Plays, out: Out) -> None:
    """Print every play with its record, those never tried last, by name only."""
    for line in wrapped(found.says, 0):
        out.line(line)
    known = [told for told in found.told if told.worth.evidence is not Grade.NONE]
    if known:
        out.line()
        heading = f"{'play':<{_TITLE}}  {'0 %':<{_CELLS - 5}}100 %  {'worth':<18} truths   days  evidence"
        out.line(out.strong(heading))
    for told in known:
        _show(told, out)
    never = [told for told in found.told if told.worth.evidence is Grade.NONE]
    if never:
        out.line()
        names = ", ".join(_running(told) for told in never)
        for line in wrapped(f"{NO_EVIDENCE.capitalize()}: {names}.", 0):
            out.line(line)
    if known:
        out.line()
        for line in wrapped(
            "● the chance that the next try brings the truth, ─ its 90 % interval, ╎ what was thought before.", 0
        ):
            out.line(out.soft(line))


def _running(told: Told) -> str:
    return f"{told.worth.play} ({told.record.running} running)" if told.record.running else told.worth.play


def _show(told: Told, out: Out) -> None:
    worth = told.worth
    out.line(f"{_short(worth.play):<{_TITLE}}  {_figures(worth)}")
    for cause, theirs in told.record.by_cause:
        name = f"  when {_WHEN.get(cause, cause)}"
        out.line(f"{_short(name):<{_TITLE}}  {_figures(theirs)}")
    for sentence in remarks(told):
        for line in wrapped(sentence, 2, 0):
            out.line(out.soft(line))


def _short(text: str) -> str:
    return text if len(text) <= _TITLE else text[: _TITLE - 1].rstrip() + "…"


def _figures(worth: Worth) -> str:
    odds = odds_in_figures(worth.p, worth.low, worth.high)
    days = "" if worth.days_to_truth is None else days_words(worth.days_to_truth)
    return f"{bar(worth)}  {odds:<18} {f'{worth.truths} of {worth.tried}':<8} {days:>4}  {worth.evidence.value}"


def bar(worth: Worth, cells: int = _CELLS) -> str:
    """Return the interval of a worth as letters, from 0 to 1 across so many cells."""
    at = [min(cells - 1, int(x * cells)) for x in (worth.low, worth.p, worth.high, worth.prior)]
    low, middle, high, prior = at
    drawn = ["─" if low <= n <= high else " " for n in range(cells)]
    drawn[prior] = "╎"
    drawn[middle] = "●"
    return "".join(drawn)


def show_compared(found: Sequence[Compared], out: Out) -> None:
    """Print what the advice brought, and what other ways of choosing would have brought."""
    moves = found[0].estimate.moves
    out.line(
        f"Of {moves} settled {'choice' if moves == 1 else 'choices'}, the share that brought the truth, by how they are made:"
    )
    for one in found:
        estimate = one.estimate
        if estimate.p is None or estimate.low is None or estimate.high is None:
            said = estimate.why
        else:
            figures = odds_in_figures(estimate.p, estimate.low, estimate.high)
            said = f"{figures}, on {estimate.effective:.0f} choices' worth of evidence"
        for line in wrapped(f"{one.title}: {said}", 2):
            out.line(line)

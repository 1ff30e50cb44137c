"""Look at ourselves first: questions of theirs we left open, promises of ours we missed, answers far too late; then at theirs."""

from __future__ import annotations

from dataclasses import replace

from unghost.causes.cause import BY_USER, Lapse, Owed, View
from unghost.causes.lapses.late import late
from unghost.causes.lapses.promised import missed, owed_promises
from unghost.causes.lapses.questions import owed_answers, unanswered
from unghost.causes.latest import latest
from unghost.domain.record import About, Says, Tick
from unghost.silence.clock import debts


@latest
def lapses(view: View) -> tuple[Lapse, ...]:
    """Return what went wrong on our side, in order of time, each with a verbatim quote of the message behind it.

    A question counts only where nothing we wrote or said after it touches on it: precision before completeness. What the user
    ticked off is repaired; what they said is none is left out.
    """
    return _find(view)


def unticked(view: View) -> tuple[Lapse, ...]:
    """Return the lapses as the record shows them, whatever the user said of them."""
    return _find(_without_ticks(view))


def owed(view: View) -> tuple[Owed, ...]:
    """Return what is open on their side, in order of time: what they said they would do, what we asked since."""
    order = {t.message: n for n, t in enumerate(view.correspondence.touches)}
    found = {(x.kind, x.message, x.quote): x for x in (*owed_promises(view), *owed_answers(view))}
    return tuple(sorted(found.values(), key=lambda x: (order.get(x.message, 0), x.kind, x.quote)))


def _find(view: View) -> tuple[Lapse, ...]:
    bare = _without_ticks(view)
    found = (*unanswered(bare), *missed(bare), *late(bare))
    order = {t.message: n for n, t in enumerate(view.correspondence.touches)}
    texts = {t.message: t.text for t in view.correspondence.touches}
    unique = {(x.kind, x.message, " ".join(x.quote.split())): x for x in reversed(found)}
    ticked = view.correspondence.ticked(About.LAPSE)
    told = (_as_told(x, ticked.get(x.key)) for x in unique.values())
    return tuple(
        sorted(
            (x for x in told if x is not None),
            key=lambda x: (order.get(x.message, 0), x.kind, texts.get(x.message, "").find(x.quote)),
        )
    )


def _without_ticks(view: View) -> View:
    """Return the view as it would be had the user ticked nothing: what they ticked off is no debt of the clock any more."""
    if not view.correspondence.ticks:
        return view
    bare = replace(view.correspondence, ticks=())
    return View(view.history, bare, replace(view.silence, debts=debts(bare)))


def _as_told(lapse: Lapse, tick: Tick | None) -> Lapse | None:
    """Return a lapse as the user sees it: done, none at all, or as it stands."""
    if tick is None or tick.says is Says.YES:
        return lapse
    return None if tick.says is Says.NO else replace(lapse, repaired=True, by=lapse.by or BY_USER)

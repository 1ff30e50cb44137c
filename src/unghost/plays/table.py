"""The decision order of the product as a table, read from top to bottom; each row may end it, and says why it did or did not.

The order is PRODUCT's (docs/how-to/how-it-decides.md), with one exception, which its row states itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from unghost.causes.ways import after_hours, usual_hours
from unghost.domain.days import day_of
from unghost.plays.desk import PROBES, Desk, Held
from unghost.plays.play import Move
from unghost.plays.rank import ranked
from unghost.plays.recommendation import Recommendation
from unghost.plays.standing import deputy, to_look_again
from unghost.silence.assessment import State

ORDINARY = "This is an ordinary wait for this person; nothing is wrong."
BESIDE_DAYS = 10
"""So long after a colleague's last word the matter counts as alive."""
_LAW = frozenset({"lawful-basis", "do-not-call", "suppression-list", "never-to-a-machine", "opted-out"})
"""The guards that speak of what is allowed at all, not of when or how much."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a row says of a case: why, in a sentence, and what it decides; ``found`` None where it does not decide."""

    why: str
    found: Recommendation | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its name, what it says of every case, and the step that reads one."""

    name: str
    says: str
    step: Callable[[Desk], Answer]


def _let_be(desk: Desk) -> Answer:
    """End where no way is left that their wish allows; what it forbids of one way or one play is noted, and the rest goes on."""
    silence = desk.view.silence
    if silence.suppressed is None:
        return Answer("They have not asked us to stop anything.")
    stopped = [refusal for found in desk.probe() for refusal in found if refusal.guard == "opted-out"]
    desk.note(stopped, "ask-why")
    if len(stopped) < len(PROBES) or (silence.state is State.OURS and not silence.let_be):
        return Answer("What they asked us to stop leaves a way open.")
    why = "They asked us to stop, and we do; the way to honour it is silence."
    return Answer(why, desk.let_go((why,)))


def _owed(desk: Desk) -> Answer:
    if desk.view.silence.state in (State.CLOSED, State.UNREACHABLE):
        return Answer("Whatever we owed, the truth is known or nothing reaches them.")
    found = desk.first("answer-first")
    if found is None and desk.view.silence.state is not State.OURS:
        return Answer("Nothing they asked, and nothing we promised, is open on our side.")
    if isinstance(found, Recommendation):
        return Answer(found.move.why[0], found)
    until, reason = (found.until, found.reason) if isinstance(found, Held) else (None, _last_objection(desk))
    return Answer(reason, desk.wait(until, (reason,), ("What stands against it passes.",)))


def _last_objection(desk: Desk) -> str:
    return desk.refused[-1].reason if desk.refused else "What we owe cannot be given yet."


def _undeliverable(desk: Desk) -> Answer:
    if desk.view.silence.state is not State.UNREACHABLE:
        return Answer("Nothing says that our words do not reach them.")
    found = desk.first_of("successor", "second-door", "fresh-start")
    why = "Our words do not reach them there"
    if found is not None:
        return Answer(f"{why}; there is another way.", found)
    why += "; another address or number comes first."
    mind = ("You learn a new address or a telephone number, or somebody there can tell.",)
    return Answer(why, desk.wait(None, (why,), mind))


def _known_truth(desk: Desk) -> Answer:
    if desk.view.silence.state is not State.CLOSED:
        return Answer("The truth is not known yet.")
    found = desk.first_of("successor", "let-go") or desk.let_go(("The truth is known.",))
    ahead = [m for m in desk.view.correspondence.meetings if m.start > desk.now and not m.cancelled]
    if ahead:
        day = day_of(desk.view.correspondence.week.local(ahead[0].start))
        found = desk.recommend(_with_mind(found, f"A meeting stands in the calendar for {day}: if it is to be held, say so."))
    return Answer(found.move.why[0], found)


def _with_mind(found: Recommendation, mind: str) -> Move:
    return replace(found.move, change_my_mind=(*found.move.change_my_mind, mind))


def _lawful(desk: Desk) -> Answer:
    """End where the law, a list or their wish forbids every way, without an end."""
    if desk.view.silence.state is State.PARKED:
        return Answer("Nothing is to be sent before their day.")
    barred = [[r for r in found if r.guard in _LAW and r.until is None and r.play is None] for found in desk.probe()]
    if not all(barred):
        return Answer("A way is open that law, lists and their wishes allow.")
    for found in barred:
        desk.note(found, "ask-why")
    why = tuple(dict.fromkeys(r.reason for found in barred for r in found))
    return Answer(why[0], desk.wait(None, why, ("They write or call by themselves, or agree to hear from us.",)))


def _known_reason(desk: Desk) -> Answer:
    silence = desk.view.silence
    if silence.state is not State.PARKED:
        return Answer("No known reason keeps them quiet until a day.")
    if deputy(desk.view) and (found := desk.first_of("successor")):
        return Answer("They are away for long, and named who stands in for them.", found)
    if to_look_again(desk.view) and (found := desk.first_of("ask-why", "apology-call", "release")):
        return Answer(found.move.why[0], found)
    named = silence.known_reason is not None or silence.truth is not None or bool(desk.view.correspondence.parks)
    away = silence.absence is not None and silence.truth is None
    if named and not away and (found := desk.first_of("park")):
        return Answer(found.move.why[0], found)
    desk.complete()
    why = silence.why_known or "They told us why it is quiet, and until when."
    kind = desk.first_of("compassion")
    return Answer(why, desk.wait(desk.morning(silence.wake), (why,), ("They write before that.",), (kind.move,) if kind else ()))


def _alive_beside(desk: Desk) -> Answer:
    """End where a colleague of theirs on the same deal has been in touch lately."""
    here = desk.view.correspondence
    deals, threads = {d.name for d in here.deals}, {t.thread for t in here.touches if t.thread}
    for other in desk.view.history.colleagues(here.person):
        last = other.last_sign_of_life
        recent = last is not None and desk.now - last.at <= timedelta(days=BESIDE_DAYS)
        if last and recent and ({d.name for d in other.deals} & deals or last.thread in threads):
            why = f"{other.person.name or other.person.id} of the same house is in touch with us on this; the matter is alive."
            until = last.at + timedelta(days=BESIDE_DAYS)
            return Answer(why, desk.wait(until, (why,), ("That conversation falls quiet as well.",)))
    return Answer("No colleague of theirs has been in touch on this lately.")


def _ordinary(desk: Desk) -> Answer:
    silence = desk.view.silence
    if silence.state is not State.EXPECTED:
        return Answer("It is longer than an ordinary wait of theirs.")
    if deputy(desk.view) and (found := desk.first_of("successor")):
        return Answer("They handed the matter on, and named to whom.", found)
    why = silence.why_known or ORDINARY
    until = _until_usual(desk)
    day = f"{day_of(until)} passes" if until else "The day passes"
    return Answer(why, desk.wait(until, (why,), (f"{day} without a word.", "They say that something changed.")))


def _until_usual(desk: Desk) -> datetime | None:
    """Return until when waiting stays right: the named day, or when nine in ten of their answers would have come."""
    silence, week = desk.view.silence, desk.view.correspondence.week
    if silence.wake:
        return desk.morning(silence.wake)
    if silence.since is None:
        return None
    usual = after_hours(week, silence.since, usual_hours(desk.view.correspondence))
    return usual if usual > desk.now else week.next_opening(desk.now + timedelta(days=1))


def _weighed(desk: Desk) -> Answer:
    found = ranked(desk)
    return Answer(found.move.why[0], found)


TABLE = (
    Row(
        "let-be",
        "They asked us to stop, on every way: we do. It stands before what we owe, against the usual order, because even a debt"
        " is not paid to somebody who would rather not hear from us.",
        _let_be,
    ),
    Row("owed", "We owe them an answer or something promised: that comes before any question of ours.", _owed),
    Row("undeliverable", "Our words do not reach them: another way, or another person, before anything else.", _undeliverable),
    Row("known-truth", "The truth is known: nothing is left to ask.", _known_truth),
    Row("lawful", "Law, a list or their wish forbids every way there is: we wait for them.", _lawful),
    Row("known-reason", "They told us why and until when: we keep their day.", _known_reason),
    Row("alive-beside", "A colleague of theirs is in touch on the same matter: it is no silence.", _alive_beside),
    Row("ordinary-wait", "The wait is ordinary for this person: nothing is wrong.", _ordinary),
    Row("weighed", "It is quiet: the causes are weighed, and every admissible play with resting and letting go.", _weighed),
)

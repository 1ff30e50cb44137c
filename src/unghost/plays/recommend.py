"""Choose the one move: the decision order of the product, read from top to bottom, each step able to end it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache

from unghost.catalog import checked, members
from unghost.causes.cause import Diagnosis, View
from unghost.causes.ways import after_hours, usual_hours
from unghost.domain.proposal import Proposal, Refusal
from unghost.domain.touch import Channel
from unghost.plays.play import Fit, Move, Play
from unghost.plays.standing import deputy
from unghost.silence.assessment import State

SOON = timedelta(days=3)
WORTH_NAMING = 0.3
BESIDE_DAYS = 10
REST_DAYS = 30


Refuse = Callable[[Proposal], list[Refusal]]


@dataclass(frozen=True, slots=True)
class Recommendation:
    """The move, what else would be admissible, and what was refused."""

    move: Move
    alternatives: tuple[Move, ...] = ()
    refused: tuple[Refusal, ...] = ()


@dataclass(slots=True)
class Table:
    """What the steps work on; ``refused`` gathers every objection met on the way."""

    view: View
    diagnosis: Diagnosis
    refuse: Refuse
    refused: list[Refusal] = field(default_factory=list)

    @property
    def now(self) -> datetime:
        """Return the moment of the view."""
        return self.view.history.now

    @property
    def person(self) -> str:
        """Return whom this is about."""
        return self.view.correspondence.person.id

    def note(self, found: Sequence[Refusal], play: str) -> None:
        """Remember objections once a guard and play."""
        concerned = {(r.guard, r.reason): r for r in found if r.play is None or r.play == play}
        known = {(r.guard, r.reason) for r in self.refused}
        self.refused.extend(refusal for key, refusal in concerned.items() if key not in known)


@cache
def library() -> dict[str, Play]:
    """Return every play by name; other packages add theirs as entry points of ``unghost.plays``."""
    found = members("unghost.plays.library", "PLAY", "unghost.plays")
    return dict(zip(found, checked(found.values(), Play, "play"), strict=True))


def recommend(view: View, diagnosis: Diagnosis, refuse: Refuse) -> Recommendation:
    """Return the one move worth making, with its reasons, the other admissible plays, and what the guards refused.

    ``refuse`` is asked about each contact before it is proposed. A refusal that passes within three days moves the move; one that
    takes longer makes it a wait until then; one without an end drops the play.
    """
    table = Table(view, diagnosis, refuse)
    for step in (_opted_out, _closed, _owed, _unreachable, _known_reason, _alive_beside, _ordinary):
        found = step(table)
        if found is not None:
            return found
    return _quiet(table)


def _opted_out(table: Table) -> Recommendation | None:
    """End where no way is left that their wish allows; what it forbids of one way or one play is noted, and the rest goes on."""
    silence = table.view.silence
    if silence.suppressed is None:
        return None
    asked = [table.refuse(Proposal("ask-why", channel, table.person, table.now)) for channel in (Channel.CALL, Channel.MAIL)]
    stopped = [refusal for found in asked for refusal in found if refusal.guard == "opted-out"]
    table.note(stopped, "ask-why")
    if len(stopped) < len(asked) or (silence.state is State.OURS and not silence.let_be):
        return None
    why = ("They asked us to stop, and we do; the way to honour it is silence.",)
    return Recommendation(Move("let-go", Channel.NONE, table.person, None, why), (), tuple(table.refused))


def _closed(table: Table) -> Recommendation | None:
    if table.view.silence.state is not State.CLOSED:
        return None
    return _first(table, "successor") or _plain(table, "let-go")


def _owed(table: Table) -> Recommendation | None:
    if table.view.silence.state in (State.CLOSED, State.UNREACHABLE):
        return None
    return _first(table, "answer-first", fallback=True)


def _unreachable(table: Table) -> Recommendation | None:
    if table.view.silence.state is not State.UNREACHABLE:
        return None
    for name in ("successor", "second-door", "fresh-start"):
        found = _first(table, name)
        if found:
            return found
    why = ("Our words do not reach them there; another address or number comes first.",)
    mind = ("A new address, a telephone number, or somebody there who can tell.",)
    return _wait(table, None, why, mind)


def _known_reason(table: Table) -> Recommendation | None:
    silence = table.view.silence
    if silence.state is not State.PARKED:
        return None
    if deputy(table.view):
        found = _first(table, "successor")
        if found:
            return found
    play = "wait" if silence.absence is not None and silence.truth is None else "park"
    found = _first(table, play) if play == "park" else None
    if found:
        return found
    why = (silence.why_known or "They told us why it is quiet, and until when.",)
    return _wait(table, _morning(table, silence.wake), why, ("They write before that.",), also=("compassion",))


def _alive_beside(table: Table) -> Recommendation | None:
    """Wait where a colleague of theirs on the same deal has been in touch lately."""
    here = table.view.correspondence
    deals = {d.name for d in here.deals}
    threads = {t.thread for t in here.touches if t.thread}
    for other in table.view.history.colleagues(here.person):
        last = other.last_sign_of_life
        recent = last is not None and table.now - last.at <= timedelta(days=BESIDE_DAYS)
        if last and recent and ({d.name for d in other.deals} & deals or last.thread in threads):
            why = (f"{other.person.name or other.person.id} of the same house is in touch with us on this; the matter is alive.",)
            return _wait(table, last.at + timedelta(days=BESIDE_DAYS), why, ("That conversation falls quiet as well.",))
    return None


def _ordinary(table: Table) -> Recommendation | None:
    silence = table.view.silence
    if silence.state is not State.EXPECTED:
        return None
    why = silence.why_known or "This is an ordinary wait for this person; nothing is wrong."
    return _wait(table, _until_usual(table), (why,), ("The day passes without a word.", "They say that something changed."))


def _quiet(table: Table) -> Recommendation:
    ranked = _ranked(table)
    moves: list[Move] = []
    waits: list[tuple[datetime, str]] = []
    for play, fit in ranked:
        move, later = _admit(table, play, fit)
        if move:
            moves.append(move)
        if later and not moves:
            waits.append(later)
    _probe(table)
    if waits and (not moves or _outranked(ranked, moves)):
        until, reason = waits[0]
        return _wait(table, until, (reason,), ("They give any sign of life before that.",))
    if moves and (any(m.channel is not Channel.NONE for m in moves) or ranked[0][0].name == moves[0].play):
        return Recommendation(moves[0], tuple(moves[1:]), tuple(table.refused))
    return _spent(table, moves)


def _outranked(ranked: Sequence[tuple[Play, Fit]], moves: Sequence[Move]) -> bool:
    """Say whether the best play of all must wait: then nothing weaker is sent in its place."""
    return ranked[0][0].name != moves[0].play and ranked[0][0].contacts


def _spent(table: Table, moves: Sequence[Move]) -> Recommendation:
    """Choose between resting and letting go where no contact is admissible."""
    capped = any(o.guard == "contact-cap" for o in table.refused)
    open_ = table.view.correspondence.since_sign_of_life()
    rested = bool(open_) and table.now - open_[-1].at >= timedelta(days=REST_DAYS)
    if capped and rested:
        why = ("Every useful play is spent, and one more touch would only press; their time and ours go free.",)
        mind = ("They write or call; any sign of life starts afresh.",)
        return Recommendation(Move("let-go", Channel.NONE, table.person, None, why, mind), (), tuple(table.refused))
    if moves:
        return Recommendation(moves[0], tuple(moves[1:]), tuple(table.refused))
    until = open_[-1].at + timedelta(days=REST_DAYS) if open_ else None
    reasons = tuple(dict.fromkeys(o.reason for o in table.refused))[:2] or (
        "One more touch is worth less than the rest it would break.",
    )
    return _wait(table, until if until and until > table.now else None, reasons, ("They give any sign of life.",))


def _ranked(table: Table) -> list[tuple[Play, Fit]]:
    fits = [(play, play.fits(table.view, table.diagnosis)) for play in library().values()]
    found = [(play, fit) for play, fit in fits if fit is not None and fit.score >= WORTH_NAMING]
    return sorted(found, key=lambda pair: (-pair[1].score, pair[0].name))


def _probe(table: Table) -> None:
    """Ask about a plain call and a plain mail, so that the refusals shown are complete."""
    for channel in (Channel.CALL, Channel.MAIL):
        found = [
            o
            for o in table.refuse(Proposal("ask-why", channel, table.person, table.now))
            if o.until is None or o.until > table.now + SOON
        ]
        table.note(found, "ask-why")


def _admit(table: Table, play: Play, fit: Fit) -> tuple[Move | None, tuple[datetime, str] | None]:
    """Return the play as a move where the guards allow it (soon), or (until, reason) where only time stands against it."""
    channel = fit.channel or (play.channels[0] if play.channels else Channel.NONE)
    person = fit.person or table.person
    at = max(table.now, fit.not_before or table.now)
    if not play.contacts or channel is Channel.NONE:
        return Move(play.name, Channel.NONE, person, fit.not_before, fit.why, fit.change_my_mind), None
    if table.view.silence.suppressed is not None:
        channel = _left_open(table, play, Proposal(play.name, channel, person, at))
    for _ in range(6):
        found = table.refuse(Proposal(play.name, channel, person, at))
        if not found:
            return Move(play.name, channel, person, at if at > table.now else fit.not_before, fit.why, fit.change_my_mind), None
        last = max(found, key=lambda o: (o.until is None, o.until or at))
        if last.until is None or last.until > table.now + SOON:
            table.note(found, play.name)
            return None, (last.until, last.reason) if last.until else None
        at = max(at, last.until)
    return None, None


def _left_open(table: Table, play: Play, wanted: Proposal) -> Channel:
    """Return the first channel of the play that their wish leaves open, the wanted one before all; that one where none is."""
    for channel in dict.fromkeys((wanted.channel, *play.channels)):
        found = table.refuse(replace(wanted, channel=channel))
        if not any(refusal.guard == "opted-out" for refusal in found):
            return channel
    return wanted.channel


def _first(table: Table, name: str, *, fallback: bool = False) -> Recommendation | None:
    """Return the named play as the recommendation where it fits; ``fallback`` makes it a wait where a guard objects."""
    play = library().get(name)
    fit = play.fits(table.view, table.diagnosis) if play else None
    if play is None or fit is None:
        return None
    move, later = _admit(table, play, fit)
    if move:
        return Recommendation(move, (), tuple(table.refused))
    if fallback:
        return _wait(table, later[0] if later else None, (later[1] if later else table.refused[-1].reason,), ())
    return None


def _plain(table: Table, name: str) -> Recommendation:
    fit = library()[name].fits(table.view, table.diagnosis)
    why = fit.why if fit else ("The truth is known.",)
    return Recommendation(
        Move(name, Channel.NONE, table.person, None, why, fit.change_my_mind if fit else ()), (), tuple(table.refused)
    )


def _wait(
    table: Table, until: datetime | None, why: tuple[str, ...], mind: tuple[str, ...], also: tuple[str, ...] = ()
) -> Recommendation:
    others = (found.move for name in also if (found := _first(table, name)))
    return Recommendation(Move("wait", Channel.NONE, table.person, until, why, mind), tuple(others), tuple(table.refused))


def _until_usual(table: Table) -> datetime | None:
    """Return until when waiting stays right: the named day, or when nine in ten of their answers would have come."""
    silence = table.view.silence
    if silence.wake:
        return _morning(table, silence.wake)
    if silence.since is None:
        return None
    week = table.view.correspondence.week
    usual = after_hours(week, silence.since, usual_hours(table.view.correspondence))
    return usual if usual > table.now else week.next_opening(table.now + timedelta(days=1))


def _morning(table: Table, wake: date | None) -> datetime | None:
    if wake is None:
        return None
    week = table.view.correspondence.week
    start = datetime(wake.year, wake.month, wake.day, tzinfo=week.local(table.now).tzinfo)
    return week.next_opening(start)

"""What the user could be asked about one relationship: every question in words, with what each answer records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from hashlib import blake2s

from unghost.causes.catalogue import causes
from unghost.causes.cause import Cause, Diagnosis, Lapse, View, Weighed
from unghost.causes.events.care import private
from unghost.causes.groundwork import groundwork
from unghost.causes.lapses import lapses, unticked
from unghost.domain.record import About, Call, Park, Says, Tick, Truth, TruthState
from unghost.domain.span import Evidence
from unghost.domain.touch import Channel, Disposition, Side
from unghost.silence.assessment import State

Fact = Tick | Truth | Park | Call

DO_NOT_KNOW = "?"
REST_DAYS = 30
"""So long nobody is asked again what they did not know."""
LATEST_LAPSES = 3
HEARD_CAUSES = 4
# How probable it is that the user can answer at all, and how probable the yes, where no posterior says it. Our judgement: of
# their own doing people know nearly always, of the other side's reasons seldom.
KNOWS_OWN, KNOWS_TALK, KNOWS_GROUND, KNOWS_CAUSE, KNOWS_HEARD, KNOWS_WHEN, KNOWS_TRUTH = 0.95, 0.95, 0.9, 0.35, 0.25, 0.5, 0.08
DONE_UNSEEN, DONE_UNSEEN_LOGGED = 0.45, 0.25
TALKED, TALKED_LOGGED = 0.2, 0.08
CONFIRMED = 0.9
_LATER = (("1", "about next week", 7), ("2", "about next month", 30), ("3", "about next quarter", 91))
_TRUTHS = (
    ("1", "it is a yes", TruthState.YES, 0.2),
    ("2", "it is a no", TruthState.NO, 0.5),
    ("3", "not now", TruthState.NOT_NOW, 0.2),
    ("4", "somebody else has it now", TruthState.SOMEONE_ELSE, 0.1),
)
_GROUND = {
    "need": "Do they have a need for this, in their own words, that the record does not show?",
    "interest": "Have they shown interest in a way the record does not show?",
    "meetings": "Have you met or talked in a way the record does not show?",
    "information": "Do they have all they need to decide: price, terms, the answers they asked for?",
}


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: the key that gives it, what it says, the facts it records, and how probable it is among those who know.

    ``play`` is the move it would lead to, empty until that has been worked out.
    """

    key: str
    label: str
    facts: tuple[Fact, ...]
    p: float = 0.0
    play: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question to the user: ``id`` names it for scripts, ``about`` is the passage behind it, ``why`` what it would change.

    ``knows`` is how probable it is that the user can tell, ``value`` the change of the decision to be expected (0..1).
    """

    id: str
    text: str
    options: tuple[Option, ...]
    knows: float
    about: Evidence | None = None
    why: str = ""
    value: float = 0.0

    def answered_by(self, key: str) -> Option | None:
        """Return the option of a key, None where there is none."""
        return next((o for o in self.options if o.key == key.strip().lower()), None)


def askable(view: View, diagnosis: Diagnosis) -> Iterator[Question]:
    """Yield what may be asked of a relationship as it stands: open to an answer, not answered before, and none of a rest.

    Nothing where they are to be let be, where a known truth or a known reason settles it, or in an ordinary wait.
    """
    silence = view.silence
    if silence.let_be:
        return
    if silence.state is State.CLOSED:
        if silence.truth is not None and not silence.truth.confirmed:
            yield _truth(view)
        return
    if silence.state is State.OURS or silence.quiet:
        yield from (q for x in _open_lapses(view) if not _answered(view, (q := lapse_question(view, x))))
    if silence.quiet or silence.state is State.UNREACHABLE:
        yield from (q for q in _about_them(view, diagnosis) if not _answered(view, q))


def question_named(view: View, diagnosis: Diagnosis, wanted: str) -> Question | None:
    """Return a question by its id, asked before or not, so that an answer can be changed or taken back; None without one."""
    kind, _, key = wanted.strip().partition(":")
    makers: Mapping[str, Callable[[], Question | None]] = {
        "cause": lambda: next((_cause_question(view, c, _weighed(diagnosis, c.name)) for c in causes() if _is(c, key)), None),
        "lapse": lambda: next((lapse_question(view, x) for x in _lapses(view) if _short(x.key) == key), None),
        "ground": lambda: _ground_question(view, key) if key in _GROUND else None,
        "talk": lambda: _talk(view),
        "when": lambda: _when(view, diagnosis),
        "heard": lambda: _heard(view, diagnosis),
        "truth": lambda: _truth(view),
    }
    return makers[kind]() if kind in makers else None


def lapse_question(view: View, lapse: Lapse) -> Question:
    """Ask whether something of ours was done in a way the record does not show."""
    tick = _tick(view, About.LAPSE, lapse.key)
    verb = {"missed_promise": "Have you done what you said you would", "late_answer": "Did you put the late answer right"}
    text = f"{verb.get(lapse.kind, 'Have you answered this')}, in a way the record does not show?"
    p = DONE_UNSEEN_LOGGED if _calls_are_logged(view) else DONE_UNSEEN
    options = (
        Option("y", "yes, that is done", (tick(Says.DONE),), p),
        Option("n", "no, it is still open", (tick(Says.YES),), 1 - p - 0.05),
        Option("0", "nothing was owed", (tick(Says.NO),), 0.05),
        Option(DO_NOT_KNOW, "I do not know", (tick(Says.OPEN),)),
    )
    said = next((t.at for t in view.correspondence.touches if t.message == lapse.message), view.history.now)
    return Question(f"lapse:{_short(lapse.key)}", text, options, KNOWS_OWN, Evidence(lapse.message, said, lapse.quote))


def confirmation(view: View, read: Truth) -> Question:
    """Ask whether what their plain words seem to say is so."""
    answer = "a yes" if read.state is TruthState.YES else "a no"
    now, person = view.history.now, view.correspondence.person.id
    proof = view.silence.known_reason
    options = (
        Option("y", f"it is {answer}", (Truth(now, person, read.state, read.until, read.reason),), CONFIRMED),
        Option("n", "it is not", (Truth(now, person, TruthState.UNKNOWN),), 1 - CONFIRMED),
        Option(DO_NOT_KNOW, "I do not know", (_tick(view, About.ASKED, "truth")(Says.OPEN),)),
    )
    return Question("truth", f"This reads as {answer}. Is it?", options, KNOWS_OWN, proof)


def _about_them(view: View, diagnosis: Diagnosis) -> Iterator[Question]:
    yield _talk(view)
    told = [w for w in diagnosis.causes if w.supports and _member(w.cause).question]
    yield from (_cause_question(view, _member(w.cause), w) for w in told[:HEARD_CAUSES])
    heard = _heard(view, diagnosis)
    if heard is not None:
        yield heard
    if not _weighed(diagnosis, "told_us_when").supports:
        yield _when(view, diagnosis)
    ground = groundwork(view)
    yield from (_ground_question(view, name) for name in _GROUND if ground[name][0] is None)
    yield _truth(view)


def _talk(view: View) -> Question:
    now, person = view.history.now, view.correspondence.person
    since = view.silence.since
    day = f" since {_day(since, view)}" if since is not None else " lately"
    call = Call(now, person.id, Side.OURS, Disposition.ANSWERED, 0, "")
    tick = _tick(view, About.ASKED, "talk")
    p = TALKED_LOGGED if _calls_are_logged(view) else TALKED
    options = (
        Option("y", "yes, we spoke", (call, tick(Says.YES)), p),
        Option("n", "no", (tick(Says.NO),), 1 - p),
        Option(DO_NOT_KNOW, "I do not know", (tick(Says.OPEN),)),
    )
    return Question("talk", f"Have you spoken with {_name(view)}{day}, in a way the record does not show?", options, KNOWS_TALK)


def _cause_question(view: View, cause: Cause, weighed: Weighed) -> Question:
    tick = _tick(view, About.CAUSE, cause.name)
    options = (
        Option("y", "yes", (tick(Says.YES),), weighed.p),
        Option("n", "no", (tick(Says.NO),), 1 - weighed.p),
        Option(DO_NOT_KNOW, "I do not know", (tick(Says.OPEN),)),
    )
    about = next((e for e in weighed.supports if cause.name != "life_event" and not private(e.quote)), None)
    return Question(f"cause:{cause.name}", cause.question.format(name=_name(view)), options, KNOWS_CAUSE, about)


def _heard(view: View, diagnosis: Diagnosis) -> Question | None:
    """Ask once for all causes that nothing on record speaks for, the likeliest first: one key instead of four questions."""
    silent = [w for w in diagnosis.causes if not w.supports and _member(w.cause).question and w.cause != "told_us_when"]
    ticked = view.correspondence.ticked(About.CAUSE)
    offered = [w for w in silent if w.cause not in ticked][:HEARD_CAUSES]
    if not offered:
        return None
    asked = _tick(view, About.ASKED, "heard")
    named = tuple(
        Option(str(n), _lower(_member(w.cause).title), (_tick(view, About.CAUSE, w.cause)(Says.YES), asked(Says.YES)), w.p)
        for n, w in enumerate(offered, 1)
    )
    rest = max(0.0, 1.0 - sum(o.p for o in named))
    options = (
        *named,
        Option("n", "none of these", (*(_tick(view, About.CAUSE, w.cause)(Says.NO) for w in offered), asked(Says.NO)), rest),
        Option(DO_NOT_KNOW, "I have heard nothing", (asked(Says.OPEN),)),
    )
    return Question("heard", "Have you heard anywhere why it is quiet?", options, KNOWS_HEARD)


def _when(view: View, diagnosis: Diagnosis) -> Question:
    now, person = view.history.now, view.correspondence.person.id
    p = _weighed(diagnosis, "told_us_when").p
    asked = _tick(view, About.ASKED, "when")
    today = view.correspondence.week.local(now).date()
    named = tuple(
        Option(
            key, label, (Park(now, person, _workday(view, today + timedelta(days)), "they named a time"), asked(Says.YES)), p / 3
        )
        for key, label, days in _LATER
    )
    options = (
        *named,
        Option("n", "no", (_tick(view, About.CAUSE, "told_us_when")(Says.NO), asked(Says.NO)), 1 - p),
        Option(DO_NOT_KNOW, "I do not know", (_tick(view, About.CAUSE, "told_us_when")(Says.OPEN), asked(Says.OPEN))),
    )
    text = f"Did {_name(view)} name a time for this, in a way the record does not show?"
    return Question("when", text, options, KNOWS_WHEN)


def _ground_question(view: View, part: str) -> Question:
    tick = _tick(view, About.GROUND, part)
    options = (
        Option("y", "yes", (tick(Says.YES),), 0.5),
        Option("n", "no", (tick(Says.NO),), 0.5),
        Option(DO_NOT_KNOW, "I do not know", (tick(Says.OPEN),)),
    )
    return Question(f"ground:{part}", _GROUND[part], options, KNOWS_GROUND)


def _truth(view: View) -> Question:
    """Ask where they stand; where their own plain words say it already, whether that is so."""
    silence = view.silence
    if silence.state is State.CLOSED and silence.truth is not None and not silence.truth.confirmed:
        return confirmation(view, silence.truth)
    now, person = view.history.now, view.correspondence.person.id
    asked = _tick(view, About.ASKED, "truth")
    known = any(t.state is not TruthState.UNKNOWN for t in view.correspondence.truths[-1:])
    back: tuple[Fact, ...] = (Truth(now, person, TruthState.UNKNOWN),) if known else ()
    options = (
        *(Option(key, label, (Truth(now, person, state), asked(Says.YES)), p) for key, label, state, p in _TRUTHS),
        Option("n", "not yet", (asked(Says.NO),)),
        Option(DO_NOT_KNOW, "I do not know", (*back, asked(Says.OPEN))),
    )
    return Question("truth", "Do you know by now where they stand?", options, KNOWS_TRUTH)


def _answered(view: View, question: Question) -> bool:
    """Say whether it was answered before, or put aside a short while ago; what depends on the episode is asked in each anew."""
    ticks = view.correspondence.ticks
    points = {(f.about, f.key) for o in question.options for f in o.facts if isinstance(f, Tick)}
    asked = {(a, k) for a, k in points if a is About.ASKED}
    since = view.silence.since
    for about, key in asked or points:
        latest = next((t for t in reversed(ticks) if t.about is about and t.key == key), None)
        if latest is None or (about is About.ASKED and since is not None and latest.at < since):
            continue
        if latest.says is not Says.OPEN or view.history.now - latest.at < timedelta(REST_DAYS):
            return True
    return False


def _open_lapses(view: View) -> tuple[Lapse, ...]:
    """Return what may have been settled unseen, each point once, the latest first: open lapses, and what they wait for now."""
    open_: dict[str, Lapse] = {}
    for lapse in _lapses(view, told=False):
        if not lapse.repaired and lapse.kind != "late_answer":
            open_.setdefault(lapse.key, lapse)
    return tuple(reversed(list(open_.values())))[:LATEST_LAPSES]


def _lapses(view: View, *, told: bool = True) -> tuple[Lapse, ...]:
    debts = (Lapse("unanswered_question", d.touch.message, d.quote) for d in view.silence.debts if d.touch.message)
    return (*(unticked(view) if told else lapses(view)), *debts)


def _tick(view: View, about: About, key: str) -> Callable[[Says], Tick]:
    return lambda says: Tick(view.history.now, view.correspondence.person.id, about, key, says)


def _calls_are_logged(view: View) -> bool:
    return any(t.channel in (Channel.CALL, Channel.MEETING) for t in view.correspondence.touches)


def _member(name: str) -> Cause:
    return next(c for c in causes() if c.name == name)


def _is(cause: Cause, name: str) -> bool:
    return cause.name == name and bool(cause.question)


def _weighed(diagnosis: Diagnosis, name: str) -> Weighed:
    return next((w for w in diagnosis.causes if w.cause == name), Weighed(name, 0.0))


def _short(key: str) -> str:
    """Return what a key is called on a command line: six letters that stay the same for the same key."""
    return blake2s(key.encode("utf-8", "replace"), digest_size=3).hexdigest()


def _name(view: View) -> str:
    person = view.correspondence.person
    return person.name or person.id


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _day(at: datetime, view: View) -> str:
    local = view.correspondence.week.local(at)
    year = "" if local.year == view.history.now.year else f" {local.year}"
    return f"{local.day} {local:%B}{year}"


def _workday(view: View, day: date) -> date:
    while not view.correspondence.week.is_workday(day):
        day += timedelta(1)
    return day


def with_outcomes(question: Question, plays: Iterable[str], why: str, value: float) -> Question:
    """Return a question with the play each of its answers leads to, what it would change, and its value."""
    options = tuple(replace(o, play=play) for o, play in zip(question.options, plays, strict=True))
    return replace(question, options=options, why=why, value=value)

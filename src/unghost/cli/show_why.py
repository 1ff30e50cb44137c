"""Why somebody is quiet, told as a good colleague would: our side, theirs, what is not known, and the one move."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from unghost.app.entry import move_line
from unghost.app.person_words import refused_words
from unghost.app.why import Passage, Reading, Why
from unghost.app.words import (
    STATE_MARKS,
    count,
    matter_of,
    name_of,
    one_line,
    percent,
    quote,
    short_day,
    standing_of,
    title_of,
    wish_of,
    wrapped,
)
from unghost.cli.command import Out
from unghost.cli.discreet import event_lines
from unghost.cli.show_open import first_lines, owed_lines
from unghost.cli.show_people import contact_line
from unghost.cli.show_questions import NOTHING_TO_ASK, question_texts
from unghost.domain.hours import zone
from unghost.domain.settings import Settings
from unghost.silence.assessment import State
from unghost.silence.figures import chance

_ALSO = 3
_NOT_NOW = 2


def show_why(why: Why, settings: Settings, out: Out) -> None:
    """Print the telling."""
    now = why.now.astimezone(zone(settings.timezone))
    out.line(out.strong(f"{STATE_MARKS[why.case.state]} {name_of(why.case)}   {matter_of(why.case)}"))
    for title, texts in told(why, now):
        out.line()
        out.line(out.strong(title))
        for text in texts:
            for line in wrapped(text, 2) if not text.startswith("  ") else wrapped(text, 4):
                out.line(line)


def told(why: Why, now: datetime) -> Iterator[tuple[str, list[str]]]:
    """Yield the telling: a heading, and under it a sentence an entry; passages begin with two spaces."""
    yield "How it stands", list(_standing(why, now))
    if not why.case.let_be:
        yield "On our side", list(_ours(why, now))
    if why.case.silence.quiet or why.case.state is State.UNREACHABLE:
        yield "Why it may be quiet", list(_leading(why, now))
        also = list(_also(why, now))
        if also:
            yield "What else it could be", also
    around = list(_around(why, now))
    if around:
        yield "Around it", around
    if not why.case.let_be and why.case.state is not State.CLOSED:
        yield "What you do not know yet", [_not_known(why)]
    yield "What you could tell", list(_asked(why, now))
    yield "The one move", list(_move(why, now))


def _standing(why: Why, now: datetime) -> Iterator[str]:
    case, silence = why.case, why.case.silence
    wish = wish_of(case, now)
    if wish:
        yield f"They {wish}."
    if case.let_be:
        return
    word = standing_of(case)
    life = f" Their last word was on {short_day(silence.last_sign_of_life.at, now)}." if silence.last_sign_of_life else ""
    since = f", waiting since {short_day(silence.since, now)}" if silence.since and silence.quiet else ""
    yield f"{_capital(word)}{since}.{life}"
    if silence.known_reason is not None and silence.known_reason.quote:
        said = f"{_capital(silence.why_known)}: " if silence.why_known else ""
        yield f"{said}{quote(silence.known_reason.quote)} ({short_day(silence.known_reason.at, now)})"
    elif case.state is State.EXPECTED:
        yield "This is an ordinary wait for them; there is nothing to explain yet."
    if case.truth is not None and not case.truth.confirmed and case.state is State.CLOSED:
        yield "It reads so in their own words; you have not confirmed it yet."


def _ours(why: Why, now: datetime) -> Iterator[str]:
    lines = first_lines(why.case.diagnosis.lapses, why.case.correspondence.person.id, now)
    yield from (line if line.startswith(" ") else _capital(line) for line in lines)
    if not lines and why.case.silence.debts:
        debt = why.case.silence.debts[0]
        yield f"They asked on {short_day(debt.touch.at, now)}, and the answer is with us: {quote(debt.quote)}"
    elif not lines:
        yield "Nothing of ours is open, as far as the record shows."


def _leading(why: Why, now: datetime) -> Iterator[str]:
    """Tell the likeliest cause with its passages; where none leads, say so before any guess."""
    if not why.explained:
        yield f"Nothing on record says why, and a guess would serve nobody. Not known: {_figures(why.unknown)}."
        yield from (line for r in why.likely[:1] if r.spoken for line in _with_passages("The nearest that was said", r, now))
        return
    yield from _with_passages("Most likely", why.readings[0], now)


def _with_passages(lead: str, reading: Reading, now: datetime) -> Iterator[str]:
    yield f"{lead}: {_title(reading)}, {_figures(reading.p)}."
    yield from (f"  {_passage(p, now)}" for p in reading.passages if p.supports)
    if not reading.spoken:
        yield f"  Nobody said so.{_moved_most(reading)}"
    yield from (f"  Against it: {_passage(p, now)}" for p in reading.passages if not p.supports)


def _moved_most(reading: Reading) -> str:
    """Return what the circumstance says that speaks most for a cause, with a space before; empty where none does."""
    beside = [t for t in reading.terms if t.name not in ("prior", "for", "against") and t.step > 0]
    return next((f" {t.says}" for t in sorted(beside, key=lambda t: (-t.step, t.name))), "")


def _also(why: Why, now: datetime) -> Iterator[str]:
    """Tell the other causes, and how far each of them is possible; "unknown" as one of them."""
    told_already = {why.readings[0].cause, *(r.cause for r in why.likely[:1] if r.spoken)}
    others = [r for r in why.likely if r.cause not in told_already][:_ALSO]
    for reading in (r for r in others if r.passages):
        first = next((p for p in reading.passages if p.supports), None)
        against = next((p for p in reading.passages if not p.supports), None)
        yield f"{_capital(_title(reading))}, {_figures(reading.p)}."
        yield from (f"  {_passage(p, now)}" for p in (first,) if p is not None)
        yield from (f"  Against it: {_passage(p, now)}" for p in (against,) if p is not None)
    guesses = [f"{_title(r)}, {_figures(r.p)}" for r in others if not r.passages]
    if guesses:
        yield f"Nobody has said so, but it may be: {'; '.join(guesses)}."
    if why.explained and why.unknown > 0.0:
        yield f"Something nobody has told us, {_figures(why.unknown)}."


def _around(why: Why, now: datetime) -> Iterator[str]:
    case = why.case
    if case.events:
        yield from (f"  {line.strip()}" if line.startswith(" ") else _capital(line) for line in event_lines(case))
    if case.owed and not case.let_be:
        yield from (f"Open on their side: {line}" for line in owed_lines(case.owed, now))
    if case.diagnosis.break_ is not None:
        yield f"Their answers changed after a message of ours ({chance(case.diagnosis.break_.p)}). {case.diagnosis.break_.why}"
    elif case.diagnosis.change is not None and case.silence.quiet:
        yield case.diagnosis.change.says
    yield from _relationship(why)
    yield from _people(why, now)


def _relationship(why: Why) -> Iterator[str]:
    """Tell how strong the relationship is, with what carries it most and what it lacks most."""
    bond = why.case.bond
    if not bond.parts:
        return
    yield f"The relationship, {bond.score:.1f} of 1. {bond.rests_on}"
    carries = max(bond.parts, key=lambda part: (part.weight * part.value, part.name))
    lacks = max(bond.parts, key=lambda part: (part.weight * (1.0 - part.value), part.name))
    yield from (f"  {part.says}" for part in dict.fromkeys((carries, lacks)))


def _people(why: Why, now: datetime) -> Iterator[str]:
    yield from (f"Also there: {contact_line(contact, now)}" for contact in why.beside)
    if why.case.doors.open and why.case.move.person == why.case.correspondence.person.id:
        yield f"To be asked in the open, if need be: {one_line(why.case.doors.open[0].contact.called)}."


def _not_known(why: Why) -> str:
    return f"{_capital('; '.join(why.not_known))}." if why.not_known else "Nothing that the record should tell."


def _asked(why: Why, now: datetime) -> Iterator[str]:
    for question in why.questions:
        first, *rest = question_texts(question, now)
        yield from (first, *(f"  {text}" for text in rest))
    if why.questions:
        yield f"To answer: unghost ask {why.case.correspondence.person.id}"
    else:
        yield NOTHING_TO_ASK


def _move(why: Why, now: datetime) -> Iterator[str]:
    case, found = why.case, why.case.recommendation
    yield f"{_capital(move_line(case.move, case))}."
    yield from (f"  {one_line(words)}" for words in case.move.why)
    if case.move.change_my_mind:
        yield f"  Unless: {_joined(case.move.change_my_mind)}"
    for other in found.alternatives[:_NOT_NOW]:
        yield f"Less fitting: {title_of(other.play)}. {other.why[0] if other.why else ''}".rstrip()
    for refusal in found.refused[:_NOT_NOW]:
        until = f" until {short_day(refusal.until, now)}" if refusal.until else ""
        yield f"Not {refused_words(refusal)}{until}: {refusal.reason}"


def _passage(passage: Passage, now: datetime) -> str:
    return f"On {short_day(passage.evidence.at, now)} {passage.who}: {quote(passage.evidence.quote)}"


def _figures(p: float) -> str:
    """Return a probability in words and in per cent, never certain."""
    return f"{chance(p)} ({percent(min(0.99, max(0.01, p)))})"


def _title(reading: Reading) -> str:
    return reading.title[:1].lower() + reading.title[1:]


def _joined(texts: Iterable[str]) -> str:
    return " ".join(one_line(t) for t in texts)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def numbers_lines(why: Why) -> list[str]:
    """Return every cause with the terms of its log odds: each column of steps adds up to its sum."""
    many = count(len(why.readings), "cause", "causes").capitalize()
    lines = [f"{many}. The share of each is exp(sum), divided by that of all of them together."]
    for reading in why.readings:
        steps = [(term.name, round(term.step, 2), term.says) for term in reading.terms]
        lines += ["", f"{percent(reading.p):>5}  {reading.title}"]
        for name, step, says in steps:
            head = f"       {name:<10} {step:+6.2f}  "
            first, *rest = wrapped(says, len(head), 0)
            lines += [head + first.strip(), *rest]
        lines.append(f"       {'sum':<10} {sum(s for _, s, _ in steps):+6.2f}")
    return lines

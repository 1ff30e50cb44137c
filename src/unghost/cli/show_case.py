"""One case in full, for a person to read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from unghost.app.case import Case, Review
from unghost.app.entry import move_line, story
from unghost.app.lint_notes import hopes
from unghost.app.words import (
    CAUSE_WORDS,
    CHANNEL_WORDS,
    STATE_MARKS,
    WORTH_SAYING,
    matter_of,
    name_of,
    odd_figures,
    one_line,
    percent,
    quote,
    short_day,
    standing_of,
    wrapped_all,
)
from unghost.causes.cause import View
from unghost.cli.command import Out
from unghost.cli.discreet import event_lines
from unghost.cli.show_hopes import hope_lines
from unghost.cli.show_open import first_lines, ground_lines, owed_lines, repaired_lines
from unghost.cli.show_people import short_lines, strength_lines
from unghost.cli.show_today import show_notices, show_stopped
from unghost.cli.show_tone import tone_lines
from unghost.domain.hours import zone
from unghost.domain.odds import Odd
from unghost.domain.proposal import Refusal
from unghost.domain.touch import Channel, Side, Touch
from unghost.drafts.script import script
from unghost.forecast.hopeium import Hopeium
from unghost.silence.early.warning import EarlyWarning

LATEST = 8


def case_row(case: Case, now: datetime) -> str:
    """Return one case as a row of a list."""
    wake = f"  until {case.silence.wake.isoformat()}" if case.silence.wake else ""
    since = f"  since {short_day(case.silence.since, now)}" if case.silence.since else ""
    standing = f"{STATE_MARKS[case.state]} {case.state.value:<11}"
    return f"{standing} {case.correspondence.person.id:<44} {case.move.play:<13}{since}{wake}"


def show_case(case: Case, review: Review, out: Out) -> None:
    """Print everything about one case."""
    now = review.now.astimezone(zone(review.history.settings.timezone))
    person = case.correspondence.person
    out.line(out.strong(f"{STATE_MARKS[case.state]} {name_of(case)}   {matter_of(case)}"))
    reach = " · ".join([*person.addresses, *person.phones])
    local = case.correspondence.week.local(review.now)
    out.line(out.soft(f"{reach}   there it is {local:%A %H:%M}"))
    show_stopped(review.stopped, now, out)
    show_notices(review.history.ended, review.fitted.notice, now, out)
    out.line("THEY ASKED NOT TO BE CONTACTED" if case.let_be else f"{standing_of(case).upper()}")
    for line in story(case, now):
        out.line(f"  {line}")
    for title, lines in _sections(case, review, now):
        out.line()
        out.line(out.strong(title))
        for line in lines:
            out.line(f"  {line}")


def _sections(case: Case, review: Review, now: datetime) -> Iterator[tuple[str, list[str]]]:
    yield from _ours_first(case, now)
    yield "Latest", [_touch_line(t, case, now) for t in case.correspondence.touches[-LATEST:]]
    if case.silence.odds is not None and not case.let_be:
        yield "Odds", _odds_lines(case)
    yield "In words", wrapped_all(case.explanation)
    if case.early is not None:
        yield "In step", _step_lines(case.early)
    yield "Why", _why_lines(case, now)
    if case.events:
        yield "Events", event_lines(case)
    tone = tone_lines(case, now)
    if tone:
        yield "Our tone", tone
    yield "Groundwork", _ground_lines(case, now)
    yield from _theirs(case, now)
    others = short_lines(case.house, case.doors, case.correspondence.person.id, now)
    if others:
        yield "People", others
    yield "Move", _move_lines(case, now)
    words = _words(case, review)
    if words:
        yield "Words", words
    hoped = hope_lines(tuple(hopes(case, review)), now)
    if hoped:
        yield "In your own words", wrapped_all(hoped)
    yield from _hope_and_truth(case, now)


def _words(case: Case, review: Review) -> list[str]:
    """Return what to say or write for the move; nothing where it is to rest."""
    if case.move.channel is Channel.NONE:
        return []
    view = View(review.history, case.correspondence, case.silence)
    return wrapped_all(script(case.move.play, view, case.move.channel, case.move.person))


def _ours_first(case: Case, now: datetime) -> Iterator[tuple[str, list[str]]]:
    """Yield what is open on our side: it comes before everything else."""
    lines = first_lines(case.diagnosis.lapses, case.correspondence.person.id, now)
    if lines and not case.let_be:
        yield "First, on our side", wrapped_all(lines)


def _theirs(case: Case, now: datetime) -> Iterator[tuple[str, list[str]]]:
    if case.owed and not case.let_be:
        yield "Open on their side", wrapped_all(owed_lines(case.owed, now))


def _touch_line(touch: Touch, case: Case, now: datetime) -> str:
    who = "we  " if touch.side is Side.OURS else "they"
    what = touch.disposition.value.replace("_", " ") if touch.disposition else ""
    how = "" if touch.channel is Channel.MAIL else f"[{touch.channel.value}{', ' + what if what else ''}] "
    found = " (known from a quote)" if touch.recovered else ""
    opener = "  ← the clock starts here" if touch is case.silence.opener else ""
    day = f"{short_day(touch.at, now):>17}"
    words = quote(touch.text or touch.subject, 80) if touch.text or touch.subject else ""
    return f"{day}  {who}  {how}{words}{found}{opener}"


def _odds_lines(case: Case) -> list[str]:
    odds = case.silence.odds
    if odds is None:
        return []
    rows = [(f"within {days} days", odds.within[days]) for days in (7, 14, 30)] + [("never", odds.never)]
    return [*(f"{name:<16} {odd_figures(odd)}" for name, odd in rows), f"answered waits of theirs known: {case.history}"]


def _step_lines(early: EarlyWarning) -> list[str]:
    """Say how their last answers differ from their usual; only where it is clear, what that may mean."""
    lines = wrapped_all([early.sentence])
    return (
        [*lines, *wrapped_all([f"This is later and shorter than their usual. {early.worth.sentence}"])] if early.strong else lines
    )


def _why_lines(case: Case, now: datetime) -> list[str]:
    lines = []
    for cause in case.diagnosis.causes[:4]:
        if cause.p < WORTH_SAYING and not cause.supports:
            continue
        lines.append(f"{percent(cause.p):>5}  {CAUSE_WORDS.get(cause.cause, cause.cause)}")
        lines += [f"         for      {quote(e.quote)}  {short_day(e.at, now)}" for e in cause.supports[:2]]
        lines += [f"         against  {quote(e.quote)}  {short_day(e.at, now)}" for e in cause.opposes[:2]]
    return [*lines, *repaired_lines(case.diagnosis.lapses, now)]


def _ground_lines(case: Case, now: datetime) -> list[str]:
    lines = ground_lines(case.groundwork, now)
    return [*lines, *strength_lines(case.bond)]


def _move_lines(case: Case, now: datetime) -> list[str]:
    lines = [move_line(case.move, case)]
    lines += [f"because  {one_line(why)}" for why in case.move.why]
    lines += [f"unless   {what}" for what in case.move.change_my_mind]
    lines += [f"or       {move_line(m, case)}{': ' + m.why[0] if m.why else ''}" for m in case.recommendation.alternatives]
    for refusal in case.recommendation.refused:
        until = f" until {short_day(refusal.until, now)}" if refusal.until else ""
        lines.append(f"not      {_refused(refusal)} ({refusal.guard}{until}): {refusal.reason}")
    return lines


def _refused(refusal: Refusal) -> str:
    if refusal.play is not None:
        return refusal.play
    return CHANNEL_WORDS.get(refusal.channel, "any contact") if refusal.channel else "any contact"


def _hope_and_truth(case: Case, now: datetime) -> Iterator[tuple[str, list[str]]]:
    if case.hopeium is not None:
        yield "Hope", _hope(case.hopeium)
    yield "Truth", [_truth_line(case, now), *(wrapped_all([case.truth_note]) if case.truth_note else [])]


def _hope(found: Hopeium) -> list[str]:
    """Return the stated odds beside the supported ones, and what those are made of: each factor, and where it comes from."""
    odd = Odd(found.supported, found.low, found.high)
    backed = percent(odd.p) if odd.low == odd.high else odd_figures(odd)
    parts = [f"{part.factor:>5.2f}  {part.says}" for part in found.parts]
    return [f"stated {percent(found.stated)} · supported {backed}", *parts]


def _truth_line(case: Case, now: datetime) -> str:
    truth = case.truth
    if truth is None:
        return "not known yet. When you learn it: unghost truth PERSON yes|no|not_now|no_decision|someone_else|contact_gone"
    sure = "told by you" if truth.confirmed else "read in their words (unghost truth PERSON confirm)"
    until = f" until {truth.until.isoformat()}" if truth.until else ""
    reason = f": {quote(truth.reason)}" if truth.reason else ""
    return f"{truth.state.value.replace('_', ' ')}{until}, {sure}, {short_day(truth.at, now)}{reason}"

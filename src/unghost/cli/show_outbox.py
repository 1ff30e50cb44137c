"""The outbox, a letter and the log for a person to read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from unghost.app.approve import Ready
from unghost.app.outbox_words import about, as_read, clock, did, held_words, subject_of, where_it_stands
from unghost.app.queue import Queue, Queued, short
from unghost.app.words import count, title_of, wrapped
from unghost.cli.command import Out
from unghost.domain.deed import Deed
from unghost.domain.hours import zone
from unghost.domain.letter import Letter
from unghost.outbox.holds import EVERYTHING
from unghost.outbox.standing import Standing, Step
from unghost.pressure.rule import Level


def show_queue(queue: Queue, timezone: str, out: Out) -> None:
    """Print what is in the outbox: first what needs a person, then what waits, then what ended of late."""
    here = queue.now.astimezone(zone(timezone))
    for what, deed in queue.held.items():
        resume = "unghost outbox --resume" + ("" if what == EVERYTHING else f" {what}")
        _lines(out, f"! {held_words(what, deed)} To go on: {resume}", 0)
    if not (queue.asks or queue.waiting or queue.ended):
        out.line("The outbox is empty.")
    _part("These need you:", queue.asks, here, out)
    _part("These go when their time comes:", queue.waiting, here, out)
    _part("Of late:", queue.ended, here, out)


def _part(title: str, letters: Iterable[Queued], here: datetime, out: Out) -> None:
    letters = tuple(letters)
    if letters:
        out.line(out.strong(title))
    for one in letters:
        out.line(f"  {short(one.letter.id)}  {one.letter.to}  {subject_of(one.letter)}")
        for line in (*stands(one.letter, one.standing, here, one.newer), *_held(one)):
            _lines(out, line, 12)


def _held(one: Queued) -> list[str]:
    return [] if one.hold is None else [f"held back by {one.hold.by}: {one.hold.body.get('why', '')}"]


def stands(letter: Letter, standing: Standing, here: datetime, newer: int | None = None) -> list[str]:
    """Return in a line or two where a letter stands, and what a person can do; ``newer`` is a later version of its draft."""
    said, name = where_it_stands(standing, here, newer), short(letter.id)
    if newer is not None and standing.step.open:
        return [said, f"to send that one: unghost approve {letter.draft}"]
    if standing.step is Step.PENDING:
        return [f"{said}: unghost approve {letter.draft}"]
    if standing.step is Step.UNKNOWN:
        return [said, f"look among your sent mail, then: unghost outbox {name} --settle sent (or not-sent, or --again)"]
    return [said, f"until then: unghost withdraw {name}"] if standing.step is Step.APPROVED else [said]


def show_letter(one: Queued, deeds: Iterable[Deed], timezone: str, now: datetime, out: Out) -> None:
    """Print one letter in full: where it stands, what was done with it, and its words."""
    letter, here = one.letter, now.astimezone(zone(timezone))
    out.line(out.strong(f"{letter.id}  {letter.play if letter.play == 'daily' else title_of(letter.play)}"))
    for line in stands(letter, one.standing, here, one.newer):
        _lines(out, line, 2)
    out.line(f"  through {letter.account}, version {letter.version} of {letter.draft}, sha256 {letter.digest}")
    out.line()
    show_deeds(deeds, timezone, now, out)
    out.line()
    for line in as_read(letter):
        out.line(line)


def show_ready(ready: Ready, timezone: str, now: datetime, out: Out) -> None:
    """Print a letter whole, as it would leave, and what is to be known before saying yes."""
    here = now.astimezone(zone(timezone))
    for line in as_read(ready.letter):
        out.line(line)
    out.line()
    for finding in ready.checks.findings:
        if finding.level in (Level.WARN, Level.NOTE):
            _lines(out, f"{finding.rule} {finding.name}: “{' '.join(finding.quote.split())}”. {finding.why}", 2)
    if ready.version.note:
        _lines(out, ready.version.note, 2)
    if ready.replaces:
        _lines(out, f"It replaces {count(len(ready.replaces), 'letter', 'letters')} of older words, withdrawn by your yes.", 2)
    if ready.letter.needed > 1:
        given = ready.standing.approvals if ready.standing else 0
        _lines(out, f"It needs {ready.letter.needed} approvals; this is number {given + 1}.", 2)
    why = f" ({ready.why_later})" if ready.why_later else ""
    when, end = clock(ready.not_before, here), clock(ready.expires, here)
    _lines(out, f"It goes {when} at the earliest{why}, not after {end}; until then you can withdraw it.", 2)


def show_deeds(deeds: Iterable[Deed], timezone: str, now: datetime, out: Out) -> None:
    """Print lines of the log in plain words."""
    here = now.astimezone(zone(timezone))
    for deed in deeds:
        why = deed.body.get("why")
        said = f"{deed.by} {did(deed)}: {about(deed)}{f'. {why}' if why else ''}"
        _lines(out, f"{deed.number:>6}  {clock(deed.at, here)}  {said}", 0)


def _lines(out: Out, text: str, indent: int) -> None:
    for line in wrapped(text, indent):
        out.line(line)

"""What is open between us in small invented correspondences, read as real mail is."""

from __future__ import annotations

import pytest

from open_threads import THREADS, Line, Thread
from unghost.causes.cause import View
from unghost.causes.groundwork import groundwork
from unghost.causes.lapses import lapses, owed
from unghost.domain.touch import Channel, Disposition, Side, Touch
from unghost.reading.words import said
from unghost.silence.assess import stand
from unghost.testing.build import at, correspondence, touch, view


def made(line: Line) -> Touch:
    side = Side.OURS if line.who == "us" else Side.THEIRS
    if line.call:
        return touch(line.days, line.text, channel=Channel.CALL, disposition=Disposition(line.call))
    hour = 10 + (side is Side.THEIRS)
    return touch(
        line.days, line.text, side=side, said=said(line.text, at(line.days, hour)), attachments=line.attachments, hour=hour
    )


def seen(thread: Thread) -> View:
    known = view(correspondence([made(line) for line in thread.lines]))
    return View(known.history, known.correspondence, stand(known.history, known.correspondence, ()))


def places(thread: Thread) -> dict[str | None, int]:
    return {made(line).message: place for place, line in enumerate(thread.lines)}


@pytest.mark.parametrize("thread", THREADS, ids=lambda t: t.name)
def test_our_lapses_are_found_and_nothing_else(thread: Thread) -> None:
    where, found = places(thread), lapses(seen(thread))
    assert {(x.kind, where[x.message]) for x in found if not x.repaired} == thread.lapses
    assert {(x.kind, where[x.message]) for x in found if x.repaired} == thread.repaired


@pytest.mark.parametrize("thread", [t for t in THREADS if t.owed is not None], ids=lambda t: t.name)
def test_what_they_owe_is_found_and_nothing_else(thread: Thread) -> None:
    where, expected = places(thread), thread.owed or frozenset()
    assert {(x.kind, where[x.message]) for x in owed(seen(thread))} == expected


@pytest.mark.parametrize("thread", [t for t in THREADS if t.ground], ids=lambda t: t.name)
def test_the_groundwork_is_as_the_record_shows(thread: Thread) -> None:
    ground = groundwork(seen(thread))
    assert {part: ground[part][0] for part in thread.ground} == thread.ground


@pytest.mark.parametrize("thread", THREADS, ids=lambda t: t.name)
def test_every_passage_is_verbatim(thread: Thread) -> None:
    known = seen(thread)
    texts = {t.message: t.text for t in known.correspondence.touches}
    assert all(x.quote in texts[x.message] for x in lapses(known))
    assert all(x.quote in texts[x.message] for x in owed(known))
    assert all(e.quote in texts[e.message] for _, proofs in groundwork(known).values() for e in proofs if e.message)

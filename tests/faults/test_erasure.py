"""Erasing wins every race (P21): at each point of a hand-over, killed at each of its own steps, whatever comes in later."""

from __future__ import annotations

import os
import signal
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from dispatch_world import SETTINGS, Watch
from erasure_world import ANN, JIM, JIM_TOO, MAILS, NOW, PHONE, READ, TRACES, approved, erase, laid, letter, traces_in
from unghost.adapters.progress import NoProgress
from unghost.adapters.stores.erase import Order
from unghost.adapters.stores.kept import FILE as KEPT
from unghost.adapters.stores.sqlite import FILE, SqliteStore
from unghost.app.dispatch.hands import POINTS, Hands
from unghost.app.dispatch.run import dispatch
from unghost.app.erased import BLANK
from unghost.app.verdict import Action, Verdict
from unghost.domain.deed import What
from unghost.domain.record import Call, Note
from unghost.domain.touch import Disposition, Side
from unghost.outbox.standing import NotSoError
from unghost.reading.read import READER_VERSION, read
from unghost.testing.senders import Glance, SentFolder, Sink, SinkSender
from unghost.wiring import App

WITHIN = ("claiming", "handing", "telling")
"""Points within a transaction: an erasure waits for its end."""
BEFORE = [point for point in POINTS[: POINTS.index("handing")] if point not in WITHIN]
LEAVING = [point for point in POINTS[POINTS.index("handing is durable") :] if point not in WITHIN]
STEPS = ("letters", "mails", "tables", "places", "words", "tombstones", "deed", "commit")
SWEEP = ("beside", "index", "vacuum", "log", "end")


def hands_of(store: SqliteStore, sink: Sink, points: Callable[[str], None]) -> Hands:
    claims = count()
    return Hands(
        outbox=store.outbox,
        sender=SinkSender(sink),
        copies=SentFolder(),
        looker=Glance(),
        judge=lambda _letter, _version: Verdict(Action.GO),
        witnesses=store.naming,
        remember=lambda one, raw: [store.add_mail([read(raw)], [one.id], [], READER_VERSION)].clear(),
        undeliverable=lambda _letter, _result: None,
        clock=Watch(NOW),
        seconds=lambda: 0.0,
        new_claim=lambda: f"claim{next(claims)}",
        settings=SETTINGS,
        progress=NoProgress(),
        points=points,
    )


def dispatched(home: Path, erase_at: str) -> Sink:
    """Go over an outbox with one letter to them and one to somebody else, erase them at a point, and return what left."""
    store = laid(home)
    approved(store, 1)
    approved(store, 2, ANN, "Hello Ann, the lanterns are here.\n")
    sink = Sink()
    ran: list[threading.Thread] = []

    def points(name: str) -> None:
        if name == erase_at and not ran:
            ran.append(threading.Thread(target=erase, args=(home,)))
            ran[0].start()
            if name not in WITHIN:
                ran[0].join()

    with closing(store):
        dispatch(hands_of(store, sink, points))
        ran[0].join()
    return sink


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def ended_in_a_process(work: Callable[[], None]) -> int:
    """Run some work in a process of its own and return its exit code; below 0 the signal that ended it."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        finally:
            os._exit(7)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def handed(sink: Sink) -> list[str]:
    """Return to whom letters left, in order; each arrived once."""
    assert all(len(copies) == 1 for copies in sink.arrived.values())
    to = {"letter1@ours.example": JIM, "letter2@ours.example": ANN}
    return [to[message_id] for message_id in sink.arrived]


@pytest.mark.parametrize("point", BEFORE)
def test_whoever_is_erased_before_the_letter_leaves_gets_none_and_others_get_theirs(tmp_path: Path, point: str) -> None:
    sink = dispatched(tmp_path / "home", point)
    assert handed(sink) == [ANN]
    SqliteStore(tmp_path / "home").close()
    assert traces_in(tmp_path / "home") == {}


@pytest.mark.parametrize("point", [*LEAVING, *WITHIN])
def test_a_letter_that_is_leaving_ends_without_their_address_being_kept(tmp_path: Path, point: str) -> None:
    home = tmp_path / "home"
    sink = dispatched(home, point)
    assert handed(sink) == [JIM, ANN] or (point in WITHIN and handed(sink) == [ANN])
    with closing(SqliteStore(home)) as store:
        assert {letter.to for letter in store.outbox.letters()} == {ANN}
        assert store.check() == []
    assert traces_in(home) == {}


@pytest.mark.parametrize("point", [*STEPS, *SWEEP])
def test_an_erasure_killed_at_any_step_is_not_begun_or_is_finished_by_the_next_start(tmp_path: Path, point: str) -> None:
    home = tmp_path / "home"
    with closing(laid(home)) as store:
        approved(store, 1)
        before = store.counts(), len(store.outbox.letters()), len(store.tombstones)
    assert ended_in_a_process(lambda: erase(home, lambda name: die() if name == point else None)) == -signal.SIGKILL
    with closing(SqliteStore(home)) as store:
        after = store.counts(), len(store.outbox.letters()), len(store.tombstones)
        assert store.check() == []
    if point in STEPS:
        assert after == before
        erase(home)
    assert traces_in(home) == {}


def test_an_erasure_without_its_sweep_would_be_found_out(tmp_path: Path) -> None:
    home = tmp_path / "home"
    store, app = laid(home), App(home)
    with closing(store):
        whom = app.yours.whom(JIM, NOW)
        store.erase(Order(whom.traces, SETTINGS.is_ours, NOW, "me@ours.example"))
        assert store.facts().notes[0].text == f"knows {BLANK}"
        assert traces_in(home) != {}
    app.close()


def test_every_table_of_the_store_has_its_place_in_an_erasure(tmp_path: Path) -> None:
    """A new table needs a word here: what becomes of somebody who is in it?"""
    erased = {"message", "quarantined", "call", "deal", "meeting", "told", "link", "news", "item", "listed"}
    erased |= {"ledger", "deed", "draft_version", "letter", "source", "bookmark"}
    erased |= {"webhook", "webhook_note", "webhook_seen", "asked_once"}
    nobody = {"setting", "account", "tombstone", "home_key", "unswept", "instance"}
    with closing(SqliteStore(tmp_path)) as store:
        store.close()
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {t for t in tables if not t.startswith(("found", "sqlite_"))} == erased | nobody


def test_rows_of_tables_are_left_out_and_counted(tmp_path: Path) -> None:
    home, log = tmp_path / "home", tmp_path / "calls.csv"
    laid(home).close()
    erase(home)
    rows = [f"2026-06-18T09:0{n}:00+00:00,{who},out,answered,60,x" for n, who in enumerate((JIM, ANN, PHONE))]
    log.write_text("\n".join(["at,who,direction,disposition,duration_s,note", *rows]), encoding="utf-8")
    app = App(home)
    counted = app.sync("calls", [str(log)], jobs=1, quiet=True)
    assert (counted.read, counted.new, counted.reasons) == (3, 1, {"erased": 2})
    only_theirs = tmp_path / "theirs.csv"
    only_theirs.write_text("\n".join(["at,who,direction,disposition,duration_s,note", rows[0]]), encoding="utf-8")
    for _ in range(2):  # a place where only they are left is not suddenly empty
        assert app.sync("calls", [str(only_theirs)], jobs=1, quiet=True).reasons == {"erased": 1}
    app.close()
    assert traces_in(home) == {}


def test_nobody_erased_is_created_again_by_anything_that_comes_in(tmp_path: Path) -> None:
    home, box = tmp_path / "home", tmp_path / "mail.mbox"
    laid(home).close()
    erase(home)
    box.write_bytes(b"".join(b"From x Sun May  3 10:00:00 2026\n" + raw.replace(b"\r\n", b"\n") + b"\n" for raw in MAILS))
    app = App(home)
    counted = app.sync("mbox", [str(box)], jobs=1, quiet=True)
    assert counted.reasons == {"erased": 3}
    assert counted.read == counted.new + counted.known + counted.quarantined
    store = app.store
    store.add_calls([Call(NOW, who, Side.OURS, Disposition.ANSWERED, 1, "x", "") for who in (JIM, PHONE, JIM_TOO)])
    store.add_note(Note(NOW, JIM, "again"))
    version, made = letter(7)
    for work in (lambda desk: desk.add_version(version), lambda desk: desk.add_letter(made)):
        with pytest.raises(NotSoError, match="erased"):
            store.outbox.decide(work)
    assert app.history(NOW).find(JIM) is None
    app.close()
    assert traces_in(home) == {}


def test_what_others_are_on_stays_for_them_without_the_erased(tmp_path: Path) -> None:
    home = tmp_path / "home"
    laid(home).close()
    erase(home)
    with closing(SqliteStore(home)) as store:
        facts = store.facts()
        texts = [m.text for m in facts.messages]
        assert len(texts) == 3
        assert any("The plan is blue." in text for text in texts)
        assert {a.email for m in facts.messages for a in (*m.to, *m.cc)} == {ANN, "me@ours.example"}
        assert [d.contacts for d in facts.deals] == [(ANN,)]
        assert [m.attendees for m in facts.meetings] == [(("me@ours.example", "ACCEPTED"), (ANN, "ACCEPTED"))]
        assert [(t.person, t.to) for t in facts.truths] == [(ANN, "")]
        assert [n.title for n in facts.news] == ["Lanterns"]
        assert [c.who for c in facts.calls] == [ANN]
        assert [e.who for e in facts.listed] == [ANN]
        assert store.bookmarks("imap", "work") == {"INBOX": "9"}
        assert store.places("mbox") == ()
        assert store.check() == []
        assert len(store.find("plan blue", 5)) == 1
        assert store.find("quixotide", 5) == []


def test_numbers_made_from_them_are_gone_too(tmp_path: Path) -> None:
    home = tmp_path / "home"
    laid(home).close()
    app = App(home)
    app.today(NOW, quiet=True)
    assert (home / KEPT).exists()
    app.close()
    erase(home)
    assert not (home / KEPT).exists()
    again = App(home)
    assert JIM not in str(again.today(NOW, quiet=True))
    assert JIM not in str(again.review(NOW))
    again.close()
    assert traces_in(home) == {}


def test_the_log_says_that_somebody_was_erased_and_not_who(tmp_path: Path) -> None:
    home = tmp_path / "home"
    laid(home).close()
    erase(home)
    with closing(SqliteStore(home)) as store:
        deeds = [deed for deed in store.outbox.deeds() if deed.what is What.ERASED]
    assert len(deeds) == 1
    assert not any(trace in str(deeds[0]) for trace in TRACES)
    assert deeds[0].body["mails"] == len(READ) - 3


def test_a_home_with_a_trace_left_is_found_out(tmp_path: Path) -> None:
    home = tmp_path / "home"
    laid(home).close()
    (home / "my notes.txt").write_text(f"Ring {JIM.upper()} on Monday", encoding="utf-8")
    app = App(home)
    done = app.yours.erase(app.yours.whom(JIM, NOW), NOW)
    app.close()
    assert [Path(path).name for path in done.remaining] == ["my notes.txt"]
    assert list(traces_in(home)) == ["my notes.txt"]

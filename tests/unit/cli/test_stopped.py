"""Whatever is told stops the letters it speaks against at once, by every command that tells the record anything."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mails import JIM, ME, SETTINGS, START, at
from program import Done, mail, unghost
from signs import DEAL, ELSEWHERE, LEAVES, SIGNS, TALK, letter, theirs, version
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.ports_outbox import Desk
from unghost.app.still import verdict
from unghost.app.verdict import Action
from unghost.domain.deed import Deed, What
from unghost.outbox.standing import Step
from unghost.wiring import App

NOW = at(LEAVES)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the present with one approved letter to Jim."""
    monkeypatch.setattr("unghost.adapters.clock.SystemClock.now", lambda _clock: NOW)
    store = SqliteStore(tmp_path / "home")
    store.save_settings(SETTINGS)
    store.add_mail(TALK, ["here"] * len(TALK), [], 1)
    store.add_deals([DEAL])
    made = letter()

    def work(desk: Desk) -> None:
        moments = {"not_before": (NOW + timedelta(hours=1)).isoformat(), "expires": at(75).isoformat()}
        desk.add_version(version())
        desk.add_letter(made)
        desk.write(Deed(at(70), ME, What.APPROVED, made.id, {"digest": made.digest, "needed": 1, **moments}))

    store.outbox.decide(work)
    store.close()
    return tmp_path / "home"


def step(home: Path) -> Step:
    """Return where the letter stands."""
    store = SqliteStore(home)
    try:
        return store.outbox.standings()["l1"].step
    finally:
        store.close()


def run(home: Path, *words: str) -> Done:
    """Call the program; it has to succeed."""
    done = unghost(home, *words)
    assert done.returncode == 0, done.stderr
    return done


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["log", "call", JIM, "--disposition", "answered"], "You spoke with Jim Doe"),
        (["truth", JIM, "no"], "you recorded the truth about Jim Doe: no"),
        (["park", JIM, "--until", "2026-09-01", "--reason", "holidays"], "You let Jim Doe rest"),
        (["note", JIM, "Jim is in hospital."], "something in their life comes first"),
        (["suppress", JIM, "--reason", "by telephone"], "suppression list"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_what_is_told_stops_the_letter_and_is_said_in_a_line(home: Path, words: Sequence[str], why: str) -> None:
    done = run(home, *words)
    (line,) = [one for one in done.stdout.splitlines() if one.startswith("The letter to")]
    assert line.startswith(f"The letter to {JIM} will not go: ")
    assert why in line
    assert step(home) is Step.CANCELLED


def test_what_is_no_reason_stops_nothing(home: Path) -> None:
    assert "The letter" not in run(home, "note", JIM, "Prefers tea.").stdout
    assert step(home) is Step.APPROVED


def test_json_stays_json_and_the_line_is_a_remark(home: Path) -> None:
    done = run(home, "truth", JIM, "no", "--json")
    assert json.loads(done.stdout)["recorded"] == "truth"
    assert "will not go" in done.stderr


def test_a_sync_of_files_stops_it_too(home: Path, tmp_path: Path) -> None:
    box = tmp_path / "more.mbox"
    box.write_text(mail(9, f"Jim Doe <{JIM}>", ME, "11 May 2026", "Let us talk about it."), encoding="utf-8")
    assert f"The letter to {JIM} will not go: Jim Doe wrote" in run(home, "sync", "mbox", str(box)).stdout
    assert step(home) is Step.CANCELLED


def test_a_table_that_says_the_deal_is_lost_stops_it(home: Path, tmp_path: Path) -> None:
    table = tmp_path / "deals.csv"
    table.write_text(f"deal,account,contacts,outcome\nPumps,acme.example,{JIM};kim@acme.example,lost\n", encoding="utf-8")
    assert "Pumps is lost in your table of deals" in run(home, "sync", "deals", str(table)).stdout
    assert step(home) is Step.CANCELLED


def test_who_is_joined_brings_their_words_along(home: Path) -> None:
    store = SqliteStore(home)
    store.add_mail(theirs(sender="jd@post.example", name="J. D.").messages, ["here"], [], 1)
    store.close()
    assert "The letter" not in run(home, "note", JIM, "Prefers tea.").stdout
    assert "Jim Doe wrote from jd@post.example" in run(home, "people", "merge", JIM, "jd@post.example").stdout


def test_somebody_of_their_full_name_is_seen_by_what_is_kept_too(home: Path) -> None:
    app = App(home)
    try:
        app.store.add_mail(theirs(sender=ELSEWHERE, subject="From my own mailbox").messages, ["here"], [], 1)
        kept = app.keeper.review_of(NOW, JIM)
        assert kept is not None
        for review in (kept, app.review(NOW)):
            found = verdict(letter(), version(), review)
            assert found.action is Action.CANCEL
            assert f"Jim Doe wrote from {ELSEWHERE}" in found.why
    finally:
        app.close()


@pytest.mark.parametrize("name", ["a reply", "an entry for their house", "a meeting they ask for", "a complaint"])
def test_what_is_kept_tells_the_same_as_judging_everybody(home: Path, name: str) -> None:
    more = SIGNS[name].facts()
    app = App(home)
    try:
        app.store.add_mail(more.messages, ["here"] * len(more.messages), [], 1)
        app.store.add_meetings(more.meetings)
        app.store.add_listed(more.listed)
        kept = app.keeper.review_of(NOW, JIM)
        assert kept is not None
        assert verdict(letter(), version(), kept) == verdict(letter(), version(), app.review(NOW))
    finally:
        app.close()


def test_a_judgement_that_fails_keeps_what_was_told_and_says_so(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("unghost.app.cancel.verdict", fails)
    done = run(home, "note", JIM, "Prefers tea.")
    assert "could not be judged now (ZeroDivisionError)" in done.stderr
    assert step(home) is Step.APPROVED


def test_a_letter_to_somebody_who_was_erased_is_stopped(home: Path) -> None:
    app = App(home)
    try:
        gone = replace(letter(), id="l9", person="nobody@acme.example", to="nobody@acme.example")
        moments = {"not_before": START.isoformat(), "expires": at(75).isoformat()}

        def work(desk: Desk) -> None:
            desk.add_letter(gone)
            desk.write(Deed(at(70), ME, What.APPROVED, "l9", {"digest": gone.digest, "needed": 1, **moments}))

        app.store.outbox.decide(work)
        assert [deed.subject for deed in app.watching.stop(NOW)] == ["l9"]
    finally:
        app.close()

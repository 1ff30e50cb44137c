"""``unghost daily`` as it is typed: looked at, sent once, answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from daily_home import TAKEN, US, copied, delivered, laid_home
from daily_replies import reply
from program import as_json, unghost
from schemas import validate
from unghost.wiring import App

NOW = ("--now", "2026-06-17T08:00:00+00:00")


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.setenv("UNGHOST_PASSPHRASE", "three plain words")
    folder = tmp_path / "laid"
    folder.mkdir()
    return copied(laid_home(folder), tmp_path)


def test_a_preview_makes_nothing(app: App) -> None:
    shown = unghost(app.home, "daily", "--preview", *NOW)
    assert shown.stdout.startswith("Subject: Wednesday 17 June 2026: two people\n")
    assert "1 · " in shown.stdout
    validate("daily", as_json(app.home, "daily", "--preview", *NOW))
    assert app.store.outbox.deeds() == ()
    assert not (app.home / "secrets").exists()


def test_it_is_sent_once_and_the_second_time_says_so(app: App) -> None:
    first = as_json(app.home, "daily")
    validate("daily_queued", first)
    assert (first["new"], first["to"], first["account"]) == (True, US, "kim")
    again = unghost(app.home, "daily")
    assert "made already" in again.stdout
    assert first["letter"] in again.stdout


def test_a_list_of_another_moment_is_not_sent(app: App) -> None:
    done = unghost(app.home, "daily", *NOW)
    assert (done.returncode, done.stdout) == (2, "")
    assert "--preview" in done.stderr


def test_what_was_understood_is_shown_with_what_was_not(app: App, tmp_path: Path) -> None:
    assert "No answer to a daily list has come yet." in unghost(app.home, "daily", "--answers").stdout
    letter = app.daily.queue(TAKEN).letter
    delivered(
        app, tmp_path, reply("1 note likes green\n2 no answer", letter), reply("1 no", letter, sender="x@y.example", ident="f")
    )
    app.daily.take(TAKEN)
    shown = " ".join(unghost(app.home, "daily", "--answers").stdout.split())
    assert "“1 note likes green” → noted for" in shown
    assert "“2 no answer” → nothing was done: it may mean more than one thing" in shown
    assert "Left alone: one mail, because it did not come from you." in shown
    found = as_json(app.home, "daily", "--answers")
    validate("daily_answers", found)
    assert [bool(one["did"]) for one in found["answers"]] == [False, True]
    assert as_json(app.home, "daily", "--answers", *NOW) == {"answers": [], "refused": {}}

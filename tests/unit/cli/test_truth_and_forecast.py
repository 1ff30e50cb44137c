"""The commands ``truth`` and ``forecast``, as a script calls them."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from schemas import validate
from unghost.cli.main import main
from unghost.domain.record import Deal
from unghost.wiring import App

NOW = at(40).isoformat()
TALK = (
    mail(1, ME, JIM, "Which pump runs hottest?", ident="a1"),
    mail(1.9, JIM, ME, "The one by the door.", ident="a2", answers="a1"),
    mail(3, ME, JIM, "Which of the two should come first?", ident="a3", answers="a2"),
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    app = App.at(str(tmp_path / "home"))
    app.store.save_settings(SETTINGS)
    app.store.add_mail(TALK, ["here"] * len(TALK), [], 1)
    app.store.add_deals([Deal("Pumps", "acme.example", (JIM,), "offer", Decimal(1200), "GBP", 0.8)])
    app.close()
    return tmp_path / "home"


def run(home: Path, *words: str) -> int:
    return main(["--home", str(home), *words])


def told(home: Path, capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert run(home, *words, "--json") == 0
    return json.loads(capsys.readouterr().out)


def test_a_truth_is_told_once_and_taken_back(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = told(home, capsys, "truth", JIM, "no", "--reason", "chose another", "--at", NOW)
    validate("told", first)
    again = told(home, capsys, "truth", JIM, "no", "--at", at(41).isoformat())
    back = told(home, capsys, "truth", JIM, "undo", "--at", at(42).isoformat())
    validate("told", back)
    assert (first["state"], first["again"], again["again"], back["recorded"]) == ("no", False, True, "undo")


@pytest.mark.parametrize("words", [["confirm"], ["undo"], ["not_now", "--until", "2026-01-01"], ["yes", "--deal", "Turbines"]])
def test_what_cannot_be_is_refused_with_a_sentence(home: Path, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    assert run(home, "truth", JIM, *words, "--at", NOW) == 2
    assert len(capsys.readouterr().err.splitlines()) >= 1


def test_without_a_terminal_it_says_how_to_tell(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(home, "truth", JIM, "--at", NOW) == 0
    assert f"unghost truth {JIM} yes|no|" in capsys.readouterr().out


def test_the_forecast_is_printed_drawn_and_written_as_a_letter(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = told(home, capsys, "forecast", "--letter", "--now", NOW)
    validate("forecast", found)
    assert found["letter"]["sections"]
    page, picture = tmp_path / "week.html", tmp_path / "pipeline.svg"
    assert run(home, "forecast", "--letter", str(page), "--svg", str(picture), "--now", NOW) == 0
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert picture.read_text(encoding="utf-8").startswith("<svg")
    assert run(home, "forecast", "--now", NOW) == 0
    shown = capsys.readouterr().out
    assert "stated 80 %" in shown
    assert "points of hope" in shown


def test_doctor_names_a_line_that_was_changed(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import sqlite3

    app = App.at(str(home))
    review = app.review(app.clock.now())
    assert app.freeze(review) > 0
    assert app.freeze(app.review(at(40))) == 0
    app.close()
    with sqlite3.connect(home / "unghost.db") as db:
        db.execute("DROP TRIGGER ledger_unchanged")
        db.execute("UPDATE ledger SET body = '{}' WHERE id = 1")
    db.close()
    run(home, "doctor")
    assert "line 1 " in capsys.readouterr().out

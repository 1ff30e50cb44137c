"""Claims held against a person's record, and the user's own notes read for hope, through the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from unghost.cli.main import main

WHEN = "2026-06-17T09:00:00+00:00"
LETTER = "Subject: Re: cold store\n\nHello Jo,\n\nit was good talking to you yesterday.\n"
THEIRS = (
    "From: Jo Brandon <jo@harbour.example>\nTo: kim@studio.example\nSubject: Cold store\nDate: Mon, 1 Jun 2026 10:00:00 +0000\n"
    "Message-ID: <1@harbour.example>\n\nCould you send a drawing?\n"
)
DEALS = (
    "deal,account,contacts,stage,amount,currency,stated_probability,opened,expected_close,owner,outcome\n"
    "Lamps,harbour.example,jo@harbour.example,commit,900,EUR,0.9,2026-01-10,2026-05-30,kim@studio.example,\n"
)


@pytest.fixture
def home(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    at = tmp_path / "home"
    (tmp_path / "one.eml").write_text(THEIRS, encoding="utf-8")
    (tmp_path / "deals.csv").write_text(DEALS, encoding="utf-8")
    (tmp_path / "calls.csv").write_text(
        "at,who,direction,disposition,duration_s,note\n2026-03-02T10:00:00Z,jo@harbour.example,out,no_answer,0,\n",
        encoding="utf-8",
    )
    run(at, "init", "--me", "kim@studio.example", "--timezone", "UTC")
    for kind, name in (("eml", "one.eml"), ("deals", "deals.csv"), ("calls", "calls.csv")):
        run(at, "--quiet", "sync", kind, str(tmp_path / name))
    (tmp_path / "letter.txt").write_text(LETTER, encoding="utf-8")
    capsys.readouterr()
    return at


def run(home: Path, *words: str) -> int:
    return main(["--home", str(home), *words])


def found(home: Path, capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    run(home, "--json", "--quiet", "lint", "--now", WHEN, *words)
    rows = json.loads(capsys.readouterr().out)
    assert isinstance(rows, list)
    return rows


def test_a_claim_is_held_against_the_record_of_the_person_named(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = str(home.parent / "letter.txt")
    rows = found(home, capsys, "--person", "jo@harbour.example", letter)
    assert [(row["rule"], row["level"], row["quote"]) for row in rows] == [("P12", "error", "good talking to you yesterday")]
    assert run(home, "lint", "--now", WHEN, "--person", "jo@harbour.example", letter) == 1
    assert run(home, "lint", letter) == 0


def test_notes_and_deals_are_read_for_hope(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(home, "note", "jo@harbour.example", "In the bag.", "--at", "2026-06-10T10:00:00+00:00") == 0
    capsys.readouterr()
    rows = found(home, capsys, "--notes")
    assert {row["field"] for row in rows} >= {None, "expected_close"}
    assert rows == found(home, capsys, "--notes", "Jo Brandon")
    assert run(home, "lint", "--notes", "--now", WHEN) == 0
    assert "In the bag" in capsys.readouterr().out


def test_notes_go_with_no_text_and_a_person_must_be_known(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(home, "lint", "--notes", "--fix") == 2
    assert run(home, "lint", "--person", "nobody@dock.example", "--now", WHEN, str(home.parent / "letter.txt")) == 2
    assert "Nobody called" in capsys.readouterr().err

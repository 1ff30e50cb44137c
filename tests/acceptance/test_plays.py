"""What worked, through the command line: from the frozen offers and the correspondence, and a call named by its play."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from program import as_json, laid, unghost
from schemas import validate
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.domain.ledger import Entry, Sort

US, THEM = "kim@studio.example", "jo@harbour.example"
NOW = "2026-09-01T10:00:00+00:00"
MAILS = (
    (US, THEM, "01 May 2026", "Hello Jo, which lantern do you like best?"),
    (THEM, US, "04 May 2026", "The green one, we need forty of them."),
    (US, THEM, "05 May 2026", "Wonderful choice! When shall we come by?"),
    (US, THEM, "02 Jun 2026", "Is it the plan or the timing? Either is fine."),
    (THEM, US, "06 Jun 2026", "We have decided to go with another supplier. Thank you for asking."),
)


def told(home: Path, *words: str) -> Any:
    return as_json(home, *words, "--now", NOW)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return laid(tmp_path, US, MAILS)


def freeze(home: Path, day: datetime, **body: object) -> None:
    store = SqliteStore(home)
    store.freeze([Entry(day, Sort.OFFERED, THEM, {"state": "silent", "chance": 1.0, **body})])
    store.close()


def test_before_any_offer_there_is_no_evidence_yet(home: Path) -> None:
    found = told(home, "plays")
    validate("plays", found)
    assert {one["evidence"] for one in found} == {"none yet"}
    assert "No evidence yet" in unghost(home, "plays", "--now", NOW).stdout


def test_an_offer_a_mail_and_a_plain_no_are_a_play_that_brought_the_truth(home: Path, tmp_path: Path) -> None:
    freeze(home, datetime(2026, 6, 1, 9, tzinfo=UTC), play="ask-why", channel="mail")
    found = told(home, "plays")
    validate("plays", found)
    first = found[0]
    assert (first["play"], first["tried"], first["truths"], first["days_to_truth"]) == ("ask-why", 1, 1, 4.0)
    assert first["evidence"] == "weak"
    validate("compared", told(home, "plays", "--compare"))
    picture = tmp_path / "worth.svg"
    assert unghost(home, "plays", "--svg", str(picture), "--now", NOW).returncode == 0
    assert picture.read_text(encoding="utf-8").startswith("<svg")


def test_a_call_is_the_play_it_was_named(home: Path) -> None:
    freeze(home, datetime(2026, 6, 1, 9, tzinfo=UTC), play="ask-why", channel="call")
    words = ("log", "call", THEM, "--disposition", "answered", "--at", "2026-06-01T15:00:00+00:00")
    assert unghost(home, *words, "--play", "apology-call").returncode == 0
    assert [one["play"] for one in told(home, "plays") if one["tried"]] == ["apology-call"]
    unknown = unghost(home, *words, "--play", "pigeon")
    assert unknown.returncode == 2
    assert "The plays are" in unknown.stderr

"""``unghost dispatch``: what a person reads, what a program reads, and the exit code."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from dispatch_world import ME, approval, letter
from program import as_json, laid, mail, unghost
from schemas import validate
from unghost.adapters.clock import SystemClock
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.cli.command import FOUND, OK
from unghost.outbox.standing import Step


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return laid(tmp_path, ME, [("jim@house1.example", ME, "01 May 2026", "Could you send the list of prices?")])


def approved(home: Path, *numbers: int, ago: timedelta = timedelta(hours=1)) -> None:
    """Put letters into the outbox, approved so long ago."""
    at = SystemClock().now() - ago
    with closing(SqliteStore(home)) as store:
        for number in numbers:
            one = letter(number, made=at)
            store.outbox.decide(lambda desk, one=one: desk.add_letter(one))  # type: ignore[misc]  # bound at once
            store.outbox.decide(lambda desk, one=one: desk.write(approval(one, at)))  # type: ignore[misc]  # as above


def standing(home: Path, number: int) -> Step:
    with closing(SqliteStore(home)) as store:
        return store.outbox.standings()[f"letter{number}"].step


def test_an_empty_outbox_is_said_to_be_empty(home: Path) -> None:
    done = unghost(home, "dispatch")
    assert (done.returncode, done.stdout) == (OK, "The outbox is empty: nothing is approved that has not left.\n")


def test_nothing_leaves_where_no_mailbox_is_read_and_the_remedy_is_told(home: Path) -> None:
    approved(home, 1)
    done = unghost(home, "dispatch")
    assert done.returncode == FOUND
    assert "waits     jim@house1.example: The last look was not possible" in done.stdout
    assert "unghost account add" in done.stdout
    assert standing(home, 1) is Step.APPROVED


def test_an_approval_that_has_run_out_is_told(home: Path) -> None:
    approved(home, 1, ago=timedelta(days=6))
    done = unghost(home, "dispatch")
    assert (done.returncode, done.stdout.split(":")[0]) == (OK, "expired   jim@house1.example")
    assert standing(home, 1) is Step.EXPIRED


@pytest.fixture
def maildir(home: Path, tmp_path: Path) -> Path:
    """Return a Maildir that the home reads, with one mail in it."""
    place = tmp_path / "Maildir"
    for name in ("cur", "new", "tmp"):
        (place / name).mkdir(parents=True)
    (place / "cur" / "1:2,S").write_text(mail(7, "zoe@house9.example", ME, "02 May 2026", "Hello."), encoding="utf-8")
    assert unghost(home, "sync", "maildir", str(place)).returncode == OK
    return place


def test_an_answer_that_lies_in_the_mailbox_is_seen_by_the_last_look(home: Path, maildir: Path) -> None:
    approved(home, 1)
    day = f"{SystemClock().now():%d %b %Y}"
    late = mail(8, "jim@house1.example", ME, day, "Thank you, we have what we need.").replace("10:00:00", "00:00:01")
    (maildir / "new" / "2").write_text(late, encoding="utf-8")
    found = json.loads(unghost(home, "dispatch", "--json").stdout)
    assert [(one["letter"], one["what"]) for one in found["done"]] == [("letter1", "cancelled")]
    with closing(SqliteStore(home)) as store:
        assert store.known_ids(["m8@mail.example"])


def test_a_mailbox_that_is_gone_keeps_everything_back(home: Path, maildir: Path) -> None:
    approved(home, 1)
    maildir.rename(maildir.with_name("elsewhere"))
    done = unghost(home, "dispatch")
    assert done.returncode == FOUND
    assert "nothing leaves without it" in done.stdout
    assert standing(home, 1) is Step.APPROVED


def test_a_dry_run_judges_by_the_record_and_writes_nothing(home: Path) -> None:
    approved(home, 1, 2)
    found = as_json(home, "dispatch", "--dry-run")
    validate("dispatched", found)
    assert found["dry_run"] is True
    assert [(one["letter"], one["what"]) for one in found["done"]] == [("letter1", "cancelled"), ("letter2", "cancelled")]
    assert standing(home, 1) is Step.APPROVED


def test_json_says_what_waits(home: Path) -> None:
    approved(home, 1)
    done = unghost(home, "dispatch", "--json")
    assert done.returncode == FOUND
    found = json.loads(done.stdout)
    validate("dispatched", found)
    assert found["waiting"][0]["letter"] == "letter1"
    assert len(found["remarks"]) == 1

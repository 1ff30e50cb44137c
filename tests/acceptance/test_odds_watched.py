"""The alarm budget, the doctor on the odds, calibration, pictures, and learning after a sync, through the command line."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from mails import ME
from population import as_mbox, letters
from schemas import validate

NOW, LATER = "2027-04-06T09:00:00+00:00", "2027-11-01T09:00:00+00:00"


def unghost(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, encoding="utf-8")


def as_json(home: Path, *words: str) -> Any:
    done = unghost(home, *words, "--json")
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("watched")
    box = folder / "mail.mbox"
    box.write_text(as_mbox(letters(20, 400)), encoding="utf-8")
    assert unghost(folder / "home", "init", "--me", ME).returncode == 0
    synced = as_json(folder / "home", "sync", "mbox", str(box))
    validate("sync", synced)
    assert synced["learnt"]["made"]
    return folder / "home"


@pytest.fixture
def own(home: Path, tmp_path: Path) -> Path:
    """Return a copy of the home that a test may change."""
    return Path(shutil.copytree(home, tmp_path / "home"))


def test_a_sync_that_brings_nothing_new_learns_nothing_anew(own: Path) -> None:
    box = own.parent / "again.mbox"
    box.write_text(as_mbox(letters(20, 400)), encoding="utf-8")
    again = as_json(own, "sync", "mbox", str(box))
    assert again["new"] == 0
    assert again["learnt"] is None or not again["learnt"]["made"]


def test_the_budget_is_shown_and_set_and_kept(own: Path) -> None:
    shown = as_json(own, "alarms", "--now", NOW)
    validate("alarms", shown)
    assert (shown["budget"]["kind"], shown["budget"]["most"], shown["before"]) == ("share", 0.05, None)
    assert shown["own"]
    chosen = as_json(own, "alarms", "--false-alarms-per-month", "20", "--now", NOW)
    validate("alarms", chosen)
    assert chosen["before"]["silent"] == shown["silent"] <= chosen["silent"]
    assert as_json(own, "alarms", "--now", NOW)["budget"] == chosen["budget"]
    cases = as_json(own, "cases", "--now", NOW)
    assert sum(case["state"] == "silent" for case in cases) == chosen["silent"]


def test_the_budget_is_told_in_words(own: Path) -> None:
    said = unghost(own, "alarms", "--cases-per-day", "0.5", "--now", NOW).stdout
    assert said.startswith("Your budget is now at most 0.5 new cases a day; it was at most 5 % of answered silences.\n")
    assert "chosen on your own silences." in said
    assert "Under the budget before it: " in said


@pytest.mark.parametrize(
    "words",
    [
        ("--share", "0"),
        ("--share", "-0.1"),
        ("--share", "0.9"),
        ("--share", "nan"),
        ("--share", "much"),
        ("--share", ""),
        ("--cases-per-day", "0"),
        ("--cases-per-day", "-2"),
        ("--cases-per-day", "inf"),
        ("--false-alarms-per-month", "1e9"),
        ("--false-alarms-per-month", "two"),
        ("--false-alarms-per-month", "2", "--share", "0.1"),
    ],
)
def test_a_budget_that_makes_no_sense_is_refused(tmp_path: Path, words: tuple[str, ...]) -> None:
    refused = unghost(tmp_path / "nothing is looked at", "alarms", *words)
    assert refused.returncode == 2
    assert len(refused.stderr.strip().splitlines()) == 2
    assert refused.stdout == ""
    assert not (tmp_path / "nothing is looked at").exists()


def test_the_doctor_says_what_the_odds_rest_on(home: Path) -> None:
    said = unghost(home, "doctor", "--now", NOW).stdout
    assert "The odds rest on " in said
    assert "closed silences of yours since" in said
    told = as_json(home, "doctor", "--now", NOW)
    validate("doctor", told)
    assert told["odds"]["silences"] > 100
    assert (told["odds"]["fine"], told["record_ended"]) == (True, None)


def test_a_mailbox_that_ended_is_told_and_nobody_is_silent_for_it(home: Path) -> None:
    told = as_json(home, "doctor", "--now", LATER)
    validate("doctor", told)
    assert any(p.startswith("Nothing new has come from anybody since ") for p in told["problems"])
    listed = as_json(home, "today", "--now", LATER)
    validate("today", listed)
    assert listed["record_ended"] == told["record_ended"] is not None
    assert "the record seems to end there" in " ".join(unghost(home, "today", "--now", LATER).stdout.split())
    before = {c["person"] for c in as_json(home, "cases", "--now", told["record_ended"]) if c["state"] == "silent"}
    after = as_json(home, "cases", "--now", LATER)
    validate("cases", after)
    assert {c["person"] for c in after if c["state"] == "silent"} <= before


def test_calibration_is_a_table_and_a_picture(home: Path, tmp_path: Path) -> None:
    picture = tmp_path / "said and seen.svg"
    said = unghost(home, "doctor", "--calibration", "--svg", str(picture), "--now", NOW)
    assert said.returncode == 0, said.stderr
    assert "90 % interval" in said.stdout
    assert " people, each made by what was known before it" in " ".join(said.stdout.split())
    assert ElementTree.parse(picture).getroot().tag.endswith("svg")
    told = as_json(home, "doctor", "--calibration", "--now", NOW)
    validate("calibration", told)
    assert told["forecasts"] > told["silences"] > 20
    assert told["svg"] is None


def test_calibration_on_little_says_so(tmp_path: Path) -> None:
    assert unghost(tmp_path, "init", "--me", ME).returncode == 0
    said = unghost(tmp_path, "doctor", "--calibration")
    assert said.returncode == 0
    assert said.stdout == "There is too little to tell: 0 forecasts about 0 closed silences.\n"
    validate("calibration", as_json(tmp_path, "doctor", "--calibration"))
    told = as_json(tmp_path, "doctor")
    assert told["odds"]["says"][0].startswith("No closed silence of yours has been learnt from yet")


def test_a_picture_without_calibration_is_refused(home: Path, tmp_path: Path) -> None:
    refused = unghost(home, "doctor", "--svg", str(tmp_path / "x.svg"))
    assert (refused.returncode, len(refused.stderr.strip().splitlines())) == (2, 2)


@pytest.mark.parametrize("place", ["", "missing/x.svg"])
def test_a_picture_that_cannot_be_written_is_one_sentence(home: Path, tmp_path: Path, place: str) -> None:
    refused = unghost(home, "doctor", "--calibration", "--svg", str(tmp_path / place), "--now", NOW)
    assert refused.returncode == 3
    assert "Traceback" not in refused.stderr
    assert len(refused.stderr.strip().splitlines()) == 2


def test_show_draws_how_long_answers_take(home: Path, tmp_path: Path) -> None:
    person = next(c["person"] for c in as_json(home, "cases", "--now", NOW) if c["odds"] is not None)
    picture = tmp_path / "times.svg"
    shown = unghost(home, "show", person, "--svg", str(picture), "--now", NOW)
    assert shown.returncode == 0, shown.stderr
    text = picture.read_text(encoding="utf-8")
    assert "you are here" in text
    assert person in text
    ElementTree.fromstring(text)


def test_who_never_answered_has_no_picture_and_the_case_is_still_shown(tmp_path: Path) -> None:
    box, home = tmp_path / "mail.mbox", tmp_path / "home"
    first = as_mbox([letter for letter in letters(1, 60) if letter.answers][:1])
    box.write_text(first, encoding="utf-8")
    assert unghost(home, "init", "--me", ME).returncode == 0
    assert unghost(home, "sync", "mbox", str(box)).returncode == 0
    shown = unghost(home, "show", "ao0@firm00.example", "--svg", str(tmp_path / "x.svg"), "--now", NOW)
    assert shown.returncode == 1, shown.stderr
    assert "nothing to draw yet" in shown.stderr
    assert shown.stdout
    assert not (tmp_path / "x.svg").exists()


def test_a_fault_in_learning_does_not_fail_the_sync(tmp_path: Path) -> None:
    box, home = tmp_path / "mail.mbox", tmp_path / "home"
    box.write_text(as_mbox(letters(3, 60)), encoding="utf-8")
    assert unghost(home, "init", "--me", ME).returncode == 0
    (home / "fits").write_text("a file where the folder should be", encoding="utf-8")
    synced = as_json(home, "sync", "mbox", str(box))
    assert synced["new"] > 0
    assert unghost(home, "today", "--now", NOW).returncode == 0


def test_a_second_demo_replaces_the_first(tmp_path: Path) -> None:
    first = unghost(tmp_path, "demo", "--no-serve")
    second = unghost(tmp_path, "demo", "--no-serve")
    assert second.returncode == 0, second.stderr
    assert second.stdout == first.stdout

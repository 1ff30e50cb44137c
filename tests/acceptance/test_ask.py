"""The user is asked, answers, changes an answer and asks why, through the command line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from program import as_json, laid, unghost
from schemas import validate

US, THEM = "kim@studio.example", "jo@harbour.example"
NOW = "2026-08-17T10:00:00+00:00"
MAILS = (
    (US, THEM, "01 May 2026", "Hello Jo, which lantern do you like best?"),
    (THEM, US, "04 May 2026", "The green one. Thank you for coming out to the pier."),
    (US, THEM, "05 May 2026", "Wonderful choice. Forty cost 9,000 euros. When shall we come by?"),
    (THEM, US, "07 May 2026", "The week of the regatta is fine, it was good to see you. I need the board's approval."),
    (US, THEM, "20 May 2026", "When shall we come by?"),
)


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return laid(tmp_path_factory.mktemp("synced"), US, MAILS)


@pytest.fixture
def home(tmp_path: Path, synced: Path) -> Path:
    return Path(shutil.copytree(synced, tmp_path / "home"))


def test_an_answer_changes_the_advice_is_not_asked_for_again_and_can_be_taken_back(home: Path) -> None:
    asked = as_json(home, "ask", THEM, "--now", NOW)
    validate("asked", asked)
    assert 1 <= len(asked["questions"]) <= 3
    before = as_json(home, "show", THEM, "--now", NOW)
    validate("show", before)
    assert [q["id"] for q in before["questions"]] == [q["id"] for q in asked["questions"]]
    told = as_json(home, "answer", THEM, "cause:chose_other", "y", "--at", NOW)
    validate("answered", told)
    after = as_json(home, "show", THEM, "--now", NOW)
    assert after["causes"][0]["cause"] == "chose_other"
    assert after["move"] == told["move"]
    assert told["changed"] == (before["move"]["play"] != after["move"]["play"])
    assert "cause:chose_other" not in [q["id"] for q in after["questions"]]
    assert unghost(home, "answer", THEM, "cause:chose_other", "?", "--at", NOW).returncode == 0
    assert as_json(home, "show", THEM, "--now", NOW)["causes"] == before["causes"]


def test_the_first_question_answered_the_telling_way_is_another_move(home: Path) -> None:
    first = as_json(home, "ask", THEM, "--now", NOW)["questions"][0]
    now = as_json(home, "show", THEM, "--now", NOW)["move"]["play"]
    telling = next(o for o in first["options"] if o["play"] != now)
    done = unghost(home, "answer", THEM, first["id"], telling["key"], "--at", NOW)
    assert "The advice is now:" in done.stdout, done.stdout + done.stderr
    later = as_json(home, "show", THEM, "--now", NOW)
    assert later["move"]["play"] == telling["play"]
    assert first["id"] not in [q["id"] for q in later["questions"]]


def test_a_talk_is_logged_and_a_time_lets_them_rest(home: Path) -> None:
    assert unghost(home, "answer", THEM, "when", "2", "--at", NOW).returncode == 0
    assert as_json(home, "show", THEM, "--now", NOW)["state"] == "parked"
    assert unghost(home, "answer", THEM, "talk", "y", "--at", NOW).returncode == 0
    assert as_json(home, "show", THEM, "--now", NOW)["last_sign_of_life"] == NOW


def test_without_a_terminal_the_questions_are_printed_with_how_to_answer(home: Path) -> None:
    for words in (("ask", THEM), ("ask",)):
        done = unghost(home, *words, "--now", NOW)
        assert done.returncode == 0
        assert f"unghost answer {THEM} " in done.stdout


def test_who_is_long_settled_is_asked_nothing(home: Path) -> None:
    assert unghost(home, "truth", THEM, "no", "--at", NOW).returncode == 0
    done = unghost(home, "ask", THEM, "--now", NOW)
    assert done.stdout == "Nothing you could tell would change the advice.\n"


@pytest.mark.parametrize("words", [("talk", "x"), ("weather", "y"), ("lapse:ffffff", "y")])
def test_a_wrong_answer_is_bad_use_and_records_nothing(home: Path, words: tuple[str, str]) -> None:
    before = as_json(home, "show", THEM, "--now", NOW)
    done = unghost(home, "answer", THEM, *words, "--at", NOW)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert as_json(home, "show", THEM, "--now", NOW) == before


def test_why_tells_it_in_words_in_numbers_as_json_and_as_a_picture(home: Path, tmp_path: Path) -> None:
    place = tmp_path / "why.svg"
    done = unghost(home, "why", THEM, "--now", NOW, "--svg", str(place))
    assert done.returncode == 0, done.stderr
    for heading in ("On our side", "Why it may be quiet", "What you could tell", "The one move"):
        assert heading in done.stdout
    ET.parse(place)
    told = as_json(home, "why", THEM, "--now", NOW)
    validate("why", told)
    assert sum(r["p"] for r in told["readings"]) == pytest.approx(1.0, abs=1e-4)
    numbers = unghost(home, "why", THEM, "--now", NOW, "--numbers").stdout
    assert numbers.count("  prior ") == len(told["readings"])
    assert unghost(home, "why", "nobody@nowhere.example").returncode != 0


def test_a_person_at_a_terminal_answers_with_one_key(home: Path) -> None:
    pty = pytest.importorskip("pty", reason="only some systems have pseudo-terminals")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), "ask", THEM, "--now", NOW, "--no-color"]
    running = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env={**os.environ, "TERM": "dumb"})
    os.close(theirs)
    shown, latest, answered = "", time.monotonic() + 60, 0
    while time.monotonic() < latest:
        try:
            chunk = os.read(ours, 4096)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk.decode("utf-8", "replace")
        if shown.count("would make it") > answered and "\n" in shown.rpartition("would make it")[2]:
            answered += 1
            time.sleep(0.2)
            os.write(ours, b"?" if answered == 1 else b"\n")
    os.close(ours)
    assert running.wait(timeout=20) == 0, shown
    assert "The advice stays" in shown
    assert "Left for another time." in shown
    assert len(as_json(home, "ask", THEM, "--now", NOW)["questions"]) <= 3

"""The main job through the command line, as a user runs it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from schemas import validate
from unghost.testing.sample.plant import SAMPLE_NOW, SAMPLE_SETTINGS, plant

NOW = SAMPLE_NOW.isoformat()


def unghost(home: Path, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), *words]
    return subprocess.run(command, capture_output=True, text=True, input=stdin, timeout=120, check=False, encoding="utf-8")


def as_json(home: Path, *words: str) -> Any:
    done = unghost(home, *words, "--json")
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return dict(plant(tmp_path_factory.mktemp("sample")).places)


def init(home: Path) -> None:
    s = SAMPLE_SETTINGS
    words = ["init", "--me", *s.me, "--ours", *s.ours, "--timezone", s.timezone, "--country", s.country]
    assert unghost(home, *words).returncode == 0


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, places: dict[str, Path]) -> Path:
    folder = tmp_path_factory.mktemp("home")
    init(folder)
    for kind, place in places.items():
        done = unghost(folder, "sync", kind, str(place))
        assert done.returncode == 0, done.stderr
    return folder


def test_a_sync_ends_with_its_counts_and_a_second_one_changes_nothing(home: Path, places: dict[str, Path]) -> None:
    before = unghost(home, "cases", "--now", NOW, "--json").stdout
    for kind, place in places.items():
        counts = as_json(home, "sync", kind, str(place))
        validate("sync", counts)
        assert counts["new"] == 0
        assert counts["read"] == counts["known"] + counts["quarantined"]
    assert unghost(home, "cases", "--now", NOW, "--json").stdout == before


def test_every_output_validates_against_its_schema(home: Path, places: dict[str, Path], tmp_path: Path) -> None:
    cases = as_json(home, "cases", "--now", NOW)
    validate("cases", cases)
    validate("today", as_json(home, "today", "--now", NOW))
    validate("case", as_json(home, "show", cases[0]["person"], "--now", NOW))
    validate("forecast", as_json(home, "forecast", "--letter", "--now", NOW))
    letters = sorted(places["eml"].rglob("*.eml"))[:5]
    for found in as_json(home, "read", *map(str, letters)):
        validate("message", found)
    text = tmp_path / "pressing.txt"
    text.write_text(
        "I have emailed you four times now. If I do not hear back by Friday I will close your file.\n", encoding="utf-8"
    )
    validate("findings", as_json(home, "lint", str(text)))


def test_today_shows_people_odds_reasons_and_moves(home: Path) -> None:
    shown = unghost(home, "today", "--now", NOW).stdout
    assert "worth your time" in shown
    assert "Not shown:" in shown
    assert shown.count("→") >= 5


def test_what_is_asked_as_of_an_earlier_moment_uses_nothing_later(places: dict[str, Path], home: Path, tmp_path: Path) -> None:
    earlier = "2026-04-01T09:00:00+01:00"
    whole = unghost(home, "cases", "--now", earlier, "--json").stdout
    cut = tmp_path / "cut"
    init(cut)
    for kind, place in places.items():
        assert unghost(cut, "sync", kind, str(place)).returncode == 0
    person = json.loads(whole)[0]["person"]
    told = ("log", "call", person, "--disposition", "answered", "--at", "2026-05-01T10:00:00+01:00")
    assert unghost(cut, *told).returncode == 0
    assert unghost(cut, "cases", "--now", earlier, "--json").stdout == whole


def test_what_the_user_tells_changes_the_case(places: dict[str, Path], tmp_path: Path) -> None:
    init(tmp_path)
    for kind in ("mbox", "deals"):
        unghost(tmp_path, "sync", kind, str(places[kind]))
    silent = next(c for c in as_json(tmp_path, "cases", "--now", NOW) if c["state"] == "silent")
    person = silent["person"]
    assert unghost(tmp_path, "park", person, "--until", "2026-09-01", "--reason", "they move house", "--at", NOW).returncode == 0
    assert as_json(tmp_path, "show", person, "--now", NOW)["state"] == "parked"
    assert unghost(tmp_path, "truth", person, "no", "--reason", "chose another", "--at", NOW).returncode == 0
    assert as_json(tmp_path, "show", person, "--now", NOW)["truth"]["state"] == "no"
    assert unghost(tmp_path, "note", person, "met at the fair", "--at", NOW).returncode == 0


def test_a_sync_killed_in_the_middle_and_run_again_ends_the_same(tmp_path: Path, places: dict[str, Path]) -> None:
    big = tmp_path / "big.mbox"
    sample = places["mbox"].read_bytes()
    with big.open("wb") as out:
        for copy in range(12):
            out.write(sample.replace(b"Message-ID: <", b"Message-ID: <copy%d." % copy))
    whole, cut = tmp_path / "whole", tmp_path / "cut"
    init(whole)
    init(cut)
    expected = as_json(whole, "sync", "mbox", str(big))
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(cut), "sync", "mbox", str(big)]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.9)
    os.kill(running.pid, signal.SIGKILL)
    running.wait()
    resumed = as_json(cut, "sync", "mbox", str(big))
    assert resumed["read"] == expected["read"]
    assert resumed["new"] + resumed["known"] == expected["new"] + expected["known"]
    assert as_json(cut, "doctor")["counts"]["messages"] == as_json(whole, "doctor")["counts"]["messages"]


def test_a_mailbox_suddenly_empty_stops_the_line_and_nobody_becomes_silent(tmp_path: Path, places: dict[str, Path]) -> None:
    box = tmp_path / "mail.mbox"
    box.write_bytes(places["mbox"].read_bytes())
    init(tmp_path / "home")
    assert unghost(tmp_path / "home", "sync", "mbox", str(box)).returncode == 0
    box.write_bytes(b"")
    emptied = unghost(tmp_path / "home", "sync", "mbox", str(box))
    assert emptied.returncode == 3
    assert "has none now" in emptied.stderr
    assert "stopped" in unghost(tmp_path / "home", "doctor").stdout
    assert "has stopped" in unghost(tmp_path / "home", "today").stdout
    later = as_json(tmp_path / "home", "today", "--now", "2035-01-01T00:00:00+00:00")
    assert all(c["move"]["channel"] == "none" for c in later["cases"])


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["sync", "mbox", "/nowhere/at/all.mbox"], 3, "nowhere"),
        (["sync", "fax", "here"], 2, "mbox"),
        (["show", "nobody@nowhere.example"], 2, "nobody@nowhere.example"),
        (["today", "--now", "yesterday"], 2, "yesterday"),
        (["today", "--now", "2026-06-17T09:00:00"], 2, "offset"),
        (["truth", "x@y.example", "perhaps"], 2, "perhaps"),
        (["park", "x@y.example", "--until", "soon", "--reason", "r"], 2, "soon"),
        (["lint", "/nowhere.txt"], 2, "/nowhere.txt"),
        (["nonsense"], 2, "nonsense"),
        ([], 2, "COMMAND"),
    ],
)
def test_a_wrong_call_gets_a_sentence_a_remedy_and_its_code(home: Path, words: list[str], code: int, says: str) -> None:
    done = unghost(home, *words)
    assert done.returncode == code
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) >= 2


def test_without_init_the_program_says_how_to_begin(tmp_path: Path) -> None:
    done = unghost(tmp_path, "today")
    assert done.returncode == 2
    assert "unghost init --me" in done.stderr


def test_a_table_without_a_column_is_refused_and_nothing_is_stored(home: Path, tmp_path: Path) -> None:
    table = tmp_path / "calls.csv"
    table.write_text("at,direction,disposition\n2026-06-01T10:00:00+01:00,out,answered\n", encoding="utf-8")
    calls = as_json(home, "doctor")["counts"]["calls"]
    done = unghost(home, "sync", "calls", str(table))
    assert done.returncode == 2
    assert "who" in done.stderr
    assert as_json(home, "doctor")["counts"]["calls"] == calls


def test_lint_reads_standard_input_and_its_code_says_whether_an_error_remains(home: Path) -> None:
    pressing = unghost(home, "lint", "-", stdin="If I do not hear from you by Friday I will close your file.\n")
    calm = unghost(home, "lint", "-", stdin="Thank you for the drawings. The price sheet you asked for is attached.\n")
    assert (pressing.returncode, calm.returncode) == (1, 0)
    assert "instead" in pressing.stdout


def test_a_forgotten_place_stops_nobody(tmp_path: Path, places: dict[str, Path]) -> None:
    box = tmp_path / "mail.mbox"
    box.write_bytes(places["mbox"].read_bytes())
    init(tmp_path / "home")
    unghost(tmp_path / "home", "sync", "mbox", str(box))
    box.unlink()
    gone = unghost(tmp_path / "home", "sync", "mbox", str(box))
    assert gone.returncode == 3
    assert unghost(tmp_path / "home", "sync", "mbox", str(box), "--forget").returncode == 0
    assert "stopped" not in unghost(tmp_path / "home", "doctor").stdout


def test_mail_that_has_lost_its_content_stops_the_line(tmp_path: Path, places: dict[str, Path]) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    for number, letter in enumerate(sorted(places["eml"].rglob("*.eml"))[:3]):
        (folder / f"{number}.eml").write_bytes(letter.read_bytes())
    init(tmp_path / "home")
    assert unghost(tmp_path / "home", "sync", "eml", str(folder)).returncode == 0
    for letter in folder.iterdir():
        letter.write_bytes(b"")
    assert unghost(tmp_path / "home", "sync", "eml", str(folder)).returncode == 3


def test_hostile_words_command_no_terminal(tmp_path: Path) -> None:
    letter = tmp_path / "evil.eml"
    letter.write_bytes(b"From: a@b.example\nTo: c@d.example\nSubject: x\n\nHello \x1b[31mred\x1b]0;title\x07 there, friend.\n")
    shown = unghost(tmp_path / "home", "read", str(letter)).stdout
    assert "red" in shown
    assert "\x1b" not in shown
    assert "\x07" not in shown


def test_the_demo_removes_nothing_that_is_not_its_own(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "thesis.txt").write_text("years of work", encoding="utf-8")
    done = unghost(tmp_path, "demo")
    assert done.returncode == 2
    assert (tmp_path / "demo" / "thesis.txt").exists()


def test_find_searches_all_words(home: Path) -> None:
    assert as_json(home, "find", "pump")
    assert as_json(home, "find", "zzzznothing") == []


def test_the_users_word_on_who_is_who_holds(tmp_path: Path) -> None:
    home, box = tmp_path / "home", tmp_path / "two.mbox"
    head = "From a Mon Mar  2 09:00:00 2026\nTo: nora@brightwell.example\nSubject: Pump\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n"
    letters = [f"{head}From: {who}\nMessage-ID: <{n}@x>\n\nHello, it is about the pump.\n\n" for n, who in enumerate("ab")]
    box.write_text("".join(letters).replace("From: a", "From: a@acme.example").replace("From: b", "From: b@other.example"))
    unghost(home, "init", "--me", "nora@brightwell.example")
    unghost(home, "sync", "mbox", str(box))
    assert as_json(home, "people", "list") == []
    there = as_json(home, "people", "at", "acme.example")
    validate("account_people", there)
    assert [one["person"] for one in there["people"]] == ["a@acme.example"]
    assert unghost(home, "people", "at", "nowhere.example").returncode == 2
    assert as_json(home, "people", "merge", "a@acme.example", "b@other.example")["recorded"] == "merge"
    (one,) = as_json(home, "people", "list")
    assert sorted(a["address"] for a in one["addresses"]) == ["a@acme.example", "b@other.example"]
    assert {a["why"] for a in one["addresses"]} == {"you said so"}
    assert unghost(home, "people", "merge", "b@other.example", "a@acme.example").returncode == 2
    assert unghost(home, "people", "split", "a@acme.example", "b@other.example").returncode == 0
    assert as_json(home, "people", "list") == []
    assert unghost(home, "people", "assistant", "a@acme.example", "b@other.example").returncode == 0
    assert [one["writes_for"] for one in as_json(home, "people", "list")] == [["b@other.example"]]
    assert unghost(home, "people", "split", "b@other.example", "a@acme.example").returncode == 0
    assert as_json(home, "people", "list") == []

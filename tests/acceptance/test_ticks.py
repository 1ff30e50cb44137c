"""What is open on our side is listed, ticked off and taken back, and the groundwork corrected, through the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from program import as_json, laid, unghost
from schemas import validate

US, THEM = "kim@studio.example", "jo@harbour.example"
NOW = "2026-06-17T10:00:00+00:00"
LATER = "2026-06-18T10:00:00+00:00"
ASK = "Are the lanterns sealed against sea water?"
MAILS = (
    (US, THEM, "01 May 2026", "Hello Jo, which lantern do you like best?"),
    (THEM, US, "04 May 2026", f"The green one, we need forty of them. {ASK}"),
    (US, THEM, "05 May 2026", "Wonderful choice! When shall we come by?"),
    (US, THEM, "20 May 2026", "Just asking again: when shall we come by?"),
)


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return laid(tmp_path_factory.mktemp("synced"), US, MAILS)


@pytest.fixture
def home(tmp_path: Path, synced: Path) -> Path:
    return Path(shutil.copytree(synced, tmp_path / "home"))


def test_our_side_comes_first(home: Path) -> None:
    shown = unghost(home, "show", THEM, "--now", NOW).stdout
    assert "First, on our side" in shown
    assert shown.index("First, on our side") < shown.index("Latest") < shown.index("Open on their side")
    assert ASK in " ".join(shown.split())


def test_a_lapse_is_ticked_off_and_taken_back(home: Path) -> None:
    listed = as_json(home, "done", THEM, "--at", NOW)
    validate("done", listed)
    assert [(x["number"], x["kind"], x["quote"]) for x in listed["open"]] == [(1, "unanswered_question", ASK)]
    told = as_json(home, "done", THEM, "1", "--note", "told him at the pier", "--at", NOW)
    validate("tick", told)
    after = as_json(home, "show", THEM, "--now", LATER)
    assert [(x["repaired"], x["by"]) for x in after["lapses"]] == [(True, "you")]
    assert after["state"] != "ours"
    assert [x["note"] for x in as_json(home, "done", THEM, "--at", LATER)["ticked"]] == ["told him at the pier"]
    as_json(home, "done", THEM, "m1@mail.example", "--open", "--at", LATER)
    assert [x["quote"] for x in as_json(home, "done", THEM, "--at", "2026-06-19T10:00:00+00:00")["open"]] == [ASK]


def test_what_was_no_lapse_is_shown_no_more(home: Path) -> None:
    assert unghost(home, "done", THEM, "m1@mail.example", "--not-a-lapse", "--at", NOW).returncode == 0
    assert as_json(home, "show", THEM, "--now", LATER)["lapses"] == []


def test_before_a_tick_nothing_is_ticked(home: Path) -> None:
    unghost(home, "done", THEM, "1", "--at", NOW)
    assert [x["repaired"] for x in as_json(home, "show", THEM, "--now", "2026-06-16T10:00:00+00:00")["lapses"]] == [False]


def test_the_groundwork_is_corrected_and_taken_back(home: Path) -> None:
    shown = as_json(home, "ground", THEM, "--at", NOW)
    validate("ground", shown)
    assert shown["groundwork"]["meetings"]["met"] is None
    validate("tick", as_json(home, "ground", THEM, "meetings", "yes", "--note", "met at the fair", "--at", NOW))
    told = as_json(home, "show", THEM, "--now", LATER)["groundwork"]["meetings"]
    assert (told["met"], told["evidence"][0]["quote"], told["evidence"][0]["message"]) == (True, "met at the fair", None)
    assert unghost(home, "ground", THEM, "follow-up", "no", "--at", NOW).returncode == 0
    assert as_json(home, "show", THEM, "--now", LATER)["groundwork"]["follow_up"]["evidence"][0]["quote"] == "you said so"
    assert unghost(home, "ground", THEM, "meetings", "open", "--at", LATER).returncode == 0
    after = as_json(home, "ground", THEM, "--at", "2026-06-19T10:00:00+00:00")
    assert after["groundwork"]["meetings"]["met"] is None


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("done", THEM, "7"), "There is no number 7: 1 is open."),
        (("done", THEM, "nothing@mail.example"), "See what is open"),
        (("done", THEM, "m1@mail.example", "--open"), "Nothing has been ticked"),
        (("done", "nobody@else.example"), "Nobody called"),
        (("ground", THEM, "meeting", "yes"), "need, relationship, interest, meetings, information, follow_up"),
        (("ground", THEM, "meetings"), "yes, no or open"),
        (("ground", THEM, "meetings", "perhaps"), "yes, no or open"),
    ],
)
def test_what_cannot_be_ticked_is_said_with_a_remedy(home: Path, words: tuple[str, ...], says: str) -> None:
    done = unghost(home, *words)
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_with_nothing_open_a_number_finds_nothing(home: Path) -> None:
    unghost(home, "done", THEM, "1", "--at", NOW)
    done = unghost(home, "done", THEM, "1", "--at", LATER)
    assert (done.returncode, "Nothing is open on our side" in done.stderr) == (2, True)

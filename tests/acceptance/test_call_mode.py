"""A person leads a call at a real terminal: the page, one key for how it ended, and nothing lost whatever interrupts it."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import terminal
from program import as_json, laid, unghost
from schemas import validate
from terminal import Step
from unghost.wiring import App

ME, JO = "kim@studio.example", "Jo Brandon <jo@harbour.example>"
SIGNED = "\n\n-- \nJo Brandon\nHarbour Ltd\nTel. +44 20 7946 0123"
MAILS = (
    (ME, JO, "01 Apr 2026", "Which of the two lamps do you need first?"),
    (JO, ME, "02 Apr 2026", f"The small one, please. It was good to meet you.{SIGNED}"),
    (ME, JO, "07 Apr 2026", "Here is the drawing. Does the north pier come first?"),
    (JO, ME, "08 Apr 2026", f"Yes, the north pier. The crews love the lamps.{SIGNED}"),
    (ME, JO, "20 Apr 2026", "Forty cost 9,000 euros. Does May suit you?"),
    (JO, ME, "21 Apr 2026", f"May is good, thank you, this looks really good.{SIGNED}"),
    (ME, JO, "04 May 2026", "Shall I send the crew on the 12th of May?"),
)
WEDNESDAY = "2026-06-17T10:00:00+00:00"
# The program as it is, but for its clock, which starts on a working morning.
PROGRAM = """
import sys, time
from datetime import datetime, timedelta
from unghost.adapters.clock import SystemClock
began, start = datetime.fromisoformat(sys.argv.pop(1)), time.monotonic()
SystemClock.now = lambda self: began + timedelta(seconds=time.monotonic() - start)
from unghost.cli.main import main
raise SystemExit(main())
"""


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return laid(tmp_path_factory.mktemp("synced"), ME, MAILS)


@pytest.fixture
def home(synced: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(synced, tmp_path / "home"))


def at_a_terminal(home: Path, steps: Sequence[Step], *words: str, now: str = WEDNESDAY) -> tuple[int, str]:
    """Run the program on a terminal of its own, step by step; return the exit code and what was shown."""
    command = [sys.executable, "-c", PROGRAM, now, "--home", str(home), *(words or ("call", "jo@harbour.example"))]
    surroundings = {"PATH": "/usr/bin:/bin", "TERM": "xterm", "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    return terminal.at_a_terminal(command, steps, surroundings)


def calls_with(home: Path) -> list[str]:
    """Return what is on record of the calls with Jo, as the latest touches of the case show it."""
    shown = unghost(home, "show", "jo@harbour.example", "--now", "2026-06-17T12:00:00+00:00").stdout
    return [line.strip() for line in shown.splitlines() if "[call" in line or "[meeting" in line]


DIAL, ENDED = Step("Enter when you dial", "\n"), "a answered"


def test_the_page_has_the_number_their_clock_and_the_words(home: Path) -> None:
    code, shown = at_a_terminal(home, [Step("Enter when you dial", "q")])
    assert code == 0, shown
    assert "\x1b]8;;tel:+442079460123\x1b\\+44 20 7946 0123" in shown
    assert "there · best:" in shown
    assert "I am not calling to move anything forward." in shown
    assert "Nothing was logged." in shown
    assert calls_with(home) == []


def test_the_list_names_number_clock_and_hours(home: Path) -> None:
    found = as_json(home, "calls", "--now", WEDNESDAY)
    validate("calls", found)
    (one,) = found["calls"]
    assert (one["number"]["uri"], one["number"]["shown"]) == ("tel:+442079460123", "+44 20 7946 0123")
    shown = unghost(home, "calls", "--now", WEDNESDAY).stdout
    assert "+44 20 7946 0123 (tel:+442079460123)   from their signature" in shown
    assert "One call worth making today." in shown


def test_no_answer_is_one_key_and_another_hour_and_day_are_named_by_themselves(home: Path) -> None:
    code, shown = at_a_terminal(home, [DIAL, Step(ENDED, "n"), Step("Anything to note", "\n")])
    assert code == 0, shown
    assert "Logged: call with jo@harbour.example, no answer." in shown
    again = shown.partition("Try again: ")[2].split()
    assert (again[2], int(again[1]) > 17) == ("June", True)  # on another day
    found = as_json(home, "calls", "--now", "2026-06-17T12:00:00+00:00")
    validate("calls", found)
    (later,) = found["later"]
    assert later["not_before"] > "2026-06-18"
    assert "T13" in later["not_before"] or "T15" in later["not_before"] or "T14" in later["not_before"]


def test_an_answer_is_told_in_two_keys_and_notes_are_kept(home: Path) -> None:
    steps = [
        DIAL,
        Step(ENDED, "t"),
        Step("Note:", "they chose the other yard\n"),
        Step("", "a"),
        Step("What did they say?", "1"),
        Step("Why?", "1"),
        Step("Anything to note", "since March\n"),
    ]
    code, shown = at_a_terminal(home, steps)
    assert code == 0, shown
    assert "Logged: call with jo@harbour.example, answered." in shown
    assert "Recorded: no." in shown
    assert "they chose the other yard since March" in calls_with(home)[0]
    case = as_json(home, "show", "jo@harbour.example", "--now", "2026-06-17T12:00:00+00:00")
    assert (case["state"], case["truth"]["state"]) == ("closed", "no")


def test_x_puts_them_on_the_suppression_list_at_once(home: Path) -> None:
    code, shown = at_a_terminal(home, [DIAL, Step(ENDED, "x"), Step("Anything to note", "please never again\n")])
    assert code == 0, shown
    assert "is on your suppression list" in shown
    app = App.at(str(home))
    listed = {(entry.who, entry.scope.value) for entry in app.store.facts().listed}
    app.close()
    assert listed == {("jo@harbour.example", "all"), ("+442079460123", "all")}


def test_ctrl_c_after_the_ending_keeps_what_was_told(home: Path) -> None:
    steps = [
        DIAL,
        Step(ENDED, "t"),
        Step("Note:", "ring the yard\n"),
        Step("", "a"),
        Step("What did they say?", signal=signal.SIGINT),
    ]
    code, shown = at_a_terminal(home, steps)
    assert code == 0, shown
    assert "answered" in calls_with(home)[0]
    assert "ring the yard" in calls_with(home)[0]


def test_ctrl_c_before_the_ending_asks_once_more(home: Path) -> None:
    _, shown = at_a_terminal(
        home, [DIAL, Step(ENDED, signal=signal.SIGINT), Step("How did it end?", "b"), Step("Anything to note", "\n")]
    )
    assert "Logged: call with jo@harbour.example, busy." in shown


def test_ctrl_c_twice_keeps_the_note_and_says_what_it_does_not_know(home: Path) -> None:
    steps = [
        DIAL,
        Step(ENDED, "t"),
        Step("Note:", "he is in Oslo\n"),
        Step("", signal=signal.SIGINT),
        Step("How did it end?", signal=signal.SIGINT),
    ]
    _, shown = at_a_terminal(home, steps)
    assert "no call was logged; your note is kept" in shown
    assert calls_with(home) == []


def test_a_terminal_that_is_closed_keeps_what_was_told(home: Path) -> None:
    steps = [DIAL, Step(ENDED, "v"), Step("Anything to note", signal=signal.SIGHUP)]
    at_a_terminal(home, steps)
    assert "voicemail" in calls_with(home)[0]


def test_at_night_the_guards_reason_is_said_and_nothing_is_dialled(home: Path) -> None:
    code, shown = at_a_terminal(home, [], now="2026-06-17T22:30:00+00:00")
    assert code == 3
    assert "Not now: It is Wednesday" in shown
    assert "dial" not in shown


def test_practice_asks_no_guard_and_keeps_nothing(home: Path) -> None:
    words = ("call", "jo@harbour.example", "--practice")
    steps = [Step("Say your opening", ""), Step("or Enter to see our words", "\n"), Step("Ours: ", ""), Step("or Enter", "q\n")]
    code, shown = at_a_terminal(home, steps, *words, now="2026-06-17T22:30:00+00:00")
    assert (code, "Nothing of this was logged." in shown) == (0, True)
    assert calls_with(home) == []


def test_without_a_terminal_it_says_how_to_log_a_call(home: Path) -> None:
    done = unghost(home, "call", "jo@harbour.example")
    assert done.returncode == 3
    assert "unghost log call jo@harbour.example --disposition" in done.stderr


def test_without_a_terminal_who_is_to_be_left_in_peace_is_named_first(home: Path) -> None:
    assert unghost(home, "suppress", "jo@harbour.example", "--reason", "they asked").returncode == 0
    done = unghost(home, "call", "jo@harbour.example")
    assert done.returncode == 3
    assert "No call to jo@harbour.example is to be made (on your suppression list)." in done.stderr
    assert "unghost log call" not in done.stderr


TOLD = (
    ("log", "call", "jo@harbour.example", "--disposition", "busy"),
    ("truth", "jo@harbour.example", "no"),
    ("note", "jo@harbour.example", "x"),
    ("park", "jo@harbour.example", "--until", "2199-01-01", "--reason", "r"),
    ("done", "jo@harbour.example"),
)


@pytest.mark.parametrize("words", TOLD, ids=lambda words: str(words[0]))
def test_what_is_still_to_come_cannot_have_happened(home: Path, words: tuple[str, ...]) -> None:
    done = unghost(home, *words, "--at", "2150-01-01T09:00:00+00:00")
    assert done.returncode == 2
    assert "still to come" in done.stderr


def test_a_logged_call_can_carry_the_wish_for_no_contact(home: Path) -> None:
    log = ("log", "call", "jo@harbour.example", "--disposition", "answered", "--no-further-contact")
    done = unghost(home, *log, "--at", "2026-06-17T10:00:00+00:00")
    assert (done.returncode, "suppression list" in done.stdout) == (0, True)

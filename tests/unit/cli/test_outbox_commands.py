"""The commands around an approved letter: what they show, what they write down, and what they refuse."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from posting_world import JIM, ME, drafted, posting_home
from program import as_json, unghost
from schemas import validate
from unghost.adapters.stores.sqlite import FILE, SqliteStore
from unghost.domain.deed import Deed, What
from unghost.wiring import App
from unghost.wiring.posting import Posting


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with one approved letter."""
    home = posting_home(tmp_path)
    drafted(home)
    assert unghost(home, "approve", "jim-1", "--yes").returncode == 0
    return home


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """A person at a terminal, who gives these answers in turn."""
    answers: list[bool] = []
    monkeypatch.setattr(App, "somebody_there", lambda _self: True)
    monkeypatch.setattr(Posting, "answer", lambda _self, _question: answers.pop(0))
    return answers


def the_letter(home: Path) -> str:
    """Return the name of the one letter."""
    return str(next(iter(as_json(home, "outbox")["waiting"]))["letter"])


def through(home: Path, name: str, *whats: What) -> None:
    """Write what a worker would."""
    store = SqliteStore(home)
    at = store.outbox.standings()[name].not_before
    claim = {"claim": "c", "lease_until": (at + timedelta(minutes=30)).isoformat(), "why": "the line broke"}
    for what in whats:
        store.outbox.decide(lambda desk, what=what: desk.write(Deed(at, "worker", what, name, claim)))  # type: ignore[misc]  # bound in the loop on purpose
    store.close()


UNKNOWN = (What.CLAIMED, What.HANDING, What.UNKNOWN)


def test_a_person_sees_the_letter_whole_before_they_are_asked(tmp_path: Path, person: list[bool]) -> None:
    home = posting_home(tmp_path)
    drafted(home)
    person += [False, True]
    no = unghost(home, "approve", "jim-1")
    assert no.returncode == 1
    assert "nothing was written down" in no.stdout
    assert as_json(home, "outbox")["waiting"] == []
    yes = unghost(home, "approve", "jim-1")
    assert yes.returncode == 0
    for line in (
        f"To: {JIM}",
        f"From: Nora Holt <{ME}>",
        "Subject: The lantern catalogue",
        "A short no helps me as well.",
        "It goes ",
    ):
        assert line in yes.stdout
    assert len(as_json(home, "outbox")["waiting"]) == 1


def test_the_outbox_is_told_in_words_and_as_data(home: Path) -> None:
    told = unghost(home, "outbox").stdout
    assert "goes " in told
    assert "unghost withdraw" in told
    name = the_letter(home)
    validate("outbox", as_json(home, "outbox"))
    validate("outbox_letter", as_json(home, "outbox", name[:6]))
    validate("audit", as_json(home, "audit"))
    whole = unghost(home, "outbox", name[:6]).stdout
    assert "sha256" in whole
    assert "A short no helps me as well." in whole
    raw = unghost(home, "outbox", "jim-1", "--raw").stdout
    store = SqliteStore(home)
    letter = store.outbox.letter(name)
    assert letter is not None
    assert raw.encode() == letter.raw


def test_a_letter_is_withdrawn_once_and_says_why(home: Path) -> None:
    done = as_json(home, "withdraw", "jim-1", "--reason", "they called")
    validate("letter", done)
    assert (done["step"], done["why"], done["by"]) == ("cancelled", "they called", ME)
    again = unghost(home, "withdraw", "jim-1")
    assert again.returncode == 3
    assert "cancelled already" in again.stderr


def test_what_is_under_way_cannot_be_withdrawn(home: Path) -> None:
    through(home, the_letter(home), What.CLAIMED, What.HANDING)
    done = unghost(home, "withdraw", "jim-1")
    assert done.returncode == 3
    assert "handing already" in done.stderr


@pytest.mark.parametrize("words", [(), ("domain", "acme.example"), ("person", JIM), ("account", "work")])
def test_a_hold_holds_until_it_is_resumed(home: Path, words: tuple[str, ...]) -> None:
    validate("held", as_json(home, "outbox", "--hold", *words, "--reason", "a fair"))
    found = as_json(home, "outbox")
    assert found["waiting"][0]["held"] == "a fair"
    assert "held back by" in unghost(home, "outbox").stdout
    assert unghost(home, "outbox", "--resume", *words).returncode == 2
    validate("held", as_json(home, "outbox", "--resume", *words, "--yes"))
    assert as_json(home, "outbox")["waiting"][0]["held"] is None
    assert unghost(home, "outbox", "--resume", *words, "--yes").returncode == 2


def test_a_hold_is_of_something_known(home: Path) -> None:
    assert unghost(home, "outbox", "--hold", "everything", "else").returncode == 2
    assert unghost(home, "outbox", "jim-1", "--hold").returncode == 2


def test_what_nobody_knows_is_asked_of_a_person_and_settled_by_one(home: Path) -> None:
    name = the_letter(home)
    through(home, name, *UNKNOWN)
    assert as_json(home, "outbox")["asks"][0]["letter"] == name
    assert "! Nobody knows whether your letter" in unghost(home, "today").stdout
    found = as_json(home, "outbox", name[:8], "--settle", "sent")
    validate("letter", found)
    assert found["step"] == "sent"
    assert "! Nobody knows" not in unghost(home, "today").stdout
    assert unghost(home, "outbox", name[:8], "--settle", "sent").returncode == 3


def test_a_letter_of_older_words_needs_a_person_and_says_that_it_will_not_go(home: Path) -> None:
    name = the_letter(home)
    drafted(home, 2, subject="About the lanterns")
    found = as_json(home, "outbox")
    validate("outbox", found)
    assert found["waiting"] == []
    assert (found["asks"][0]["letter"], found["asks"][0]["newer"]) == (name, 2)
    for words in (("outbox",), ("outbox", name)):
        shown = unghost(home, *words).stdout
        assert "will not go: version 2 was written since" in shown
        assert "goes " not in shown.partition("From:")[0].replace("will not go", "")
    assert unghost(home, "approve", "jim-1", "--yes").returncode == 0
    assert as_json(home, "outbox")["asks"] == []


def test_nobody_is_asked_about_sending_again_what_cannot_be_sent_again(home: Path) -> None:
    done = unghost(home, "outbox", the_letter(home), "--again")
    assert done.returncode == 3
    assert "it is approved already" in done.stderr
    assert "--yes" not in done.stderr


def test_sending_again_names_the_risk_and_takes_a_person(home: Path, person: list[bool], monkeypatch: pytest.MonkeyPatch) -> None:
    name = the_letter(home)
    through(home, name, *UNKNOWN)
    asked: list[str] = []

    def answer(_self: Posting, question: str) -> bool:
        asked.append(question)
        return person.pop(0)

    monkeypatch.setattr(Posting, "answer", answer)
    person += [False, True]
    assert unghost(home, "outbox", name[:8], "--again").returncode == 1
    assert as_json(home, "outbox")["asks"]
    assert unghost(home, "outbox", name[:8], "--again").returncode == 0
    assert all("they get it twice" in question for question in asked)
    assert as_json(home, "outbox")["waiting"][0]["letter"] == name


def test_whoever_gets_a_letter_is_not_proposed_again_but_counted(home: Path) -> None:
    today = as_json(home, "today")
    validate("today", today)
    assert JIM not in [case["person"] for case in today["cases"]]
    assert {"reason": "a letter is on its way", "count": 1} in today["not_shown"]
    assert [letter["to"] for letter in today["letters"]] == [JIM]
    assert "a letter is on its way" in unghost(home, "today", "--waiting").stdout
    shown = as_json(home, "show", JIM)
    validate("show", shown)
    assert len(shown["letters"]) == 1
    assert "A letter to jim@acme.example is on its way" in unghost(home, "show", JIM).stdout
    assert unghost(home, "withdraw", "jim-1").returncode == 0
    assert JIM in [case["person"] for case in as_json(home, "today")["cases"]]


def test_a_day_before_the_approval_knows_nothing_of_it(home: Path) -> None:
    store = SqliteStore(home)
    first = store.outbox.deeds()[0].at
    before = (first - timedelta(hours=1)).isoformat()
    assert as_json(home, "today", "--now", before)["letters"] == []
    assert as_json(home, "show", JIM, "--now", before)["letters"] == []
    later = as_json(home, "today", "--now", (datetime.fromisoformat(before) + timedelta(hours=2)).isoformat())
    assert len(later["letters"]) == 1


def test_a_line_of_the_log_that_was_changed_is_named(home: Path) -> None:
    assert unghost(home, "audit", "--verify").returncode == 0
    for _ in range(3):
        assert unghost(home, "outbox", "--hold", "domain", "other.example").returncode == 0
    db = sqlite3.connect(home / FILE)
    db.execute("DROP TRIGGER deed_unchanged")
    db.execute("UPDATE deed SET by = 'somebody@else.example' WHERE id = 2")
    db.commit()
    db.close()
    done = unghost(home, "audit", "--verify")
    assert done.returncode == 1
    assert "line 2 (held by somebody@else.example" in done.stdout
    assert "line 2" in unghost(home, "doctor").stdout
    found = json.loads(unghost(home, "audit", "--verify", "--json").stdout)
    assert (found["sound"], len(found["changed"])) == (False, 1)


def test_the_log_of_one_subject_is_that_of_a_letter_a_draft_or_an_address(home: Path) -> None:
    assert unghost(home, "outbox", "--hold", "domain", "other.example").returncode == 0
    name = the_letter(home)
    for subject in (name, name[:8], "jim-1", JIM):
        assert [line["did"] for line in as_json(home, "audit", "--subject", subject)["log"]] == ["approved"]
    assert [line["did"] for line in as_json(home, "audit", "--subject", "other.example")["log"]] == ["held"]


@pytest.mark.parametrize("words", [("outbox", "nothing"), ("outbox", "--again"), ("withdraw", "nothing"), ("outbox", "abc")])
def test_a_letter_there_is_not_is_said_so(home: Path, words: tuple[str, ...]) -> None:
    done = unghost(home, *words)
    assert done.returncode == 2
    assert "unghost outbox" in done.stderr

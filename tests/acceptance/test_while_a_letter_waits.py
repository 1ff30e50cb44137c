"""What a seller sees while a letter of hers waits: nobody is proposed twice, and its words are looked at as a mail's."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from program import as_json, laid, unghost

NORA, JIM, KIM = "nora@brightwell.example", "jim@acme.example", "kim@dune.example"
NOW = datetime(2026, 6, 17, 10, 0, tzinfo=UTC)  # a Wednesday
SIGNED = "\n\n-- \nKim Lee\nTel. +44 20 7946 0123"
TALK = (
    ("01 Apr 2026", False, "Which of the lamps would suit your pier?"),
    ("02 Apr 2026", True, "The small one, I think. It was good to meet you."),
    ("07 Apr 2026", False, "Shall I send the drawing of the small one?"),
    ("08 Apr 2026", True, "Yes please. The crews love the lamps."),
    ("04 May 2026", False, "Here is the drawing. Which of the two should come first?"),
)
ASKED = ("08 Jun 2026", True, "The left one. What would twelve of them cost?")
WORDS = "Hello {name},\n\nhere is one thought about the lamps. Would a short page help you?\n\nA no is fine, too.\n\nNora\n"


@dataclass
class Desk:
    """Nora's home, in which Jim waits for an answer of hers and Kim is silent."""

    home: Path

    def run(self, *words: str, code: int = 0) -> str:
        done = unghost(self.home, *words)
        said = " ".join(f"{done.stdout}{done.stderr}".split())
        assert done.returncode == code, f"{words}: {said}"
        return said

    def draft(self, who: str, words: str) -> tuple[str, str]:
        """Draft a letter in these words; return the name of the draft and what is shown of it."""
        name = str(as_json(self.home, "draft", who)["draft"])
        file = self.home.parent / "words.txt"
        file.write_text(words, encoding="utf-8")
        return name, self.run("draft", name, "--body", str(file))

    def waits(self, who: str) -> str:
        """Let a letter to somebody be approved, to go tomorrow; return the name of its draft."""
        name, _ = self.draft(who, WORDS.format(name=who.partition("@")[0].title()))
        self.run("approve", name, "--yes", "--not-before", "2026-06-18T15:00:00+00:00")
        return name

    def listed(self) -> list[Any]:
        return [case["person"] for case in as_json(self.home, "today")["cases"]]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    mails = []
    for name, who, said in (("Jim Doe", JIM, (*TALK, ASKED)), ("Kim Lee", KIM, TALK)):
        for day, theirs, words in said:
            them = f"{name} <{who}>"
            signature = SIGNED if theirs and who == KIM else ""
            mails.append((them, NORA, day, words + signature) if theirs else (NORA, them, day, words))
    return laid(tmp_path_factory.mktemp("known"), NORA, mails)


@pytest.fixture
def desk(known: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr("unghost.adapters.clock.SystemClock.now", lambda _clock: NOW)
    mine = Desk(Path(shutil.copytree(known, tmp_path / "home")))
    mine.run("account", "add", NORA, "--host", "localhost", "--smtp-host", "localhost", "--no-login")
    mine.run("settings", "company", "Brightwell Lamps Ltd")
    mine.run("settings", "postal", "1 Quay Road", "Harwich CO12 3HH")
    mine.run("settings", "country", "GB")
    return mine


def test_whom_a_letter_is_on_its_way_to_is_on_no_list_of_the_day(desk: Desk) -> None:
    assert desk.listed() == [JIM, KIM]
    desk.waits(KIM)
    assert desk.listed() == [JIM]
    assert as_json(desk.home, "calls")["calls"] == []
    assert "Kim Lee" not in desk.run("daily", "--preview")
    assert "Call Kim Lee" not in desk.run("calendar")


def test_an_answer_that_is_approved_is_owed_no_more(desk: Desk) -> None:
    desk.waits(JIM)
    assert JIM not in desk.listed()
    assert "Answer: Jim Doe" not in desk.run("calendar")


PRESSING = "Hello {name},\n\nI am sorry that I was not clear. Just checking in, did you get my last mail?\n\nNora\n"


@pytest.mark.parametrize("who", [JIM, KIM])
def test_a_mail_that_presses_is_refused_whatever_play_it_was_begun_with(desk: Desk, who: str) -> None:
    name, shown = desk.draft(who, PRESSING.format(name=who.partition("@")[0].title()))
    assert "P02 empty-ping" in shown
    assert "P01 blaming-reference" in shown
    desk.run("approve", name, "--yes", code=3)


def test_the_page_of_a_draft_shows_every_line_that_will_leave(desk: Desk) -> None:
    name, shown = desk.draft(KIM, WORDS.format(name="Kim"))
    desk.run("approve", name, "--yes")
    assert "Harwich CO12 3HH" in desk.run("outbox", name)
    assert "Harwich CO12 3HH" in shown


def test_a_refusal_to_approve_names_the_draft_to_mend(desk: Desk) -> None:
    name, _ = desk.draft(KIM, "Hello Kim,\n\nthe price only holds until Friday.\n\nNora\n")
    assert f"unghost draft {name}" in desk.run("approve", name, "--yes", code=3)


def test_no_remedy_leads_to_another_refusal(desk: Desk) -> None:
    """A person is no draft: the way on is the draft of that person, not a second refusal."""
    assert f"unghost approve {KIM}" not in desk.run("approve", KIM, code=2)


def test_a_draft_that_is_written_anew_says_what_becomes_of_the_letter_of_older_words(desk: Desk) -> None:
    name = desk.waits(KIM)
    newer = desk.home.parent / "newer.txt"
    newer.write_text("Hello Kim,\n\nhere is another thought about the lamps.\n\nNora\n", encoding="utf-8")
    told = desk.run("draft", name, "--body", str(newer))
    assert "goes as it was" not in told  # for it does not: what is not the latest version is cancelled at the door
    assert "will not go" in told


def test_who_has_a_draft_or_a_letter_already_is_told_so(desk: Desk) -> None:
    name, _ = desk.draft(KIM, WORDS.format(name="Kim"))
    assert f"unghost draft {name}" in desk.run("draft", KIM)  # else a second one is begun, and the words are lost sight of
    desk.run("approve", name, "--yes")
    assert "on its way" in desk.run("draft", KIM)

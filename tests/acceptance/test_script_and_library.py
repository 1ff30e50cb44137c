"""Words for a case and the library of things worth sending, through the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from program import as_json, laid, mail, unghost
from schemas import validate
from site_of import sample_home
from unghost.testing.sample.plant import SAMPLE_NOW

US, THEM, THIN = "kim@studio.example", "jo@harbour.example", "pat@quay.example"
NOW = "2026-06-17T10:00:00+00:00"
LINK = "https://www.lamps.example/salt-water"
MAILS = (
    (US, THEM, "01 Apr 2026", "Hello Jo, which lantern do you like best?"),
    (
        THEM,
        US,
        "02 Apr 2026",
        "The green one. We need lanterns that stand salt water, corrosion is our great worry here on the pier.",
    ),
    (US, THEM, "03 Apr 2026", "Thank you. The green one stands it. Shall I send the drawings?"),
    (THEM, US, "04 Apr 2026", "Yes please, that would be lovely, thank you for all the trouble."),
    (US, THEM, "05 Apr 2026", "Here are the drawings. Forty cost 9,000 euros. Do they suit your pier?"),
    (THEM, US, "07 Apr 2026", "They suit us very well. I will show them to the others here, thank you."),
    (US, THEM, "20 Apr 2026", "Did the drawings find friends among the others?"),
    (US, THIN, "01 Apr 2026", "Hello Pat, would lanterns be of use to you?"),
    (THIN, US, "02 Apr 2026", "Perhaps."),
    (US, THIN, "03 Apr 2026", "Shall I send a list?"),
)


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return laid(tmp_path_factory.mktemp("synced"), US, MAILS)


@pytest.fixture
def home(tmp_path: Path, synced: Path) -> Path:
    return Path(shutil.copytree(synced, tmp_path / "home"))


def test_the_words_of_the_recommended_move_with_a_page_to_print(home: Path, tmp_path: Path) -> None:
    told = as_json(home, "script", THEM, "--now", NOW)
    validate("script", told)
    move = as_json(home, "show", THEM, "--now", NOW)["move"]
    assert (told["play"], told["channel"]) == (move["play"], move["channel"])
    page = tmp_path / "sheet.html"
    done = unghost(home, "script", THEM, "--now", NOW, "--print", str(page))
    assert done.returncode == 0
    assert str(page) in done.stderr
    html = page.read_text(encoding="utf-8")
    assert all(line.split(",")[0] in html for line in told["lines"][:2])
    assert "What happens next" in done.stdout


def test_that_the_words_are_in_another_language_than_theirs_is_said_before_them(tmp_path: Path) -> None:
    home, now = sample_home(tmp_path), SAMPLE_NOW.isoformat()
    said = unghost(home, "script", "juergen.pfaff@rheintal-textil.example", "--now", now).stdout
    assert said.index("You write to each other in German; these words are English.") < said.index("I am calling to apologise.")
    assert "these words are English" not in unghost(home, "script", "charlotte@beaumont-spa.example", "--now", now).stdout


def test_a_play_that_is_named_and_a_way_that_is_named(home: Path) -> None:
    told = as_json(home, "script", THEM, "--play", "ask-why", "--channel", "mail", "--now", NOW)
    assert told["channel"] == "mail"
    assert told["subject"]
    assert told["branches"] == []
    called = as_json(home, "script", THEM, "--play", "ask-why", "--channel", "call", "--now", NOW)
    assert {"no", "not_now", "gatekeeper"} <= {branch["record"] for branch in called["branches"]}
    refused = unghost(home, "script", THEM, "--play", "ask-why", "--channel", "card", "--now", NOW)
    assert refused.returncode == 2
    assert "a call, a mail" in refused.stderr


@pytest.mark.parametrize(
    ("play", "says", "code"),
    [
        ("compassion", "Nothing on record says that something in their life", 3),
        ("bold", "has no place here", 3),
        ("wait", "a move without words", 3),
        ("no-such", "There is no play called", 2),
    ],
)
def test_why_a_play_is_not_open_is_said_in_a_sentence(home: Path, play: str, says: str, code: int) -> None:
    done = unghost(home, "script", THEM, "--play", play, "--now", NOW)
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2


def test_a_guard_that_objects_is_heard(home: Path) -> None:
    for day in ("2026-06-08", "2026-06-10", "2026-06-12"):
        assert unghost(home, "log", "call", THEM, "--disposition", "no_answer", "--at", f"{day}T10:00:00+00:00").returncode == 0
    done = unghost(home, "script", THEM, "--play", "ask-why", "--channel", "call", "--now", NOW)
    assert done.returncode == 3
    assert "Not now:" in done.stderr


def test_out_of_hours_the_words_are_there_and_say_from_when(home: Path) -> None:
    told = as_json(home, "script", THEM, "--play", "ask-why", "--now", "2026-06-16T22:30:00+00:00")
    assert told["not_before"] is not None
    assert told["reason"]


def test_where_nothing_needs_saying_it_says_so(home: Path) -> None:
    done = unghost(home, "script", THEM, "--now", "2026-04-21T10:00:00+00:00")
    assert done.returncode == 3
    assert "Nothing needs saying now" in done.stderr


def test_an_item_is_put_in_found_by_their_words_sent_once_and_dropped(home: Path, tmp_path: Path) -> None:
    early = ("--at", "2026-01-01T00:00:00+00:00")
    put = as_json(home, "library", "add", LINK, "--topics", "salt water, hulls", "--title", "Lanterns and the sea", *early)
    validate("library_put", put)
    assert put["changed"] == 1
    listed = as_json(home, "library", "list")
    validate("library", listed)
    assert [item["place"] for item in listed["items"]] == [LINK]
    found = as_json(home, "library", "list", "--for", THEM, "--now", NOW)
    validate("library_for", found)
    assert "stand salt water" in found["fits"][0]["why"]
    words = as_json(home, "script", THEM, "--play", "value", "--now", NOW)
    validate("script", words)
    assert words["item"]["place"] == LINK
    assert any(LINK in line for line in words["lines"])
    place = tmp_path / "sent.mbox"
    place.write_text(mail(99, US, THEM, "02 Jun 2026", f"This made me think of you: {LINK}"), encoding="utf-8")
    assert unghost(home, "sync", "mbox", str(place)).returncode == 0
    after = as_json(home, "library", "list", "--for", THEM, "--now", NOW)
    validate("library_for", after)
    assert after["fits"] == []
    assert after["given"][0]["given"]["message"] == "m99@mail.example"
    refused = unghost(home, "script", THEM, "--play", "value", "--now", NOW)
    assert refused.returncode == 3
    assert "Nothing in your library fits" in refused.stderr
    gone = as_json(home, "library", "drop", "Lanterns and the sea")
    validate("library_dropped", gone)
    assert as_json(home, "library")["items"] == []
    assert unghost(home, "library", "drop", LINK).returncode == 2


def test_what_was_put_in_later_was_not_there_before(home: Path) -> None:
    assert unghost(home, "library", "add", LINK, "--topics", "salt water", "--at", "2026-06-16T00:00:00+00:00").returncode == 0
    assert as_json(home, "library", "list", "--now", "2026-06-15T00:00:00+00:00")["items"] == []
    assert len(as_json(home, "library", "list", "--now", NOW)["items"]) == 1


def test_a_table_is_taken_in_and_what_cannot_be_is_named(home: Path, tmp_path: Path) -> None:
    table = tmp_path / "library.csv"
    table.write_text(f"link,title,topics\n{LINK},Salt,salt water\nnothing.pdf,x,y\n", encoding="utf-8")
    done = unghost(home, "library", "import", str(table), "--json")
    assert done.returncode == 1
    told = json.loads(done.stdout)
    validate("library_put", told)
    assert [one["place"] for one in told["aside"]] == [f"{table}:3"]
    assert "In your library" in unghost(home, "library", "import", str(table)).stdout

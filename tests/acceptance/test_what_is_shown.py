"""What a newcomer sees of opt-outs, of a source that has stopped, and of single messages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from schemas import validate

ME, JO = "nora@brightwell.example", "jo@harbour.example"
NOW = "2026-06-17T09:00:00+00:00"
HEAD = "From x Mon Mar  2 09:00:00 2026\n"
INVITED = """From: Jo <jo@harbour.example>
To: nora@brightwell.example
Subject: Declined: Pier lamps
Date: Mon, 1 Jun 2026 09:00:00 +0000
Message-ID: <d@x>
MIME-Version: 1.0
Content-Type: text/calendar; method=REPLY; charset=utf-8

BEGIN:VCALENDAR
VERSION:2.0
METHOD:REPLY
BEGIN:VEVENT
UID:u1@brightwell.example
DTSTART:20260610T080000Z
DTEND:20260610T090000Z
SUMMARY:Pier lamps
ORGANIZER:mailto:nora@brightwell.example
ATTENDEE;PARTSTAT=DECLINED:mailto:jo@harbour.example
END:VEVENT
END:VCALENDAR
"""


def unghost(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, encoding="utf-8")


def letter(day: int, who: str, to: str, text: str, month: str = "Mar") -> str:
    head = f"From: {who}\nTo: {to}\nSubject: Pier lamps\nDate: {day} {month} 2026 09:00:00 +0000\nMessage-ID: <{month}{day}@x>"
    return f"{head}\n\n{text}\n"


def talk(wish: str) -> list[str]:
    return [
        letter(2, ME, JO, "Which lamps do you need?"),
        letter(3, JO, ME, "The bright ones. Good to hear from you."),
        letter(4, ME, JO, "Here they are. Which colour?"),
        letter(5, JO, ME, f"White. {wish}"),
        letter(9, ME, JO, "Does the price suit you?"),
    ]


@pytest.fixture
def known(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Return a home that knows one talk in which they said what the test names."""
    box = tmp_path / "mail.mbox"
    box.write_text("".join(f"{HEAD}{one}\n" for one in talk(request.param)), encoding="utf-8")
    home = tmp_path / "home"
    assert unghost(home, "init", "--me", ME).returncode == 0
    assert unghost(home, "sync", "mbox", str(box)).returncode == 0
    return home


def shown(home: Path) -> str:
    return unghost(home, "show", JO, "--now", NOW).stdout


@pytest.mark.parametrize("known", ["Please do not contact me again, in any way."], indirect=True)
def test_who_asked_for_no_contact_is_headed_so_with_their_words_and_refused_once(known: Path) -> None:
    page = shown(known)
    assert "THEY ASKED NOT TO BE CONTACTED" in page
    assert "they asked for no more contact on 5 March: “" in page
    assert page.count("(opted-out)") == 1
    assert "within 14 days" not in page
    groundwork = page.split("Groundwork")[1].split("Move")[0]
    assert "contact me again" not in groundwork


@pytest.mark.parametrize("known", ["Do not ring me again. Email is fine."], indirect=True)
def test_an_opt_out_of_calls_names_calls_and_leaves_mail(known: Path) -> None:
    page = shown(known)
    assert "they asked for no more calls on 5 March: “" in page
    assert "any contact (opted-out)" not in page
    assert "not      a call (opted-out): On 5 March 2026 they asked for no more calls (“" in page
    assert "by phone" not in page.split("\nMove")[1].split("not ")[0]


@pytest.mark.parametrize("known", ["Thank you."], indirect=True)
def test_a_source_that_has_stopped_is_named_on_top_of_show_and_cases(known: Path, tmp_path: Path) -> None:
    (tmp_path / "mail.mbox").write_bytes(b"")
    assert unghost(known, "sync", "mbox", str(tmp_path / "mail.mbox")).returncode == 3
    assert "has stopped" in "".join(unghost(known, "show", JO).stdout.splitlines()[:4])
    assert "has stopped" in unghost(known, "cases").stdout.splitlines()[0]
    for case in (json.loads(unghost(known, "show", JO, "--json").stdout), *json.loads(unghost(known, "cases", "--json").stdout)):
        validate("case", case)
        assert [source["kind"] for source in case["stopped"]] == ["mbox"]


def read(tmp_path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return unghost(tmp_path / "home", "read", *words)


@pytest.fixture
def letters(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "a.eml", tmp_path / "b.eml"]
    for path, text in zip(paths, talk(""), strict=False):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


def test_what_is_readable_is_printed_before_a_missing_file_ends_the_work(tmp_path: Path, letters: list[str]) -> None:
    done = read(tmp_path, "--jsonl", letters[0], "nofile", letters[1])
    assert done.returncode == 3
    assert [json.loads(line)["file"] for line in done.stdout.splitlines()] == [letters[0]]
    assert "nofile" in done.stderr


def test_an_array_is_whole_even_where_a_fault_ends_it(tmp_path: Path, letters: list[str]) -> None:
    done = read(tmp_path, "--json", letters[0], letters[1], "nofile")
    assert [one["file"] for one in json.loads(done.stdout)] == letters
    assert read(tmp_path, "--json", "nofile").stdout == ""
    validate("messages", json.loads(read(tmp_path, "--json", *letters).stdout))


def test_an_answer_to_an_invitation_is_told(tmp_path: Path) -> None:
    path = tmp_path / "declined.eml"
    path.write_text(INVITED, encoding="utf-8")
    (found,) = json.loads(read(tmp_path, "--json", str(path)).stdout)
    validate("message", found)
    assert (found["invitation"]["method"], found["invitation"]["answer"]) == ("REPLY", "declined")
    assert found["invitation"]["uid"] == "u1@brightwell.example"
    assert "declined: Pier lamps, 2026-06-10" in read(tmp_path, str(path)).stdout


def test_an_mbox_is_no_single_message(tmp_path: Path) -> None:
    box = tmp_path / "mail.mbox"
    box.write_text("".join(f"{HEAD}{one}\n" for one in talk("")), encoding="utf-8")
    single = tmp_path / "one.eml"
    single.write_text(HEAD + talk("")[0], encoding="utf-8")
    objects: list[Any] = json.loads(read(tmp_path, "--json", str(box), str(single)).stdout)
    for one in objects:
        validate("message", one)
    assert [one["kind"] for one in objects] == [None, "human"]
    assert objects[0]["problems"] == ["an mbox: sync it as mbox"]


def test_what_is_no_mail_has_every_field_too(tmp_path: Path, letters: list[str]) -> None:
    noise = tmp_path / "noise.eml"
    noise.write_bytes(bytes(range(256)) * 4)
    lost, good = json.loads(read(tmp_path, "--json", str(noise), letters[0]).stdout)
    assert lost["kind"] is None
    assert set(lost) == set(good)


def test_plain_words_tell_what_a_bounce_and_an_absence_say(tmp_path: Path) -> None:
    away = tmp_path / "away.eml"
    away.write_text(
        f"From: Jo <{JO}>\nTo: {ME}\nSubject: Out of office\nAuto-Submitted: auto-replied\nDate: 1 Jun 2026 09:00:00 +0000\n"
        "Message-ID: <o@x>\n\nI am on holiday until 12 June. Please write to Lee Marsh, lee@harbour.example.\n",
        encoding="utf-8",
    )
    said = read(tmp_path, str(away)).stdout
    assert "refers to" in said
    assert "lee@harbour.example" in said
    assert "for away:" not in said


def test_every_other_output_has_its_schema(tmp_path: Path) -> None:
    home, box = tmp_path / "home", tmp_path / "mail.mbox"
    both = [*talk(""), letter(10, "lee@harbour.example", ME, "I work with Jo.")]
    box.write_text("".join(f"{HEAD}{one}\n" for one in both), encoding="utf-8")
    begun = unghost(home, "init", "--me", ME)
    assert "imap" in begun.stdout
    unghost(home, "sync", "mbox", str(box))

    def of(*words: str) -> Any:
        return json.loads(unghost(home, *words, "--json").stdout)

    validate("doctor", of("doctor", "--now", NOW))
    validate("found", of("find", "lamps"))
    add = ("account", "add", ME, "--host", "imap.brightwell.example", "--no-login")
    validate("account_done", of(*add))
    validate("accounts", of("account", "list"))
    validate("account_done", of("account", "remove", ME))
    validate("link", of("people", "merge", JO, "lee@harbour.example"))
    validate("people", of("people", "list", JO))
    validate("forgotten", of("sync", "mbox", str(box), "--forget"))

"""From a case to a letter, as a user at the command line: begun, changed, checked, and never to a machine."""

from __future__ import annotations

import io
import shutil
import stat
import sys
from pathlib import Path

import pytest

from program import as_json, laid, unghost
from schemas import validate
from unghost.wiring import App

US, THEM = "kim@studio.example", "jo@harbour.example"
NOW = ("--now", "2026-06-17T10:00:00+00:00")
CLOSE = "\n\nBest wishes,\nKim\n"
MAILS = (
    (US, THEM, "01 Apr 2026", f"Hi Jo,\n\nwhich lantern do you like best?{CLOSE}"),
    (THEM, US, "02 Apr 2026", "The green one. We need lanterns that stand salt water; 40 of them would do for the pier."),
    (US, THEM, "03 Apr 2026", f"Hi Jo,\n\nthank you. The green one stands it. Shall I send the drawings?{CLOSE}"),
    (THEM, US, "04 Apr 2026", "Yes please, that would be lovely, thank you for all the trouble."),
    (US, THEM, "05 Apr 2026", f"Hi Jo,\n\nhere are the drawings. Forty cost 9,000 euros. Do they suit your pier?{CLOSE}"),
    (THEM, US, "07 Apr 2026", "They suit us very well. I will show them to the others here, thank you."),
    (US, THEM, "20 Apr 2026", f"Hi Jo,\n\ndid the drawings find friends among the others?{CLOSE}"),
)


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return laid(tmp_path_factory.mktemp("synced"), US, MAILS)


@pytest.fixture
def home(tmp_path: Path, synced: Path) -> Path:
    return Path(shutil.copytree(synced, tmp_path / "home"))


def editor(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """Let the user's editor be a little program."""
    place = folder / "editor"
    place.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    place.chmod(place.stat().st_mode | stat.S_IXUSR)
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", str(place))


def typed(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    """Let the user type this on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))


def kept(home: Path) -> int:
    """Return how many versions of drafts are kept at a home."""
    app = App.at(str(home))
    try:
        return len(app.store.outbox.versions())
    finally:
        app.close()


def test_a_draft_is_begun_in_the_users_style_and_says_what_shows_it(home: Path) -> None:
    told = as_json(home, "draft", THEM, "--play", "ask-why", *NOW)
    validate("draft", told)
    assert told["body"].startswith("Hi Jo,\n\n")
    assert told["body"].endswith("\n\nBest wishes,\nKim")
    assert (told["draft"], told["version"], told["answers"]) == ("d1", 1, None)
    assert told["facts"][0]["message"].endswith("@mail.example")
    assert not [f for f in told["findings"] if f["level"] in ("error", "warn")]
    printed = unghost(home, "draft", THEM, "--play", "ask-why", *NOW)
    assert printed.returncode == 0
    assert "Next:  unghost approve d1" in printed.stdout
    assert "What shows it" in printed.stdout
    assert kept(home) == 1, "the same words are the same draft"


def test_it_is_changed_in_the_editor_and_each_version_is_kept(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_json(home, "draft", THEM, "--play", "ask-why", *NOW)
    editor(monkeypatch, tmp_path, 'sed -i "s/^Subject: .*/Subject: The green lanterns/; s/^Has the plan.*/Has it changed?/" "$1"')
    told = as_json(home, "draft", "d1", "--edit", *NOW)
    validate("draft", told)
    assert (told["version"], told["subject"], told["origin"]) == (2, "The green lanterns", "person")
    assert "Has it changed?" in told["body"]
    changed = as_json(home, "draft", "d1", "--diff")
    validate("draft_difference", changed)
    assert "+Has it changed?" in changed["lines"]
    assert as_json(home, "draft", "d1", "--show", "1", *NOW)["subject"] != "The green lanterns"
    editor(monkeypatch, tmp_path, "true")
    assert "Nothing changed; version 2 stands." in unghost(home, "draft", "d1", "--edit", *NOW).stderr
    editor(monkeypatch, tmp_path, "exit 3")
    failed = unghost(home, "draft", "d1", "--edit", *NOW)
    assert failed.returncode == 3
    assert "nothing was saved" in failed.stderr
    listed = as_json(home, "draft", "--list")
    validate("drafts", listed)
    assert [(one["draft"], one["versions"]) for one in listed["drafts"]] == [("d1", 2)]


def test_a_fact_nobody_wrote_and_words_that_press_are_shown_with_what_mends_them(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_json(home, "draft", THEM, "--play", "ask-why", *NOW)
    typed(monkeypatch, b"Hi Jo,\r\n\r\nI have emailed you four times. On 14 February you said 55 lamps.\r\n\r\nKim\r\n")
    printed = unghost(home, "draft", "d1", "--body", "-", *NOW).stdout
    assert "Nothing on record shows “14 February”, “55”" in printed
    assert "a message, note or" in printed
    assert "guilt-trip" in printed or "P01" in printed
    assert "instead" in printed
    assert "Next:  unghost draft d1 --edit" in printed
    typed(monkeypatch, b"Hi Jo,\n\n40 green ones for 9,000 euros. No answer needed.\n\nKim")
    right = as_json(home, "draft", "d1", "--body", "-", *NOW)
    assert right["refused"] == []
    assert {f["text"]: f["quote"][:20] for f in right["facts"]} == {"40": "We need lanterns tha", "9,000": "Forty cost 9,000 eur"}


@pytest.mark.parametrize("raw", [b"Hi\x07", b"\xff\xfe\xfa", b"", b"x" * 30_000, b"Hi \xe2\x80\xae there"])
def test_words_that_cannot_stand_in_a_letter_are_refused_in_a_sentence(
    home: Path, monkeypatch: pytest.MonkeyPatch, raw: bytes
) -> None:
    as_json(home, "draft", THEM, "--play", "ask-why", *NOW)
    typed(monkeypatch, raw)
    done = unghost(home, "draft", "d1", "--body", "-", *NOW)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.strip().splitlines()) == 2
    assert kept(home) == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("draft",), "Whom is it to?"),
        (("draft", "d7"), "There is no draft called d7"),
        (("draft", THEM, "--show", "1"), "is no draft"),
        (("draft", "nobody@x.example"), "Nobody called"),
        (("draft", THEM, "--play", "nonsense"), "There is no play"),
        (("draft", THEM, "--subject", "a\nb"), "control character"),
        (("style", "--set", "greeting=Hi {nam},"), "is no greeting"),
        (("style", "--set", "greeting"), "sets nothing"),
        (("style", "--copy", "nonsense"), "no template called"),
    ],
)
def test_bad_use_gets_a_sentence_and_a_remedy(home: Path, words: tuple[str, ...], says: str) -> None:
    done = unghost(home, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2


def test_the_style_is_shown_changed_and_applied(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = as_json(home, "style")
    validate("style", told)
    assert (told["greeting"], told["sign_off"], told["letters"]) == ("Hi {name},", "Best wishes,", 4)
    assert as_json(home, "style", "--now", "2026-04-02T00:00:00+00:00")["letters"] == 1
    after = as_json(home, "style", "--set", "greeting=Ahoy {name}!", "--set", "sign_off=Fair winds,")
    assert after["told"] == ["greeting", "sign_off"]
    letter = as_json(home, "draft", THEM, "--play", "ask-why", *NOW)["body"]
    assert letter.startswith("Ahoy Jo!")
    assert letter.endswith("Fair winds,\nKim")
    editor(monkeypatch, tmp_path, 'echo "colour = 1" >> "$1"')
    refused = unghost(home, "style", "--edit")
    assert refused.returncode == 2
    assert as_json(home, "style")["greeting"] == "Ahoy {name}!"


def test_templates_are_laid_changed_and_where_broken_said_to_be(home: Path) -> None:
    told = as_json(home, "style", "--templates")
    validate("templates", told)
    laid_ = unghost(home, "style", "--copy", "ask-why")
    assert laid_.returncode == 0
    place = Path(told["folder"]) / "ask-why.j2"
    place.write_text("Subject: {{ topic }}?\n\nPlan or timing, {{ name }}?\n", encoding="utf-8")
    letter = as_json(home, "draft", THEM, "--play", "ask-why", *NOW)
    assert (letter["subject"], letter["body"]) == ("Lanterns?", "Hi Jo,\n\nPlan or timing, Jo?\n\nBest wishes,\nKim")
    place.write_text("Subject: {{ topic }}\n\n{{ nme }}\n", encoding="utf-8")
    broken = unghost(home, "draft", THEM, "--play", "ask-why", *NOW)
    assert broken.returncode == 2
    assert "ask-why.j2, line 3: 'nme' is undefined" in broken.stderr
    place.write_bytes(b"\xff\xfe")
    assert "is not UTF-8" in unghost(home, "draft", THEM, "--play", "ask-why", *NOW).stderr
    assert kept(home) == 1


BOUNCE = (
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n",
    "--b\nContent-Type: text/plain\n\nNot delivered.\n--b\nContent-Type: message/delivery-status\n\n"
    "Reporting-MTA: dns; mx.example\n\n"
    "Final-Recipient: rfc822; someone@far.example\nAction: failed\nStatus: 5.1.1\n--b--\n",
)
MACHINES = {
    "list": ("team@robots.example", "List-Id: <team.robots.example>\nPrecedence: list\n", "News of the week."),
    "newsletter": ("news@robots.example", "List-Unsubscribe: <https://robots.example/u>\nPrecedence: bulk\n", "Offers."),
    "no-reply": ("no-reply@robots.example", "", "Your order has left."),
    "automatic": ("desk@robots.example", "Auto-Submitted: auto-replied\n", "We have received your message. Ticket 4711."),
    "generated": ("cron@robots.example", "Auto-Submitted: auto-generated\n", "Backup done."),
    "out-of-office": ("away@robots.example", "Auto-Submitted: auto-replied\nX-Autoreply: yes\n", "I am away until 1 July 2026."),
    "left": ("gone@robots.example", "Auto-Submitted: auto-replied\n", "I no longer work at Robots."),
    "bounce": ("MAILER-DAEMON@robots.example", *BOUNCE),
    "receipt": (
        "read@robots.example",
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=b\n",
        BOUNCE[1],
    ),
}


@pytest.mark.parametrize("kind", MACHINES)
def test_there_is_no_draft_to_a_machine(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    sender, headers, text = MACHINES[kind]
    place = tmp_path / "machines.mbox"
    ours = f"From {US} Mon Jun  1 09:00:00 2026\nFrom: {US}\nTo: {sender}\nDate: 01 Jun 2026 09:00:00 +0000\n"
    asked = f"{ours}Subject: A question\nMessage-ID: <q@studio.example>\n\nWould lanterns be of use to you?\n\n"
    head = f"From {sender} Mon Jun  1 10:00:00 2026\nFrom: {sender}\nTo: {US}\nDate: 01 Jun 2026 10:00:00 +0000\n"
    place.write_text(f"{asked}{head}Subject: Lanterns\nMessage-ID: <r@robots.example>\n{headers}\n{text}\n\n", encoding="utf-8")
    assert unghost(home, "sync", "mbox", str(place)).returncode == 0
    for more in ((), ("--play", "ask-why"), ("--play", "answer-first"), ("--body", "-")):
        typed(monkeypatch, b"Hello,\n\nyes.\n\nKim")
        done = unghost(home, "draft", sender, *more, *NOW)
        assert done.returncode in (2, 3), done.stdout
        assert "Traceback" not in done.stderr
    assert kept(home) == 0

"""The way out of a mailbox, through the program: named, tried without a word of any letter, and its refusals told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from program import Done, unghost
from smtp_server import Script, scripted
from token_server import Answer, TokenServer, said, token_server
from unghost.adapters.secrets import key
from unghost.app.ways_in import PASSWORD
from unghost.wiring import App

SECRET = "correct horse 7"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(key, "WORK", 2**10)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv(key.PASSPHRASE, "a passphrase of the tests")
    monkeypatch.setenv(PASSWORD, SECRET)
    monkeypatch.setattr(App, "folders", lambda *_: ("INBOX",))
    where = tmp_path / "home"
    added = account(where, "add", "mine", "--host", "imap.harbour.example", "--no-login")
    assert added.returncode == 0, added.stderr
    return where


def account(home: Path, *words: str) -> Done:
    return unghost(home, "account", *words)


def sends(home: Path, port: int) -> Done:
    return account(home, "add", "mine", "--smtp-host", "127.0.0.1", "--smtp-port", str(port), "--smtp-security", "plain")


def test_a_way_out_is_added_to_a_mailbox_without_asking_for_its_password_again(home: Path) -> None:
    assert "sends nothing" in account(home, "list").stdout
    done = account(home, "add", "mine", "--smtp-host", "smtp.harbour.example", "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert (said["replaced"], said["kept_in"], said["account"]["host"]) == (True, None, "imap.harbour.example")
    assert said["account"]["submission"] == {
        "host": "smtp.harbour.example",
        "port": 465,
        "security": "tls",
        "user": None,
        "saves_sent": False,
    }
    assert "sends through smtp.harbour.example:465 (tls)" in account(home, "list").stdout
    assert account(home, "add", "mine", "--no-smtp").returncode == 0
    assert "sends nothing" in account(home, "list").stdout


def test_check_tries_the_way_out_and_sends_nothing(home: Path) -> None:
    with scripted(Script(features=("AUTH PLAIN",))) as server:
        assert sends(home, server.port).returncode == 0
        checked = account(home, "check", "mine")
        as_json = json.loads(account(home, "check", "mine", "--json").stdout)
    assert checked.returncode == 0, checked.stderr
    assert f"Mail goes out through 127.0.0.1:{server.port}, which lets us in. Nothing was sent." in checked.stdout
    assert as_json["submission"]["opens"] is True
    verbs = [line.split(b" ")[0] for line in server.seen.lines]
    assert verbs == [b"ehlo", b"AUTH", b"QUIT"] * 2


def test_check_says_what_keeps_us_out_and_what_to_do(home: Path) -> None:
    with scripted(Script({"AUTH": f"535 5.7.8 {SECRET} is no password"}, features=("AUTH PLAIN",))) as server:
        assert sends(home, server.port).returncode == 0
        checked = account(home, "check", "mine")
        as_json = account(home, "check", "mine", "--json")
    assert checked.returncode == as_json.returncode == 1
    assert "It cannot send: The server does not let this account in." in checked.stdout
    assert "535 5.7.8 *** is no password" in checked.stdout
    assert SECRET not in checked.stdout + checked.stderr + as_json.stdout
    found = json.loads(as_json.stdout)["submission"]
    assert (found["opens"], found["why"]) == (False, "The server does not let this account in.")
    assert found["remedy"]


def test_what_may_pass_is_not_said_to_be_tried_again_by_itself(home: Path) -> None:
    with scripted(Script({"greeting": "421 4.3.2 too busy"})) as server:
        assert sends(home, server.port).returncode == 0
        checked = account(home, "check", "mine")
    assert checked.returncode == 1
    assert "It cannot send: The server takes no mail at the moment." in checked.stdout
    assert "Try again in a while." in checked.stdout
    assert "by itself" not in checked.stdout


def consent(server: TokenServer) -> list[Answer]:
    """Return what a server answers that grants all it is asked for."""
    invited = said(verification_uri=f"{server.url}/go", user_code="WDJB", device_code="d", expires_in=900, interval=0.01)
    return [invited, said(access_token="a", token_type="Bearer", refresh_token="r", expires_in=3600)]


def test_a_consent_that_covers_reading_alone_is_asked_for_anew(home: Path) -> None:
    with token_server() as tokens:
        tokens.script = [*consent(tokens), *consent(tokens), *consent(tokens)]
        urls = ("--token-url", f"{tokens.url}/token", "--device-url", f"{tokens.url}/device")
        words = ("--provider", "microsoft", "--client-id", "client-1", *urls)
        assert account(home, "add", "office", *words, "--no-smtp").returncode == 0
        assert not any("SMTP.Send" in form.get("scope", "") for form in tokens.asked)
        assert account(home, "add", "office", "--smtp-host", "smtp.office365.com").returncode == 0
        assert any("SMTP.Send" in form.get("scope", "") for form in tokens.asked)
        assert account(home, "add", "later", *words, "--no-smtp").returncode == 0
        before = len(tokens.asked)
        later = account(home, "add", "later", "--smtp-host", "smtp.office365.com", "--no-login")
        assert "give it anew: unghost account login later" in later.stdout
        assert len(tokens.asked) == before


def test_a_password_is_never_told_to_another_machine_in_the_clear(home: Path) -> None:
    done = account(home, "add", "mine", "--smtp-host", "smtp.harbour.example", "--smtp-security", "plain")
    assert done.returncode == 2
    assert "in the clear" in done.stderr

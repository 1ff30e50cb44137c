"""``unghost account`` as a user runs it, on a real token server, with every place looked through for secrets afterwards."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from token_server import Answer, TokenServer, error, token_server
from unghost.adapters.secrets import ask, key
from unghost.app.ways_in import PASSWORD as PASSWORD_GIVEN
from unghost.cli.commands import account as command
from unghost.cli.main import main
from unghost.history.history import SourceState
from unghost.wiring import App

NAME = "jo@harbour.example"
PASSWORD = "correct-horse-battery"
PASSPHRASE = "a passphrase of the tests"


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key, "WORK", 2**10)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv(key.PASSPHRASE, PASSPHRASE)
    for name in (PASSWORD_GIVEN, command.CLIENT_SECRET, key.KEY_FILE):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO())


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with token_server() as running:
        running.interval = 0.01
        yield running


class Ran:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def run(capsys: pytest.CaptureFixture[str], home: Path, *words: str) -> Ran:
    code = main(["--home", str(home), "account", *words])
    captured = capsys.readouterr()
    assert "Traceback" not in captured.err
    return Ran(code, captured.out, captured.err)


def add(capsys: pytest.CaptureFixture[str], home: Path, *more: str) -> Ran:
    return run(capsys, home, "add", NAME, "--host", "imap.harbour.example", *more)


def consent_words(server: TokenServer) -> list[str]:
    urls = ["--token-url", f"{server.url}/token", "--device-url", f"{server.url}/device"]
    return ["--client-id", "client-1", *urls, "--scope", "https://mail.harbour.example/imap offline_access"]


def nowhere(secret: str, home: Path, *ran: Ran) -> None:
    for path in home.rglob("*"):
        if path.is_file():
            assert secret.encode() not in path.read_bytes(), path.name
    for one in ran:
        assert secret not in one.out + one.err


def test_a_mailbox_is_added_listed_opened_and_removed(
    capsys: pytest.CaptureFixture[str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD_GIVEN, PASSWORD)
    added = add(capsys, home, "--folder", "INBOX", "Sent")
    assert added.code == 0
    assert added.out.startswith(
        f"Added: {NAME}: imap.harbour.example:993 (tls), by password, folders INBOX, Sent, sends nothing."
    )
    assert "nothing was opened with it yet" in added.out
    assert f"unghost account check {NAME}" in added.out
    monkeypatch.delenv(PASSWORD_GIVEN)
    listed = run(capsys, home, "list")
    assert "imap.harbour.example:993" in listed.out
    app = App.at(str(home))
    assert app.credential(app.account(NAME), fresh=False).secret == PASSWORD
    app.close()
    nowhere(PASSWORD, home, added, listed)
    nowhere(PASSPHRASE, home, added, listed)
    removed = run(capsys, home, "remove", NAME)
    assert "and its secrets" in removed.out
    assert "stays" in removed.out
    assert not (home / "secrets").exists()
    assert run(capsys, home, "list", "--json").out.strip() == "[]"


def test_a_password_comes_from_standard_input_where_told(
    capsys: pytest.CaptureFixture[str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\nnot this\n"))
    added = add(capsys, home, "--password-stdin", "--json")
    assert json.loads(added.out)["replaced"] is False
    app = App.at(str(home))
    assert app.credential(app.account(NAME), fresh=False).secret == PASSWORD
    app.close()
    nowhere(PASSWORD, home, added)


def test_a_password_is_typed_on_a_terminal_without_being_shown(
    capsys: pytest.CaptureFixture[str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    prompts: list[str] = []
    monkeypatch.setattr(sys, "stdin", Terminal())

    def typed(prompt: str) -> str:
        prompts.append(prompt)
        return PASSWORD

    monkeypatch.setattr(ask, "getpass", typed)
    added = run(capsys, home, "add", "jo@icloud.com")
    assert prompts == ["Password for jo@icloud.com at imap.mail.me.com (not shown): "]
    assert "app password" in added.err
    nowhere(PASSWORD, home, added)


@pytest.mark.parametrize("given", ["", "\n", "x" * 5000])
def test_without_a_usable_password_nothing_is_added(
    capsys: pytest.CaptureFixture[str], home: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(given))
    refused = add(capsys, home, "--password-stdin")
    assert refused.code == 2
    assert "--no-login" in refused.err
    assert json.loads(run(capsys, home, "list", "--json").out) == []


def test_a_mailbox_may_be_added_without_its_password(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    added = add(capsys, home, "--no-login", "--json")
    assert json.loads(added.out)["kept_in"] is None
    assert not (home / "secrets").exists()


def test_without_a_safe_place_nothing_is_added(
    capsys: pytest.CaptureFixture[str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(key.PASSPHRASE)
    monkeypatch.setenv(PASSWORD_GIVEN, PASSWORD)
    refused = add(capsys, home)
    assert refused.code == 3
    assert "no keyring" in refused.err
    nowhere(PASSWORD, home, refused)
    assert json.loads(run(capsys, home, "list", "--json").out) == []


def test_nobody_is_asked_for_what_could_not_be_kept(
    capsys: pytest.CaptureFixture[str], home: Path, server: TokenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(key.PASSPHRASE)
    refused = add(capsys, home, *consent_words(server))
    assert refused.code == 3
    assert "no keyring" in refused.err
    assert server.asked == []


def test_consent_is_asked_for_and_kept(capsys: pytest.CaptureFixture[str], home: Path, server: TokenServer) -> None:
    added = add(capsys, home, *consent_words(server), "--json", "--quiet")
    assert added.code == 0, added.err
    assert "WDJB-MJHT" in added.err  # even when told to be quiet: without it there is no consent
    found = json.loads(added.out)
    assert (found["account"]["auth"], found["account"]["client_id"]) == ("oauth", "client-1")
    app = App.at(str(home))
    assert app.credential(app.account(NAME), fresh=False).secret == server.granted[0]
    assert app.credential(app.account(NAME), fresh=True).secret == server.granted[1]
    app.close()
    for secret in (*server.granted, "refresh-1", "refresh-2", "device-secret"):
        nowhere(secret, home, added)


def test_consent_is_given_anew(
    capsys: pytest.CaptureFixture[str], home: Path, server: TokenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.client_secret = "client-secret-of-the-tests"
    monkeypatch.setenv(command.CLIENT_SECRET, server.client_secret)
    added = add(capsys, home, *consent_words(server))
    monkeypatch.delenv(command.CLIENT_SECRET)
    again = run(capsys, home, "login", NAME)
    assert again.code == 0, again.err
    assert len(server.granted) == 2
    nowhere(server.client_secret, home, added, again)
    removed = run(capsys, home, "remove", NAME)
    assert "withdrawn in the settings" in removed.out
    assert not (home / "secrets").exists()


@pytest.mark.parametrize("answer", [error("access_denied"), Answer(500), Answer(200, b"<html>"), Answer(302)])
def test_a_consent_that_fails_adds_nothing(
    capsys: pytest.CaptureFixture[str], home: Path, server: TokenServer, answer: Answer
) -> None:
    server.script = [answer]
    refused = add(capsys, home, *consent_words(server))
    assert refused.code == 3
    assert refused.err.count("\n") == 2  # one sentence and its remedy
    assert json.loads(run(capsys, home, "list", "--json").out) == []


def test_adding_again_changes_a_mailbox(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    add(capsys, home, "--no-login")
    changed = add(capsys, home, "--no-login", "--port", "1993")
    assert changed.out.startswith("Changed: ")
    assert json.loads(run(capsys, home, "list", "--json").out)[0]["port"] == 1993


@pytest.mark.parametrize("damage", ["passphrase", "file"])
def test_a_mailbox_whose_secrets_cannot_be_removed_stays_unless_they_are_to_be_left(
    capsys: pytest.CaptureFixture[str], home: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    monkeypatch.setenv(PASSWORD_GIVEN, PASSWORD)
    add(capsys, home)
    if damage == "file":
        (home / "secrets").write_bytes(b"{")
    else:
        monkeypatch.setenv(key.PASSPHRASE, "forgotten")
    refused = run(capsys, home, "remove", NAME)
    assert refused.code == 3
    assert "was not removed" in refused.err
    assert f"unghost account remove {NAME} --keep-secrets" in refused.err
    assert len(json.loads(run(capsys, home, "list", "--json").out)) == 1
    removed = run(capsys, home, "remove", NAME, "--keep-secrets")
    assert removed.code == 0
    assert "its secrets were left" in removed.out
    assert (home / "secrets").exists()
    assert json.loads(run(capsys, home, "list", "--json").out) == []


def test_removing_a_mailbox_that_has_stopped_says_that_its_stop_goes_too(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    add(capsys, home, "--no-login")
    app = App.at(str(home))
    app.store.save_source(SourceState("imap", NAME, datetime(2026, 6, 17, tzinfo=UTC), "the line broke"), 0)
    app.close()
    removed = run(capsys, home, "remove", NAME)
    assert removed.code == 0
    assert "It had stopped (the line broke)" in removed.err
    add(capsys, home, "--no-login")
    assert "had stopped" not in run(capsys, home, "remove", NAME).err


def test_a_new_password_is_not_said_to_open_anything(
    capsys: pytest.CaptureFixture[str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(capsys, home, "--no-login")
    monkeypatch.setenv(PASSWORD_GIVEN, PASSWORD)
    again = run(capsys, home, "login", NAME)
    assert "nothing was opened with it yet" in again.out
    assert f"unghost account check {NAME}" in again.out


def test_each_action_shows_its_own_options(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    shown = {what: run(capsys, home, what, "--help").out for what in ("add", "list", "check", "login", "remove")}
    assert [what for what, text in shown.items() if "--tenant" in text] == ["add"]
    assert [what for what, text in shown.items() if "--password-stdin" in text] == ["add", "login"]
    assert [what for what, text in shown.items() if "--keep-secrets" in text] == ["remove"]


def test_an_interruption_at_the_prompt_claims_nothing(
    capsys: pytest.CaptureFixture[str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(App, "ask", interrupted)
    stopped = add(capsys, home)
    assert stopped.code == 1
    assert stopped.err.strip() == "unghost: stopped by you."


@pytest.mark.parametrize(
    "words",
    [
        ["add"],
        ["login"],
        ["remove"],
        ["check"],
        ["login", "nobody@harbour.example"],
        ["remove", "nobody@harbour.example"],
        ["check", "nobody@harbour.example"],
        ["list", NAME],
        ["list", "--host", "h"],
        ["remove", NAME, "--host", "h"],
        ["add", "jo@harbour.example"],
        ["add", "jo@outlook.com"],
        ["add", "jo@gmail.com", "--provider", "google"],
        ["add", "jo@gmail.com", "--port", "0"],
        ["add", "jo@gmail.com", "--security", "none"],
        ["add", "jo@gmail.com", "--password", "x"],
        ["add", "jo@gmail.com", "--client-secret", "x"],
        ["add", "imaps://jo@gmail.com"],
        ["add", "jo@gmail.com", "--no-login", "--password-stdin"],
        ["add", "jo@gmail.com", "--provider", "google", "--client-id", "a", "--password-stdin"],
        ["frobnicate"],
    ],
    ids=" ".join,
)
def test_a_call_that_is_off_is_told_in_a_sentence_with_a_remedy(
    capsys: pytest.CaptureFixture[str], home: Path, words: list[str]
) -> None:
    refused = run(capsys, home, *words)
    assert refused.code == 2
    assert refused.out == ""
    assert len(refused.err.strip().splitlines()) == 2


def test_checking_a_mailbox_names_its_folders(
    capsys: pytest.CaptureFixture[str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(capsys, home, "--no-login")
    monkeypatch.setattr(App, "folders", lambda *_: ("INBOX", "Sent"))
    said = run(capsys, home, "check", NAME).out.splitlines()
    assert said[:3] == [f"{NAME} opens. It would read 2 folders:", "  INBOX", "  Sent"]
    assert said[3:] == [f"Nothing is sent from it. To change that: unghost account add {NAME} --smtp-host H"]
    assert json.loads(run(capsys, home, "check", NAME, "--json").out) == {
        "account": NAME,
        "folders": ["INBOX", "Sent"],
        "submission": None,
    }


def test_the_whole_program_keeps_a_password_off_the_disk_and_the_screen(home: Path, tmp_path: Path) -> None:
    key_file = tmp_path / "key"
    key_file.write_bytes(bytes(range(32)))
    key_file.chmod(0o600)
    program = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), "account"]
    surroundings = {"UNGHOST_KEY_FILE": str(key_file), "PATH": "/usr/bin:/bin", "UNGHOST_DEBUG": "1"}
    ran = []
    for words, typed in (
        (["add", NAME, "--host", "127.0.0.1", "--port", "1", "--password-stdin"], PASSWORD),
        (["list", "--json"], ""),
        (["login", NAME, "--password-stdin"], f"{PASSWORD}-new"),
        (["remove", NAME], ""),
    ):
        done = subprocess.run(
            [*program, *words], input=typed, capture_output=True, text=True, env=surroundings, timeout=60, check=False
        )
        assert done.returncode == 0, done.stderr
        ran.append(Ran(done.returncode, done.stdout, done.stderr))
        nowhere(PASSWORD, home, *ran)

"""``unghost team`` and ``unghost token``: what they print is what they promise, and nothing secret is printed twice."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest

from program import as_json, unghost
from schemas import validate
from unghost.app.roles import Role, Scope

WORDS = "slow green lifts in camden"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("sys.stdin", StringIO(f"{WORDS}\n"))
    assert unghost(tmp_path / "home", "team", "add", "Anna", "--role", "admin", "--password-stdin").returncode == 0
    return tmp_path / "home"


def test_what_is_printed_is_what_the_schemas_say(home: Path) -> None:
    validate("team_done", as_json(home, "team", "add", "Ben", "--role", Role.SELLER.value, "--invite"))
    validate("team_done", as_json(home, "team", "role", "ben", "--role", "manager"))
    validate("team_done", as_json(home, "team", "password", "ben", "--invite"))
    validate("team", as_json(home, "team", "list"))
    made = as_json(home, "token", "add", "nightly", "--scope", "read", "--scope", "act", "--until", "2999-01-01")
    validate("token_done", made)
    listed = as_json(home, "token", "list")
    validate("tokens", listed)
    assert made["secret"] not in str(listed)
    validate("token_done", as_json(home, "token", "revoke", "nightly"))
    validate("team_done", as_json(home, "team", "remove", "ben"))
    assert [account["name"] for account in as_json(home, "team", "list")] == ["Anna"]


def test_a_forgotten_password_is_replaced_where_the_server_runs(home: Path) -> None:
    link = as_json(home, "team", "password", "anna", "--invite", "--address", "https://crm.acme.example/")["link"]
    assert link.startswith("https://crm.acme.example/welcome/")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("team", "add", "Ben", "--role", "seller"), 2),
        (("team", "add", "Ben", "--role", "seller", "--invite", "--password-stdin"), 2),
        (("team", "add", "Ben", "--role", "king"), 2),
        (("team", "remove", "nobody"), 2),
        (("team", "password", "nobody", "--invite"), 2),
        (("token", "add", "bot", "--agent", "--scope", Scope.ACT.value), 2),
        (("token", "add", "bot", "--scope", "read", "--until", "0001-01-01"), 2),
        (("token", "add", "bot", "--scope", "read", "--account", "nobody"), 2),
        (("token", "revoke", "nothing"), 2),
        (("serve", "--link"), 2),
        (("serve", "--host", "0.0.0.0"), 2),
        (("serve", "--cert", "nowhere.pem", "--key", "nowhere.pem"), 3),
    ],
)
def test_what_cannot_be_says_why_and_what_to_do(home: Path, words: tuple[str, ...], code: int) -> None:
    done = unghost(home, *words)
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.count("\n") >= 2
    assert "Traceback" not in done.stderr
    assert [account["name"] for account in as_json(home, "team", "list")] == ["Anna"]


def test_a_password_that_will_not_do_makes_no_account(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("short\n"))
    assert unghost(home, "team", "add", "Ben", "--role", "seller", "--password-stdin").returncode == 2
    assert len(as_json(home, "team", "list")) == 1


def test_the_longest_day_is_no_fault(home: Path) -> None:
    assert as_json(home, "token", "add", "for ever", "--scope", "lint", "--until", "9999-12-31")["token"]["until"] is not None

"""First steps from a mailbox on a real server: what stands in the form, the reading, whose side we are on, and the list."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import datetime
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from given_files import ASKED, ME, letters
from imap_server import PASSWORD, Dovecot, dovecot, is_here
from program import as_json
from site_of import Tab, tab

pytestmark = pytest.mark.skipif(not is_here(), reason="Dovecot is not installed, or cannot be started by this user")

NOW = datetime.fromisoformat("2026-03-02T09:00:00+01:00")
PATIENCE = 60.0


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot() as running:
        running.lay([mail.replace(b"\n", b"\r\n") for mail in letters()])
        yield running


@pytest.fixture
def newcomer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tab]:
    monkeypatch.setenv("UNGHOST_PASSPHRASE", "a passphrase of nine words or so")
    with tab(tmp_path / "home", now=NOW) as opened:
        yield opened


def typed(server: Dovecot, password: str = PASSWORD, **other: str) -> dict[str, str]:
    """Return what somebody types into the form."""
    known = {"address": ME, "password": password, "host": "127.0.0.1", "port": str(server.port)}
    return {**known, "security": "plain", "user": "ann", **other}


def words(answer: Any) -> str:
    """Return the words of a page."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", answer.text.partition("<main")[2])).split())


def ended(newcomer: Tab, answer: Any) -> Any:
    """Look at the page of a reading as a browser without scripts does, until it is over."""
    deadline = time.monotonic() + PATIENCE
    while newcomer.room.jobs.under_way():
        assert time.monotonic() < deadline, words(answer)
        time.sleep(0.1)
    return newcomer.get(str(answer.url))


def test_address_server_and_password_lead_to_the_first_list(newcomer: Tab, server: Dovecot) -> None:
    before = server.uids()
    begun = newcomer.post("/first/mailbox", typed(server))
    assert begun.url.path == "/first"
    asked = ended(newcomer, begun)
    assert "Whose mail is this?" in words(asked)
    assert re.search(rf'name="me" value="{ME}" checked', asked.text)
    side = newcomer.post("/first/side", {"me": ME, "timezone": "Europe/Stockholm", "country": "SE"})
    today = ended(newcomer, side)
    assert today.url.path == "/today"
    assert ASKED in words(today)
    assert server.uids() == before
    kept = as_json(newcomer.room.app.home, "account", "list")
    assert ME in str(kept)
    assert PASSWORD not in f"{begun.url} {today.text} {kept}"


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"password": "not this one"}, "does not let ann in: [AUTHENTICATIONFAILED] Authentication failed. Look at the address"),
        ({"port": "1"}, "Nobody answers at 127.0.0.1, port 1, it is refused. Look at the port"),
        ({"host": "no-such-host.invalid", "security": ""}, "There is no no-such-host.invalid to be found. Look at the spelling"),
    ],
)
def test_what_does_not_open_gets_a_sentence_and_is_forgotten(
    newcomer: Tab, server: Dovecot, wrong: dict[str, str], says: str
) -> None:
    told = ended(newcomer, newcomer.post("/first/mailbox", typed(server, **wrong)))
    assert told.url.path == "/first"
    assert says in words(told)
    assert "unghost account" not in words(told)
    assert re.search(rf'name="address" value="{ME}"', told.text)  # only the password is typed anew
    assert f'value="{wrong.get("host", "127.0.0.1")}"' in told.text
    assert newcomer.room.app.store.accounts() == ()
    again = newcomer.post("/first/mailbox", typed(server))
    assert "Whose mail is this?" in words(ended(newcomer, again))

"""Servers a mailbox names: nobody of a team reaches into the network of the place, but where an admin has gone before."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from access_world import Place, place, send
from unghost.adapters.dial import InsideError, dial
from unghost.adapters.imap.session import BrokeError, Patience, Session
from unghost.adapters.stores import codec
from unghost.domain.account import MailAccount, Security, Submission
from unghost.errors import LineBroken
from unghost.web.roles import Role
from unghost.wiring import App

BEN = "ben@brightwell-pumps.example"


class Listener:
    """A server within: a real socket that counts who knocks, and says nothing."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.knocks = 0
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            self.knocks += 1
            line.close()

    def close(self) -> None:
        """Stop listening."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)


@pytest.fixture
def within() -> Iterator[Listener]:
    found = Listener()
    yield found
    found.close()


@pytest.fixture
def team(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("UNGHOST_PASSPHRASE", "a passphrase of the tests")
    App.at(str(tmp_path / "home")).close()
    with place(tmp_path / "home") as served:
        served.add("anna", Role.ADMIN)
        served.add("ben")
        yield served


def mailbox(name: str, port: int, host: str = "localhost") -> dict[str, str]:
    """Return the form of a mailbox at a server, which is to be kept without being tried."""
    where = {"host": host, "port": str(port), "security": "plain", "user": "x"}
    return {"address": name, "do": "untried", "silent": "yes", "password": "a password", "name": "", **where}


def kept(team: Place, name: str) -> tuple[MailAccount, ...]:
    account = next(one for one in team.team.store.accounts() if one.name == name)
    app = App.at(str(team.team.folder(account)))
    try:
        return app.store.accounts()
    finally:
        app.close()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "0.0.0.0", "169.254.169.254", "10.0.0.1", "192.168.1.1"])
def test_a_seller_names_no_server_within(team: Place, within: Listener, host: str) -> None:
    where = mailbox(BEN, within.port, host)
    if host not in ("localhost", "127.0.0.1", "[::1]"):
        where["security"] = "tls"
    answer = send(team.signed_in("ben"), "/mailbox", where)
    assert (answer.status_code, "is not outside" in answer.text) == (422, True), answer.text[:300]
    ben = team.signed_in("ben")
    assert send(ben, "/first/mailbox", where).headers["Location"] == "/first"
    assert "is not outside" in ben.get("/first").text
    assert within.knocks == 0
    assert kept(team, "ben") == ()


def test_a_seller_sends_through_no_server_within_either(team: Place, within: Listener) -> None:
    where = mailbox(BEN, 993, "192.0.2.1") | {"security": "tls", "silent": ""}
    where |= {"out_host": "localhost", "out_port": str(within.port), "out_security": "plain"}
    answer = send(team.signed_in("ben"), "/mailbox", where)
    assert (answer.status_code, "is not outside" in answer.text) == (422, True)
    assert within.knocks == 0


def test_where_an_admin_has_a_mailbox_everybody_may(team: Place, within: Listener) -> None:
    anna, ben = team.signed_in("anna"), team.signed_in("ben")
    assert send(anna, "/mailbox", mailbox("anna@brightwell-pumps.example", within.port)).status_code == 303
    assert [one.outside for one in kept(team, "anna")] == [False]
    assert send(ben, "/mailbox", mailbox(BEN, within.port)).status_code == 303
    assert [(one.name, one.outside) for one in kept(team, "ben")] == [(BEN, False)]
    assert send(ben, "/mailbox", mailbox(BEN, within.port + 1) | {"name": BEN}).status_code == 422  # another door of that machine


def test_a_name_that_moves_within_later_is_not_followed(monkeypatch: pytest.MonkeyPatch, within: Listener) -> None:
    told = [["93.184.216.34"], ["127.0.0.1"], ["93.184.216.34", "10.0.0.1"]]

    def lookup(_host: str, port: int, **_more: object) -> list[tuple[object, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port)) for number in told.pop(0)]

    spoken: list[tuple[str, int]] = []
    monkeypatch.setattr("unghost.adapters.dial.socket.getaddrinfo", lookup)
    monkeypatch.setattr("unghost.adapters.dial.socket.create_connection", lambda where, _timeout: spoken.append(where))
    dial("mail.evil.example", within.port, 1.0, outside=True)
    assert spoken == [("93.184.216.34", within.port)]  # the number that was looked at, not the name
    for _ in range(2):
        with pytest.raises(InsideError):
            dial("mail.evil.example", within.port, 1.0, outside=True)
    assert len(spoken) == 1


def test_a_mailbox_held_to_the_open_net_knocks_at_no_door_within(within: Listener) -> None:
    account = MailAccount(BEN, "localhost", within.port, Security.PLAIN, "x", outside=True)
    assert codec.account(codec.account_facts(account)) == account
    for outside in (True, False):
        session = Session(replace(account, outside=outside), object(), Patience(connect=2.0, hear=2.0), None)  # type: ignore[arg-type]  # never asked
        with pytest.raises((LineBroken, BrokeError)):
            session.attempt(lambda _wire: None)
        assert (within.knocks > 0) is not outside


def test_older_rows_of_mailboxes_know_nothing_of_it() -> None:
    account = MailAccount(BEN, "imap.example", 993, Security.TLS, "x", submission=Submission("smtp.example", 465, Security.TLS))
    older = codec.account_facts(account).replace(', "outside": false', "").replace(',"outside":false', "")
    assert "outside" not in older
    assert codec.account(older) == account

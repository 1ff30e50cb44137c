"""The sender against real servers: the sink of Postfix with its faults, aiosmtpd with logins, Postfix, and lines that are cut."""

from __future__ import annotations

import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest
import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from imap_server import free_ports
from servers import mailbox, postfix, required, wait_for_port
from smtp_server import Harm as Harms
from smtp_server import Script, certified, scripted, trusting
from tcp_proxy import Harm, Proxy
from unghost.adapters.senders.smtp import SmtpSender
from unghost.adapters.senders.wire import Times
from unghost.app.ports_door import Ended, NotTakenError, Result
from unghost.domain.account import Auth, Credential, MailAccount, Security, Submission

HASTY = Times(connect=5.0, answer=2.5, piece=5.0, end=2.5)
LETTER = b"From: ann@harbour.example\r\nTo: jo@acme.example\r\nMessage-ID: <1@harbour.example>\r\n\r\nHello.\r\n.\r\nBye.\r\n"
PASSWORD = "pässwörd with ünicode"
AUTHORITY = trustme.CA()


def sender(port: int, security: Security = Security.PLAIN, password: str = PASSWORD) -> SmtpSender:
    out = Submission("localhost" if security is not Security.PLAIN else "127.0.0.1", port, security)
    mine = MailAccount("mine", "imap.harbour.example", 993, Security.TLS, "ann@harbour.example", submission=out)

    def credential(account: MailAccount, *, fresh: bool) -> Credential:
        assert (account, fresh) == (mine, False)
        return Credential(Auth.PASSWORD, password)

    return SmtpSender(lambda _: mine, credential, HASTY, trusting(AUTHORITY))


def tried(door: SmtpSender, to: str = "jo@acme.example") -> Result:
    try:
        with door.ready("mine", "ann@harbour.example", to, len(LETTER)) as line:
            return line.hand(LETTER)
    except NotTakenError as error:
        return error.result


# -- Postfix's sink ------------------------------------------------------------------------------------------------------


@contextmanager
def sink(folder: Path, *faults: str) -> Iterator[int]:
    """Run smtp-sink, which keeps each letter it takes in a file of the folder."""
    required("smtp-sink")
    (port,) = free_ports(1)
    folder.chmod(0o777)
    command = ["/usr/sbin/smtp-sink", "-u", "root", "-d", f"{folder}/%H%M.", *faults, f"127.0.0.1:{port}", "50"]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            wait_for_port(port, server)
            yield port
        finally:
            server.terminate()


SINKS = [
    ((), Ended.ACCEPTED, "end"),
    (("-r", "MAIL"), Ended.LATER, "mail"),
    (("-f", "MAIL"), Ended.REFUSED, "mail"),
    (("-r", "RCPT"), Ended.LATER, "rcpt"),
    (("-f", "RCPT"), Ended.REFUSED, "rcpt"),
    (("-r", "DATA"), Ended.LATER, "data"),
    (("-f", "DATA"), Ended.REFUSED, "data"),
    (("-r", "."), Ended.LATER, "end"),
    (("-f", "."), Ended.REFUSED, "end"),
    (("-q", "EHLO"), Ended.LATER, "ehlo"),
    (("-q", "MAIL"), Ended.LATER, "mail"),
    (("-q", "RCPT"), Ended.LATER, "rcpt"),
    (("-q", "DATA"), Ended.LATER, "data"),
    (("-q", "."), Ended.UNSURE, "end"),
    (("-Q", "RCPT"), Ended.LATER, "rcpt"),
    (("-Q", "."), Ended.LATER, "end"),
    (("-q", "QUIT"), Ended.ACCEPTED, "end"),
    (("-w", "4"), Ended.LATER, "data"),
]


@pytest.mark.parametrize(
    ("faults", "ended", "stage"), SINKS, ids=lambda value: " ".join(value) if isinstance(value, tuple) else ""
)
def test_the_faults_of_a_real_sink(tmp_path: Path, faults: tuple[str, ...], ended: Ended, stage: str) -> None:
    with sink(tmp_path, *faults) as port:
        result = tried(sender(port))
    assert (result.ended, result.stage) == (ended, stage), result
    assert result.remedy or ended is Ended.ACCEPTED


# -- aiosmtpd, with logins -----------------------------------------------------------------------------------------------


class Kept:
    """Keeps what it is handed."""

    def __init__(self) -> None:
        self.letters: list[bytes] = []

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802  # the library's name
        self.letters.append(envelope.original_content or b"")
        return "250 2.0.0 kept"


def _let_in(_server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: object) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"ann@harbour.example", PASSWORD.encode())
    return AuthResult(success=right, handled=False)


@contextmanager
def aiosmtpd(security: Security, *without: str) -> Iterator[tuple[int, Kept]]:
    kept = Kept()
    context = certified(AUTHORITY)
    at_once = security is Security.TLS
    (port,) = free_ports(1)
    controller = Controller(
        kept,
        hostname="127.0.0.1",
        port=port,
        ssl_context=context if at_once else None,
        tls_context=None if at_once else context,
        require_starttls=not at_once,
        authenticator=_let_in,
        auth_required=not at_once,  # it warns where it takes nobody without login and knows of no STARTTLS
        auth_require_tls=not at_once,
        auth_exclude_mechanism=without,
    )
    # Its own first look would not trust our authority.
    controller._trigger_server = lambda: socket.create_connection(("127.0.0.1", port)).close()  # type: ignore[method-assign]
    controller.start()
    try:
        yield port, kept
    finally:
        controller.stop()


@pytest.mark.parametrize("without", [(), ("PLAIN",)])
@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_real_server_lets_us_in_by_either_login(security: Security, without: tuple[str, ...]) -> None:
    with aiosmtpd(security, *without) as (port, kept):
        result = tried(sender(port, security))
    assert result.ended is Ended.ACCEPTED, result
    assert kept.letters == [LETTER]


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_real_server_refuses_a_wrong_password(security: Security) -> None:
    with aiosmtpd(security) as (port, kept):
        result = tried(sender(port, security, "wrong one"))
    assert (result.ended, result.stage, result.ours) == (Ended.REFUSED, "auth", True)
    assert kept.letters == []


# -- Postfix -------------------------------------------------------------------------------------------------------------


def test_postfix_takes_a_letter_and_brings_it() -> None:
    with mailbox() as arrived, postfix({"acme.example": arrived.port}) as port:
        assert tried(sender(port)).ended is Ended.ACCEPTED
        (letter,) = arrived.wait()
    assert letter.endswith(b"Hello.\r\n.\r\nBye.\r\n")


# -- the line ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["reset", "close", "half"])
def test_wherever_the_line_is_cut_a_try_to_be_repeated_has_left_nothing(how: str) -> None:
    with scripted() as server, Proxy(server.port) as proxy:
        assert tried(sender(proxy.port)).ended is Ended.ACCEPTED
        ends = set()
        for cut in range(len(how), proxy.counts.from_server, 3):
            server.seen.letters.clear()
            proxy.harm = Harm(cut, how)
            result = tried(sender(proxy.port))
            ends.add(result.ended)
            assert not server.seen.letters or result.ended in (Ended.ACCEPTED, Ended.UNSURE), (cut, result)
            assert len(server.seen.letters) <= 1
        assert ends == {Ended.LATER, Ended.UNSURE, Ended.ACCEPTED}


@pytest.mark.parametrize(("point", "ended"), [("RCPT", Ended.LATER), (".", Ended.UNSURE)])
def test_a_server_that_speaks_a_byte_at_a_time_is_not_waited_for_without_end(point: str, ended: Ended) -> None:
    with scripted(Script({point: Harms.DRIP})) as server:
        begun = monotonic()
        result = tried(sender(server.port))
        assert monotonic() - begun < HASTY.answer + 2.0
    assert result.ended is ended


def test_a_slow_line_is_a_line() -> None:
    with scripted() as server, Proxy(server.port, Harm(delay=0.1)) as proxy:
        assert tried(sender(proxy.port)).ended is Ended.ACCEPTED


def test_what_the_system_trusts_is_trusted_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = tmp_path / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(authority)
    with aiosmtpd(Security.TLS) as (port, kept):
        door = sender(port, Security.TLS)
        door._context = None
        assert tried(door).stage == "tls"
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        door = sender(port, Security.TLS)
        door._context = None
        assert tried(door).ended is Ended.ACCEPTED
    assert len(kept.letters) == 1
    assert ssl.create_default_context().verify_mode is ssl.CERT_REQUIRED

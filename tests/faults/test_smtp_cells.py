"""What can go wrong while a letter is handed over, cell by cell: a fault at a point, and how the try has to end (promise P4).

Every cell is run against a server on loopback. Whatever the fault, the password is never said in the clear, no letter is taken
twice, the result never holds the secret, and there is a sentence with a remedy.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

import pytest
import trustme

from smtp_server import Harm, Script, Server, Step, certified, scripted, trusting
from unghost.adapters.senders.envelope import Envelope
from unghost.adapters.senders.smtp import SmtpSender
from unghost.adapters.senders.wire import Times, Wire
from unghost.app.ports_door import Ended, NotTakenError, Result
from unghost.domain.account import Auth, Credential, MailAccount, OAuthApp, Security, Submission

SECRET = "correct horse 7"
TOKEN = "ya29.correct-horse-battery-staple"
PATIENT = Times(connect=5.0, answer=5.0, piece=5.0, end=5.0)
LETTER = b"From: ann@harbour.example\r\nTo: jo@acme.example\r\nMessage-ID: <1@harbour.example>\r\n\r\nHello.\r\n.\r\nBye.\r\n"
PLAIN, TLS, STARTTLS = Security.PLAIN, Security.TLS, Security.STARTTLS
LOGIN = ("8BITMIME", "SIZE 1000000", "AUTH PLAIN LOGIN")
LATER, REFUSED, UNSURE, ACCEPTED = Ended.LATER, Ended.REFUSED, Ended.UNSURE, Ended.ACCEPTED


@dataclass(frozen=True)
class Cell:
    """A fault and what it has to come to: how it ends, at which stage, whether the trouble is ours, and how many letters came."""

    name: str
    ended: Ended
    stage: str
    ours: bool = False
    steps: dict[str, Step] = field(default_factory=dict)
    features: tuple[str, ...] = LOGIN
    security: Security = PLAIN
    certificate: str = "good"
    auth: Auth = Auth.PASSWORD
    secrets: tuple[str, ...] = (SECRET,)
    early: tuple[int, Step] | None = None
    letter: bytes = LETTER
    to: str = "jo@acme.example"
    came: int = 0
    gone: bool = False
    user: str = ""


AUTHORITY, STRANGER = trustme.CA(), trustme.CA()


def _context(certificate: str) -> ssl.SSLContext:
    if certificate == "of another name":
        return certified(AUTHORITY, "elsewhere.example")
    if certificate == "expired":
        return certified(AUTHORITY, not_after=datetime(2020, 1, 1, tzinfo=UTC))
    return certified(STRANGER if certificate == "of a stranger" else AUTHORITY)


@contextmanager
def server_of(cell: Cell) -> Iterator[Server]:
    tls = None if cell.security is PLAIN else _context(cell.certificate)
    at_once = cell.security is TLS and cell.certificate != "none"
    with scripted(Script(cell.steps, cell.features, tls, at_once, cell.early)) as server:
        yield server


def times_of(cell: Cell) -> Times:
    """Wait for nobody who will not come, and long enough for a busy machine elsewhere."""
    silent = {point for point, step in cell.steps.items() if step in (Harm.HANG, Harm.HALF, [b"250-queued\r\n"])}
    return replace(PATIENT, end=0.5) if "." in silent else replace(PATIENT, answer=1.5) if silent else PATIENT


def sender_of(cell: Cell, port: int) -> SmtpSender:
    app = OAuthApp("", "id", "mail", "https://harbour.example/token") if cell.auth is Auth.OAUTH else None
    out = Submission("localhost", port, cell.security, cell.user)
    mine = MailAccount("mine", "imap.harbour.example", 993, TLS, "ann@harbour.example", cell.auth, oauth=app, submission=out)
    secrets = list(cell.secrets)

    def credential(account: MailAccount, *, fresh: bool) -> Credential:
        return Credential(account.auth, secrets.pop(0) if fresh or len(secrets) == len(cell.secrets) else secrets[0])

    return SmtpSender(lambda _: mine, credential, times_of(cell), trusting(AUTHORITY))


def tried(cell: Cell, port: int) -> Result:
    try:
        with sender_of(cell, port).ready("mine", "ann@harbour.example", cell.to, len(cell.letter)) as line:
            return line.hand(cell.letter)
    except NotTakenError as error:
        return error.result


def refusals() -> Iterator[Cell]:
    """Replies at each point."""
    yield Cell("greeting closes for now", LATER, "greeting", True, {"greeting": "421 4.3.2 too busy"})
    yield Cell("greeting turns us away", REFUSED, "greeting", True, {"greeting": "554 5.7.1 not from there"})
    yield Cell("greeting of another service", LATER, "greeting", True, {"greeting": "* OK IMAP4rev1 ready"})
    yield Cell("EHLO refused", REFUSED, "ehlo", True, {"EHLO": "502 5.5.1 unknown"})
    yield Cell("EHLO put off", LATER, "ehlo", True, {"EHLO": "450 4.3.2 later"})
    yield Cell("login refused", REFUSED, "auth", True, {"AUTH": "535 5.7.8 wrong"})
    yield Cell("login put off", LATER, "auth", True, {"AUTH": "454 4.7.0 backend down"})
    yield Cell("another kind of login wanted", REFUSED, "auth", True, {"AUTH": "534 5.7.9 application password needed"})
    yield Cell("login wants encryption", REFUSED, "auth", True, {"AUTH": "538 5.7.11 encryption required"})
    yield Cell("sending switched off", REFUSED, "auth", True, {"AUTH": "535 5.7.139 SmtpClientAuthentication is disabled"})
    yield Cell("login answered by questions without end", LATER, "auth", True, {"AUTH": "334 VXNlcm5hbWU6"})
    yield Cell("no way of logging in offered", REFUSED, "auth", True, features=("AUTH CRAM-MD5 GSSAPI",))
    yield Cell("no login offered where one is wanted", REFUSED, "auth", True, features=(), user="ann")
    yield Cell("sender put off", LATER, "mail", True, {"MAIL": "451 4.7.1 too fast"})
    yield Cell("sender not ours", REFUSED, "mail", True, {"MAIL": "553 5.7.1 not owned by user"})
    yield Cell("sender needs a login", REFUSED, "mail", True, {"MAIL": "530 5.7.0 authentication required"})
    yield Cell("day's quota used up", REFUSED, "mail", True, {"MAIL": "550 5.4.5 daily sending limit exceeded"})
    yield Cell("server full", LATER, "mail", False, {"MAIL": "452 4.3.1 insufficient storage"})
    yield Cell("recipient unknown", REFUSED, "rcpt", False, {"RCPT": "550 5.1.1 no such user"}, gone=True)
    yield Cell("recipient's domain takes no mail", REFUSED, "rcpt", False, {"RCPT": "556 5.1.10 null MX"}, gone=True)
    yield Cell("recipient switched off", REFUSED, "rcpt", False, {"RCPT": "550 5.2.1 disabled"}, gone=True)
    yield Cell("recipient's mailbox full", REFUSED, "rcpt", False, {"RCPT": "552 5.2.2 full"})
    yield Cell("recipient's mailbox full for now", LATER, "rcpt", False, {"RCPT": "452 4.2.2 full"})
    yield Cell("greylisting", LATER, "rcpt", False, {"RCPT": "450 4.7.1 greylisted, come again"})
    yield Cell("relaying denied", REFUSED, "rcpt", False, {"RCPT": "554 5.7.1 relay access denied"})
    yield Cell("recipient refused without a reason", REFUSED, "rcpt", False, {"RCPT": "550 no"})
    yield Cell("closing at the recipient", LATER, "rcpt", True, {"RCPT": "421 4.3.2 shutting down"})
    yield Cell("recipient forwarded", ACCEPTED, "end", False, {"RCPT": "251 will forward"}, came=1)
    yield Cell("DATA put off", LATER, "data", False, {"DATA": "451 4.3.0 later"})
    yield Cell("DATA refused", REFUSED, "data", False, {"DATA": "554 5.5.1 no valid recipients"})
    yield Cell("DATA answered with yes", LATER, "data", True, {"DATA": "250 ok"})
    yield Cell("letter put off", LATER, "end", False, {".": "451 4.3.0 queue file write error"}, came=1)
    yield Cell("letter refused as spam", REFUSED, "end", False, {".": "554 5.7.1 spam"}, came=1)
    yield Cell("letter refused as too large", REFUSED, "end", False, {".": "552 5.3.4 too big"}, came=1)
    yield Cell("recipient unknown at the end", REFUSED, "end", False, {".": "550 5.1.1 no such user"}, came=1, gone=True)
    yield Cell("closing at the end", LATER, "end", True, {".": "421 4.3.2 shutting down"}, came=1)


def breaks() -> Iterator[Cell]:
    """Lines that break, and answers that are none, at each point."""
    for point, stage in (
        ("greeting", "connect or greeting"),  # a reset may be felt in either
        ("EHLO", "ehlo"),
        ("AUTH", "auth"),
        ("MAIL", "mail"),
        ("RCPT", "rcpt"),
        ("DATA", "data"),
    ):
        for harm in (Harm.CLOSE, Harm.RESET, Harm.HANG):
            yield Cell(f"{harm.value} at {point}", LATER, stage, True, {point: harm})
    for harm in (Harm.CLOSE, Harm.RESET, Harm.HALF, Harm.HANG):
        yield Cell(f"{harm.value} behind the final dot", UNSURE, "end", True, {".": harm}, came=1)
    yield Cell("half closed behind RCPT", LATER, "rcpt", True, {"RCPT": Harm.HALF})
    yield Cell("garbage for an answer", LATER, "rcpt", True, {"RCPT": b"\x00\xff\xfe\x01 what\r\n"})
    yield Cell("garbage at the end", UNSURE, "end", False, {".": b"\x00\xff\xfe 250 ok\r\n"}, came=1)
    yield Cell("go on at the end", UNSURE, "end", False, {".": "354 go on"}, came=1)
    yield Cell("two codes in one answer at the end", UNSURE, "end", False, {".": b"250-ok\r\n550 no\r\n"}, came=1)
    yield Cell("no and yes at the end", UNSURE, "end", False, {".": b"451 no\r\n250 ok\r\n"}, came=1)
    yield Cell("no and good-bye at the end", LATER, "end", False, {".": b"451 4.3.0 no\r\n421 bye\r\n"}, came=1)
    yield Cell("half an answer at the end", UNSURE, "end", True, {".": [b"250-queued\r\n"]}, came=1)
    yield Cell("a line without end", LATER, "rcpt", True, {"RCPT": b"250 " + b"a" * 1_000_000})
    yield Cell("ten megabytes of answer", LATER, "rcpt", True, {"RCPT": b"250-and so on and on\r\n" * 500_000})
    yield Cell("ten megabytes at the end", UNSURE, "end", False, {".": b"250-and so on and on\r\n" * 500_000}, came=1)
    yield Cell("a long answer that ends", ACCEPTED, "end", False, {".": b"250-and so on\r\n" * 200 + b"250 ok\r\n"}, came=1)
    yield Cell("line lost after the yes", ACCEPTED, "end", False, {"QUIT": Harm.RESET}, came=1)
    yield Cell("hangs after the yes", ACCEPTED, "end", False, {"QUIT": b""}, came=1)
    yield Cell("an answer said ahead", LATER, "data", True, {"RCPT": b"250 ok\r\n250 ok\r\n"})
    yield Cell("the go on said ahead", LATER, "data", True, {"RCPT": b"250 ok\r\n354 go on\r\n"})
    yield Cell("closing while nothing is asked", LATER, "data", True, {"RCPT": b"250 ok\r\n421 4.4.2 idle too long\r\n"})
    yield Cell("the yes said before the letter", UNSURE, "body", False, {"DATA": b"354 go on\r\n250 queued\r\n"})
    yield Cell("refused while the letter is written", REFUSED, "body", False, {"DATA": b"354 go on\r\n552 5.3.4 too big\r\n"})


def lines_to_trust() -> Iterator[Cell]:
    """Encryption: never given up, and nothing said before it stands."""
    for security in (TLS, STARTTLS):
        features = LOGIN if security is TLS else (*LOGIN, "STARTTLS")
        yield Cell(f"{security.value}", ACCEPTED, "end", features=features, security=security, came=1)
        for certificate in ("of another name", "expired", "of a stranger"):
            name = f"{security.value}, a certificate {certificate}"
            yield Cell(name, REFUSED, "tls", True, features=features, security=security, certificate=certificate)
    yield Cell("tls on a port without", REFUSED, "tls", True, security=TLS, certificate="none")
    yield Cell("STARTTLS taken out of the offer", REFUSED, "tls", True, security=STARTTLS)
    offered = (*LOGIN, "STARTTLS")
    yield Cell("STARTTLS refused", REFUSED, "tls", True, {"STARTTLS": "502 5.5.1 no"}, offered, STARTTLS)
    yield Cell("STARTTLS put off", LATER, "tls", True, {"STARTTLS": "454 4.7.0 not now"}, offered, STARTTLS)
    yield Cell("garbage for STARTTLS", LATER, "tls", True, {"STARTTLS": b"\x15\x03\x01\x00\x02\r\n"}, offered, STARTTLS)
    yield Cell(
        "text behind STARTTLS", REFUSED, "tls", True, {"STARTTLS": b"220 go\r\n250-ok\r\n250 AUTH PLAIN\r\n"}, offered, STARTTLS
    )
    yield Cell("line lost at STARTTLS", LATER, "tls", True, {"STARTTLS": Harm.RESET}, offered, STARTTLS)


def tokens() -> Iterator[Cell]:
    """Consent: a token that is refused is asked for afresh, once."""
    bearer = ("AUTH XOAUTH2 PLAIN",)
    reason: list[str | bytes | Harm] = ["334 eyJzdGF0dXMiOiI0MDAifQ==", "535 5.7.8 no"]
    again: Step = [*reason, "235 2.7.0 welcome"]
    yield Cell(
        "token refused, a fresh one taken",
        ACCEPTED,
        "end",
        False,
        {"AUTH": again},
        bearer,
        auth=Auth.OAUTH,
        secrets=("old-one", TOKEN),
        came=1,
    )
    yield Cell(
        "both tokens refused",
        REFUSED,
        "auth",
        True,
        {"AUTH": [*reason, *reason]},
        bearer,
        auth=Auth.OAUTH,
        secrets=("old-one", TOKEN),
    )
    yield Cell(
        "token told by OAUTHBEARER", ACCEPTED, "end", features=("AUTH OAUTHBEARER",), auth=Auth.OAUTH, secrets=(TOKEN,), came=1
    )
    yield Cell("no tokens taken", REFUSED, "auth", True, features=LOGIN, auth=Auth.OAUTH, secrets=(TOKEN,))
    yield Cell(
        "login by LOGIN",
        ACCEPTED,
        "end",
        False,
        {"AUTH": ["334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6", "235 ok"]},
        ("AUTH LOGIN",),
        came=1,
    )
    yield Cell(
        "PLAIN unknown after all, LOGIN taken",
        ACCEPTED,
        "end",
        False,
        {"AUTH": ["504 5.5.4 what", "334 VQ==", "334 UA==", "235 ok"]},
        came=1,
    )
    yield Cell(
        "the secret echoed",
        REFUSED,
        "auth",
        True,
        {"AUTH": f"535 5.7.8 {SECRET} is wrong, AGFubkBoYXJib3VyLmV4YW1wbGUAY29ycmVjdCBob3JzZSA3"},
    )


def letters() -> Iterator[Cell]:
    """Letters and addresses that may not leave, and that may."""
    yield Cell("all is well", ACCEPTED, "end", came=1)
    yield Cell("a relay on this machine that asks nobody", ACCEPTED, "end", features=(), came=1)
    yield Cell("a bare line feed", REFUSED, "data", letter=LETTER + b"a\nb\r\n")
    yield Cell("a bare carriage return", REFUSED, "data", letter=LETTER + b"\r.\r\r\nMAIL FROM:<x@y.example>\r\n")
    yield Cell("a NUL", REFUSED, "data", letter=LETTER + b"\0\r\n")
    yield Cell("a line too long", REFUSED, "data", letter=LETTER + b"x" * 999 + b"\r\n")
    yield Cell("eight bits where seven are taken", REFUSED, "data", features=("AUTH PLAIN",), letter=LETTER + "ü\r\n".encode())
    yield Cell("larger than the server takes", REFUSED, "mail", features=("AUTH PLAIN", "SIZE 50"))
    yield Cell(
        "an address that would break out of the command", REFUSED, "connect", to="jo@acme.example>\r\nRCPT TO:<eve@acme.example"
    )
    yield Cell("two addresses in one", REFUSED, "connect", to="jo@acme.example,eve@acme.example")
    yield Cell("an address that needs SMTPUTF8", REFUSED, "mail", to="jürgen@acme.example")
    yield Cell("SMTPUTF8 offered", ACCEPTED, "end", features=(*LOGIN, "SMTPUTF8"), to="jürgen@acme.example", came=1)
    yield Cell("no line end at the end", ACCEPTED, "end", letter=LETTER + b"no end", came=1)
    big = LETTER + (b"x" * 76 + b"\r\n") * 130_000  # more than the buffers between us hold
    yield Cell(
        "refused in the middle of a large letter",
        REFUSED,
        "body",
        letter=big,
        features=("AUTH PLAIN",),
        early=(100_000, "552 5.3.4 too big"),
    )
    yield Cell(
        "line lost in the middle of a large letter",
        LATER,
        "body",
        True,
        letter=big,
        features=("AUTH PLAIN",),
        early=(100_000, Harm.RESET),
    )
    yield Cell(
        "closed in the middle of a large letter",
        LATER,
        "body",
        True,
        letter=big,
        features=("AUTH PLAIN",),
        early=(100_000, Harm.CLOSE),
    )
    yield Cell("a large letter", ACCEPTED, "end", letter=LETTER + (b"x" * 76 + b"\r\n") * 10_000, came=1)


CELLS = [*refusals(), *breaks(), *lines_to_trust(), *tokens(), *letters()]


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell.name)
def test_a_fault_ends_as_it_has_to(cell: Cell) -> None:
    with server_of(cell) as server:
        result = tried(cell, server.port)
    assert (result.ended, result.ours, result.undeliverable) == (cell.ended, cell.ours, cell.gone), result
    assert result.stage in cell.stage.split(" or "), result
    assert len(server.seen.letters) == cell.came
    assert result.why
    assert result.remedy or result.ended is ACCEPTED
    assert_nothing_leaks(cell, server, result)


def assert_nothing_leaks(cell: Cell, server: Server, result: Result) -> None:
    """Assert that no secret is in a result, and that nothing but hellos was said in the clear where encryption was wanted."""
    told = f"{result}"
    for secret in cell.secrets:
        assert secret not in told
    assert "Y29ycmVjdCBob3JzZSA3" not in told
    assert "\n" not in told
    assert all(char.isprintable() for char in result.reply + result.why)
    assert len(result.reply) <= 300
    if cell.security is not PLAIN:
        in_clear = b"\n".join(server.seen.clear).upper()
        assert not any(word in in_clear for word in (b"AUTH", b"MAIL FROM", b"RCPT TO", b"DATA", b"ACME.EXAMPLE"))


def test_there_are_forty_cells_and_more() -> None:
    assert len({cell.name for cell in CELLS}) == len(CELLS) >= 40


def test_the_letter_arrives_byte_for_byte() -> None:
    cell = Cell("all is well", ACCEPTED, "end")
    with server_of(cell) as server:
        assert tried(cell, server.port).ended is ACCEPTED
    assert server.seen.letters == [LETTER]
    assert [line for line in server.seen.lines if line.startswith(b"RCPT")] == [b"RCPT TO:<jo@acme.example>"]


def test_a_line_is_good_for_one_letter() -> None:
    cell = Cell("all is well", ACCEPTED, "end")
    with server_of(cell) as server, sender_of(cell, server.port).ready("mine", "a@b.example", cell.to, 10) as line:
        assert line.hand(LETTER).ended is ACCEPTED
        assert line.hand(LETTER).ended is UNSURE
    assert len(server.seen.letters) == 1


def test_nothing_is_handed_over_unless_it_is_asked_for() -> None:
    cell = Cell("all is well", ACCEPTED, "end")
    with server_of(cell) as server:
        with sender_of(cell, server.port).ready("mine", "a@b.example", cell.to, 10):
            pass
        sender_of(cell, server.port).check("mine")
    assert server.seen.letters == []
    assert not any(line.startswith(b"DATA") for line in server.seen.lines)
    assert server.seen.lines.count(b"QUIT") == 2


def test_a_wrong_sender_would_be_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take one safeguard away at a time: a cell has to end otherwise."""
    cells = {cell.name: cell for cell in CELLS}
    for safeguard, without, name in WITHOUT:
        cell = cells[name]
        with monkeypatch.context() as patch, server_of(cell) as server:
            patch.setattr(safeguard, without)
            result = tried(cell, server.port)
        came, whole = len(server.seen.letters), server.seen.letters == [cell.letter]
        ended = (result.ended, result.stage, came, whole)
        assert ended != (cell.ended, cell.stage, cell.came, cell.came == 1), f"{safeguard}: {name}"


def _hears_nothing_early(_wire: Wire) -> bool:
    return False


def _never_too_long(wire: Wire, seconds: float) -> tuple[int, bytes]:
    return int(wire._heard_line(monotonic() + seconds)[:3]), b"ok"


WITHOUT: list[tuple[str, object, str]] = [
    ("unghost.adapters.senders.wire.Wire.spoke_unasked", _hears_nothing_early, "the yes said before the letter"),
    ("unghost.adapters.senders.wire.Wire.spoke_unasked", _hears_nothing_early, "the go on said ahead"),
    ("unghost.adapters.senders.wire.Wire._heard_reply", _never_too_long, "two codes in one answer at the end"),
    ("unghost.adapters.senders.smtp.unfit", lambda _raw, _wire: "", "a bare carriage return"),
    ("unghost.adapters.senders.smtp.stuffed", lambda raw: raw, "all is well"),
    ("unghost.adapters.senders.smtp.too_large", lambda _wire, _size: 0, "larger than the server takes"),
    ("unghost.adapters.senders.smtp.envelope_of", lambda a, b: Envelope(a, b, wide=False), "two addresses in one"),
    ("ssl.create_default_context", ssl._create_unverified_context, "tls, a certificate of a stranger"),
]


def test_the_reference_names_every_cell_where_it_belongs() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs/reference/sending.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| \*\*(\w+)\*\* \|[^|]*\| (.*) \|$", page, re.MULTILINE))
    told = {ended: set(row.split("; ")) for ended, row in rows.items()}
    assert told == {ended.value: {cell.name for cell in CELLS if cell.ended is ended} for ended in Ended}

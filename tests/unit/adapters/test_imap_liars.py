"""Servers that lie, garble, stall or refuse: a bounded amount of memory, a plain sentence, and the rest is read."""

from __future__ import annotations

import base64
import itertools
import json
import resource
import tracemalloc
from collections.abc import Iterator

import pytest

from imap_mailbox import Mailbox, asides, mails
from lying_server import LyingServer, capabilities
from unghost.adapters.imap import folder_reader, wire
from unghost.domain.account import Auth, Security
from unghost.errors import LineBroken, LoginRefused

THREE = [b"Subject: %d\r\n\r\nHello, number %d.\r\n" % (n, n) for n in range(1, 4)]


def test_the_liar_tells_the_truth_when_it_is_not_told_to_lie() -> None:
    with LyingServer(THREE) as server:
        assert mails(Mailbox(server.port).read()) == THREE


def lying_about(uid: int, reply: bytes) -> LyingServer:
    server = LyingServer(list(THREE))

    def lie(said: bytes) -> bytes | None:
        return reply if b"BODY" in said and uid in server.wanted(said.split(b" ", 2)[2]) else None

    server.lies[b"UID FETCH"] = lie
    return server


def test_a_literal_far_larger_than_stated_costs_no_memory() -> None:
    with lying_about(2, b"* 2 FETCH (UID 2 BODY[] {99999999999}\r\n" + b"x" * 1000) as server:
        tracemalloc.start()
        items = Mailbox(server.port).read()
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert (mails(items), asides(items)) == ([THREE[0], THREE[2]], ["too large"])
    assert peak < 8 * 2**20


def test_a_literal_with_an_absurd_number_is_garbage() -> None:
    with lying_about(2, b"* 2 FETCH (UID 2 BODY[] {" + b"9" * 5_000 + b"}\r\n") as server:
        items = Mailbox(server.port).read()
    assert (mails(items), asides(items)) == ([THREE[0], THREE[2]], ["the server does not hand it over"])


@pytest.mark.parametrize(
    "garbage",
    [
        b"* 2 FETCH (UID 2 BODY[] {10}\r\n" + b"Hello " * 200 + b")\r\n{tag} OK done\r\n",
        b"* 2 FETCH (((((((\r\n{tag} OK done\r\n",
        b"* 2 FETCH " + b"(" * 100_000 + b"\r\n{tag} OK done\r\n",
        b"\x00\xff\xfe garbage\r\n",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"* 2 FETCH (UID 2 BODY[] NIL)\r\n{tag} OK done\r\n",
        b"* 2 FETCH (UID 999999999999999999 BODY[] {2}\r\nhi)\r\n{tag} OK done\r\n",
        b"{tag} NO [SERVERBUG] cannot convert\r\n",
        b"{tag} BAD what\r\n",
        b"* BYE shutting down\r\n",
        b"wrong1 OK done\r\n",
    ],
    ids=lambda g: g[:20].decode("latin-1"),
)
def test_one_mail_that_is_not_handed_over_costs_itself_alone(garbage: bytes) -> None:
    with lying_about(2, garbage) as server:
        mailbox = Mailbox(server.port)
        items = mailbox.read()
        assert (mails(items), asides(items)) == ([THREE[0], THREE[2]], ["the server does not hand it over"])
        server.lies.clear()
        assert mails(mailbox.read()) == [THREE[1]]


def test_a_mail_expunged_before_it_is_fetched_is_no_fault() -> None:
    with LyingServer(list(THREE)) as server:

        def lie(said: bytes) -> bytes | None:
            wanted = server.wanted(said.split(b" ", 2)[2])
            return b"{tag} NO [EXPUNGEISSUED] gone\r\n" if 2 in wanted and (b"BODY" in said or wanted == [2]) else None

        server.lies[b"UID FETCH"] = lie
        items = Mailbox(server.port).read()
    assert (mails(items), asides(items)) == ([THREE[0], THREE[2]], [])


def endless(piece: bytes) -> Iterator[bytes]:
    return itertools.repeat(piece * (65_536 // len(piece)))


@pytest.mark.parametrize("command", [b"LIST", b"EXAMINE", b"UID FETCH", b"CAPABILITY", b"STATUS"])
@pytest.mark.parametrize("piece", [b"* 1 EXISTS\r\n", b"no end of line "], ids=["lines", "no line"])
def test_an_answer_that_never_ends_is_cut_off(monkeypatch: pytest.MonkeyPatch, command: bytes, piece: bytes) -> None:
    monkeypatch.setattr(wire, "TALK", 2**17)
    monkeypatch.setattr(folder_reader, "TALK", 2**17)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with LyingServer(THREE) as server:
        server.lies[command] = lambda _: endless(piece)
        with pytest.raises(LineBroken) as told:
            Mailbox(server.port).read()
    assert "more than it said" in told.value.sentence
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000  # kB


@pytest.mark.parametrize(
    "greeting", [b"SSH-2.0-OpenSSH_9\r\n", b"\r\n", b"* BYE too busy\r\n", b"220 smtp ESMTP\r\n", b"\xff" * 5_000 + b"\r\n"]
)
def test_what_is_no_mail_server_is_told(greeting: bytes) -> None:
    with LyingServer(THREE, greeting=greeting) as server, pytest.raises(LineBroken, match="cannot be opened"):
        Mailbox(server.port).read()


@pytest.mark.parametrize("greeting", [b"* PREAUTH welcome\r\n", b"* OK [CAPABILITY IMAP4rev1] hi\r\n"])
def test_a_line_that_cannot_be_encrypted_is_left_before_anything_is_said(greeting: bytes) -> None:
    with LyingServer(THREE, greeting=greeting) as server:
        mailbox = Mailbox(server.port, security=Security.STARTTLS)
        with pytest.raises(LineBroken, match="offers no encryption"):
            mailbox.read()
        assert mailbox.asked == []
        assert {said.split()[-1] for said in server.said} <= {b"CAPABILITY", b"LOGOUT"}


# -- refusals -----------------------------------------------------------------------------------------------------------


REFUSALS = {
    "NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)": (LoginRefused, "Invalid credentials"),
    "NO [ALERT] Application-specific password required: https://support.provider.example/1": (LoginRefused, "password required"),
    "NO [WEBALERT https://accounts.provider.example/signin] Web login required.": (LoginRefused, "Web login required"),
    "NO LOGIN failed.": (LoginRefused, "LOGIN failed"),
    "NO [EXPIRED] That password expired": (LoginRefused, "expired"),
    "BAD Invalid SASL argument": (LoginRefused, "Invalid SASL"),
    "NO [UNAVAILABLE] The directory is down": (LineBroken, "directory is down"),
    "NO [ALERT] Too many simultaneous connections. (Failure)": (LineBroken, "Too many simultaneous"),
    "NO [OVERQUOTA] Account exceeded command or bandwidth limits.": (LineBroken, "quota is used up"),
    "NO [THROTTLED] Slow down": (LineBroken, "Slow down"),
    "NO [CONTACTADMIN] Account locked": (LineBroken, "Account locked"),
}


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refusal_is_told_in_the_servers_words(refusal: str) -> None:
    kind, words = REFUSALS[refusal]
    with LyingServer(THREE) as server:
        server.lies[b"AUTHENTICATE"] = f"{{tag}} {refusal}\r\n".encode()
        with pytest.raises(kind) as told:
            Mailbox(server.port, secrets=["hush"]).read()
    assert words in told.value.sentence
    assert told.value.remedy
    assert "b'" not in told.value.sentence


def test_a_server_that_echoes_the_password_does_not_get_it_shown() -> None:
    with LyingServer(THREE) as server:
        server.lies[b"AUTHENTICATE"] = b"{tag} NO [AUTHENTICATIONFAILED] hush-hush\x1b[31m is not the password of ann\r\n"
        with pytest.raises(LoginRefused) as told:
            Mailbox(server.port, secrets=["hush-hush"]).read()
    assert "hush-hush" not in told.value.sentence
    assert "\x1b" not in told.value.sentence


def test_the_reason_google_gives_for_a_token_is_told() -> None:
    reason = base64.b64encode(json.dumps({"status": "400", "schemes": "Bearer", "scope": "https://mail.google.com/"}).encode())
    with LyingServer(THREE) as server:
        server.lies[b"AUTHENTICATE XOAUTH2"] = b"+ " + reason + b"\r\n{tag} NO [AUTHENTICATIONFAILED] Invalid credentials\r\n"
        mailbox = Mailbox(server.port, auth=Auth.OAUTH, secrets=["stale", "stale too"])
        with pytest.raises(LoginRefused) as told:
            mailbox.read()
    assert "Invalid credentials" in told.value.sentence
    assert "stale" not in told.value.sentence
    assert mailbox.asked == [False, True]


def test_throttling_while_reading_is_waited_out() -> None:
    with LyingServer(THREE) as server:
        times = iter([b"{tag} NO [THROTTLED] slow down\r\n"] * 2)
        server.lies[b"UID FETCH"] = lambda said: next(times, None) if b"BODY" in said else None
        assert mails(Mailbox(server.port).read()) == THREE


def test_a_server_that_numbers_backwards_is_read_in_order() -> None:
    with LyingServer(THREE) as server:
        first = b"* 1 FETCH (BODY[] {%d}\r\n%b UID 1)\r\n" % (len(THREE[0]), THREE[0])
        third = b'* 3 FETCH (FLAGS (\\Seen) BODY[] "quoted \\"mail\\"" UID 3)\r\n'
        flags = b"* 1 FETCH (FLAGS (\\Draft))\r\n"
        server.lies[b"UID FETCH"] = lambda said: third + flags + first + b"{tag} OK done\r\n" if b"BODY" in said else None
        items = Mailbox(server.port).read()
    assert mails(items) == [THREE[0], b'quoted "mail"']


def test_a_server_that_says_nothing_of_sizes_is_read_all_the_same() -> None:
    with LyingServer(THREE, more="ID NAMESPACE") as server:
        plain = b"".join(b'* %d FETCH (UID %d INTERNALDATE "nonsense")\r\n' % (n, n) for n in (1, 2, 3))
        server.lies[b"UID FETCH"] = lambda said: None if b"BODY" in said else plain + b"{tag} OK done\r\n"
        items = Mailbox(server.port).read()
    assert mails(items) == THREE


def test_the_liar_can_be_asked_what_it_can() -> None:
    assert capabilities("IDLE").endswith(b"IDLE\r\n")

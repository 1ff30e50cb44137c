"""What a server echoes of a secret is never shown, in whatever form it comes back."""

from __future__ import annotations

import json
import textwrap
from base64 import b64encode
from urllib.parse import quote

import pytest

from lying_server import LyingServer
from unghost.adapters.imap.masking import MOST, forms, masked
from unghost.adapters.imap.session import Patience, Session
from unghost.domain.account import Auth, Credential, MailAccount, Security
from unghost.errors import LoginRefused

SECRET = 'corr"ect hörse\\7'
LINE = f"\0ann@acme.example\0{SECRET}"


def coded(text: str) -> str:
    return b64encode(text.encode()).decode()


ECHOES = {
    "as it is": SECRET,
    "quoted": SECRET.replace("\\", "\\\\").replace('"', '\\"'),
    "shouted": SECRET.upper(),
    "escaped": repr(SECRET.encode())[2:-1],
    "in JSON": json.dumps(SECRET)[1:-1],
    "in an address": quote(SECRET, safe=""),
    "in figures": SECRET.encode().hex(),
    "alone": coded(SECRET),
    "the whole line": coded(LINE),
    "the whole line unpadded": coded(LINE).rstrip("="),
    "the line folded": "\r\n ".join(textwrap.wrap(coded(LINE), 20)),
    "the end of the line": coded(LINE)[-20:],
    "the begin of the line": coded(LINE)[:30],
}


@pytest.mark.parametrize("echo", ECHOES.values(), ids=ECHOES.keys())
def test_every_form_of_a_secret_is_covered(echo: str) -> None:
    shown = masked(f"NO [X] refused <{echo}> for ann@acme.example", forms(SECRET, [LINE]))
    assert "***" in shown
    assert shown.startswith("NO [X] refused <")
    assert shown.endswith("> for ann@acme.example")
    core = shown.removeprefix("NO [X] refused <").removesuffix("> for ann@acme.example").strip("=\r\n ")
    assert max((len(left) for left in core.split("***")), default=0) < 12
    assert all(core[n : n + 6] not in echo for n in range(len(core) - 5))


@pytest.mark.parametrize("before", ["LOGIN ", "LOGIN x ", "LOGIN xy "])
def test_a_secret_within_another_line_is_covered(before: str) -> None:
    echo = coded(f"{before}{SECRET} and more")
    shown = masked(echo, forms(SECRET, [LINE]))
    assert "***" in shown
    first = len(before.encode()) * 8 // 6 + 2
    assert all(echo[n : n + 5] not in shown for n in range(first, first + len(SECRET)))


def test_what_is_no_secret_is_shown() -> None:
    text = "[AUTHENTICATIONFAILED] Invalid credentials for ann@acme.example, session 1a2b3c4d5e6f7a8b"
    assert masked(text, forms(SECRET, [LINE])) == text


def test_a_long_text_of_echoes_takes_no_time_and_no_secret_means_no_cover() -> None:
    assert SECRET not in masked(SECRET * 100_000, forms(SECRET, [LINE]))
    assert masked("x" * 10_000, ()) == "x" * MOST


@pytest.mark.parametrize("auth", [Auth.PASSWORD, Auth.OAUTH])
@pytest.mark.parametrize("done", [b"NO", b"BAD"])
def test_a_server_that_echoes_the_login_gives_nothing_away(auth: Auth, done: bytes) -> None:
    secret = "s3cret-and-long-enough"

    lines = {Auth.PASSWORD: f"\0ann\0{secret}", Auth.OAUTH: f"user=ann\1auth=Bearer {secret}\1\1"}
    answer = b"{tag} " + done + b" [AUTHENTICATIONFAILED] bad login " + b64encode(lines[auth].encode()) + b"\r\n"
    with LyingServer(lies={b"AUTHENTICATE": answer}) as server:
        there = MailAccount("mine", "127.0.0.1", server.port, Security.PLAIN, "ann", auth)
        session = Session(there, lambda *_, **__: Credential(auth, secret), Patience(waits=()), None)
        with pytest.raises(LoginRefused) as told:
            session.steady(lambda _: None)
    text = told.value.sentence
    assert "bad login ***" in text
    whole = b64encode(lines[auth].encode()).decode()
    assert all(whole[n : n + 8] not in text for n in range(len(whole) - 8))

"""One question to a token server, which answers badly in every way we could think of."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from token_server import MAIL, Answer, TokenServer, said, token_server
from unghost.adapters.oauth import post as line
from unghost.adapters.oauth.client import Application, Refused, told
from unghost.adapters.oauth.post import Reply, post
from unghost.app.endpoint import is_loopback, is_safe
from unghost.errors import BadUse, LineBroken, LoginRefused

SECRET = "refresh-0-very-secret"


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with token_server() as running:
        yield running


BAD = {
    "failing": Answer(500, b"{}"),
    "away": Answer(503, b"<html>back soon</html>", "text/html"),
    "crowded": Answer(429, b'{"error": "slow_down"}'),
    "a portal": Answer(200, b"<html><title>Hotel Wi-Fi</title>", "text/html"),
    "a portal's refusal": Answer(403, b"<html>no</html>", "text/html"),
    "nothing": Answer(200, b""),
    "half of it": Answer(200, b'{"access_token": "abc'),
    "a list": Answer(200, b'["access_token"]'),
    "a number": Answer(200, b"7"),
    "null": Answer(200, b"null"),
    "deep": Answer(200, b"[" * 100_000),
    "bytes": Answer(200, bytes(range(256))),
    "huge": Answer(200, b'{"access_token": "' + b"a" * 2_000_000 + b'"}'),
    "packed": Answer(200, b"\x1f\x8b\x08\x00", headers={"Content-Encoding": "gzip"}),
    "cut off": Answer(200, b'{"access_token": "abc"}', headers={"Content-Length": "900"}),
    "moved": Answer(302, b"", headers={"Location": "/elsewhere"}),
    "moved for now": Answer(307, b"", headers={"Location": "/token"}),
    "moved for good": Answer(308, b"{}", headers={"Location": "http://127.0.0.1:9/steal"}),
}


@pytest.mark.parametrize("how", BAD)
def test_an_answer_that_is_none_breaks_the_line_and_says_no_secret(
    server: TokenServer, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "STEP_SECONDS", 0.5)
    server.script = [BAD[how]]
    with pytest.raises(LineBroken) as broken:
        post(f"{server.url}/token", {"refresh_token": SECRET})
    assert broken.value.remedy
    assert SECRET not in broken.value.sentence + broken.value.remedy
    assert len(server.asked) == 1  # no redirect was followed, nothing asked twice


def test_a_server_that_takes_too_long_is_left(server: TokenServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "STEP_SECONDS", 0.2)
    server.script = [Answer(wait=1.0)]
    begun = time.perf_counter()
    with pytest.raises(LineBroken, match="in time"):
        post(f"{server.url}/token", {})
    assert time.perf_counter() - begun < 0.9


def test_a_server_that_drips_its_headers_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "WHOLE_SECONDS", 0.5)
    gone = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def drip() -> None:
            connection, _ = listening.accept()
            with connection:
                while not gone.wait(0.05):
                    connection.sendall(b"H")

        threading.Thread(target=drip, daemon=True).start()
        with pytest.raises(LineBroken, match="in time"):
            post(f"http://127.0.0.1:{listening.getsockname()[1]}/", {})
        gone.set()


def test_a_server_that_is_not_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with pytest.raises(LineBroken, match="cannot be reached"):
        post(f"http://127.0.0.1:{port}/token", {})


def test_what_the_surroundings_say_of_proxies_does_not_count_for_this_machine(
    server: TokenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert post(f"{server.url}/device", {}).status == 200


def tls_server(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


def test_a_certificate_nobody_vouches_for_is_refused_and_nothing_sent() -> None:
    with token_server(tls_server(trustme.CA())) as server:
        with pytest.raises(LineBroken, match="cannot be trusted") as broken:
            post(f"{server.url}/token", {"refresh_token": SECRET})
        assert "SSL_CERT_FILE" in broken.value.remedy
        assert server.asked == []


def test_a_certificate_of_ones_own_company_is_trusted_where_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with token_server(tls_server(authority)) as server:
        assert post(f"{server.url}/device", {}).status == 200
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "absent.pem"))
    with pytest.raises(LineBroken, match="SSL_CERT_FILE"):
        post("https://127.0.0.1:1/", {})


SAFE = [
    "https://login.harbour.example/token",
    "https://login.harbour.example:8443/a?b=c",
    "http://127.0.0.1:8080/token",
    "http://localhost/token",
    "http://[::1]:9/token",
    "http://127.8.9.1/token",
]
UNSAFE = [
    "",
    "token",
    "http://login.harbour.example/token",
    "http://localhost.harbour.example/",
    "http://127.0.0.1.harbour.example/",
    "http://127.0.0.1@harbour.example/",
    "https://jo:secret@harbour.example/",
    "https://jo@harbour.example/",
    "http://0.0.0.0/",
    "http://10.0.0.1/",
    "http://[::ffff:10.0.0.1]/",
    "ftp://127.0.0.1/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://",
    "https:///token",
    "https://harbour.example/#part",
    "https://harbour.example/\r\nX: y",
    "https://harbour.example\\@evil.example/",
    "https://härbour.example/",
    "https://harbour.example:99999/",
    "https://[::1/",
    "https://harbour.example/ x",
    "https://harbour.example/" + "a" * 3000,
]


@pytest.mark.parametrize("url", SAFE)
def test_an_address_is_safe_by_tls_or_on_this_machine(url: str) -> None:
    assert is_safe(url)


@pytest.mark.parametrize("url", UNSAFE)
def test_any_other_address_is_never_spoken_to(url: str) -> None:
    assert not is_safe(url)
    with pytest.raises(BadUse):
        post(url, {"refresh_token": SECRET})


def test_this_machine_has_these_names() -> None:
    assert all(map(is_loopback, ("localhost", "LOCALHOST.", "127.0.0.1", "127.1.2.3", "::1", "[::1]")))
    assert not any(map(is_loopback, ("", "0.0.0.0", "localhost.example", "127.0.0.1.example", "::", "10.0.0.1")))


# -- what an application asks, and what it is refused ------------------------------------------------------------


def test_an_application_with_a_secret_sends_it_in_the_form_and_one_without_sends_none(server: TokenServer) -> None:
    server.client_secret = "s&cret=ü"
    assert Application(server.app(), "s&cret=ü").from_refresh("refresh-0").found["access_token"] == server.granted[0]
    with pytest.raises(Refused, match="invalid_client"):
        Application(server.app()).from_refresh("refresh-1")
    assert "client_secret" not in server.asked[-1]
    assert server.asked[0]["scope"] == f"{MAIL} offline_access"


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        ("invalid_grant", LoginRefused, "withdrawn or has expired"),
        ("interaction_required", LoginRefused, "withdrawn or has expired"),
        ("access_denied", LoginRefused, "declined"),
        ("invalid_client", LoginRefused, "does not accept the application"),
        ("unauthorized_client", LoginRefused, "does not accept the application"),
        ("invalid_scope", LoginRefused, "may not ask"),
        ("something_new", LoginRefused, "something_new"),
    ],
)
def test_a_refusal_is_told_with_what_helps(code: str, kind: type[Exception], words: str) -> None:
    error = told(Refused(code, "AADSTS700082"), "jo@harbour.example")
    assert isinstance(error, kind)
    assert words in error.sentence
    assert error.remedy


@pytest.mark.parametrize("code", ["temporarily_unavailable", "server_error", "<b>", "a b", "x" * 99, 7, None, ["invalid_grant"]])
def test_a_refusal_without_a_reason_of_the_user_is_a_broken_line(server: TokenServer, code: object) -> None:
    server.script = [said(400, error=code)]
    with pytest.raises(LineBroken):
        Application(server.app()).from_refresh("refresh-0")


def test_what_a_provider_says_in_its_own_words_is_not_repeated_but_its_number_is(server: TokenServer) -> None:
    with pytest.raises(Refused) as refused:
        Application(server.app()).from_refresh(SECRET)
    error = told(refused.value, "jo@harbour.example")
    assert "AADSTS700082" in error.sentence
    assert "Trace" not in error.sentence


def test_nothing_secret_is_in_any_representation(server: TokenServer) -> None:
    assert SECRET not in repr(Application(server.app(), SECRET)) + repr(Reply(200, {"access_token": SECRET}))

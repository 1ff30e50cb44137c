"""Getting in: passwords and tokens, encryption that is never given up, and refusals told plainly, without a secret in them."""

from __future__ import annotations

import json
import logging
import ssl
import threading
import traceback
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
import trustme

from imap_mailbox import Mailbox, mails
from imap_server import PASSWORD, Dovecot, Kind, dovecot, is_here, letter
from tcp_proxy import Proxy
from unghost.domain.account import Auth, Security
from unghost.errors import LineBroken, LoginRefused

pytestmark = pytest.mark.skipif(not is_here(), reason="Dovecot is not installed, or cannot be started by this user")


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot(Kind(tls=True, only_encrypted=True)) as running:
        running.lay([letter(1)])
        yield running


def test_a_line_encrypted_from_the_first_byte(server: Dovecot) -> None:
    mailbox = Mailbox(server.tls_port, host="localhost", security=Security.TLS, context=trusting(server.authority))
    assert mails(mailbox.read()) == [letter(1)]


def test_a_line_encrypted_by_starttls(server: Dovecot) -> None:
    mailbox = Mailbox(server.port, host="localhost", security=Security.STARTTLS, context=trusting(server.authority))
    assert mails(mailbox.read()) == [letter(1)]


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_of_somebody_else_is_not_trusted(server: Dovecot, security: Security) -> None:
    port = server.tls_port if security is Security.TLS else server.port
    mailbox = Mailbox(port, host="localhost", security=security)
    with pytest.raises(LineBroken) as told:
        mailbox.read()
    assert "certificate of localhost cannot be trusted" in told.value.sentence
    assert mailbox.asked == []


def test_a_certificate_for_another_name_is_not_trusted() -> None:
    with dovecot(Kind(tls=True)) as server:
        wrong = server.authority.issue_cert("imap.elsewhere.example")
        wrong.private_key_and_cert_chain_pem.write_to_path(server.base / "cert.pem")
        server.admin("reload")
        mailbox = Mailbox(server.tls_port, host="localhost", security=Security.TLS, context=trusting(server.authority))
        with pytest.raises(LineBroken, match="cannot be trusted"):
            mailbox.read()


def test_starttls_taken_out_on_the_way_ends_before_anything_is_sent(server: Dovecot) -> None:
    with Proxy(server.port, rewrite=lambda data: data.replace(b" STARTTLS", b"")) as proxy:
        mailbox = Mailbox(proxy.port, host="localhost", security=Security.STARTTLS, context=trusting(server.authority))
        with pytest.raises(LineBroken, match="offers no encryption"):
            mailbox.read()
        said = b" ".join(proxy.counts.commands)
    assert mailbox.asked == []
    assert b"LOGIN" not in said
    assert b"AUTHENTICATE" not in said


def test_what_is_said_in_the_clear_behind_starttls_is_never_heard(server: Dovecot) -> None:
    now = b"negotiation now.\r\n"
    with Proxy(server.port, rewrite=lambda data: data.replace(now, now + b"* PREAUTH you are in\r\n")) as proxy:
        mailbox = Mailbox(proxy.port, host="localhost", security=Security.STARTTLS, context=trusting(server.authority))
        with pytest.raises(LineBroken, match=r"somebody on the way|in the clear"):
            mailbox.read()
    assert mailbox.asked == []


def test_tls_where_none_is_spoken_is_told(server: Dovecot) -> None:
    with pytest.raises(LineBroken, match="does not speak TLS"):
        Mailbox(server.port, host="localhost", security=Security.TLS).read()


def test_a_server_that_takes_no_password_in_the_clear_is_told_none(server: Dovecot) -> None:
    with Proxy(server.port, rewrite=lambda data: data.replace(b" AUTH=PLAIN", b" LOGINDISABLED")) as proxy:
        with pytest.raises(LoginRefused, match="takes no password on this line"):
            Mailbox(proxy.port).read()
        assert PASSWORD.encode() not in b" ".join(proxy.counts.commands)


def test_another_machine_is_never_spoken_to_in_the_clear() -> None:
    with pytest.raises(LineBroken, match="in the clear"):
        Mailbox(143, host="imap.brightwell.example").read()


def test_a_host_that_is_not_there_is_told_at_once() -> None:
    with pytest.raises(LineBroken, match=r"There is no nowhere\.invalid to be found"):
        Mailbox(993, host="nowhere.invalid", security=Security.TLS).read()


def test_a_port_where_nobody_listens_is_told_at_once() -> None:
    with pytest.raises(LineBroken, match=r"Nobody answers at 127\.0\.0\.1, port 1,"):
        Mailbox(1).read()


@pytest.mark.parametrize("password", ['say "aaah"', "back\\slash", "Schlüssel größer", "with space ", "{12}", "€uro💶"])
@pytest.mark.parametrize("offered", [b" AUTH=PLAIN", b""])
def test_any_password_opens(password: str, offered: bytes) -> None:
    with dovecot() as server, Proxy(server.port, rewrite=lambda data: data.replace(b" AUTH=PLAIN", offered)) as proxy:
        server.lay([letter(1)])
        server.set_password(password)
        assert mails(Mailbox(proxy.port, secrets=[password]).read()) == [letter(1)]


def test_a_wrong_password_is_told_with_its_remedy_and_never_shown(server: Dovecot, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    context = trusting(server.authority)
    mailbox = Mailbox(server.port, host="localhost", security=Security.STARTTLS, context=context, secrets=["wrong-secret-9"])
    with pytest.raises(LoginRefused) as told:
        mailbox.read()
    assert "localhost does not let ann in" in told.value.sentence
    assert "AUTHENTICATIONFAILED" in told.value.sentence
    assert "unghost account login mine" in told.value.remedy
    shown = "".join(traceback.format_exception(told.value)) + caplog.text + repr(told.value)
    assert "wrong-secret-9" not in shown
    assert mailbox.asked == [False]


# -- tokens -------------------------------------------------------------------------------------------------------------


class Introspection(BaseHTTPRequestHandler):
    """Says which tokens are good, as Dovecot asks it."""

    def do_GET(self) -> None:
        token = parse_qs(urlsplit(self.path).query).get("token", [""])[0]
        good = token == "good-token"
        body = json.dumps({"active": "yes" if good else "no", "email": "ann", "scope": "mail"}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module", params=["xoauth2", "oauthbearer"])
def by_token(request: pytest.FixtureRequest) -> Iterator[Dovecot]:
    http = ThreadingHTTPServer(("127.0.0.1", 0), Introspection)
    threading.Thread(target=http.serve_forever, daemon=True).start()
    asking = (
        f"introspection_url = http://127.0.0.1:{http.server_port}/?token=\nintrospection_mode = get\n"
        "username_attribute = email\nactive_attribute = active\nactive_value = yes\n"
    )
    passdb = "passdb {{\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = {base}/oauth2\n}}"
    with dovecot(Kind(mechanisms=request.param, passdb=passdb, files={"oauth2": asking})) as running:
        running.lay([letter(1)])
        yield running
    http.shutdown()
    http.server_close()


def test_a_token_opens(by_token: Dovecot) -> None:
    mailbox = Mailbox(by_token.port, auth=Auth.OAUTH, secrets=["good-token"])
    assert mails(mailbox.read()) == [letter(1)]
    assert mailbox.asked == [False]


def test_a_token_that_is_refused_is_asked_for_afresh_once(by_token: Dovecot) -> None:
    mailbox = Mailbox(by_token.port, auth=Auth.OAUTH, secrets=["old-token", "good-token"])
    assert mails(mailbox.read()) == [letter(1)]
    assert mailbox.asked == [False, True]


def test_a_consent_that_was_withdrawn_is_told_with_its_remedy(by_token: Dovecot) -> None:
    mailbox = Mailbox(by_token.port, auth=Auth.OAUTH, secrets=["old-token", "older-token"])
    with pytest.raises(LoginRefused) as told:
        mailbox.read()
    assert mailbox.asked == [False, True]
    assert "consent" in told.value.remedy
    assert "token" not in told.value.sentence.replace("invalid_token", "")
    assert "old" not in told.value.sentence


def test_a_server_that_takes_no_tokens_is_told(server: Dovecot) -> None:
    with pytest.raises(LoginRefused, match="takes no access tokens"):
        Mailbox(server.port, auth=Auth.OAUTH, secrets=["good-token"]).read()

"""What keeps a letter at home, before anybody is spoken to or before anything secret is said."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace

import pytest
import trustme

from imap_server import free_ports
from smtp_server import Harm, Script, certified, scripted, trusting
from unghost.adapters.senders.smtp import SmtpSender
from unghost.adapters.senders.wire import Times
from unghost.app.ports_door import Ended, NotTakenError
from unghost.domain.account import Auth, Credential, MailAccount, OAuthApp, Security, Submission
from unghost.errors import BadUse, LineBroken, LoginRefused, NoSecretStore, StoreBusy, UnghostError
from unghost.wiring.sending import kept_out

PATIENT = Times(connect=5.0, answer=5.0, piece=5.0, end=5.0)
PLAIN, TLS = Security.PLAIN, Security.TLS
LATER, REFUSED = Ended.LATER, Ended.REFUSED
GOOD = Submission("127.0.0.1", 1, PLAIN)
READS_ONLY = OAuthApp("microsoft", "id", "https://outlook.office.com/IMAP.AccessAsUser.All", "https://harbour.example/token")
MINE = MailAccount("mine", "imap.harbour.example", 993, TLS, "ann", submission=GOOD)


@pytest.mark.parametrize(
    ("account", "why", "remedy"),
    [
        (replace(MINE, submission=None), "not known where the mail of mine goes out", "--smtp-host"),
        (replace(MINE, submission=Submission("smtp.harbour.example", 25, PLAIN)), "in the clear", "--smtp-security tls"),
        (replace(MINE, auth=Auth.OAUTH, oauth=READS_ONLY), "covers reading mail, and not sending it", "unghost account add mine"),
    ],
)
def test_where_nothing_may_be_sent_nobody_is_spoken_to(account: MailAccount, why: str, remedy: str) -> None:
    with pytest.raises(NotTakenError) as refused:
        SmtpSender(lambda _: account, never_asked, PATIENT).check("mine")
    result = refused.value.result
    assert (result.ended, result.ours) == (REFUSED, True)
    assert why in result.why
    assert remedy in result.remedy


def test_nobody_there_is_tried_again_later() -> None:
    (port,) = free_ports(1)
    with pytest.raises(NotTakenError) as refused:
        SmtpSender(lambda _: replace(MINE, submission=replace(GOOD, port=port)), never_asked, PATIENT).check("mine")
    result = refused.value.result
    assert (result.ended, result.stage, result.ours) == (LATER, "connect", True)
    assert result.why == f"Nobody answers at 127.0.0.1, port {port}, it is refused."  # in the words of the mailbox that is read
    out = kept_out(SmtpSender(lambda _: replace(MINE, submission=replace(GOOD, port=port)), never_asked, PATIENT), "mine")
    assert out is not None
    assert (out.why, out.remedy) == (result.why, "Look at the port, or whether the server runs.")


def never_asked(account: MailAccount, *, fresh: bool) -> Credential:
    raise AssertionError(f"{account.name} {fresh}")


@pytest.mark.parametrize(
    ("error", "ended"),
    [
        (LoginRefused("The consent for mine was withdrawn.", "Give it again."), REFUSED),
        (NoSecretStore("The secrets cannot be opened.", "Set the passphrase."), REFUSED),
        (BadUse("No account is called so.", "Add it."), REFUSED),
        (LineBroken("The token server has a trouble.", "Run this again."), LATER),
        (StoreBusy("Another unghost is writing.", "Wait."), LATER),
    ],
)
def test_what_opens_the_mailbox_cannot_be_had(error: UnghostError, ended: Ended) -> None:
    def asked(account: MailAccount, *, fresh: bool) -> Credential:
        assert (account.name, fresh) == ("mine", False)
        raise error

    with scripted(Script(features=("AUTH PLAIN",))) as server:
        account = replace(MINE, submission=replace(GOOD, port=server.port))
        with pytest.raises(NotTakenError) as refused:
            SmtpSender(lambda _: account, asked, PATIENT).check("mine")
    result = refused.value.result
    assert (result.ended, result.ours, result.why, result.remedy) == (ended, True, error.sentence, error.remedy)
    assert not any(line.startswith(b"AUTH") for line in server.seen.lines)


def test_an_account_that_is_not_there_sends_nothing() -> None:
    def nobody(name: str) -> MailAccount:
        raise BadUse(f"No account is called {name}.", "Add it.")

    with pytest.raises(NotTakenError) as refused, SmtpSender(nobody, never_asked).ready("mine", "a@b.example", "c@d.example", 1):
        raise AssertionError
    assert (refused.value.result.ended, refused.value.result.why) == (REFUSED, "No account is called mine.")


def test_a_server_elsewhere_that_asks_nobody_who_they_are_is_not_handed_a_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unghost.adapters.senders.smtp.is_loopback", lambda _host: False)
    authority = trustme.CA()
    with scripted(Script(features=(), tls=certified(authority), at_once=True)) as server:
        account = replace(MINE, submission=Submission("localhost", server.port, TLS))
        with pytest.raises(NotTakenError) as refused:
            SmtpSender(lambda _: account, never_asked, PATIENT, trusting(authority)).check("mine")
    result = refused.value.result
    assert (result.ended, result.stage, result.ours) == (REFUSED, "auth", True)


def test_what_a_server_offered_before_encryption_counts_no_more() -> None:
    authority = trustme.CA()
    offers: list[str | bytes | Harm] = ["250-out.example\r\n250-AUTH PLAIN\r\n250 STARTTLS", "250 out.example"]
    with scripted(Script({"EHLO": offers}, tls=certified(authority))) as server:
        account = replace(MINE, submission=Submission("localhost", server.port, Security.STARTTLS, "ann"))
        with pytest.raises(NotTakenError) as refused:
            SmtpSender(lambda _: account, never_asked, PATIENT, trusting(authority)).check("mine")
    assert (refused.value.result.stage, refused.value.result.ended) == ("auth", REFUSED)


@pytest.mark.parametrize(
    ("way", "first", "after"),
    [
        ("XOAUTH2", "user=ann\1auth=Bearer token-1\1\1", b""),
        ("OAUTHBEARER", "n,a=ann,\1host=127.0.0.1\1port={port}\1auth=Bearer token-1\1\1", b"AQ=="),
    ],
)
def test_a_token_is_told_as_the_standard_has_it_and_its_refusal_is_heard_out(way: str, first: str, after: bytes) -> None:
    told: list[str | bytes | Harm] = ["334 eyJzdGF0dXMiOiI0MDEifQ==", "535 5.7.8 expired"]
    with scripted(Script({"AUTH": told}, features=(f"AUTH {way}",))) as server:
        mine = replace(MINE, auth=Auth.OAUTH, submission=replace(GOOD, port=server.port))

        def token(account: MailAccount, *, fresh: bool) -> Credential:
            assert account == mine
            return Credential(Auth.OAUTH, "token-2" if fresh else "token-1")

        with pytest.raises(NotTakenError) as refused:
            SmtpSender(lambda _: mine, token, PATIENT).check("mine")
    word = b64encode(first.format(port=server.port).encode())
    at = server.seen.lines.index(f"AUTH {way} ".encode() + word)
    assert server.seen.lines[at + 1] == after
    assert server.seen.connections == 2
    assert "token" not in str(refused.value.result).replace("account login", "")

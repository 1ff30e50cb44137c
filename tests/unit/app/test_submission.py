"""Where mail goes out: known for the providers, named elsewhere, kept when only that is changed, and covered by the consent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from unghost.adapters.stores import codec
from unghost.app.mailbox import Told, describe
from unghost.app.providers import _KNOWN
from unghost.app.submission import Out, add_submission, may_send
from unghost.domain.account import MailAccount, Security, Submission
from unghost.errors import BadUse

TLS, STARTTLS, PLAIN = Security.TLS, Security.STARTTLS, Security.PLAIN


def submission(told: Told) -> Submission | None:
    return describe(told).submission


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (Told("jo@gmail.com"), Submission("smtp.gmail.com", 465, TLS, saves_sent=True)),
        (Told("jo@icloud.com"), Submission("smtp.mail.me.com", 587, STARTTLS)),
        (Told("jo@harbour.example", host="imap.gmail.com"), Submission("smtp.gmail.com", 465, TLS, saves_sent=True)),
        (
            Told("jo@harbour.example", provider="microsoft", client_id="a"),
            Submission("smtp.office365.com", 587, STARTTLS, saves_sent=True),
        ),
        (
            Told("jo@outlook.com", provider="microsoft", client_id="a"),
            Submission("smtp-mail.outlook.com", 587, STARTTLS, saves_sent=True),
        ),
        (Told("jo@harbour.example", host="imap.harbour.example"), None),
        (Told("jo@gmail.com", host="imap.harbour.example"), None),
        (Told("jo@gmail.com", out=Out(none=True)), None),
        (Told("jo@proton.me", host="127.0.0.1", security=STARTTLS, port=1143), None),
        (
            Told("jo@proton.me", host="127.0.0.1", security=STARTTLS, port=1143, out=Out("127.0.0.1", 1025, STARTTLS)),
            Submission("127.0.0.1", 1025, STARTTLS, saves_sent=True),
        ),
        (Told("j@h.example", host="i.h.example", out=Out("s.h.example")), Submission("s.h.example", 465, TLS)),
        (Told("j@h.example", host="i.h.example", out=Out("s.h.example", 587)), Submission("s.h.example", 587, STARTTLS)),
        (
            Told("j@h.example", host="i.h.example", out=Out("s.h.example", security=STARTTLS)),
            Submission("s.h.example", 587, STARTTLS),
        ),
        (Told("j@h.example", host="i.h.example", out=Out("localhost", security=PLAIN)), Submission("localhost", 25, PLAIN)),
        (Told("j@h.example", host="i.h.example", out=Out("s.h.example", user="jo")), Submission("s.h.example", 465, TLS, "jo")),
        (Told("jo@gmail.com", out=Out(port=587)), Submission("smtp.gmail.com", 587, STARTTLS, saves_sent=True)),
    ],
)
def test_the_way_out_is_known_or_named(told: Told, expected: Submission | None) -> None:
    assert submission(told) == expected


@pytest.mark.parametrize(
    "out",
    [
        Out("smtp.harbour.example", security=PLAIN),
        Out("smtp.harbour.example:465"),
        Out("smtp://harbour.example"),
        Out("smtp.harbour.example", port=70_000),
        Out("smtp.harbour.example", user="a\nb"),
        Out(port=465),
        Out("smtp.harbour.example", none=True),
    ],
    ids=str,
)
def test_what_cannot_be_is_refused_with_a_remedy(out: Out) -> None:
    with pytest.raises(BadUse) as refused:
        describe(Told("jo@harbour.example", host="imap.harbour.example", out=out))
    assert refused.value.remedy
    assert "\n" not in refused.value.sentence


def test_where_only_the_way_out_is_named_the_rest_of_a_mailbox_stays() -> None:
    kept = describe(Told("mine", host="imap.harbour.example", user="jo", folders=("INBOX",)))
    changed = describe(Told("mine", out=Out("smtp.harbour.example")), kept)
    assert changed == replace(kept, submission=Submission("smtp.harbour.example", 465, TLS))
    assert describe(Told("mine", out=Out(none=True)), changed) == kept
    with pytest.raises(BadUse):
        describe(Told("mine", out=Out("smtp.harbour.example")))


def test_consent_covers_sending_where_mail_goes_out_and_reading_alone_elsewhere() -> None:
    both = describe(Told("jo@harbour.example", provider="microsoft", client_id="a"))
    reading = describe(Told("jo@harbour.example", provider="microsoft", client_id="a", out=Out(none=True)))
    assert both.oauth is not None
    assert reading.oauth is not None
    assert "SMTP.Send" in both.oauth.scope
    assert reading.oauth.scope == "https://outlook.office.com/IMAP.AccessAsUser.All offline_access"
    assert may_send(both)
    assert not may_send(reading)
    assert may_send(describe(Told("jo@gmail.com")))
    assert may_send(describe(Told("jo@gmail.com", provider="google", client_id="a")))


def test_a_consent_from_before_is_widened_when_the_way_out_is_named() -> None:
    reading = describe(Told("jo@harbour.example", provider="microsoft", client_id="a", out=Out(none=True)))
    both = describe(Told("jo@harbour.example", out=Out("smtp.office365.com")), reading)
    assert may_send(both)
    assert describe(Told("jo@harbour.example", out=Out("smtp.office365.com")), both) == both


def test_what_the_user_asks_consent_for_is_left_as_it_is() -> None:
    told = Told(
        "jo@harbour.example", provider="microsoft", client_id="a", scope="https://outlook.office.com/IMAP.AccessAsUser.All"
    )
    account = describe(told)
    assert account.oauth is not None
    assert account.oauth.scope == told.scope
    assert not may_send(account)


def test_the_command_that_names_the_way_out_does_so() -> None:
    account = describe(Told("my mail", host="imap.gmail.com", user="jo@gmail.com", out=Out(none=True)))
    assert add_submission(account) == "unghost account add 'my mail' --smtp-host smtp.gmail.com"
    named = replace(account, submission=Submission("smtp.harbour.example", 465, TLS, "jo"))
    assert add_submission(named, STARTTLS) == (
        "unghost account add 'my mail' --smtp-host smtp.harbour.example --smtp-port 587 --smtp-security starttls --smtp-user jo"
    )
    assert add_submission(named).endswith("--smtp-port 465 --smtp-security tls --smtp-user jo")


def test_what_is_published_can_be_used() -> None:
    for provider in _KNOWN:
        host, _, port = provider.smtp.rpartition(":")
        assert (not provider.smtp and not host) or (host and int(port) in (465, 587)), provider
        assert provider.smtp or not provider.host


@pytest.mark.parametrize("out", [None, Submission("smtp.harbour.example", 587, STARTTLS, "jo", saves_sent=True)])
def test_a_mailbox_is_kept_with_its_way_out(out: Submission | None) -> None:
    account = MailAccount("mine", "imap.harbour.example", 993, TLS, "ann", submission=out)
    assert codec.account(codec.account_facts(account)) == account


def test_a_mailbox_kept_by_an_older_version_sends_nothing() -> None:
    old = (
        '{"name":"mine","host":"h.example","port":993,"security":"tls","user":"ann","auth":"password","folders":[],"oauth":null}'
    )
    assert codec.account(old) == MailAccount("mine", "h.example", 993, TLS, "ann")

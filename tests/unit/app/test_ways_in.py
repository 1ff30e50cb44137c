"""What is told to type is for this very mailbox, and can be copied into a shell."""

from __future__ import annotations

import shlex

import pytest

from unghost.app.ways_in import add_command, login_again, other_line, right_password, some_password
from unghost.cli.main import parser
from unghost.domain.account import Auth, MailAccount, OAuthApp, Security

KEPT = MailAccount("my mail", "imap.acme.example", 143, Security.STARTTLS, "ann@acme.example", folders=("INBOX", "Sent Items"))
ADDRESS = MailAccount("imap://ann@imap.acme.example/", "imap.acme.example", 143, Security.STARTTLS, "ann")


@pytest.mark.parametrize("account", [KEPT, ADDRESS])
@pytest.mark.parametrize("security", [None, Security.TLS])
def test_the_command_describes_the_mailbox_as_the_program_takes_it(account: MailAccount, security: Security | None) -> None:
    words = shlex.split(add_command(account, security))
    told = parser().parse_args(words[1:])
    assert told.name == ("my mail" if account is KEPT else "ann")
    assert (told.user or told.name) == account.user
    assert (told.host, tuple(told.folder or ())) == (account.host, account.folders)
    assert (told.security, told.port) == (("tls", 993) if security else ("starttls", 143))


def test_a_name_is_quoted() -> None:
    assert login_again("ann's mail") == "unghost account login 'ann'\"'\"'s mail'"
    assert login_again("ann@acme.example") == "unghost account login ann@acme.example"


def test_only_what_was_added_is_logged_in() -> None:
    assert "account login 'my mail'" in right_password(KEPT)
    assert "account login 'my mail'" in some_password(KEPT)
    assert "account login" not in right_password(ADDRESS) + some_password(ADDRESS)


def test_another_line_is_named_as_the_mailbox_was() -> None:
    assert other_line(ADDRESS, Security.TLS) == "Use imaps:// (port 993)."
    assert "--security tls --port 993" in other_line(KEPT, Security.TLS)
    assert "imaps://" not in other_line(KEPT, Security.TLS)
    consent = MailAccount(
        "jo", "imap.acme.example", 143, Security.STARTTLS, "jo", Auth.OAUTH, oauth=OAuthApp("", "id", "s", "https://t")
    )
    assert "--security tls --port 993" in other_line(consent, Security.TLS)
    assert "what else it was added with" in other_line(consent, Security.TLS)

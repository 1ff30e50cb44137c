"""The address of a mailbox."""

from __future__ import annotations

import pytest

from unghost.adapters.imap.place import account_of, origin, require_safe
from unghost.domain.account import MailAccount, Security
from unghost.errors import BadUse, LineBroken


@pytest.mark.parametrize(
    ("place", "host", "port", "security", "user", "folders"),
    [
        ("imaps://ann@imap.acme.example", "imap.acme.example", 993, Security.TLS, "ann", ()),
        ("imaps://ann%40acme.example@imap.acme.example/", "imap.acme.example", 993, Security.TLS, "ann@acme.example", ()),
        ("imaps://ann@acme.example@imap.acme.example", "imap.acme.example", 993, Security.TLS, "ann@acme.example", ()),
        ("IMAPS://ann@IMAP.acme.example:1993", "imap.acme.example", 1993, Security.TLS, "ann", ()),
        ("imap://ann@imap.acme.example", "imap.acme.example", 143, Security.STARTTLS, "ann", ()),
        ("imap://ann@localhost:1143", "localhost", 1143, Security.PLAIN, "ann", ()),
        ("imap://ann@127.0.0.2:1143", "127.0.0.2", 1143, Security.PLAIN, "ann", ()),
        ("imap://ann@[::1]:1143", "::1", 1143, Security.PLAIN, "ann", ()),
        ("imaps://ann@h.example/INBOX,Sent%20Items", "h.example", 993, Security.TLS, "ann", ("INBOX", "Sent Items")),
        ("imaps://ann@h.example/Clients/North,A%2CB", "h.example", 993, Security.TLS, "ann", ("Clients/North", "A,B")),
        ("imaps://jürgen@post.example/Entwürfe%20alt", "post.example", 993, Security.TLS, "jürgen", ("Entwürfe alt",)),
    ],
)
def test_an_address_says_where_and_who(
    place: str, host: str, port: int, security: Security, user: str, folders: tuple[str, ...]
) -> None:
    assert account_of(place) == MailAccount(place, host, port, security, user, folders=folders)


@pytest.mark.parametrize(
    "place",
    [
        "imaps://ann:hush@h.example",
        "imaps://ann:hush@h.example:993/INBOX",
        "imap://ann:@h.example",
        "imaps://a%40b:hush@x@h.example",
    ],
)
def test_a_password_in_an_address_is_refused_and_not_repeated(place: str) -> None:
    with pytest.raises(BadUse) as told:
        account_of(place)
    assert "hush" not in told.value.sentence + told.value.remedy
    assert "UNGHOST_IMAP_PASSWORD" in told.value.remedy


@pytest.mark.parametrize(
    "place",
    [
        "", "ann", "imaps://", "imaps://h.example", "imaps://@h.example", "imaps://ann@", "imaps://ann@h.example:x", "pop://ann@h.example",
        "imaps://ann@h.example:99999", "imaps://ann%0d%0aDELETE@h.example", "imaps://ann@h.example?x=1", "imaps://ann@[::1",
        "imaps://ann@-h.example", "imaps://ann@h exa.example", "imaps://ann@h.example#x",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused_with_its_shape(place: str) -> None:
    with pytest.raises(BadUse) as told:
        account_of(place)
    assert "imaps://user@host" in told.value.remedy


def test_only_this_machine_is_spoken_to_in_the_clear() -> None:
    require_safe(MailAccount("x", "127.0.0.1", 143, Security.PLAIN, "ann"))
    require_safe(MailAccount("x", "h.example", 993, Security.TLS, "ann"))
    with pytest.raises(LineBroken):
        require_safe(MailAccount("x", "127.0.0.1.h.example", 143, Security.PLAIN, "ann"))


def test_where_a_mail_lies_is_an_address_of_its_own() -> None:
    account = MailAccount("x", "::1", 993, Security.TLS, "ann@acme.example")
    assert (
        origin(account, "Größe/a;b", 7, 12) == "imap://ann%40acme.example@[::1]:993/Gr%C3%B6%C3%9Fe/a%3Bb;UIDVALIDITY=7/;UID=12"
    )


def test_a_mail_address_that_is_no_account_is_told_to_be_added() -> None:
    with pytest.raises(BadUse) as refused:
        account_of("you@co.example")
    assert "unghost account add you@co.example" in refused.value.remedy
    with pytest.raises(BadUse) as refused:
        account_of("work")
    assert "unghost account list" in refused.value.remedy


def test_an_account_that_would_speak_in_the_clear_is_told_its_options() -> None:
    with pytest.raises(LineBroken) as refused:
        require_safe(MailAccount("mine", "imap.acme.example", 143, Security.PLAIN, "ann"))
    assert "--security tls --port 993" in refused.value.remedy
    assert "imaps://" not in refused.value.remedy

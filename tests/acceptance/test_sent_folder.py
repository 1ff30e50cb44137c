"""The folder of sent mail, on a real Dovecot: found, searched, and given one copy, whatever happens on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from imap_mailbox import HASTY, Mailbox
from imap_server import PLAINEST, Dovecot, Kind, dovecot, is_here
from tcp_proxy import Harm, Proxy
from unghost.adapters.imap import sent
from unghost.adapters.imap.sent import SentFolder
from unghost.domain.account import MailAccount, Security, Submission
from unghost.errors import BadUse

pytestmark = pytest.mark.skipif(not is_here(), reason="Dovecot is not installed, or cannot be started by this user")

ID = "l1@harbour.example"
RAW = (
    b"From: ann@harbour.example\r\nTo: jo@acme.example\r\nMessage-ID: <l1@harbour.example>\r\n"
    b"Date: Wed, 17 Jun 2026 09:30:00 +0530\r\nSubject: Lanterns\r\n\r\nHello.\r\n"
)


def folder_of(server: Dovecot | Proxy, *, saves_sent: bool = False, password: str | None = None) -> SentFolder:
    mailbox = Mailbox(server.port)
    if password is not None:
        mailbox.secrets = [password]
    out = Submission("127.0.0.1", 1, Security.PLAIN, saves_sent=saves_sent)
    return SentFolder(lambda _: replace(mailbox.account, submission=out), mailbox.credential, replace(HASTY, hear=0.7))


def copies(server: Dovecot, folder: str = "Sent") -> list[str]:
    """Return flags and dates of the copies in a folder."""
    found = server.admin("fetch", "-u", "ann", "flags date.received", "mailbox", folder, "header", "message-id", ID)
    return [" ".join(part.split()) for part in found.split("\f") if part.strip()]


@pytest.fixture
def server() -> Iterator[Dovecot]:
    with dovecot() as running:
        yield running


def test_a_copy_is_laid_down_once_read_and_dated_as_written(server: Dovecot) -> None:
    folder = folder_of(server)
    assert folder.has("mine", ID) is False
    assert folder.keep("mine", RAW, ID) == ""
    assert folder.keep("mine", RAW, f"<{ID}>") == ""
    assert folder.has("mine", ID) is True
    (copy,) = copies(server)
    assert "\\Seen" in copy
    assert "2026-06-17 04:00:00" in copy


def test_the_copy_is_the_letter_byte_for_byte(server: Dovecot) -> None:
    folder_of(server).keep("mine", RAW, ID)
    (path,) = [p for p in server.folder("Sent").rglob("cur/*") if p.is_file()]
    assert path.read_bytes().replace(b"\r\n", b"\n") == RAW.replace(b"\r\n", b"\n")


@pytest.mark.parametrize("how", ["reset", "close", "half", "hang"])
def test_a_line_lost_at_any_point_of_a_copy_makes_no_second_one(server: Dovecot, how: str) -> None:
    with Proxy(server.port) as proxy:
        whole = folder_of(proxy)
        assert whole.has("mine", ID) is False
        talk = proxy.counts.from_server
        for cut in range(talk // 2, talk + 200, 200 if how == "hang" else 80):
            server.admin("expunge", "-u", "ann", "mailbox", "Sent", "all")
            proxy.harm = Harm(cut, how, times=1)
            assert whole.keep("mine", RAW, ID) == ""
            assert len(copies(server)) == 1, cut


def test_a_server_of_the_old_days_with_a_folder_in_another_tongue() -> None:
    kind = Kind(PLAINEST, separator=".", prefix="INBOX.", special_use={"Envoyés": "", "Äpfel": ""})
    with dovecot(kind) as server:
        folder = folder_of(server)
        assert folder.keep("mine", RAW, ID) == ""
        assert folder.keep("mine", RAW, ID) == ""
        assert len(copies(server, "INBOX.Envoyés")) == 1


def test_the_server_s_word_on_the_folder_comes_before_its_name() -> None:
    with dovecot(Kind(special_use={"Sent": "", "Out & away": "\\Sent"})) as server:
        assert folder_of(server).keep("mine", RAW, ID) == ""
        assert len(copies(server, "Out & away")) == 1
        assert copies(server, "Sent") == []


def test_a_letter_in_the_folder_of_all_mail_counts() -> None:
    with dovecot(Kind(special_use={"Sent": "\\Sent", "Everything": "\\All"})) as server:
        server.save(RAW, "Everything")
        assert folder_of(server).has("mine", ID) is True
        assert folder_of(server).keep("mine", RAW, ID) == ""
        assert copies(server, "Sent") == []


def test_without_a_folder_of_sent_mail_nothing_is_made_up() -> None:
    with dovecot(Kind(special_use={"Trash": "\\Trash"})) as server:
        folder = folder_of(server)
        assert folder.has("mine", ID) is None
        assert "no folder of sent mail" in folder.keep("mine", RAW, ID)


def test_a_provider_that_saves_by_itself_is_given_no_copy(server: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sent, "WAITS", (0.0, 0.01))
    folder = folder_of(server, saves_sent=True)
    assert "not there yet" in folder.keep("mine", RAW, ID)
    assert copies(server) == []
    server.save(RAW, "Sent")
    assert folder.keep("mine", RAW, ID) == ""
    assert len(copies(server)) == 1


def test_what_cannot_be_looked_at_is_not_known(server: Dovecot) -> None:
    locked = folder_of(server, password="another one")
    assert locked.has("mine", ID) is None
    told = locked.keep("mine", RAW, ID)
    assert "does not let ann in" in told
    assert "another one" not in told
    assert folder_of(server).has("mine", "a b\r\nc") is None
    assert folder_of(server).keep("mine", RAW, "") != ""

    def nobody(name: str) -> MailAccount:
        raise BadUse(f"There is no account named {name!r}.", "Add it.")

    assert SentFolder(nobody, Mailbox(1).credential, HASTY).has("mine", ID) is None
    assert SentFolder(nobody, Mailbox(1).credential, HASTY).keep("mine", RAW, ID) == "There is no account named 'mine'. Add it."


def test_a_folder_that_is_full_says_so() -> None:
    full = "mail_plugins = quota\nplugin {{\n  quota = maildir:all\n  quota_rule = *:bytes=10\n}}\n"
    with dovecot(Kind(passdb=Kind().passdb + "\n" + full)) as server:
        told = folder_of(server).keep("mine", RAW, ID)
        assert "takes no copy into Sent" in told
        assert "Quota" in told
        assert copies(server) == []


@pytest.mark.parametrize("head", [b"", b"Date: soon\r\n", b"Date: Wed, 17 Jun 99999 09:30:00 +0530\r\n", b"Date: \xff\r\n"])
def test_a_letter_without_a_date_that_can_be_read_is_dated_by_the_server(server: Dovecot, head: bytes) -> None:
    assert folder_of(server).keep("mine", head + b"Message-ID: <l1@harbour.example>\r\n\r\nHello.\r\n", ID) == ""
    assert len(copies(server)) == 1

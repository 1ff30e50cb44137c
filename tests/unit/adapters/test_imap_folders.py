"""Which folders are read, by what a server says of them."""

from __future__ import annotations

import pytest

from imap_mailbox import Mailbox, folders_of, mails
from lying_server import LyingServer
from unghost.adapters.imap.marks import Mark, Status, mark_of
from unghost.adapters.imap.usual_names import USUAL

GMAIL = [
    '(\\HasNoChildren) "/" "INBOX"',
    '(\\HasChildren \\Noselect) "/" "[Gmail]"',
    '(\\All \\HasNoChildren) "/" "[Gmail]/Alle Nachrichten"',
    '(\\HasNoChildren \\Drafts) "/" "[Gmail]/Entw&APw-rfe"',
    '(\\HasNoChildren \\Sent) "/" "[Gmail]/Gesendet"',
    '(\\HasNoChildren \\Junk) "/" "[Gmail]/Spam"',
    '(\\HasNoChildren \\Flagged) "/" "[Gmail]/Markiert"',
    '(\\HasNoChildren \\Important) "/" "[Gmail]/Wichtig"',
    '(\\HasNoChildren \\Trash) "/" "[Gmail]/Papierkorb"',
    '(\\HasNoChildren) "/" "Kunden"',
]
EXCHANGE = [
    '(\\Marked \\HasNoChildren) "/" INBOX',
    '(\\HasNoChildren) "/" Calendar',
    '(\\HasNoChildren) "/" Contacts',
    '(\\HasNoChildren) "/" "Sent Items"',
    '(\\HasChildren) "/" "Deleted Items"',
    '(\\HasNoChildren) "/" "Deleted Items/Old clients"',
    '(\\HasNoChildren) "/" Drafts',
    '(\\HasNoChildren) "/" "Junk Email"',
    '(\\HasNoChildren) "/" Outbox',
    '(\\HasNoChildren) "/" "Clients/Drafts"',
]
ODD = [
    '() "." INBOX',
    "() NIL Flat",
    '(\\HasNoChildren) "/" {4}\r\nKa"r',
    "garbage",
    '(\\NonExistent) "/" ghost',
    '(\\NoInferiors) "\\\\" "a\\\\b"',
    '() "/" "shared/bob"',
    '() "/" "say \\"hi\\""',
    '() "/" "with\r\n* 7 EXISTS"',
]


def read_from(lines: list[str], more: str = "", greeting: bytes = b"* OK ready\r\n", named: tuple[str, ...] = ()) -> list[str]:
    listed = "".join(f"* LIST {line}\r\n" for line in lines).encode()
    with LyingServer([b"Subject: x\r\n\r\nHello.\r\n"], more=more, greeting=greeting) as server:
        server.lies[b"LIST"] = listed + b"{tag} OK done\r\n"
        server.lies[b"NAMESPACE"] = b'* NAMESPACE (("" "/")) (("~" "/")) (("shared/" "/"))\r\n{tag} OK done\r\n'
        mailbox = Mailbox(server.port, folders=named)
        items = mailbox.read()
        assert len(mails(items)) == len(folders_of(items))
        return list(filter(None, mailbox.marks))


def test_on_gmail_the_folder_of_all_mail_is_enough() -> None:
    assert read_from(GMAIL, more="X-GM-EXT-1") == ["[Gmail]/Alle Nachrichten"]


def test_gmail_without_its_folder_of_all_mail_is_read_folder_by_folder() -> None:
    lines = [line for line in GMAIL if "\\All" not in line]
    assert read_from(lines, more="X-GM-EXT-1") == ["INBOX", "[Gmail]/Gesendet", "Kunden"]


def test_a_view_of_all_mail_elsewhere_is_left_out() -> None:
    assert read_from(GMAIL) == ["INBOX", "[Gmail]/Gesendet", "Kunden"]


def test_exchange_says_nothing_of_its_folders_but_their_names() -> None:
    greeting = b"* OK The Microsoft Exchange IMAP4 service is ready.\r\n"
    assert read_from(EXCHANGE, greeting=greeting) == ["INBOX", "Sent Items", "Clients/Drafts"]


def test_only_exchange_keeps_calendars_among_its_mail() -> None:
    assert "Calendar" in read_from(EXCHANGE)


def test_odd_listings_are_read_as_far_as_they_go() -> None:
    assert read_from(ODD, more="NAMESPACE") == ["INBOX", "Flat", 'Ka"r', "a\\b", 'say "hi"']


@pytest.mark.parametrize("name", ["inbox", "InBox"])
def test_the_inbox_is_one_in_any_case(name: str) -> None:
    assert read_from([f'() "/" {name}'], named=("INBOX",)) == ["INBOX"]


@pytest.mark.parametrize(
    "name", ["sent items", "gesendete elemente", "éléments envoyés", "itens enviados", "отправленные", "送信済みアイテム"]
)
def test_sent_mail_has_many_names(name: str) -> None:
    assert USUAL[name] == "sent"


def test_a_mark_survives_being_kept() -> None:
    mark = Mark(7, 12, 13, 99, 5, (3, 4), (8,))
    assert mark_of(mark.to_text()) == mark


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"last": "x"}', '{"drafts": 3}', "null"])
def test_a_mark_that_is_not_understood_is_none(text: str) -> None:
    assert mark_of(text) is None


def test_a_folder_is_unchanged_only_where_all_says_so() -> None:
    mark = Mark(7, 12, 13, 99, 5)
    assert mark.unchanged(Status(7, 13, 5, 99))
    assert mark.unchanged(Status(7, 13, 4, 120))
    assert not mark.unchanged(Status(7, 14, 6, 99))
    assert not mark.unchanged(Status(8, 13, 5, 99))
    assert not Mark(7, 12, 0, 99, 5).unchanged(Status(7, 0, 5, 99))
    assert not Mark(7, 12, 13, 99, 5, drafts=(3,)).unchanged(Status(7, 13, 5, 100))
    assert Mark(7, 12, 13, 99, 5, drafts=(3,)).unchanged(Status(7, 13, 5, 99))

"""Reading a real Dovecot: what is read, from which folders, at what cost, and that nothing there is ever changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from imap_mailbox import Mailbox, asides, folders_of, holds, mails
from imap_server import PLAINEST, Dovecot, Kind, dovecot, is_here, letter
from tcp_proxy import Proxy
from unghost.app.ports import RawMail
from unghost.errors import MissingPlace

pytestmark = pytest.mark.skipif(not is_here(), reason="Dovecot is not installed, or cannot be started by this user")

LANGUAGES = {
    "Entwürfe": "Gesendete Elemente",
    "Brouillons": "Éléments envoyés",
    "Borradores": "Elementos enviados",
    "Rascunhos": "Itens enviados",
    "Concepten": "Verzonden items",
    "Bozze": "Posta inviata",
    "Utkast": "Skickat",
    "Wersje robocze": "Elementy wysłane",
    "Черновики": "Отправленные",
    "下書き": "送信済みアイテム",
    "草稿": "已发送邮件",
}


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with dovecot() as running:
        running.lay([letter(n) for n in range(40)])
        running.lay([letter(100 + n) for n in range(5)], "Sent")
        running.lay([letter(200)], "Drafts", flags="DS")
        running.lay([letter(300)], "Trash")
        running.lay([letter(400)], "Clients.North")
        yield running


def traces(server: Dovecot) -> tuple[str, list[tuple[str, bytes]]]:
    root = server.base / "mail"
    own = ("dovecot", "maildirfolder", "subscriptions")
    files = [p for p in sorted(root.rglob("*")) if p.is_file() and not p.name.startswith(own)]
    kept = sorted(root.rglob("subscriptions"))
    return server.uids(), [(str(p.relative_to(root)), p.read_bytes()) for p in (*files, *kept)]


def test_reading_leaves_no_trace(server: Dovecot) -> None:
    server.uids()
    before = traces(server)
    mailbox = Mailbox(server.port)
    mailbox.read()
    mailbox.read()
    assert traces(server) == before


def test_only_commands_that_look_are_ever_given(server: Dovecot) -> None:
    with Proxy(server.port) as proxy:
        mailbox = Mailbox(proxy.port)
        mailbox.read()
        said = [line.split()[1].upper() for line in proxy.counts.commands if len(line.split()) > 1]
        fetched = [line for line in proxy.counts.commands if b"BODY" in line]
    assert set(said) <= {b"CAPABILITY", b"AUTHENTICATE", b"ID", b"NAMESPACE", b"LIST", b"STATUS", b"EXAMINE", b"UID", b"LOGOUT"}
    assert all(b"FETCH" in line for line in proxy.counts.commands if b" UID " in line)
    assert fetched
    assert all(b"BODY.PEEK[]" in line for line in fetched)


def test_everything_is_read_but_drafts_and_trash(server: Dovecot) -> None:
    items = Mailbox(server.port).read()
    assert folders_of(items) == ["INBOX", "Sent", "Clients/North"]
    assert len(mails(items)) == holds(items) == 46
    assert sorted(mails(items)) == sorted([letter(n) for n in (*range(40), *range(100, 105), 400)])


def test_mail_is_dated_by_the_server(server: Dovecot) -> None:
    first = next(item for item in Mailbox(server.port).read() if isinstance(item, RawMail))
    assert first.received == datetime(2026, 3, 2, 9, 5, 1, tzinfo=UTC)


def test_named_folders_alone_are_read(server: Dovecot) -> None:
    assert folders_of(Mailbox(server.port, folders=("inbox", "\\Sent")).read()) == ["INBOX", "Sent"]


def test_a_named_folder_that_is_not_there_is_told_with_those_that_are(server: Dovecot) -> None:
    with pytest.raises(MissingPlace) as told:
        Mailbox(server.port, folders=("INBOX", "Kunden")).read()
    assert "'Kunden'" in told.value.sentence
    assert "Clients/North, Drafts, INBOX, Sent, Trash" in told.value.remedy


def test_drafts_in_other_folders_are_set_aside_until_they_are_none() -> None:
    with dovecot() as server:
        server.lay([letter(1)])
        (draft,) = server.lay([letter(2)], flags="DS")
        mailbox = Mailbox(server.port)
        assert asides(mailbox.read()) == ["unsent draft"]
        assert asides(mailbox.read()) == []
        draft.rename(draft.with_name(draft.name.replace(",DS", ",S")))
        assert mails(mailbox.read()) == [letter(2)]
        assert mails(mailbox.read()) == []


@pytest.mark.parametrize(
    "capabilities", ["", PLAINEST, "IMAP4rev1 LIST-EXTENDED SPECIAL-USE IDLE", "IMAP4rev1 ENABLE CONDSTORE QRESYNC"]
)
def test_whatever_a_server_can_the_same_is_read(capabilities: str) -> None:
    with dovecot(Kind(capabilities=capabilities)) as server:
        for name in ("INBOX", "Sent", "Trash", "Archive.2025"):
            server.lay([letter(n) for n in range(3)], name)
        server.lay([letter(9)], "Drafts")
        mailbox = Mailbox(server.port)
        first, second = mailbox.read(), mailbox.read()
        server.lay([letter(7)], "Archive.2025")
        third = mailbox.read()
    assert (len(mails(first)), holds(first)) == (9, 9)
    assert (mails(second), holds(second)) == ([], 9)
    assert (mails(third), holds(third)) == ([letter(7)], 10)
    assert sorted(set(mailbox.kept)) == sorted(letter(n) for n in (0, 1, 2, 7))


@pytest.mark.parametrize("drafts", LANGUAGES)
def test_what_a_server_does_not_say_its_folders_names_say(drafts: str) -> None:
    sent = LANGUAGES[drafts]
    kind = Kind(capabilities=PLAINEST, special_use={drafts: "", sent: ""}, layout=":UTF-8")
    with dovecot(kind) as server:
        server.lay([letter(1)], sent)
        server.lay([letter(2)], drafts)
        mailbox = Mailbox(server.port, folders=("\\Sent",))
        assert mails(mailbox.read()) == [letter(1)]
        assert mails(Mailbox(server.port).read()) == [letter(1)]


NAMES = [
    "Kunden & Freunde",
    'The "big" ones',
    "Größe und Maß",
    "顧客 2026",
    "Ελλάδα",
    "a\\b",
    "50% off*",
    "{12}",
    "(NIL)",
    "NIL",
    "007",
    "Ünï/Cödé",
    "[odd",
    "ends ",
    "’smart’",
    "🙂",
]


@pytest.mark.parametrize("capabilities", ["", PLAINEST])
def test_folders_of_any_name_are_read(capabilities: str) -> None:
    with dovecot(Kind(capabilities=capabilities, layout=":LAYOUT=fs")) as server:
        for number, name in enumerate(NAMES):
            server.save(letter(number), name)
        mailbox = Mailbox(server.port)
        items = mailbox.read()
        assert len(mails(items)) == len(NAMES)
        assert set(NAMES) <= set(mailbox.marks)
        assert mails(mailbox.read()) == []
        assert len(mails(Mailbox(server.port, folders=tuple(NAMES)).read())) == len(NAMES)


@pytest.mark.parametrize(("separator", "prefix"), [(".", ""), (".", "INBOX."), ("/", "INBOX/"), ("\\", "")])
def test_levels_may_be_parted_by_any_sign(separator: str, prefix: str) -> None:
    kind = Kind(separator=f'"{separator}"' if separator != "\\" else '"\\\\"', prefix=prefix)
    with dovecot(kind) as server:
        server.lay([letter(1)], "Clients.North")
        server.lay([letter(2)])
        server.lay([letter(3)], "Trash.Old")
        assert mails(Mailbox(server.port).read()) == [letter(2), letter(1)]
        named = Mailbox(server.port, folders=(f"{prefix}Clients/North".replace("INBOX.", "INBOX/"),))
        assert mails(named.read()) == [letter(1)]


def test_a_second_sync_costs_what_has_changed() -> None:
    with dovecot() as server, Proxy(server.port) as proxy:
        server.lay([letter(n, size=3_000) for n in range(2_000)])
        server.lay([letter(5_000 + n) for n in range(20)], "Sent")
        mailbox = Mailbox(proxy.port)
        mailbox.read()
        first = proxy.counts.from_server
        proxy.forget()
        server.lay([letter(9_000 + n) for n in range(3)])
        assert len(mails(mailbox.read())) == 3
        second, selected = proxy.counts, [line for line in proxy.counts.commands if b"EXAMINE" in line]
        proxy.forget()
        mailbox.read()
        third = proxy.counts
    assert second.from_server < first / 100
    assert len(selected) == 1
    assert not [line for line in third.commands if b"EXAMINE" in line]
    assert third.from_server < 2_500


def test_mail_too_large_is_never_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unghost.adapters.imap.folder_reader.LARGEST_MAIL", 200_000)
    with dovecot() as server, Proxy(server.port) as proxy:
        server.lay([letter(1), letter(2, size=1_000_000), letter(3)])
        mailbox = Mailbox(proxy.port)
        items = mailbox.read()
        assert (mails(items), asides(items)) == ([letter(1), letter(3)], ["too large"])
        assert proxy.counts.from_server < 20_000
        assert holds(mailbox.read()) == 3

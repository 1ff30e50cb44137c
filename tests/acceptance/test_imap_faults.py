"""IMAP tells the truth (P6): the same set, none twice, none lost, whatever happens to the line, the numbers and the folders."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import islice

import pytest

from imap_mailbox import Mailbox, asides, gone, holds, mails
from imap_server import PLAINEST, Dovecot, Kind, dovecot, is_here, letter
from tcp_proxy import Harm, Proxy
from unghost.adapters.imap import folder_reader
from unghost.app.ports import RawMail
from unghost.errors import LineBroken

pytestmark = pytest.mark.skipif(not is_here(), reason="Dovecot is not installed, or cannot be started by this user")


@pytest.fixture
def server() -> Iterator[Dovecot]:
    with dovecot() as running:
        yield running


@pytest.fixture(scope="module")
def full() -> Iterator[Dovecot]:
    """A server with 60 mails in two folders that no test changes."""
    with dovecot() as running:
        running.lay([letter(n, size=2_000) for n in range(50)])
        running.lay([letter(100 + n, size=500) for n in range(10)], "Sent")
        yield running


ALL = sorted([letter(n, size=2_000) for n in range(50)] + [letter(100 + n, size=500) for n in range(10)])


# -- UIDVALIDITY change -------------------------------------------------------------------------------------------------


def renumber(server: Dovecot, name: str = "INBOX") -> None:
    """Throw away what Dovecot knows of a folder's numbers, as a restored server would."""
    for index in server.folder(name).glob("dovecot*"):
        shutil.rmtree(index) if index.is_dir() else index.unlink()


@pytest.mark.parametrize("capabilities", ["", PLAINEST])
def test_uidvalidity_change_between_syncs(capabilities: str) -> None:
    with dovecot(Kind(capabilities=capabilities)) as server:
        server.lay([letter(n) for n in range(10)])
        mailbox = Mailbox(server.port)
        mailbox.read()
        before = mailbox.marks["INBOX"]
        renumber(server)
        server.admin("mailbox", "update", "-u", "ann", "--uid-validity", "4242", "INBOX")
        server.lay([letter(50)])
        again = mailbox.read()
        assert mailbox.marks["INBOX"] != before
        assert sorted(set(mails(again))) == sorted(letter(n) for n in (*range(10), 50))
        assert (len(mails(again)), holds(again), gone(again)) == (11, 11, [])
        assert mails(mailbox.read()) == []


def test_uidvalidity_change_while_syncing(server: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_reader, "CHUNK_MAILS", 4)
    server.lay([letter(n) for n in range(20)])
    with Proxy(server.port) as proxy:
        mailbox = Mailbox(proxy.port)
        items = mailbox.items()
        list(islice(items, 7))
        renumber(server)
        server.admin("mailbox", "update", "-u", "ann", "--uid-validity", "4242", "INBOX")
        proxy.cut_all()
        list(items)
    assert set(mailbox.kept) == {letter(n) for n in range(20)}
    assert '"uidvalidity":4242' in mailbox.marks["INBOX"]


# -- connection killed mid-FETCH ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["reset", "close", "half"])
@pytest.mark.parametrize(
    "offset", [0, 1, 40, 200, 500, 700, 900, 1_100, 1_300, 2_000, 4_000, 7_777, 20_000, 60_000, 100_000, 110_000]
)
def test_connection_killed_mid_fetch_once(full: Dovecot, offset: int, how: str) -> None:
    with Proxy(full.port, Harm(cut_after=offset, how=how, times=1)) as proxy:
        mailbox = Mailbox(proxy.port)
        items = mailbox.read()
    assert sorted(mails(items)) == ALL
    assert (holds(items), asides(items), gone(items)) == (60, [], [])


@pytest.mark.parametrize("offset", [5_000, 9_000, 20_000, 50_000])
def test_every_connection_killed_mid_fetch_still_ends(full: Dovecot, offset: int) -> None:
    with Proxy(full.port, Harm(cut_after=offset)) as proxy:
        mailbox = Mailbox(proxy.port)
        assert sorted(mails(mailbox.read())) == ALL
        assert proxy.counts.connections > 2


def test_a_line_that_hangs_is_given_up_and_opened_anew(full: Dovecot) -> None:
    with Proxy(full.port, Harm(cut_after=30_000, how="hang", times=1)) as proxy:
        assert sorted(mails(Mailbox(proxy.port).read())) == ALL


def test_a_line_that_breaks_for_good_keeps_what_was_read(full: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_reader, "CHUNK_MAILS", 5)
    with Proxy(full.port) as proxy:
        mailbox = Mailbox(proxy.port)
        items = mailbox.items()
        list(islice(items, 18))
        proxy.harm = Harm(cut_after=0)
        proxy.cut_all()
        with pytest.raises(LineBroken) as told:
            list(items)
        assert "in a row" in told.value.sentence
        assert "same command" in told.value.remedy
        read_by_then = len(mailbox.kept)
        proxy.harm = Harm()
        rest = mailbox.read()
    assert 15 <= read_by_then < 60
    assert sorted(set(mailbox.kept)) == ALL
    assert len(mails(rest)) == 60 - read_by_then


def test_a_killed_sync_goes_on_where_it_was(full: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_reader, "CHUNK_MAILS", 5)
    mailbox = Mailbox(full.port)
    stopped = mailbox.items()
    list(islice(stopped, 27))
    stopped.close()  # type: ignore[attr-defined]  # a generator, typed as an iterator
    assert len(mails(mailbox.read())) == 60 - 20
    assert sorted(set(mailbox.kept)) == ALL


# -- duplicates ---------------------------------------------------------------------------------------------------------


def test_the_same_mail_in_several_folders_is_the_same_bytes(server: Dovecot) -> None:
    for name in ("INBOX", "Archive", "Clients"):
        server.lay([letter(1)], name)
    assert set(mails(Mailbox(server.port).read())) == {letter(1)}


def test_one_message_id_with_other_content_is_two_mails(server: Dovecot) -> None:
    server.lay([letter(1), letter(1, text="How is the other pump?")])
    assert len(set(mails(Mailbox(server.port).read()))) == 2


# -- moves --------------------------------------------------------------------------------------------------------------


def test_moves_between_syncs(server: Dovecot) -> None:
    server.lay([letter(n) for n in range(10)])
    mailbox = Mailbox(server.port)
    mailbox.read()
    server.folder("Archive")
    server.admin("move", "-u", "ann", "Archive", "mailbox", "INBOX", "uid", "3:7")
    items = mailbox.read()
    assert (holds(items), gone(items)) == (10, [])
    assert set(mailbox.kept) == {letter(n) for n in range(10)}
    assert len(mails(items)) == 5


@pytest.mark.parametrize(
    ("source", "target"), [("INBOX", "Archive"), ("Archive", "INBOX"), ("Sent", "INBOX"), ("INBOX", "Zebra")]
)
def test_moves_while_syncing(server: Dovecot, monkeypatch: pytest.MonkeyPatch, source: str, target: str) -> None:
    monkeypatch.setattr(folder_reader, "CHUNK_MAILS", 4)
    for number, name in enumerate(("INBOX", "Archive", "Sent", "Zebra")):
        server.lay([letter(100 * number + n) for n in range(12)], name)
    mailbox = Mailbox(server.port)
    items = mailbox.items()
    for _ in range(6):
        next(items)
    server.admin("move", "-u", "ann", target, "mailbox", source, "uid", "6:12")
    list(items)
    assert set(mailbox.kept) == {letter(100 * folder + n) for folder in range(4) for n in range(12)}


# -- expunge and arrivals while syncing ---------------------------------------------------------------------------------


def while_syncing(server: Dovecot, happens: Callable[[], object]) -> Mailbox:
    mailbox = Mailbox(server.port)
    items = mailbox.items()
    for _ in range(6):
        next(items)
    happens()
    list(items)
    return mailbox


def test_expunge_while_syncing(server: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_reader, "CHUNK_MAILS", 4)
    server.lay([letter(n) for n in range(20)])
    mailbox = while_syncing(server, lambda: server.admin("expunge", "-u", "ann", "mailbox", "INBOX", "uid", "2,9:11,17"))
    assert {letter(n) for n in range(20) if n not in (8, 9, 10, 16)} <= set(mailbox.kept)
    assert holds(mailbox.read()) == 15
    assert len(set(mailbox.kept)) == len(mailbox.kept)


def test_everything_expunged_while_syncing(server: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_reader, "CHUNK_MAILS", 4)
    server.lay([letter(n) for n in range(20)])
    mailbox = while_syncing(server, lambda: server.admin("expunge", "-u", "ann", "mailbox", "INBOX", "all"))
    assert 4 <= len(mailbox.kept) < 20


def test_new_mail_while_syncing(server: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_reader, "CHUNK_MAILS", 4)
    server.lay([letter(n) for n in range(20)])
    mailbox = while_syncing(server, lambda: server.lay([letter(70), letter(71)]))
    assert set(mailbox.kept) == {letter(n) for n in (*range(20), 70, 71)}
    assert len(mailbox.kept) == 22
    assert mails(mailbox.read()) == []


def test_a_folder_made_while_syncing_is_read(server: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_reader, "CHUNK_MAILS", 4)
    server.lay([letter(n) for n in range(20)])
    mailbox = while_syncing(server, lambda: server.save(letter(70), "Fresh"))
    assert len(set(mailbox.kept)) == 21


def test_the_order_of_arrival_is_kept_within_a_folder(full: Dovecot) -> None:
    uids = [int(i.origin.rpartition("=")[2]) for i in Mailbox(full.port, folders=("INBOX",)).read() if isinstance(i, RawMail)]
    assert uids == sorted(uids) == list(range(1, 51))

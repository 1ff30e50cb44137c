"""The user's own letters are found in the store, with what stood above their name, and never one of later than asked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mails import ME, at, mail
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.domain.address import Address
from unghost.domain.message import Message, Signature
from unghost.reading.read import read


@pytest.fixture
def store(tmp_path: Path) -> SqliteStore:
    made = SqliteStore(tmp_path)
    mails = [
        mail(1, ME, "jim@acme.example", "one", ident="m1@x.example"),
        replace(mail(2, ME, "jim@acme.example", "two", ident="m2@x.example"), sender=Address(ME, "Nora Ellery")),
        mail(3, ME, "jim@acme.example", "three", ident="m3@x.example"),
        mail(2, f"big{ME}", "jim@acme.example", "not hers", ident="m4@x.example"),
        mail(2, "jim@acme.example", ME, "not hers", ident="m5@x.example"),
        mail(None, ME, "jim@acme.example", "undated", ident="m6@x.example"),
    ]
    made.add_mail(mails, ["x"] * len(mails), [], 1)
    return made


def texts(found: tuple[Message, ...]) -> list[str]:
    return [message.text for message in found]


def test_own_letters_come_latest_first_up_to_the_moment(store: SqliteStore) -> None:
    assert texts(store.own_mails((ME,), at(30), 9)) == ["three", "two", "one"]
    assert texts(store.own_mails((ME,), at(2.5), 9)) == ["two", "one"]
    assert texts(store.own_mails((ME,), at(30), 1)) == ["three"]
    assert store.own_mails((), at(30), 9) == ()
    assert store.own_mails(("%", "_ora@brightwell.example"), at(30), 9) == ()
    store.close()


def test_mails_are_found_by_their_ids(store: SqliteStore) -> None:
    assert texts(store.mails_named(["m2@x.example", "no@x.example"])) == ["two"]
    assert store.mails_named([]) == ()
    store.close()


def test_the_closing_is_read_and_kept(tmp_path: Path) -> None:
    raw = (
        f"From: Nora Ellery <{ME}>\r\nTo: jim@acme.example\r\nSubject: x\r\nMessage-ID: <c1@x.example>\r\n"
        "Date: Mon, 02 Mar 2026 09:00:00 +0000\r\n\r\nHi Jim,\r\n\r\nhere it is.\r\n\r\nKind regards,\r\nNora\r\n"
    ).encode()
    message = read(raw)
    assert message.signature == Signature("Nora", "", (), "Nora", "Kind regards,")
    store = SqliteStore(tmp_path)
    store.add_mail([message], ["x"], [], 1)
    assert store.own_mails((ME,), at(30), 9) == (message,)
    store.close()

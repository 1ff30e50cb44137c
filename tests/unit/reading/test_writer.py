"""Whose word a mail is, and who typed it."""

from __future__ import annotations

import pytest

from unghost.domain.address import Address
from unghost.reading.read import read

REST = b"To: nora@brightwell.example\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nSubject: The pump\nMessage-ID: <1@x.example>\n"


def who(head: str) -> tuple[str, str, str]:
    """Return the sender's address and name, and the typist's address, of a mail with these lines of header."""
    found = read(head.encode() + b"\n" + REST + b"\nFriday suits us.\n")
    sender, typist = found.sender, found.typist
    return (sender.email if sender else "", sender.name if sender else "", typist.email if typist else "")


def replaced(head: str) -> Address | None:
    """Return the person a group says it wrote for."""
    return read(head.encode() + b"\n" + REST + b"\nFriday suits us.\n").replaced


def test_a_person_who_writes_for_themselves_has_no_typist() -> None:
    assert who("From: Jim Doe <jim@acme.example>") == ("jim@acme.example", "Jim Doe", "")


def test_an_assistant_of_the_same_house_types_for_whom_from_names() -> None:
    head = "From: Jim Doe <jim@acme.example>\nSender: Ada Poe <ada@mail.acme.example>"
    assert who(head) == ("jim@acme.example", "Jim Doe", "ada@mail.acme.example")


@pytest.mark.parametrize(
    "machine",
    ["pumps-bounces@acme.example", "owner-pumps@acme.example", "noreply@acme.example", "b-77@sender.elsewhere.example"],
)
def test_the_machine_that_posted_a_mail_is_no_typist(machine: str) -> None:
    assert who(f"From: Jim Doe <jim@acme.example>\nSender: {machine}") == ("jim@acme.example", "Jim Doe", "")


@pytest.mark.parametrize("header", ["X-Original-From", "X-Original-Sender", "List-Id: <sales.brightwell.example>\nReply-To"])
def test_a_person_whom_a_group_replaced_by_itself_is_named(header: str) -> None:
    head = f"From: 'Jim Doe' via Sales <sales@brightwell.example>\n{header}: jim@acme.example"
    assert replaced(head) == Address("jim@acme.example", "Jim Doe")


@pytest.mark.parametrize(
    "head",
    [
        "From: 'Jim Doe' via Sales <sales@brightwell.example>",
        "From: 'Jim Doe' via Filebox <no-reply@filebox.example>\nReply-To: jim@acme.example",
        "From: Silvia Roe <silvia@acme.example>\nReply-To: roe@home.example",
    ],
)
def test_an_address_for_answers_alone_names_nobody(head: str) -> None:
    assert replaced(head) is None


def test_of_several_writers_the_one_who_sent_it_is_taken() -> None:
    head = "From: Jim Doe <jim@acme.example>, Ada Poe <ada@acme.example>\nSender: ada@acme.example"
    assert who(head)[0] == "ada@acme.example"

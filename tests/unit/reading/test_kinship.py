"""Who a mail is and which one it answers, at a glance; what the glance says, the reading says too."""

from __future__ import annotations

import pytest

from unghost.reading.kinship import kin_of
from unghost.reading.read import read

ANSWER = (
    b"From: jo@acme.example\nMessage-ID: <2@acme.example>\nReferences: <0@b.example>\n\t<1@b.example>\n"
    b"Subject: Re: Pump\n\nYes.\n"
)


@pytest.mark.parametrize("mail", [ANSWER, ANSWER.replace(b"\n", b"\r\n"), ANSWER.replace(b"Message-ID", b"MESSAGE-id")])
def test_the_parent_is_the_last_reference_where_nothing_else_names_it(mail: bytes) -> None:
    assert kin_of(mail) == ("2@acme.example", "1@b.example")


def test_in_reply_to_goes_before_references() -> None:
    assert kin_of(b"In-Reply-To: Your mail of Monday <9@b.example>\n" + ANSWER).parent == "9@b.example"


def test_a_glance_and_a_reading_agree() -> None:
    message = read(ANSWER)
    assert (message.message_id, message.references[-1]) == kin_of(ANSWER)


@pytest.mark.parametrize(
    "mail", [b"", b"\n\nMessage-ID: <body@acme.example>\n", b"From: a@b.example\nMessage-ID: none\n\nHi <x@y.example>"]
)
def test_nothing_is_invented(mail: bytes) -> None:
    assert kin_of(mail) == ("", "")


def test_the_text_is_not_looked_at() -> None:
    assert kin_of(b"Subject: x\n\nIn-Reply-To: <1@b.example>\n").parent == ""

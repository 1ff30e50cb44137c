"""One house, one spelling: an international domain is known by its ASCII name, however it was written."""

from __future__ import annotations

import pytest

from mails import ME, at, mail
from unghost.domain.address import canonical
from unghost.domain.listed import Listed, by_who, entries_for
from unghost.domain.settings import Settings
from unghost.history.history import Facts
from unghost.history.weave import weave
from unghost.reading.read import read


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("Jim@Bücher.example", "jim@xn--bcher-kva.example"),
        ("jim@xn--bcher-kva.example", "jim@xn--bcher-kva.example"),
        ("BÜCHER.example", "xn--bcher-kva.example"),
        ("jim@straße.example", "jim@straße.example"),
        ("jürgen@acme.example", "jürgen@acme.example"),
        (" Jim@Acme.example ", "jim@acme.example"),
    ],
)
def test_an_address_has_one_spelling(written: str, known: str) -> None:
    assert canonical(written) == known
    assert canonical(known) == known


def test_both_spellings_of_a_house_are_one_person() -> None:
    raw = (
        "From: Jim <jim@bücher.example>\r\nTo: {me}\r\nDate: Mon, 02 Mar 2026 09:00:00 +0000\r\nMessage-ID: <m@x>\r\n\r\nYes.\r\n"
    )
    one = read(raw.format(me=ME).encode())
    other = mail(2, "jim@xn--bcher-kva.example", ME, "And the blue one.")
    found = weave(Facts(messages=(one, other)), at(3), Settings(me=(ME,)))
    assert [person for person in found.people if "jim" in person] == ["jim@xn--bcher-kva.example"]
    assert found.find("jim@Bücher.example") is found.find("jim@xn--bcher-kva.example")


def test_a_list_that_names_one_spelling_names_both() -> None:
    lists = by_who([Listed("bücher.example", at(1))])
    assert entries_for(lists, ["jim@xn--bcher-kva.example"])

"""Whose group may say whose word it brings."""

from dataclasses import replace

import pytest

from mails import ME, SETTINGS, mail
from unghost.domain.address import Address
from unghost.history.groups import as_written

JIM = Address("jim@acme.example", "Jim Doe")


@pytest.mark.parametrize(
    ("group", "sender"),
    [
        ("sales@brightwell.example", "jim@acme.example"),
        ("buyers@acme.example", "jim@acme.example"),
        ("no-reply@filebox.example", "no-reply@filebox.example"),
        ("mallory@evil.example", "mallory@evil.example"),
    ],
)
def test_only_our_own_groups_and_those_of_their_house_are_believed(group: str, sender: str) -> None:
    found = as_written(replace(mail(1, f"Jim Doe via It <{group}>", ME), replaced=JIM), SETTINGS)
    assert found.sender is not None
    assert found.sender.email == sender

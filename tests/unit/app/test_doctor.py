"""What the doctor finds strange, in sentences that can be read aloud."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mails import JIM, ME, history, mail
from unghost.app.doctor import _strange


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (1, "1 message bears no date that could be found; it counts for nothing."),
        (2, "2 messages bear no date that could be found; they count for nothing."),
    ],
)
def test_one_is_said_as_one_and_two_as_many(number: int, sentence: str) -> None:
    known = replace(history(mail(1, ME, JIM, "Hello?")), undated=number)
    assert _strange(known) == [sentence]


def test_one_unknown_call_is_one() -> None:
    known = replace(history(mail(1, ME, JIM, "Hello?")), unknown_calls=1)
    assert _strange(known)[0].startswith("1 call is with nobody the record knows; give it an address")

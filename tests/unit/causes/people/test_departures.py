"""The gate before the hearing of departures lets every example of every language through."""

from __future__ import annotations

import pytest

from unghost.causes.catalogue import causes
from unghost.causes.pack import words_of
from unghost.causes.people.deed_words import DEPARTURE

LEFT = next(cause for cause in causes() if cause.name == "contact_left")
EXAMPLES = (*LEFT.speaks_on, *(example for words in words_of("contact_left") for example in words.speaks_on))


@pytest.mark.parametrize("text", EXAMPLES)
def test_every_example_of_a_departure_passes(text: str) -> None:
    assert DEPARTURE.search(text)


@pytest.mark.parametrize("text", ["What would the small one cost?", "Thanks, all clear.", "Danke, das passt."])
def test_an_ordinary_mail_does_not(text: str) -> None:
    assert not DEPARTURE.search(text)
